// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/statuschoice.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/plan/planwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

StatusChoice::StatusChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::px(24));
    m_grid->setVerticalSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT statusChosen(m_codes.at(id)); });
}

void StatusChoice::setStatuses(const QList<Recorded<Status>> &statuses, const PlanBook &book)
{
    QStringList codes;
    for (const auto &status : statuses)
        codes << status->code;
    if (codes == m_codes)
        return;
    for (QRadioButton *button : std::exchange(m_buttons, {})) {
        m_group->removeButton(button);
        button->deleteLater();
    }
    m_codes = codes;
    for (int i = 0; i < codes.size(); ++i) {
        auto *button = new QRadioButton(words::statusLabel(book, codes.at(i)), this);
        button->setIcon(look::icon(words::statusShape(book, codes.at(i))));
        button->setObjectName(u"status-"_s + codes.at(i));
        m_group->addButton(button, i);
        m_buttons << button;
    }
    m_columns = 0;
    arrange();
}

void StatusChoice::setStatus(const QString &code)
{
    if (code == status())
        return;
    m_group->setExclusive(false); // otherwise none could be chosen
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_codes.at(i) == code);
    m_group->setExclusive(true);
}

QString StatusChoice::status() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_codes.at(id);
}

void StatusChoice::focusChoice()
{
    if (QAbstractButton *checked = m_group->checkedButton())
        checked->setFocus(Qt::ShortcutFocusReason);
    else if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::ShortcutFocusReason);
}

QSize StatusChoice::minimumSizeHint() const
{
    return {widest(), QWidget::minimumSizeHint().height()};
}

void StatusChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int StatusChoice::widest() const
{
    int widest = 0;
    for (const QRadioButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return widest;
}

void StatusChoice::arrange()
{
    const int columns = width() >= 2 * widest() + m_grid->horizontalSpacing() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int rows = int(m_buttons.size() + columns - 1) / columns;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), i % rows, i / rows, Qt::AlignLeft);
    m_grid->setColumnStretch(2, 1);
    updateGeometry();
}
