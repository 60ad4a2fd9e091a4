// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/iconview.h"

#include "ui/look/look.h"

#include <QPainter>

IconView::IconView(const Icon &icon, QWidget *parent, int at13)
    : QWidget(parent)
    , m_icon(icon)
    , m_at13(at13)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::setIcon(const Icon &icon)
{
    m_icon = icon;
    update();
}

QSize IconView::sizeHint() const
{
    const int size = look::px(m_at13);
    return {size, qMax(size, m_at13 <= 16 ? look::px(18) : size)};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::paintIcon(painter, rect(), m_icon, look::px(m_at13));
}
