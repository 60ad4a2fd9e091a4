// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/look/look.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/shell/sidepane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
bool takesFocus(const QWidget *widget)
{
    return widget->isVisibleTo(widget->window()) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Whether anything in `root` can have the focus.
bool holdsFocus(const QWidget *root)
{
    if (takesFocus(root))
        return true;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    return std::any_of(all.begin(), all.end(), takesFocus);
}
} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_left = new QVBoxLayout;
    m_left->setSpacing(0);
    m_row->addLayout(m_left, 1);
    m_head = new PageHead(title, this);
    m_column->addWidget(m_head);
    m_column->addLayout(m_row, 1);
    setAccessibleName(title);
}

void Page::setBanner(QWidget *banner)
{
    m_column->insertWidget(0, banner);
}

void Page::setMain(QWidget *main)
{
    m_main = main;
    m_left->addWidget(main, 1);
}

void Page::setSide(QWidget *side, const QString &mainTitle, const QString &sideTitle, int widthAt13)
{
    m_sideWidthAt13 = widthAt13;
    m_side = new SidePane(side, this);
    m_side->setAccessibleName(sideTitle);
    m_tabRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(look::px(16), 0, look::px(16), look::px(8));
    m_tabs = new SegmentedSwitch({mainTitle, sideTitle}, SegmentedSwitch::Shape::Chips, m_tabRow);
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_left->insertWidget(0, m_tabRow);
    connect(m_tabs, &SegmentedSwitch::currentChanged, this, &Page::arrange);
    arrange();
}

void Page::setSideFull(bool full)
{
    m_isSideFull = full;
    m_head->setTight(full);
    if (full)
        m_left->insertWidget(0, m_head);
    else
        m_column->insertWidget(m_column->count() - 1, m_head);
    arrange();
}

void Page::setSideShown(bool shown)
{
    m_isSideShown = shown;
    if (!shown && m_tabs)
        m_tabs->setCurrent(0);
    arrange();
}

void Page::setNarrow(bool narrow)
{
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    arrange();
    Q_EMIT narrowChanged(narrow);
}

void Page::arrange()
{
    if (!m_side)
        return;
    m_tabRow->setVisible(m_isNarrow && m_isSideShown);
    m_side->setRuled(!m_isNarrow);
    if (m_isNarrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_left->addWidget(m_side, 1);
        const bool isSide = m_tabs->current() == 1;
        m_side->setVisible(isSide);
        if (m_main)
            m_main->setVisible(!isSide);
        return;
    }
    m_row->addWidget(m_side);
    m_side->setFixedWidth(look::px(m_sideWidthAt13));
    m_side->setVisible(m_isSideShown);
    if (m_main)
        m_main->show();
}

QList<QWidget *> Page::stops() const
{
    QList<QWidget *> stops;
    for (QWidget *part : {static_cast<QWidget *>(m_head), m_main, static_cast<QWidget *>(m_side)}) {
        if (part && part->isVisibleTo(this) && holdsFocus(part))
            stops.append(part);
    }
    return stops;
}
