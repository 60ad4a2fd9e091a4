// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/commissionwords.h"

#include "ui/plan/planwords.h"

#include <QCoreApplication>

namespace words {
namespace {
struct CommissionWords {
    Q_DECLARE_TR_FUNCTIONS(CommissionWords)
};
} // namespace

QString decisionName(const PlanBook &book, const Decision &decision)
{
    const QString by = decision.decidedBy.isEmpty() ? book.plan()->reportTo : decision.decidedBy;
    return CommissionWords::tr("%1 %2, %3").arg(capitalised(by), decision.paragraph, longDay(decision.decidedOn));
}

QString outcomeWord(QStringView code)
{
    switch (outcomeOf(code).value_or(Outcome::Other)) {
    case Outcome::Noted: return CommissionWords::tr("noted");
    case Outcome::ReferredBack: return CommissionWords::tr("referred back");
    case Outcome::Commission: return CommissionWords::tr("commission");
    case Outcome::Other: return CommissionWords::tr("other");
    }
    return {};
}

QString responsibleFor(const PlanBook &book, const Commission &commission)
{
    return commission.responsible.isNull() ? commission.responsibleName : unitLabel(book, commission.responsible);
}

QString commissionFacts(const PlanBook &book, const Commission &commission)
{
    QStringList facts;
    if (const QString who = responsibleFor(book, commission); !who.isEmpty())
        facts << who;
    if (commission.backBy.isValid())
        facts << CommissionWords::tr("back by %1").arg(longDay(commission.backBy));
    return capitalised(facts.join(u" · "_s));
}

CommissionState stateOf(const CommissionEntry &entry, QDate today)
{
    if (entry.isGivenBack())
        return {MessageIcon::Done, CommissionWords::tr("Given back"), false};
    if (entry.isOverdue(today))
        return {Mark::Overdue,
                CommissionWords::tr("%n day(s) late", nullptr, int(entry.commission->backBy.daysTo(today)))};
    if (!entry.answers.isEmpty())
        return {ToolIcon::Pencil, CommissionWords::tr("Answered, still open")};
    return {ToolIcon::Ring, CommissionWords::tr("Open")};
}
} // namespace words
