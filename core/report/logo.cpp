// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/logo.h"

#include "core/plan/logofile.h"
#include "core/report/look.h"

#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

namespace report {
namespace {

/// The room on the cover, left of the mark and above the line over the title.
constexpr QSizeF room{200, 44};

/// A colour on paper. The alpha of 254 tells it from the report's own colours, which a palette replaces.
QRgb onPaper(const QColor &colour, double opacity)
{
    const double alpha = colour.alphaF() * opacity;
    const auto part = [alpha](int value) { return qRound(255 + (value - 255) * alpha); };
    return qRgba(part(colour.red()), part(colour.green()), part(colour.blue()), 254);
}

/// Takes down what is painted as filled shapes: strokes become outlines of strokes. Pictures and text never come here,
/// since logofile refuses them.
class ShapeEngine : public QPaintEngine
{
public:
    explicit ShapeEngine(Drawing &drawing)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_drawing(drawing)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &state) override
    {
        m_pen = state.pen();
        m_brush = state.brush();
        m_transform = state.transform();
        m_opacity = state.opacity();
    }
    void drawPath(const QPainterPath &path) override
    {
        if (m_brush.style() != Qt::NoBrush)
            add(path, m_brush.color());
        if (m_pen.style() == Qt::NoPen || m_pen.widthF() <= 0)
            return;
        QPainterPathStroker stroker(m_pen);
        QPainterPath outline = stroker.createStroke(path);
        outline.setFillRule(Qt::WindingFill);
        add(outline, m_pen.color());
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.moveTo(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        const QBrush brush = std::exchange(m_brush, mode == PolylineMode ? QBrush(Qt::NoBrush) : m_brush);
        drawPath(path);
        m_brush = brush;
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

private:
    void add(const QPainterPath &path, const QColor &colour)
    {
        if (path.isEmpty() || colour.alpha() == 0 || m_opacity <= 0)
            return;
        Stroke shape;
        shape.path = m_transform.map(path);
        shape.path.setFillRule(path.fillRule());
        shape.fill = onPaper(colour, m_opacity);
        m_drawing.parts.emplace_back(std::move(shape));
    }

    Drawing &m_drawing;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
};

/// A device of the logo's size at a point a unit.
class ShapeDevice : public QPaintDevice
{
public:
    explicit ShapeDevice(Drawing &drawing)
        : m_size(drawing.size.toSize())
        , m_engine(drawing)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 72;
        }
    }

private:
    QSize m_size;
    mutable ShapeEngine m_engine;
};

DrawnLogo drawSvg(const QByteArray &file)
{
    QSvgRenderer renderer(logofile::shapesOf(file));
    const QSizeF natural = renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    if (!renderer.isValid() || natural.isEmpty())
        return {};
    DrawnLogo logo;
    logo.shapes.size = logo.size = natural.scaled(room, Qt::KeepAspectRatio);
    ShapeDevice device(logo.shapes);
    QPainter painter(&device);
    renderer.render(&painter, QRectF(QPointF(), logo.size));
    painter.end();
    return logo.shapes.isEmpty() ? DrawnLogo() : logo;
}

DrawnLogo drawPng(const QByteArray &file)
{
    QImage given;
    if (!given.loadFromData(file, "PNG"))
        return {};
    given.setDevicePixelRatio(1);
    DrawnLogo logo;
    logo.size = QSizeF(given.size()).scaled(room, Qt::KeepAspectRatio);
    logo.pixels = QImage(given.size(), QImage::Format_RGB32);
    logo.pixels.fill(colour::paper);
    QPainter painter(&logo.pixels);
    painter.drawImage(QPointF(), given);
    return logo;
}

} // namespace

DrawnLogo drawLogo(const Logo &logo)
{
    const auto type = logofile::check(logo.file);
    if (logo.isEmpty() || !type)
        return {};
    return *type == logofile::Type::Svg ? drawSvg(logo.file) : drawPng(logo.file);
}

} // namespace report
