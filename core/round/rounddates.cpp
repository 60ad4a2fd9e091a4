// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/rounddates.h"

#include <QCoreApplication>

namespace {

struct RoundText {
    Q_DECLARE_TR_FUNCTIONS(RoundText)
};

struct RoundDay {
    QString field{};
    QDate day{};
    QString words{};
};

/// The days of a round in the order that they must have, with their names.
QList<RoundDay> daysOf(const Round &round)
{
    return {{u"opens"_s, round.opens, RoundText::tr("the opening day")},
            {u"due"_s, round.due, RoundText::tr("the units' last day")},
            {u"coordinators_due"_s, round.coordinatorsDue, RoundText::tr("the coordinators' last day")},
            {u"cutoff"_s, round.cutoff, RoundText::tr("the data cut-off")},
            {u"dispatch"_s, round.dispatch, RoundText::tr("the dispatch")},
            {u"meeting"_s, round.meeting, RoundText::tr("the meeting")}};
}

QDate mondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

/// The last period of these rounds that anything was asked about; null when there is none.
QDate lastPeriodEnd(const QList<Recorded<Round>> &rounds, bool onlyFull)
{
    QDate last;
    for (const auto &round : rounds) {
        if ((!onlyFull || round->roundKind == "full"_L1) && (last.isNull() || round->periodTo > last))
            last = round->periodTo;
    }
    return last;
}

Round suggestedFull(const Plan &plan, const QList<Recorded<Round>> &earlier, QDate today)
{
    Round round;
    const QDate last = lastPeriodEnd(earlier, true);
    round.periodFrom = last.isValid() ? last.addDays(1) : plan.validFrom.isValid() ? plan.validFrom : today;
    round.periodTo = round.periodFrom.addYears(qMax(1, plan.reportEveryYears)).addDays(-1);
    if (plan.validTo.isValid() && round.periodFrom <= plan.validTo)
        round.periodTo = qMin(round.periodTo, plan.validTo);
    // A month after the period's end its figures are usually there.
    round.opens = qMax(mondayFrom(round.periodTo.addDays(32)), mondayFrom(today));
    round.due = round.opens.addDays(32);             // a Friday, five working weeks
    round.coordinatorsDue = round.due.addDays(21);   // three weeks more
    round.cutoff = round.coordinatorsDue.addDays(4); // the Tuesday after
    round.dispatch = round.cutoff.addDays(22);       // a Wednesday, two weeks before the meeting
    round.meeting = round.dispatch.addDays(14);
    round.name = RoundText::tr("Follow-up %1").arg(round.opens.year());
    return round;
}

Round suggestedCheck(const Plan &plan, const QList<Recorded<Round>> &earlier, QDate today)
{
    Round round{.roundKind = u"check"_s};
    const QDate last = lastPeriodEnd(earlier, false);
    round.periodTo = today;
    round.periodFrom = last.isValid() && last < today                        ? last.addDays(1)
                       : plan.validFrom.isValid() && plan.validFrom <= today ? plan.validFrom
                                                                             : today;
    round.opens = mondayFrom(today);
    round.due = round.opens.addDays(11); // the Friday of the second week
    round.cutoff = round.due.addDays(3);
    round.meeting = round.cutoff.addDays(9);
    round.name = RoundText::tr("Check %1").arg(QLocale().toString(round.opens, u"MMMM yyyy"_s));
    return round;
}

} // namespace

namespace rounds {

QList<RoundFault> faultsOf(const Round &round)
{
    QList<RoundFault> faults;
    if (round.name.trimmed().isEmpty())
        faults << RoundFault{u"name"_s, RoundText::tr("A round needs a name.")};
    if (!round.due.isValid())
        faults << RoundFault{u"due"_s, RoundText::tr("A round needs a last day for the units.")};
    if (!round.periodFrom.isValid() || !round.periodTo.isValid()) {
        faults << RoundFault{round.periodFrom.isValid() ? u"period_to"_s : u"period_from"_s,
                             RoundText::tr("A round needs the period that is reported on.")};
    } else if (round.periodTo < round.periodFrom) {
        faults << RoundFault{u"period_to"_s, RoundText::tr("The period ends before it begins.")};
    }
    RoundDay last;
    for (const RoundDay &day : daysOf(round)) {
        if (!day.day.isValid())
            continue;
        if (last.day.isValid() && day.day < last.day) {
            faults << RoundFault{day.field, RoundText::tr("%1 (%2) comes before %3 (%4).")
                                                .arg(day.words, day.day.toString(Qt::ISODate), last.words,
                                                     last.day.toString(Qt::ISODate))};
        }
        last = day;
    }
    return faults;
}

Round suggested(RoundKind kind, const Plan &plan, const QList<Recorded<Round>> &earlier, QDate today)
{
    return kind == RoundKind::Check ? suggestedCheck(plan, earlier, today) : suggestedFull(plan, earlier, today);
}

} // namespace rounds
