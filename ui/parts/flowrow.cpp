// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flowrow.h"

#include "ui/look/look.h"

#include <QStyle>

FlowRow::FlowRow(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(look::px(spacing));
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowRow::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowRow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(margins);
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// The height that the items take in the width of `rect`; puts them there when it is meant.
int FlowRow::place(const QRect &rect, bool isMeant) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = room.x();
    int y = room.y();
    int height = 0;
    const auto endLine = [&] {
        for (const auto &[item, box] : line) {
            if (isMeant)
                item->setGeometry(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignVCenter | Qt::AlignLeft, box.size(),
                                                      {box.x(), y, box.width(), height}));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), qMax(room.width(), item->minimumSize().width())),
                         item->sizeHint().height());
        if (!line.empty() && x + size.width() > room.right() + 1) {
            endLine();
            x = room.x();
            y += height + spacing();
            height = 0;
        }
        line.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        height = qMax(height, size.height());
    }
    endLine();
    return y + height - rect.y() + margins.bottom();
}
