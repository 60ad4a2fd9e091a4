// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerwords.h"

#include "ui/plan/planwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
/// Context of the words below in the translation.
struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

QString inSentence(QString label)
{
    if (!label.isEmpty())
        label[0] = label.at(0).toLower();
    return label;
}

/// A number that stays on one line.
QString unbroken(QString number)
{
    return number.replace(u' ', QChar(0x00A0)).replace(u'-', QChar(0x2011));
}

/// A coordinator's person with a telephone; null when nobody is known.
const Person *reachable(const QList<PersonEntry> &people, const ResponsibleUnit &coordinator)
{
    const Person *inUnit = nullptr;
    for (const PersonEntry &entry : people) {
        const Person &person = *entry.person;
        if (person.ended || person.unit != coordinator.unit || person.phone.isEmpty()
            || !entry.roles.contains(Role::Coordinator))
            continue;
        if (person.department == coordinator.department)
            return &person;
        if (!inUnit)
            inUnit = &person;
    }
    return inUnit;
}
} // namespace

Icon words::standingIcon(RowStanding standing)
{
    switch (standing) {
    case RowStanding::Unanswered: return AnswerIcon::Unanswered;
    case RowStanding::Started: return AnswerIcon::Draft;
    case RowStanding::Faulty: return MessageIcon::Fault;
    case RowStanding::Ready: return MessageIcon::Done;
    case RowStanding::Submitted: return AnswerIcon::Submitted;
    case RowStanding::CompletionRequested: return AnswerIcon::CompletionRequested;
    case RowStanding::Accepted: return AnswerIcon::Accepted;
    case RowStanding::ClosedWithoutAnswer: return AnswerIcon::ClosedUnanswered;
    case RowStanding::Conflict: return AnswerIcon::Conflict;
    }
    return {};
}

QString words::changeWord(bool unchanged)
{
    return unchanged ? AnswerWords::tr("Still true") : AnswerWords::tr("Something new");
}

QString words::standingLine(const AnswerRow &row, const AnswerContext &context)
{
    const QString first = changeWord(row.typed.unchanged);
    switch (row.standing()) {
    case RowStanding::Unanswered: return look::label(StatusShape::NoAnswer);
    case RowStanding::Started:
    case RowStanding::Ready:
        if (row.typed.unchanged || row.typed.status.isEmpty())
            return first;
        return first + u" · "_s + inSentence(statusLabel(context.book, row.typed.status));
    case RowStanding::Faulty:
        return first + u" · "_s + AnswerWords::tr("%n thing(s) to mend", nullptr, int(row.faults().size()));
    case RowStanding::Submitted:
        return AnswerWords::tr("Submitted %1")
            .arg(shortDay(dayOf(row.sheet.cell.submittedAt, context.book), context.today));
    case RowStanding::CompletionRequested: return look::label(AnswerIcon::CompletionRequested);
    case RowStanding::Accepted: return look::label(AnswerIcon::Accepted);
    case RowStanding::ClosedWithoutAnswer: return look::label(AnswerIcon::ClosedUnanswered);
    case RowStanding::Conflict: return AnswerWords::tr("Two versions · choose one");
    }
    return {};
}

QString words::lockReason(const AnswerRow &row, const AnswerContext &context)
{
    if (!context.actor.answersFor(row.sheet.cell.unit))
        return AnswerWords::tr("You may read this answer. Only the unit’s own contacts write in it.");
    const Round &round = *context.view.round;
    switch (roundStateOf(round.state)) {
    case RoundState::Planned:
        return round.opens.isValid()
                   ? AnswerWords::tr("The round has not opened. You can answer from %1.").arg(longDay(round.opens))
                   : AnswerWords::tr("The round has not opened. You will be told when you can answer.");
    case RoundState::Closed:
        return AnswerWords::tr("The round is closed, so the answer is read-only. A strategist can reopen the round.");
    case RoundState::Locked:
        return AnswerWords::tr("The report is locked, so what it rests on is read-only. What is new belongs in the "
                               "next round.");
    case RoundState::Open: break;
    }
    switch (row.sheet.cell.state) {
    case AssignmentState::Accepted:
        return AnswerWords::tr("The answer has been accepted and is read-only. A strategist can reopen it, if "
                               "something is wrong.");
    case AssignmentState::ClosedWithoutAnswer:
        return AnswerWords::tr("The answer was closed without an answer. A strategist can ask for it again.");
    default: break;
    }
    if (row.sheet.cell.conflict)
        return AnswerWords::tr("There are two versions of this answer, and both are kept. Choose one or join them "
                               "before you go on.");
    return {};
}

QString words::faultLink(const AnswerFault &fault, const AnswerRow &row, const AnswerContext &context)
{
    const QString number = measureNumber(context.book, row.sheet.cell.measure);
    if (fault.field == "status"_L1)
        return AnswerWords::tr("Measure %1: choose a status").arg(number);
    if (fault.field == "done"_L1)
        return AnswerWords::tr("Measure %1: write what has happened").arg(number);
    if (fault.field == "hindered"_L1)
        return AnswerWords::tr("Measure %1: write what hinders").arg(number);
    if (fault.field == "next_step"_L1)
        return AnswerWords::tr("Measure %1: write the next step").arg(number);
    if (fault.field == "completion"_L1)
        return AnswerWords::tr("Measure %1: completion is asked for").arg(number);
    if (fault.field == "conflict"_L1)
        return AnswerWords::tr("Measure %1: two versions").arg(number);
    return AnswerWords::tr("Measure %1: no answer").arg(number);
}

QString words::measureNumber(const PlanBook &book, MeasureId measure)
{
    const auto *found = book.measure(measure);
    return found ? (*found)->number : QString();
}

QString words::measureName(const PlanBook &book, MeasureId measure)
{
    const auto *found = book.measure(measure);
    if (!found)
        return {};
    return (*found)->shortTitle.isEmpty() ? (*found)->title : (*found)->shortTitle;
}

QString words::helpLine(MeasureId measure, const AnswerContext &context)
{
    QStringList who;
    for (const ResponsibleUnit &coordinator : context.book.coordinating(measure)) {
        const QString name
            = context.book.unitName(coordinator.department.isNull() ? coordinator.unit : coordinator.department);
        const Person *person = reachable(context.people, coordinator);
        who << (person ? AnswerWords::tr("%1 (%2, %3)").arg(name, person->name, unbroken(person->phone)) : name);
    }
    if (who.isEmpty())
        return AnswerWords::tr("Nobody is named as coordinator of measure %1. Ask the one who owns the plan.")
            .arg(measureNumber(context.book, measure));
    return AnswerWords::tr("Measure %1 is coordinated by %2.")
        .arg(measureNumber(context.book, measure), QLocale().createSeparatedList(who));
}

QString words::fileSize(qint64 bytes)
{
    constexpr qint64 megabyte = 1024 * 1024; // as the file managers people compare with count
    const bool isRound = bytes < megabyte || bytes % megabyte == 0;
    return QLocale().formattedDataSize(bytes, isRound ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}
