// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paintcontrols.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace {
constexpr qreal radiusAt13 = 4;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

bool isFilled(const QStyleOptionButton &option, const QWidget *widget)
{
    return look::buttonKind(widget) == ButtonKind::Primary
           || option.features.testFlag(QStyleOptionButton::DefaultButton);
}

QColor labelInk(const QStyleOptionButton &option, const QWidget *widget, const Tokens &tokens)
{
    if (!has(option, QStyle::State_Enabled))
        return tokens.text2;
    if (isFilled(option, widget))
        return tokens.onAccent;
    return look::buttonKind(widget) == ButtonKind::Link ? tokens.accent : tokens.text;
}
} // namespace

void controls::paintButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget,
                           const Tokens &tokens)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    const bool isDown = isEnabled && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On));
    const QRectF rect(option.rect);
    const qreal radius = look::px(radiusAt13);
    if (isFilled(option, widget) && isEnabled) {
        const QColor towards = tokens.dark ? tokens.base : tokens.text;
        look::paintBox(painter, rect, radius,
                       isDown      ? mixed(tokens.accent, towards, 0.3)
                       : isHovered ? mixed(tokens.accent, towards, 0.15)
                                   : tokens.accent,
                       {});
        return;
    }
    const ButtonKind kind = look::buttonKind(widget);
    if (kind == ButtonKind::Link)
        return;
    if (kind == ButtonKind::Flat) {
        if (isHovered || isDown)
            look::paintBox(painter, rect, radius, isDown ? tokens.soft : tokens.line, {});
        return;
    }
    const QColor ground = !isEnabled ? tokens.window : isDown ? tokens.soft : isHovered ? tokens.raised : tokens.base;
    look::paintBox(painter, rect, radius, ground, isEnabled ? (isHovered ? tokens.text2 : tokens.border) : tokens.line);
}

void controls::paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget,
                                const Tokens &tokens)
{
    const QColor ink = labelInk(option, widget, tokens);
    const QString key = look::keyHint(widget);
    const QFontMetrics metrics(painter.font());
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconSize = option.icon.isNull() ? 0 : option.iconSize.width();
    const int iconGap = iconSize && !option.text.isEmpty() ? look::px(8) : 0;
    const int keyGap = key.isEmpty() ? 0 : look::px(8);
    const qreal keyWidth = key.isEmpty() ? 0 : look::keyWidth(key);
    const qreal whole = iconSize + iconGap + textWidth + keyGap + keyWidth;
    qreal x = option.rect.left() + qMax<qreal>(0, (option.rect.width() - whole) / 2);
    if (iconSize) {
        // The icon's shape in the label's colour: on a filled button it has to meet the accent.
        const QRect box(qRound(x), option.rect.center().y() - iconSize / 2, iconSize, iconSize);
        const QPixmap image = option.icon.pixmap(QSize(iconSize, iconSize), painter.device()->devicePixelRatioF(),
                                                 has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        if (isFilled(option, widget) && has(option, QStyle::State_Enabled)) {
            QPixmap tinted = image;
            QPainter tint(&tinted);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(QRect(0, 0, iconSize, iconSize), ink);
            tint.end();
            painter.drawPixmap(box.topLeft(), tinted);
        } else {
            painter.drawPixmap(box.topLeft(), image);
        }
        x += iconSize + iconGap;
    }
    painter.setPen(ink);
    const QRectF textRect(x, option.rect.top(), textWidth + 1, option.rect.height());
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    if (!key.isEmpty())
        look::paintKey(painter, QRectF(x + textWidth + keyGap, option.rect.top(), keyWidth, option.rect.height()), key,
                       ink, isFilled(option, widget) ? ink : tokens.border);
}

void controls::paintToolButton(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (isDown || has(option, QStyle::State_MouseOver))
        look::paintBox(painter, option.rect, look::px(radiusAt13), isDown ? tokens.soft : tokens.line, {});
}

void controls::paintCheck(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    const QRectF rect(option.rect);
    const qreal radius = look::px(3);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!isSet) {
        const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
        look::paintBox(painter, rect, radius, isEnabled ? tokens.base : tokens.window,
                       isHovered ? tokens.accent : tokens.border);
        return;
    }
    const QColor ground = isEnabled ? tokens.accent : tokens.text2;
    look::paintBox(painter, rect, radius, ground, {});
    look::paintIcon(painter, rect, has(option, QStyle::State_NoChange) ? ToolIcon::Dash : ToolIcon::Check,
                    qRound(rect.width() * 0.86), isEnabled ? tokens.onAccent : tokens.base);
}

void controls::paintRadio(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    const QRectF rect(option.rect);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On);
    const QColor ink = isEnabled ? tokens.accent : tokens.text2;
    if (!isSet) {
        const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
        look::paintBox(painter, rect, rect.width() / 2, isEnabled ? tokens.base : tokens.window,
                       isHovered ? tokens.accent : tokens.border);
        return;
    }
    look::paintBox(painter, rect, rect.width() / 2, ink, {});
    const qreal dot = rect.width() * 0.19;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled ? tokens.onAccent : tokens.base);
    painter.drawEllipse(rect.center(), dot, dot);
    painter.restore();
}

void controls::paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFaulty = look::hasFault(widget);
    const QColor frame = isFaulty ? tokens.red : isEnabled ? tokens.border : tokens.line;
    look::paintBox(painter, option.rect, look::px(radiusAt13), isEnabled ? tokens.base : tokens.window, frame,
                   isFaulty ? 2.0 : 1.0);
}

void controls::paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget,
                             const Tokens &tokens)
{
    if (option.frame)
        paintField(option, painter, widget, tokens);
    const int size = look::px(14);
    const int inset = look::px(8);
    const bool isLeft = option.direction == Qt::RightToLeft;
    const QRect box(isLeft ? option.rect.left() + inset : option.rect.right() - inset - size, option.rect.top(), size,
                    option.rect.height());
    look::paintIcon(painter, box, ToolIcon::ChevronDown, size, tokens.text2);
}

void controls::paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget,
                            const Tokens &tokens, const QStyle &style)
{
    if (option.frame)
        paintField(option, painter, widget, tokens);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int size = look::px(11);
    const QRect up = style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget);
    const QRect down = style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget);
    const bool canUp = option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
    const bool canDown = option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
    look::paintIcon(painter, up, ToolIcon::ChevronUp, size, canUp ? tokens.text : tokens.line);
    look::paintIcon(painter, down, ToolIcon::ChevronDown, size, canDown ? tokens.text : tokens.line);
}
