// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/outlinedelegate.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/report/outline.h"

#include <QPainter>

namespace {

Icon iconOf(OutlineRow::Mark mark)
{
    switch (mark) {
    case OutlineRow::Mark::Done: return Icon(ToolIcon::Check).tinted(&Tokens::green);
    case OutlineRow::Mark::Begun: return Icon(ToolIcon::Pencil).tinted(&Tokens::blue);
    case OutlineRow::Mark::NotBegun: return Icon(ToolIcon::Ring);
    case OutlineRow::Mark::None: break;
    }
    return {};
}

} // namespace

OutlineDelegate::OutlineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {look::px(120), look::px(26)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = look::tokens();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isChosen ? tokens.soft : tokens.base);
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    const QFont font = look::font(isChosen ? TextRole::BodyStrong : TextRole::Body);
    const int left = option.rect.left() + look::px(12) + index.data(OutlineModel::DepthRole).toInt() * look::px(13);
    const int markWidth = look::px(30);
    const QRect words(left, option.rect.top(), option.rect.right() - markWidth - left, option.rect.height());
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const auto mark = OutlineRow::Mark(index.data(OutlineModel::MarkRole).toInt());
    if (const Icon icon = iconOf(mark); !icon.isNull()) {
        const QRectF box(option.rect.right() - markWidth, option.rect.top(), markWidth, option.rect.height());
        look::paintIcon(*painter, box, icon, look::px(14));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        look::paintInnerFocus(*painter, option.rect, tokens.accent);
    painter->restore();
}
