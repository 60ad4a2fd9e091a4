// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/statuschoice.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/parts/discard.h"
#include "ui/plan/planwords.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

StatusChoice::StatusChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT statusChosen(m_codes.at(id)); });
}

void StatusChoice::setStatuses(const QList<Recorded<Status>> &statuses, const PlanBook &book)
{
    QStringList codes;
    for (const auto &status : statuses)
        codes << status->code;
    if (codes == m_codes)
        return;
    QList<QRadioButton *> old = std::exchange(m_buttons, {});
    for (QRadioButton *&button : old) {
        m_group->removeButton(button);
        discard(button);
    }
    m_codes = codes;
    for (int i = 0; i < codes.size(); ++i) {
        auto *button = new QRadioButton(words::statusLabel(book, codes.at(i)), this);
        button->setIcon(look::icon(words::statusShape(book, codes.at(i))));
        button->setObjectName(u"status-"_s + codes.at(i));
        m_group->addButton(button, i);
        button->show();
        m_buttons << button;
    }
    updateGeometry();
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

int StatusChoice::widest(int from, int to) const
{
    int widest = 0;
    for (int i = from; i < std::min(to, int(m_buttons.size())); ++i)
        widest = std::max(widest, m_buttons.at(i)->sizeHint().width());
    return widest;
}

int StatusChoice::rowsIn(int width) const
{
    const int count = int(m_buttons.size());
    const int half = (count + 1) / 2;
    return widest(0, half) + look::px(24) + widest(half, count) <= width ? half : count;
}

int StatusChoice::rowHeight() const
{
    return m_buttons.isEmpty() ? 0 : std::max(m_buttons.first()->sizeHint().height(), look::px(26));
}

int StatusChoice::heightForWidth(int width) const
{
    return rowsIn(width) * rowHeight();
}

QSize StatusChoice::sizeHint() const
{
    const int count = int(m_buttons.size());
    const int width = widest(0, count);
    return {2 * width + look::px(24), heightForWidth(2 * width + look::px(24))};
}

QSize StatusChoice::minimumSizeHint() const
{
    return {widest(0, int(m_buttons.size())), (int(m_buttons.size()) + 1) / 2 * rowHeight()};
}

void StatusChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusChoice::arrange()
{
    const int count = int(m_buttons.size());
    const int rows = std::max(1, rowsIn(width()));
    const int second = widest(0, rows) + look::px(24);
    for (int i = 0; i < count; ++i) {
        QRadioButton *button = m_buttons.at(i);
        const QRect place(i < rows ? 0 : second, i % rows * rowHeight(), button->sizeHint().width(), rowHeight());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}
