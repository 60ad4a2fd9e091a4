// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assignment.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"
#include "core/round/round.h"

/// A round with its cells as they stand on a day.
struct RoundView {
    Recorded<Round> round{};
    std::optional<Recorded<Round>> before{}; ///< the round that answers start from, if there is one
    QList<Recorded<Extension>> extensions{}; ///< those that hold
    QList<Cell> cells{};                     ///< in the plan's order: measure, then unit, then department

    bool operator==(const RoundView &) const = default;
    [[nodiscard]] RoundId id() const { return {round.recordId}; }
    /// The unit's last day: its extension, else the round's.
    [[nodiscard]] QDate dueFor(UnitId unit) const;
    /// Null when the unit has no such assignment.
    [[nodiscard]] const Cell *cell(MeasureId measure, UnitId unit, UnitId department = {}) const;
    [[nodiscard]] const Cell *cell(AssignmentId assignment) const;
};

namespace assignments {

/// The record that an assignment has in every copy of the store.
[[nodiscard]] AssignmentId idOf(RoundId round, MeasureId measure, UnitId unit, UnitId department);
/// The record of an assignment's answer.
[[nodiscard]] AnswerId answerIdOf(AssignmentId assignment);

/// The round with its cells, or with one alone when `only` is given. A cell in conflict shows its last undisputed
/// state.
[[nodiscard]] Result<RoundView> view(Journal &journal, const PlanBook &book, RoundId round, QDate today,
                                     AssignmentId only = {});
/// The assignment as it was before its heads parted; nothing when it never was one.
[[nodiscard]] Result<std::optional<Assignment>> undisputed(Journal &journal, AssignmentId assignment);
/// The nearest revision that all heads of a record build on; nothing when there is none.
[[nodiscard]] Result<std::optional<RevisionId>> commonAncestor(Journal &journal, const QUuid &record);

} // namespace assignments
