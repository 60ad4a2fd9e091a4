// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/twocolumns.h"

#include "ui/look/look.h"

#include <QVBoxLayout>

TwoColumns::TwoColumns(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(look::px(16), look::px(24), look::px(16), look::px(16));
    outer->addStretch(1);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(look::px(1000));
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(24));
    m_top = new QVBoxLayout;
    column->addLayout(m_top);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(look::px(24));
    column->addLayout(m_row);
    column->addStretch(1);
    auto *widePlace = new QWidget(middle);
    m_wide = new QVBoxLayout(widePlace);
    m_narrowPlace = new QWidget(middle);
    m_narrow = new QVBoxLayout(m_narrowPlace);
    for (QVBoxLayout *layout : {m_wide, m_narrow}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(look::px(8));
    }
    m_row->addWidget(widePlace, 1, Qt::AlignTop);
    m_row->addWidget(m_narrowPlace, 0, Qt::AlignTop);
    setWidget(content);
    content->setBackgroundRole(QPalette::Window);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool fits = width() >= look::px(760);
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_narrowPlace->setMinimumWidth(fits ? look::px(272) : 0);
    m_narrowPlace->setMaximumWidth(fits ? look::px(272) : QWIDGETSIZE_MAX);
}
