// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/rounds.h"

#include "core/record/digest.h"
#include "core/round/rounddates.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct RoundText {
    Q_DECLARE_TR_FUNCTIONS(RoundText)
};

Result<Recorded<Round>> roundOf(Journal &journal, RoundId id)
{
    auto found = journal.record<Round>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, RoundText::tr("There is no such round."));
    return **found;
}

Done copyTemplate(Journal &journal, Pen &pen, const PlanBook &book, RoundId round)
{
    for (const auto &section : book.sections()) {
        Section copy = *section;
        copy.owner = round.value;
        const QUuid record = digest::naturalId(u"section", {round.value.toString(QUuid::WithoutBraces), copy.key});
        if (auto written = journal.write(pen, record, {}, copy); !written)
            return tl::unexpected(written.error());
    }
    // Also where the plan has no look of its own: a look that it gets later is for the rounds after this one.
    ReportLook look = book.look() ? **book.look() : ReportLook{};
    look.owner = round.value;
    if (look.municipality.isEmpty())
        look.municipality = book.plan()->municipality;
    if (auto written = journal.write(pen, looks::roundRecord(round), {}, look); !written)
        return tl::unexpected(written.error());
    return {};
}

Result<Revision> setState(Journal &journal, Pen &pen, const Recorded<Round> &round, RoundState state,
                          const QString &reason)
{
    Round next = *round;
    next.state = roundStateCode(state);
    next.reason = reason;
    return journal.write(pen, round.recordId, {}, next);
}

