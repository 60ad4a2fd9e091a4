// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>

namespace {

struct RoundCommandText {
    Q_DECLARE_TR_FUNCTIONS(RoundCommandText)
};

QJsonArray plannedJson(const PlanBook &book, const QList<PlannedAssignment> &planned)
{
    QJsonArray list;
    for (const PlannedAssignment &one : planned) {
        const auto *measure = book.measure(one.measure);
        list << QJsonObject{{u"measure"_s, json::number((*measure)->number)},
                            {u"unit"_s, book.unitName(one.unit)},
                            {u"department"_s, json::text(book.unitName(one.department))}};
    }
    return list;
}

QJsonArray cellsJson(const PlanBook &book, const RoundView &view, const QList<AssignmentId> &ids)
{
    QJsonArray list;
    for (const AssignmentId id : ids) {
        const Cell *cell = view.cell(id);
        list << QJsonObject{{u"id"_s, json::id(id.value)},
                            {u"measure"_s, json::number((*book.measure(cell->measure))->number)},
                            {u"unit"_s, book.unitName(cell->unit)},
                            {u"department"_s, json::text(book.unitName(cell->department))},
                            {u"state"_s, stateCode(cell->state)}};
    }
    return list;
}

void sayCells(Session &session, const RoundView &view, const QList<AssignmentId> &ids)
{
    for (const AssignmentId id : ids) {
        const Cell *cell = view.cell(id);
        session.say(session.book().measureTitle(cell->measure) + u'\t' + session.book().unitName(cell->unit));
    }
}

Result<Round> roundFromOptions(const Arguments &arguments)
{
    Round round;
    auto name = arguments.required(u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    round.name = *name;
    for (const QString &option : {u"from"_s, u"to"_s, u"due"_s}) {
        if (auto given = arguments.required(option); !given)
            return tl::unexpected(given.error());
    }
    if (arguments.has(u"kind"_s)) {
        if (!roundKindOf(arguments.value(u"kind"_s))) {
            return failure(Error::Kind::Usage, RoundCommandText::tr("--kind is full or check."));
        }
        round.roundKind = arguments.value(u"kind"_s);
    }
    const QList<std::pair<QString, QDate Round::*>> dates{{u"from"_s, &Round::periodFrom},
                                                          {u"to"_s, &Round::periodTo},
                                                          {u"due"_s, &Round::due},
                                                          {u"opens"_s, &Round::opens},
                                                          {u"coordinators-due"_s, &Round::coordinatorsDue},
                                                          {u"cutoff"_s, &Round::cutoff},
                                                          {u"dispatch"_s, &Round::dispatch},
                                                          {u"meeting"_s, &Round::meeting}};
    for (const auto &[option, member] : dates) {
        auto date = arguments.date(option);
        if (!date)
            return tl::unexpected(date.error());
        round.*member = *date;
    }
    return round;
}

Done openRound(Session &session)
{
    auto round = roundFromOptions(session.arguments());
    if (!round)
        return tl::unexpected(round.error());
    QList<PlannedAssignment> planned;
    QUuid id;
    const bool dry = session.arguments().has(u"dry-run"_s);
    if (dry) {
        auto opening = session.store().rounds.opening(*round).result();
        if (!opening)
            return tl::unexpected(opening.error());
        planned = *opening;
        for (const PlannedAssignment &one : std::as_const(planned))
            session.say(session.book().measureTitle(one.measure) + u'\t' + session.book().unitName(one.unit));
    } else {
        auto opened = session.store().rounds.open(session.actor(), {}, *round).result();
        if (!opened)
            return tl::unexpected(opened.error());
        planned = opened->opened;
        id = opened->round.value;
    }
    session.say(RoundCommandText::tr("%n assignment(s).", nullptr, int(planned.size())));
    session.print({{u"dry_run"_s, dry},
                   {u"round"_s, QJsonObject{{u"id"_s, json::id(id)}, {u"name"_s, round->name}}},
                   {u"count"_s, planned.size()},
                   {u"assignments"_s, plannedJson(session.book(), planned)}});
    return {};
}

Done extendRound(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.round(arguments.word(1));
    if (!view)
        return tl::unexpected(view.error());
    auto unit = session.unitOption();
    if (!unit)
        return tl::unexpected(unit.error());
    for (const QString &option : {u"until"_s, u"reason"_s}) {
        if (auto given = arguments.required(option); !given)
            return tl::unexpected(given.error());
    }
    auto until = arguments.date(u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    auto extended = session.store()
                        .rounds.extend(session.actor(), view->id(), *unit, *until, arguments.value(u"reason"_s))
                        .result();
    if (!extended)
        return extended;
    session.say(
        RoundCommandText::tr("%1 has until %2.").arg(session.book().unitName(*unit), until->toString(Qt::ISODate)));
    session.print({{u"unit"_s, session.book().unitName(*unit)}, {u"until"_s, json::date(*until)}});
    return {};
}

Done closeRound(Session &session)
{
    auto view = session.round(session.arguments().word(1));
    if (!view)
        return tl::unexpected(view.error());
    const bool dry = session.arguments().has(u"dry-run"_s);
    auto change = dry ? session.store().rounds.closing(view->id()).result()
                      : session.store().rounds.close(session.actor(), view->id(), std::nullopt).result();
    if (!change)
        return tl::unexpected(change.error());
    sayCells(session, *view, change->assignments);
    session.say(
        RoundCommandText::tr("%n assignment(s) closed without an answer.", nullptr, int(change->assignments.size())));
    session.print({{u"dry_run"_s, dry},
                   {u"round"_s, view->round->name},
                   {u"closed_without_answer"_s, cellsJson(session.book(), *view, change->assignments)},
                   {u"in_conflict"_s, cellsJson(session.book(), *view, change->inConflict)}});
    return {};
}

Done reopenRound(Session &session)
{
    auto view = session.round(session.arguments().word(1));
    if (!view)
        return tl::unexpected(view.error());
    auto reason = session.arguments().required(u"reason"_s);
    if (!reason)
        return tl::unexpected(reason.error());
    auto change = session.store().rounds.reopen(session.actor(), view->id(), *reason).result();
    if (!change)
        return tl::unexpected(change.error());
    session.say(RoundCommandText::tr("%1 is open again.").arg(view->round->name));
    session.print(
        {{u"round"_s, view->round->name}, {u"reopened"_s, cellsJson(session.book(), *view, change->assignments)}});
    return {};
}

} // namespace

/// A round as `show rounds` and `round list` print it.
QJsonObject roundJson(const Recorded<Round> &round)
{
    return {{u"id"_s, json::id(round.recordId)},
            {u"name"_s, round->name},
            {u"kind"_s, round->roundKind},
            {u"state"_s, round->state},
            {u"period_from"_s, json::date(round->periodFrom)},
            {u"period_to"_s, json::date(round->periodTo)},
            {u"opens"_s, json::date(round->opens)},
            {u"due"_s, json::date(round->due)},
            {u"coordinators_due"_s, json::date(round->coordinatorsDue)},
            {u"cutoff"_s, json::date(round->cutoff)},
            {u"dispatch"_s, json::date(round->dispatch)},
            {u"meeting"_s, json::date(round->meeting)},
            {u"case_number"_s, json::text(round->caseNumber)},
            {u"conflict"_s, round.conflict}};
}

Done showRounds(Session &session)
{
    auto rounds = session.store().rounds.all().result();
    if (!rounds)
        return tl::unexpected(rounds.error());
    QJsonArray list;
    for (const auto &round : std::as_const(*rounds)) {
        list << roundJson(round);
        session.say(
            QStringList{round->name, round->roundKind, round->state, round->due.toString(Qt::ISODate)}.join(u'\t'));
    }
    session.print({{u"rounds"_s, list}});
    return {};
}

QList<Command> roundCommands()
{
    return {
        {{u"round open"_s, u"STORE --name= --kind= --from= --to= --due= --opens= --coordinators-due= --cutoff= "
                           "--dispatch= --meeting= --dry-run"_s},
         true,
         openRound},
        {{u"round extend"_s, u"STORE ROUND --unit= --until= --reason="_s}, true, extendRound},
        {{u"round close"_s, u"STORE ROUND --dry-run"_s}, true, closeRound},
        {{u"round reopen"_s, u"STORE ROUND --reason="_s}, true, reopenRound},
        {{u"round list"_s, u"STORE"_s}, true, showRounds},
    };
}
