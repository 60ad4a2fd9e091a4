// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include "ui/look/plankollstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace {
constexpr auto kindProperty = "plankollButtonKind";
constexpr auto compactProperty = "plankollCompact";
constexpr auto keyProperty = "plankollKeyHint";
constexpr auto faultProperty = "plankollFault";
} // namespace

const Tokens &look::tokens()
{
    static const Tokens fallback = Tokens::light();
    const auto *style = qobject_cast<const PlankollStyle *>(QApplication::style());
    return style ? style->tokens() : fallback;
}

void look::setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind look::buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Outlined;
}

void look::setCompact(QWidget *control, bool compact)
{
    control->setProperty(compactProperty, compact);
    control->updateGeometry();
}

bool look::isCompact(const QWidget *control)
{
    return control && control->property(compactProperty).toBool();
}

void look::setKeyHint(QAbstractButton *button, const QString &key)
{
    button->setProperty(keyProperty, key);
    button->updateGeometry();
}

QString look::keyHint(const QWidget *button)
{
    return button ? button->property(keyProperty).toString() : QString();
}

void look::setFault(QWidget *field, bool fault)
{
    field->setProperty(faultProperty, fault);
    field->update();
}

bool look::hasFault(const QWidget *field)
{
    return field && field->property(faultProperty).toBool();
}

void look::paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &frame,
                    qreal frameWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const bool hasFrame = frame.isValid() && frameWidth > 0;
    painter.setPen(hasFrame ? QPen(frame, frameWidth) : QPen(Qt::NoPen));
    const qreal inset = hasFrame ? frameWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

qreal look::keyWidth(const QString &key)
{
    return qMax<qreal>(QFontMetricsF(font(TextRole::Caption)).horizontalAdvance(key) + px(9), px(16));
}

qreal look::paintKey(QPainter &painter, const QRectF &rect, const QString &key, const QColor &ink, const QColor &frame)
{
    const QFont keyFont = font(TextRole::Caption);
    const qreal height = QFontMetrics(keyFont).height() + px(1.5);
    const QRectF box(qRound(rect.left()), qRound(rect.center().y() - height / 2), qRound(keyWidth(key)),
                     qRound(height));
    paintBox(painter, box, px(3), {}, frame);
    painter.save();
    painter.setFont(keyFont);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
    return box.width();
}

void look::paintInnerFocus(QPainter &painter, const QRectF &rect, const QColor &accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    QPainterPath ring;
    ring.addRect(rect);
    ring.addRect(rect.adjusted(2, 2, -2, -2));
    painter.drawPath(ring);
    painter.restore();
}

void look::paintBar(QPainter &painter, const QRectF &rect, int done, int total, const Tokens &tokens)
{
    painter.fillRect(rect, tokens.line);
    if (total <= 0 || done <= 0)
        return;
    // Something done always shows, and something missing too.
    qreal width = rect.width() * qMin(done, total) / total;
    width = qMax<qreal>(width, 2);
    if (done < total)
        width = qMin(width, rect.width() - 2);
    painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), tokens.accent);
}
