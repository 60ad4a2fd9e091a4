// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/roundform.h"

#include "ui/look/look.h"
#include "ui/parts/datefield.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {
/// The dates of a round by their permanent names, to read and to write.
template<class Visitor>
void eachDate(Round &round, const Visitor &visit)
{
    round.describe([&visit](const QString &name, auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QDate>)
            visit(name, member);
    });
}
} // namespace

RoundForm::RoundForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_caseNumber(new QLineEdit)
    , m_compare(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    m_faults = new FaultList(this);
    m_faults->setObjectName(u"roundFaults"_s);
    column->addWidget(m_faults);
    m_fields[u"name"_s] = new FormField(tr("Name"), m_name, this);
    m_name->setObjectName(u"roundName"_s);
    setFocusProxy(m_name);
    column->addWidget(m_fields.at(u"name"_s));
    auto *kinds = new FlowRow(nullptr, 16);
    m_full = new QRadioButton(tr("Full round: every unit, all fields"), this);
    m_full->setObjectName(u"kindFull"_s);
    m_check = new QRadioButton(tr("Check: the coordinators, status and a line"), this);
    m_check->setObjectName(u"kindCheck"_s);
    kinds->addWidget(m_full);
    kinds->addWidget(m_check);
    column->addLayout(kinds);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::px(16));
    grid->setVerticalSpacing(look::px(12));
    addDate(grid, 0, 0, u"period_from"_s, tr("The period begins"));
    addDate(grid, 0, 1, u"period_to"_s, tr("The period ends"));
    addDate(grid, 1, 0, u"opens"_s, tr("Opens"));
    addDate(grid, 1, 1, u"due"_s, tr("The units' last day"));
    addDate(grid, 2, 0, u"coordinators_due"_s, tr("The coordinators' last day"), tr("may be empty"));
    addDate(grid, 2, 1, u"cutoff"_s, tr("Data cut-off"), tr("the answers the report rests on"));
    addDate(grid, 3, 0, u"dispatch"_s, tr("Dispatch"), tr("may be empty"));
    addDate(grid, 3, 1, u"meeting"_s, tr("Meeting"), tr("may be empty"));
    m_compare->setObjectName(u"compareWith"_s);
    m_caseNumber->setObjectName(u"caseNumber"_s);
    auto *compare = new FormField(tr("Answers start from"), m_compare, this);
    grid->addWidget(compare, 4, 0);
    auto *caseNumber = new FormField(tr("Case number"), m_caseNumber, this);
    caseNumber->setHint(tr("may be empty"));
    grid->addWidget(caseNumber, 4, 1);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    connect(m_full, &QRadioButton::clicked, this, [this] { Q_EMIT kindChosen(RoundKind::Full); });
    connect(m_check, &QRadioButton::clicked, this, [this] { Q_EMIT kindChosen(RoundKind::Check); });
    connect(m_faults, &FaultList::faultChosen, this, [this](int index) { goTo(m_faultFields.value(index)); });
}

void RoundForm::addDate(QGridLayout *grid, int row, int column, const QString &field, const QString &label,
                        const QString &hint)
{
    auto *date = new DateField;
    date->setObjectName(u"date-"_s + field);
    m_dates[field] = date;
    m_fields[field] = new FormField(label, date, this);
    m_fields[field]->setHint(hint);
    grid->addWidget(m_fields[field], row, column);
}

void RoundForm::setRound(const Round &round, const QList<Recorded<Round>> &earlier, QDate today)
{
    m_round = round;
    m_name->setText(round.name);
    m_caseNumber->setText(round.caseNumber);
    m_full->setChecked(round.roundKind != "check"_L1);
    m_check->setChecked(round.roundKind == "check"_L1);
    eachDate(m_round, [&](const QString &name, QDate &date) {
        m_dates.at(name)->setToday(today);
        m_dates.at(name)->setDate(date);
    });
    m_compare->clear();
    m_compare->addItem(tr("The last full round"), QUuid());
    for (const auto &other : earlier) {
        if (roundStateOf(other->state) != RoundState::Planned)
            m_compare->addItem(other->name, other.recordId);
    }
    m_compare->setCurrentIndex(qMax(0, m_compare->findData(round.compareWith.value)));
    m_faults->setFaults({}, {});
    for (const auto &[name, field] : m_fields)
        field->setFault({});
}

Round RoundForm::round() const
{
    Round round = m_round;
    round.name = m_name->text().trimmed();
    round.caseNumber = m_caseNumber->text().trimmed();
    round.roundKind = roundKindCode(m_check->isChecked() ? RoundKind::Check : RoundKind::Full);
    round.compareWith = {m_compare->currentData().toUuid()};
    eachDate(round, [this](const QString &name, QDate &date) { date = m_dates.at(name)->date(); });
    return round;
}

void RoundForm::setKindFixed(bool fixed)
{
    m_full->setEnabled(!fixed);
    m_check->setEnabled(!fixed);
}

bool RoundForm::check()
{
    QList<RoundFault> faults = rounds::faultsOf(round());
    for (const auto &[name, field] : m_dates) {
        if (look::hasFault(field) && !field->text().isEmpty() && !field->date().isValid())
            faults << RoundFault{name, tr("Write the date like this: 2026-03-06, 6/3 or 6 March.")};
    }
    QStringList sentences;
    m_faultFields.clear();
    for (const auto &[name, field] : m_fields)
        field->setFault({});
    for (const RoundFault &fault : faults) {
        sentences << fault.sentence;
        m_faultFields << fault.field;
        m_fields.at(fault.field)->setFault(fault.sentence);
    }
    m_faults->setFaults(tr("%n thing(s) to mend before you go on", nullptr, int(faults.size())), sentences);
    if (!faults.isEmpty())
        goTo(faults.first().field);
    return faults.isEmpty();
}

void RoundForm::goTo(const QString &field)
{
    if (const auto at = m_fields.find(field); at != m_fields.end())
        at->second->field()->setFocus(Qt::TabFocusReason);
}
