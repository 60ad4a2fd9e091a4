// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tabrow.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>

using namespace Qt::StringLiterals;

TabRow::TabRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_box(new QComboBox(this))
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_box->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_box, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_box->setCurrentIndex(index);
        Q_EMIT currentChanged(index);
    });
    connect(m_box, &QComboBox::activated, this, &TabRow::setCurrentIndex);
}

void TabRow::setName(const QString &objectName, const QString &accessibleName)
{
    m_bar->setObjectName(objectName);
    m_box->setObjectName(objectName + u"Box"_s);
    m_bar->setAccessibleName(accessibleName);
    m_box->setAccessibleName(accessibleName);
}

void TabRow::addTab(const QString &text)
{
    m_box->addItem(text); // first: the bar tells of its first tab at once
    m_bar->addTab(text);
    arrange();
}

int TabRow::currentIndex() const
{
    return m_bar->currentIndex();
}

void TabRow::setCurrentIndex(int index)
{
    m_bar->setCurrentIndex(index);
    m_box->setCurrentIndex(m_bar->currentIndex()); // whoever was asked may have gone back
}

bool TabRow::isBox() const
{
    return !m_box->isHidden();
}

void TabRow::arrange()
{
    const bool fits = m_bar->sizeHint().width() <= width();
    if (fits != isBox())
        return;
    const bool hasFocus = m_bar->hasFocus() || m_box->hasFocus();
    m_bar->setVisible(fits);
    m_box->setVisible(!fits);
    if (hasFocus)
        (fits ? static_cast<QWidget *>(m_bar) : m_box)->setFocus();
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}