/// Writes an event on several assignments. One that was sent back waits for its completion again when it is opened.
Done moveAssignments(Journal &journal, Pen &pen, const QList<AssignmentId> &ids, AssignmentState state)
{
    for (const AssignmentId id : ids) {
        auto assignment = journal.record<Assignment>(id.value);
        if (!assignment)
            return tl::unexpected(assignment.error());
        Assignment next = ***assignment;
        const bool wasAnswered = state == AssignmentState::Open && !next.answerRevision.isNull();
        next.state = stateCode(wasAnswered ? AssignmentState::CompletionRequested : state);
        next.reason.clear();
        if (auto written = journal.write(pen, id.value, next.unit.value, next); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace

namespace rounds {

Done requireStrategist(const Actor &actor)
{
    if (actor.isStrategist())
        return {};
    return failure(Error::Kind::Forbidden, RoundText::tr("Only a strategist may do this. Ask whoever runs the "
                                                         "follow-up."));
}

Done requireState(const Round &round, RoundState state)
{
    const RoundState found = roundStateOf(round.state);
    if (found == state)
        return {};
    switch (found) {
    case RoundState::Planned:
        return failure(Error::Kind::Forbidden, RoundText::tr("The round %1 has not been opened yet.").arg(round.name));
    case RoundState::Open:
        return failure(Error::Kind::Forbidden,
                       RoundText::tr("The round %1 is still open. Close it first.").arg(round.name));
    case RoundState::Closed:
        return failure(Error::Kind::Forbidden,
                       RoundText::tr("The round %1 is closed. A strategist can reopen it.").arg(round.name));
    case RoundState::Locked:
        return failure(Error::Kind::Forbidden, RoundText::tr("The report of %1 is locked. A strategist can reopen the "
                                                             "round, with a reason, and lock a corrected version.")
                                                   .arg(round.name));
    }
    Q_UNREACHABLE();
}

Done check(const Round &round)
{
    QStringList faults;
    for (const RoundFault &fault : faultsOf(round))
        faults << fault.sentence;
    if (faults.isEmpty())
        return {};
    return failure(Error::Kind::Invalid, faults.join(u'\n'));
}

Result<QList<Recorded<Round>>> all(Journal &journal)
{
    auto rounds = journal.current<Round>();
    if (!rounds)
        return rounds;
    std::stable_sort(rounds->begin(), rounds->end(), [](const auto &a, const auto &b) {
        return std::tuple(a->periodTo, a->due, a->name) > std::tuple(b->periodTo, b->due, b->name);
    });
    return rounds;
}

Result<RoundId> find(Journal &journal, const QString &nameOrId)
{
    auto rounds = all(journal);
    if (!rounds)
        return tl::unexpected(rounds.error());
    QList<RoundId> matches;
    QStringList ids;
    for (const auto &round : std::as_const(*rounds)) {
        const QString id = round.recordId.toString(QUuid::WithoutBraces);
        if (id == nameOrId)
            return RoundId{round.recordId};
        if (round->name.compare(nameOrId, Qt::CaseInsensitive) == 0) {
            matches << RoundId{round.recordId};
            ids << id;
        }
    }
    if (matches.size() > 1) {
        return failure(
            Error::Kind::Conflict,
            RoundText::tr("Several rounds are called “%1”. Give the id of one: %2").arg(nameOrId, ids.join(u", "_s)));
    }
    if (matches.isEmpty())
        return failure(Error::Kind::NotFound, RoundText::tr("There is no round “%1”.").arg(nameOrId));
    return matches.first();
}

Result<RoundId> before(Journal &journal, const Recorded<Round> &round)
{
    if (!round->compareWith.isNull())
        return round->compareWith;
    auto rows
        = journal.connection().query(u"round/select_round_before"_s, {{u"round"_s, round.recordId},
                                                                      {u"period_to"_s, stored::of(round->periodTo)},
                                                                      {u"due"_s, stored::of(round->due)}});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? RoundId{rows->uuid(u"record_id"_s)} : RoundId{};
}

QList<PlannedAssignment> planned(const PlanBook &book, const Round &round)
{
    QList<PlannedAssignment> out;
    const QDate day = round.opens.isValid() ? round.opens : round.due;
    for (const auto &measure : book.measures()) {
        const MeasureId id{measure.recordId};
        const auto units = round.roundKind == "check"_L1 ? book.coordinating(id) : book.implementing(id, day);
        for (const ResponsibleUnit &unit : units) {
            const UnitId department = round.roundKind == "check"_L1 ? unit.department : UnitId{};
            out << PlannedAssignment{id, unit.unit, department, unit.rule};
        }
    }
    return out;
}

Result<RoundId> plan(Journal &journal, Pen &pen, const Actor &actor, const Round &round)
{
    if (auto allowed = requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    if (auto sound = check(round); !sound)
        return tl::unexpected(sound.error());
    Round next = round;
    next.state = roundStateCode(RoundState::Planned);
    const RoundId id{pen.newId()};
    if (auto written = journal.write(pen, id.value, {}, next); !written)
        return tl::unexpected(written.error());
    return id;
}

Done change(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const Round &round)
{
    if (auto allowed = requireStrategist(actor); !allowed)
        return allowed;
    if (auto sound = check(round); !sound)
        return sound;
    auto found = roundOf(journal, id);
    if (!found)
        return tl::unexpected(found.error());
    Round next = round;
    next.roundKind = (*found)->roundKind;
    next.state = (*found)->state;
    if (auto written = journal.write(pen, id.value, {}, next); !written)
        return tl::unexpected(written.error());
    return {};
}

Result<RoundChange> open(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const Round &round)
{
    if (auto allowed = requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    if (auto sound = check(round); !sound)
        return tl::unexpected(sound.error());
    if (!id.isNull()) {
        auto found = roundOf(journal, id);
        if (!found)
            return tl::unexpected(found.error());
        if (auto state = requireState(**found, RoundState::Planned); !state)
            return tl::unexpected(state.error());
    } else {
        id = {pen.newId()};
    }
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    RoundChange outcome{.round = id, .opened = planned(*book, round)};
    if (outcome.opened.isEmpty())
        return failure(Error::Kind::Invalid, RoundText::tr("Nobody would be asked: the plan names no unit that "
                                                           "exists on the opening day."));
    Round next = round;
    next.state = roundStateCode(RoundState::Open);
    if (auto written = journal.write(pen, id.value, {}, next); !written)
        return tl::unexpected(written.error());
    if (auto copied = copyTemplate(journal, pen, *book, id); !copied)
        return tl::unexpected(copied.error());
    for (const PlannedAssignment &one : std::as_const(outcome.opened)) {
        const AssignmentId assignment = assignments::idOf(id, one.measure, one.unit, one.department);
        const Assignment content{
            .round = id, .measure = one.measure, .unit = one.unit, .department = one.department, .rule = one.rule};
        if (auto written = journal.write(pen, assignment.value, one.unit.value, content); !written)
            return tl::unexpected(written.error());
        outcome.assignments << assignment;
    }
    return outcome;
}

Done extend(Journal &journal, Pen &pen, const Actor &actor, RoundId id, UnitId unit, QDate until, const QString &reason)
{
    if (auto allowed = requireStrategist(actor); !allowed)
        return allowed;
    auto round = roundOf(journal, id);
    if (!round)
        return tl::unexpected(round.error());
    if (auto state = requireState(**round, RoundState::Open); !state)
        return state;
    if (until.isValid() && until <= (*round)->due) {
        return failure(Error::Kind::Invalid, RoundText::tr("The new day must come after the round's last day, %1.")
                                                 .arg((*round)->due.toString(Qt::ISODate)));
    }
    if (until.isValid() && reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, RoundText::tr("Write why the unit gets more time."));
    const QUuid record = digest::naturalId(
        u"extension", {id.value.toString(QUuid::WithoutBraces), unit.value.toString(QUuid::WithoutBraces)});
    auto written = journal.write(pen, record, unit.value, Extension{id, unit, until, reason});
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<RoundChange> closing(Journal &journal, RoundId id)
{
    auto round = roundOf(journal, id);
    if (!round)
        return tl::unexpected(round.error());
    if (auto state = requireState(**round, RoundState::Open); !state)
        return tl::unexpected(state.error());
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    auto view = assignments::view(journal, *book, id, {});
    if (!view)
        return tl::unexpected(view.error());
    RoundChange change{.round = id};
    for (const Cell &cell : std::as_const(view->cells)) {
        const bool owed = cell.state == AssignmentState::Open || cell.state == AssignmentState::Draft
                          || cell.state == AssignmentState::CompletionRequested;
        if (cell.conflict)
            change.inConflict << cell.assignment;
        else if (owed)
            change.assignments << cell.assignment;
    }
    return change;
}

Result<RoundChange> close(Journal &journal, Pen &pen, const Actor &actor, RoundId id,
                          const std::optional<RoundChange> &expected)
{
    if (auto allowed = requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    auto change = closing(journal, id);
    if (!change)
        return change;
    if (expected && *expected != *change) {
        return failure(Error::Kind::Conflict, RoundText::tr("Something has changed since the list was shown. Look at "
                                                            "the new list; nothing was closed."));
    }
    auto round = roundOf(journal, id);
    if (!round)
        return tl::unexpected(round.error());
    if (auto set = setState(journal, pen, *round, RoundState::Closed, {}); !set)
        return tl::unexpected(set.error());
    if (auto moved = moveAssignments(journal, pen, change->assignments, AssignmentState::ClosedWithoutAnswer); !moved)
        return tl::unexpected(moved.error());
    return change;
}

Result<RoundChange> reopen(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const QString &reason)
{
    if (auto allowed = requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    auto round = roundOf(journal, id);
    if (!round)
        return tl::unexpected(round.error());
    const RoundState state = roundStateOf((*round)->state);
    if (state != RoundState::Closed && state != RoundState::Locked) {
        return failure(Error::Kind::Forbidden, RoundText::tr("The round %1 is not closed, so there is nothing to "
                                                             "reopen.")
                                                   .arg((*round)->name));
    }
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, RoundText::tr("Write why the round is reopened."));
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    auto view = assignments::view(journal, *book, id, {});
    if (!view)
        return tl::unexpected(view.error());
    RoundChange change{.round = id};
    for (const Cell &cell : std::as_const(view->cells)) {
        if (cell.state == AssignmentState::ClosedWithoutAnswer && !cell.conflict)
            change.assignments << cell.assignment;
    }
    if (auto set = setState(journal, pen, *round, RoundState::Open, reason); !set)
        return tl::unexpected(set.error());
    if (auto moved = moveAssignments(journal, pen, change.assignments, AssignmentState::Open); !moved)
        return tl::unexpected(moved.error());
    return change;
}

} // namespace rounds
