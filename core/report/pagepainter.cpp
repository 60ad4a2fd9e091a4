// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagepainter.h"

#include <QGlyphRun>
#include <QPainter>

namespace report {
namespace {

/// Glyphs are made at one large size and scaled: no hinting, so widths are those of the layout.
constexpr double rawSize = 100;

} // namespace

PagePainter::PagePainter(const Typesetter &typesetter, Letters letters)
    : m_typesetter(typesetter)
    , m_letters(letters)
{
}

void PagePainter::paint(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Item &item : page.items)
        std::visit([&](const auto &mark) { paint(painter, mark); }, item.mark);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, const GlyphRun &run)
{
    if (m_letters == Letters::Outlines)
        return paintOutlines(painter, run);
    QRawFont &raw = m_fonts[run.font];
    const Font &font = m_typesetter.font(run.font);
    if (!raw.isValid())
        raw.loadFromData(font.bytes(), rawSize, QFont::PreferNoHinting);
    const double em = rawSize / font.unitsPerEm();
    QList<quint32> glyphs;
    QList<QPointF> places;
    qint64 x = 0;
    for (const Glyph &glyph : run.glyphs) {
        glyphs.append(glyph.id);
        places.append(QPointF(double(x + glyph.xOffset) * em, -double(glyph.yOffset) * em));
        x += glyph.advance;
    }
    QGlyphRun shown;
    shown.setRawFont(raw);
    shown.setGlyphIndexes(glyphs);
    shown.setPositions(places);
    painter.save();
    painter.translate(points(run.x), points(run.y));
    if (run.upwards)
        painter.rotate(-90);
    painter.scale(points(run.size) / rawSize, points(run.size) / rawSize);
    painter.setPen(QColor::fromRgb(run.colour));
    painter.drawGlyphRun({0, 0}, shown);
    painter.restore();
}

void PagePainter::paintOutlines(QPainter &painter, const GlyphRun &run) const
{
    const Font &font = m_typesetter.font(run.font);
    painter.save();
    painter.translate(points(run.x), points(run.y));
    if (run.upwards)
        painter.rotate(-90);
    const double em = points(run.size) / font.unitsPerEm();
    painter.scale(em, em);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(run.colour));
    qint64 x = 0;
    for (const Glyph &glyph : run.glyphs) {
        painter.drawPath(font.outline(glyph.id).translated(double(x + glyph.xOffset), -double(glyph.yOffset)));
        x += glyph.advance;
    }
    painter.restore();
}

void PagePainter::paint(QPainter &painter, const Box &box) const
{
    painter.fillRect(QRectF(points(box.x), points(box.y), points(box.width), points(box.height)),
                     QColor::fromRgb(box.colour));
}

void PagePainter::paint(QPainter &painter, const Picture &picture) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(points(picture.x), points(picture.y), points(picture.width), points(picture.height)),
                      picture.pixels);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, const Path &path) const
{
    painter.save();
    painter.translate(points(path.x), points(path.y));
    painter.scale(path.scale, path.scale);
    painter.setBrush(path.fill ? QBrush(QColor::fromRgb(*path.fill)) : QBrush(Qt::NoBrush));
    if (path.line && path.width > 0) {
        QPen pen(QColor::fromRgb(*path.line), path.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!path.dashes.empty()) {
            QList<qreal> dashes;
            for (const double dash : path.dashes)
                dashes.append(dash / path.width); // Qt counts dashes in line widths
            pen.setDashPattern(dashes);
        }
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawPath(path.path);
    painter.restore();
}

} // namespace report
