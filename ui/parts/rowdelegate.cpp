// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowdelegate.h"

#include "ui/look/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace {
QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// Selection, hover and the keyboard focus, which our delegates show around the whole row.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    constexpr QStyle::State byKeyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & byKeyboard) == byKeyboard)
        look::paintInnerFocus(painter, option.rect, look::tokens().accent);
}

QColor inkOf(int ink, const Tokens &tokens)
{
    switch (row::Ink(ink)) {
    case row::Ink::Text: return tokens.text;
    case row::Ink::Fault: return tokens.red;
    case row::Ink::Accent: return tokens.accent;
    case row::Ink::Quiet: break;
    }
    return tokens.text2;
}

void paintWords(QPainter &painter, const QRect &rect, const QFont &font, const QColor &ink, const QString &words,
                Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

int lineCount(const QModelIndex &index)
{
    return 1 + int(!index.data(row::SecondLineRole).toString().isEmpty())
           + int(!index.data(row::ThirdLineRole).toString().isEmpty());
}
} // namespace

TwoLineDelegate::TwoLineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Tokens &tokens = look::tokens();
    paintGround(*painter, option);
    const QRect rect = option.rect.adjusted(0, 0, 0, -index.data(row::FootRole).toInt());
    painter->fillRect(QRect(rect.left(), option.rect.bottom(), rect.width(), 1), tokens.line);

    const bool isStrong = index.data(row::StrongRole).toBool();
    const QFont first = look::font(isStrong ? TextRole::BodyStrong : TextRole::Body);
    const QFont second = look::font(TextRole::Small);
    const int firstHeight = look::lineHeight(first);
    const int secondHeight = QFontMetrics(second).height();
    const int lines = lineCount(index);
    int y = rect.top() + (rect.height() - firstHeight - (lines - 1) * secondHeight) / 2;
    int x = rect.left() + look::px(12);
    const Icon icon = index.data(row::IconRole).value<Icon>();
    if (!icon.isNull()) {
        look::paintIcon(*painter, QRect(x, y, look::px(16), firstHeight), icon, look::px(16));
        x += look::px(24);
    }
    const QString number = index.data(row::NumberRole).toString();
    if (!number.isEmpty()) {
        const int width = QFontMetrics(first).horizontalAdvance(u'0') * 2 + look::px(4);
        paintWords(*painter, QRect(x, y, width, firstHeight), look::font(TextRole::Body), tokens.text2, number,
                   Qt::AlignRight);
        x += width + look::px(8);
    }
    int right = rect.right() - look::px(12);
    const Icon mark = index.data(row::MarkRole).value<Icon>();
    if (!mark.isNull()) {
        look::paintIcon(*painter, QRect(right - look::px(14), y, look::px(14), firstHeight), mark, look::px(14));
        right -= look::px(20);
    }
    paintWords(*painter, QRect(x, y, right - x, firstHeight), first, tokens.text, index.data().toString());
    y += firstHeight;
    if (lines > 1)
        paintWords(*painter, QRect(x, y, right - x, secondHeight), second,
                   inkOf(index.data(row::SecondInkRole).toInt(), tokens), index.data(row::SecondLineRole).toString());
    if (lines > 2)
        paintWords(*painter, QRect(x, y + secondHeight, right - x, secondHeight), second, tokens.text,
                   index.data(row::ThirdLineRole).toString());
    paintFocus(*painter, option);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int second = QFontMetrics(look::font(TextRole::Small)).height();
    const int height = look::lineHeight(look::font(TextRole::Body)) + (lineCount(index) - 1) * second;
    return {look::px(120), height + look::px(12) + index.data(row::FootRole).toInt()};
}

StatusCellDelegate::StatusCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void StatusCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Tokens &tokens = look::tokens();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(look::px(8), 0, -look::px(4), 0);
    const Icon icon = index.data(row::IconRole).value<Icon>();
    if (!icon.isNull()) {
        look::paintIcon(*painter, QRect(rect.left(), rect.top(), look::px(16), rect.height()), icon, look::px(16));
        rect.setLeft(rect.left() + look::px(22));
    }
    const QFont font = look::font(index.data(row::StrongRole).toBool() ? TextRole::BodyStrong : TextRole::Body);
    const QString words = index.data().toString();
    const QColor ink = index.data(row::QuietRole).toBool()
                           ? tokens.text2
                           : inkOf(index.data(row::SecondInkRole).isValid() ? index.data(row::SecondInkRole).toInt()
                                                                            : int(row::Ink::Text),
                                   tokens);
    paintWords(*painter, rect, font, ink, words);
    const Icon mark = index.data(row::MarkRole).value<Icon>();
    if (!mark.isNull()) {
        rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(words) + look::px(6));
        look::paintIcon(*painter, QRect(rect.left(), rect.top(), look::px(13), rect.height()), mark, look::px(13));
        rect.setLeft(rect.left() + look::px(19));
        paintWords(*painter, rect, look::font(TextRole::Small), tokens.text, index.data(row::MarkWordRole).toString());
    }
    paintFocus(*painter, option);
    painter->restore();
}

QSize StatusCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(
        look::font(index.data(row::StrongRole).toBool() ? TextRole::BodyStrong : TextRole::Body));
    int width = look::px(14) + metrics.horizontalAdvance(index.data().toString());
    if (!index.data(row::IconRole).value<Icon>().isNull())
        width += look::px(22);
    if (!index.data(row::MarkRole).value<Icon>().isNull())
        width
            += look::px(27)
               + QFontMetrics(look::font(TextRole::Small)).horizontalAdvance(index.data(row::MarkWordRole).toString());
    return {width, look::px(32)};
}

BarCellDelegate::BarCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void BarCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Tokens &tokens = look::tokens();
    paintGround(*painter, option);
    const QRect rect = option.rect.adjusted(look::px(8), 0, -look::px(4), 0);
    const int thickness = look::px(5);
    const QRect bar(rect.left(), rect.center().y() - thickness / 2, look::px(44), thickness);
    look::paintBar(*painter, bar, index.data(DoneRole).toInt(), index.data(TotalRole).toInt(), tokens);
    const bool isStrong = index.data(row::StrongRole).toBool();
    paintWords(*painter, rect.adjusted(look::px(50), 0, 0, 0),
               look::font(isStrong ? TextRole::SmallStrong : TextRole::Small), tokens.text, index.data().toString());
    paintFocus(*painter, option);
    painter->restore();
}

QSize BarCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(look::font(TextRole::SmallStrong));
    return {look::px(64) + metrics.horizontalAdvance(index.data().toString()), look::px(32)};
}
