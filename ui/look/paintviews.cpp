// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/paintcontrols.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

void controls::paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &tokens)
{
    painter.fillRect(option.rect, tokens.base);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), tokens.line);
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, tokens.soft);
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
    }
    const int size = look::px(16);
    const int pad = look::px(12);
    const QRect iconBox(option.rect.left() + pad, option.rect.top(), size, option.rect.height());
    const QColor ink = isEnabled ? tokens.text : tokens.text2;
    if (option.checked)
        look::paintIcon(painter, iconBox, ToolIcon::Check, size, tokens.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, QRect(iconBox.left(), iconBox.center().y() - size / 2, size, size), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = option.rect.adjusted(pad + size + look::px(8), 0, -pad, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(tokens.text2);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        look::paintIcon(painter, QRect(text.right() - size + 1, text.top(), size, text.height()),
                        ToolIcon::ChevronRight, look::px(14));
}

void controls::paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget,
                              const Tokens &tokens, const QStyle &style)
{
    painter.fillRect(option.rect, widget && widget->parentWidget()
                                      ? widget->palette().color(widget->parentWidget()->backgroundRole())
                                      : tokens.base);
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum || !slider.isValid())
        return;
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const qreal thickness = look::px(isActive ? 7 : 5);
    QRectF thumb(slider);
    if (option.orientation == Qt::Vertical) {
        thumb.setLeft(thumb.center().x() - thickness / 2);
        thumb.setWidth(thickness);
        thumb.adjust(0, 2, 0, -2);
    } else {
        thumb.setTop(thumb.center().y() - thickness / 2);
        thumb.setHeight(thickness);
        thumb.adjust(2, 0, -2, 0);
    }
    look::paintBox(painter, thumb, thickness / 2, isActive ? tokens.text2 : tokens.border, {});
}

void controls::paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const Tokens &tokens)
{
    painter.fillRect(option.rect, tokens.window);
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
}

void controls::paintTab(const QStyleOptionTab &option, QPainter &painter, const Tokens &tokens)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isSelected && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.raised);
    if (isSelected) {
        painter.fillRect(option.rect, tokens.soft);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3), tokens.accent);
    }
    painter.setPen(tokens.text);
    painter.setFont(look::font(isSelected ? TextRole::BodyStrong : TextRole::Body));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        look::paintInnerFocus(painter, option.rect, tokens.accent);
}

void controls::paintProgress(const QStyleOptionProgressBar &option, QPainter &painter, const Tokens &tokens)
{
    const int height = look::px(5);
    const QRect bar(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    look::paintBar(painter, bar, option.progress - option.minimum, option.maximum - option.minimum, tokens);
}

void controls::paintItemGround(const QStyleOption &option, QPainter &painter, const QWidget *widget,
                               const Tokens &tokens)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered
        = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (isSelected)
        painter.fillRect(option.rect, tokens.soft);
    else if (isHovered)
        painter.fillRect(option.rect, tokens.raised);
    if (!isSelected)
        return;
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool isFirst = !view || option.rect.left() <= 0;
    if (isFirst)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
}
