// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/person/person.h"

/// An assignment that opening a round would make.
struct PlannedAssignment {
    MeasureId measure{};
    UnitId unit{};
    UnitId department{};
    RuleId rule{};
    bool operator==(const PlannedAssignment &) const = default;
};

/// What a page or a dry run lists before a round is opened, closed or reopened: the ids that will change.
struct RoundChange {
    RoundId round{};
    QList<PlannedAssignment> opened{}; ///< when opening
    QList<AssignmentId> assignments{}; ///< which assignments change
    QList<AssignmentId> inConflict{};  ///< which are left as they are until somebody resolves them

    bool operator==(const RoundChange &) const = default;
};

/// The rules of rounds. Each function runs within the caller's transaction.
namespace rounds {

/// What is wrong with a round's name and dates: Invalid with every fault.
[[nodiscard]] Done check(const Round &round);
/// By name or id; Conflict, listing ids, when several have the name.
[[nodiscard]] Result<RoundId> find(Journal &journal, const QString &nameOrId);
/// All rounds, the newest period first.
[[nodiscard]] Result<QList<Recorded<Round>>> all(Journal &journal);
/// The round to start answers from: the chosen one, else the last full round before it. Null: there is none.
[[nodiscard]] Result<RoundId> before(Journal &journal, const Recorded<Round> &round);

/// Who would be asked for what.
[[nodiscard]] QList<PlannedAssignment> planned(const PlanBook &book, const Round &round);
/// Writes a round in state planned, for the contact check. Its dates may change until it opens.
[[nodiscard]] Result<RoundId> plan(Journal &journal, Pen &pen, const Actor &actor, const Round &round);
/// Changes a round's name, dates or case number; its kind and state stay.
[[nodiscard]] Done change(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const Round &round);
/// Opens a planned round, or a new one when `id` is null: resolves the rules and copies the report's template.
[[nodiscard]] Result<RoundChange> open(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const Round &round);
[[nodiscard]] Done extend(Journal &journal, Pen &pen, const Actor &actor, RoundId round, UnitId unit, QDate until,
                          const QString &reason);
/// What closing would do; writes nothing.
[[nodiscard]] Result<RoundChange> closing(Journal &journal, RoundId round);
/// Closes the round: what is still owed becomes closed without an answer. `expected`, when given, is the list that the
/// person saw: any difference is a Conflict and nothing is written.
[[nodiscard]] Result<RoundChange> close(Journal &journal, Pen &pen, const Actor &actor, RoundId round,
                                        const std::optional<RoundChange> &expected = {});
/// Opens a closed or locked round again; what was closed without an answer is asked for again.
[[nodiscard]] Result<RoundChange> reopen(Journal &journal, Pen &pen, const Actor &actor, RoundId round,
                                         const QString &reason);

/// Forbidden, with a sentence that says who may, unless the actor is a strategist.
[[nodiscard]] Done requireStrategist(const Actor &actor);
/// Forbidden, saying why, unless the round is in this state.
[[nodiscard]] Done requireState(const Round &round, RoundState state);

} // namespace rounds
