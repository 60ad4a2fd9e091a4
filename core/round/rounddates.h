// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/record/revision.h"
#include "core/round/round.h"

/// What is wrong with a round that is being planned, with the field to jump to: a name of Round::describe.
struct RoundFault {
    QString field{};
    QString sentence{}; ///< translated

    bool operator==(const RoundFault &) const = default;
};

/// A round's name and dates.
namespace rounds {

/// All faults at once, in the order of the form.
[[nodiscard]] QList<RoundFault> faultsOf(const Round &round);
/// What a new round would be like: the period after the last one, as long as the plan reports, and dates on weekdays
/// with five weeks for the units. `earlier` is every round of the store.
[[nodiscard]] Round suggested(RoundKind kind, const Plan &plan, const QList<Recorded<Round>> &earlier, QDate today);

} // namespace rounds
