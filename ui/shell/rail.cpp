// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/look/look.h"
#include "ui/shell/railitem.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Places"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, look::px(8), 1, look::px(8));
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_help = new RailItem(u"help"_s, NavIcon::Help, tr("Help"), this);
    m_help->setCheckable(false);
    m_help->setCount(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText), {});
    m_column->addWidget(m_help);
    connect(m_help, &RailItem::clicked, this, &Rail::helpChosen);
    connect(m_help, &RailItem::walked, this, [this](int step) { walk(m_help, step); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::add(const QString &id, NavIcon icon, const QString &name)
{
    auto *item = new RailItem(id, icon, name, this);
    if (m_items.size() < keyed)
        item->setKey(keyOf(int(m_items.size())).toString(QKeySequence::NativeText));
    item->setNarrow(m_isNarrow);
    // One tab stop for the rail: the current place. Help, the last one, is reached by the arrows too.
    item->setFocusPolicy(m_items.empty() ? Qt::TabFocus : Qt::NoFocus);
    m_help->setFocusPolicy(Qt::NoFocus);
    m_column->insertWidget(int(m_items.size()), item);
    m_items.push_back(item);
    connect(item, &RailItem::clicked, this, [this, item] {
        setCurrent(item->id());
        Q_EMIT chosen(item->id());
    });
    connect(item, &RailItem::walked, this, [this, item](int step) { walk(item, step); });
}

void Rail::clear()
{
    for (RailItem *item : m_items) {
        item->hide(); // it goes with the next event; until then it shall not be seen
        item->deleteLater();
    }
    m_items.clear();
}

RailItem *Rail::item(const QString &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](RailItem *item) { return item->id() == id; });
    return found == m_items.end() ? nullptr : *found;
}

void Rail::setCount(const QString &id, const QString &count, const QString &spoken)
{
    if (RailItem *place = item(id))
        place->setCount(count, spoken);
}

void Rail::setShown(const QString &id, bool shown)
{
    if (RailItem *place = item(id))
        place->setVisible(shown);
}

void Rail::setCurrent(const QString &id)
{
    RailItem *stop = item(id);
    if (!stop && !m_items.empty())
        stop = m_items.front(); // a page that is no place of the rail: the rail is reached all the same
    for (RailItem *place : m_items) {
        place->setChecked(place->id() == id);
        place->setFocusPolicy(place == stop ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Rail::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    for (RailItem *place : m_items)
        place->setNarrow(narrow);
    m_help->setNarrow(narrow);
    updateGeometry();
}

QStringList Rail::ids() const
{
    QStringList ids;
    for (const RailItem *place : m_items)
        ids.append(place->id());
    return ids;
}

void Rail::walk(RailItem *from, int step)
{
    QList<RailItem *> shown;
    for (RailItem *place : m_items) {
        if (place->isVisibleTo(this))
            shown.append(place);
    }
    shown.append(m_help);
    const qsizetype to = qBound<qsizetype>(0, shown.indexOf(from) + step, shown.size() - 1);
    shown.at(to)->setFocus(Qt::TabFocusReason);
}

QSize Rail::sizeHint() const
{
    return {look::px(m_isNarrow ? 48 : 176), look::px(300)};
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}
