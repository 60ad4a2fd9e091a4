// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assignment/roundview.h"
#include "core/person/person.h"

/// A measure's assessment in a round, with its signatures.
struct AssessmentSheet {
    MeasureId measure{};
    std::optional<Recorded<Assessment>> assessment{};
    QList<Recorded<Signature>> signatures{}; ///< the latest of each coordinator
    QList<ResponsibleUnit> missing{};        ///< coordinators who have not signed the newest version

    bool operator==(const AssessmentSheet &) const = default;
};

/// The rules of assessments: one a measure and round, written by any of its coordinators, signed by each.
namespace assessments {

[[nodiscard]] AssessmentId idOf(RoundId round, MeasureId measure);
/// One record a coordinator: whoever signs again writes a new version of it.
[[nodiscard]] QUuid signatureIdOf(const Signature &signature);
/// One sheet a measure, in the plan's order.
[[nodiscard]] Result<QList<AssessmentSheet>> all(Journal &journal, const PlanBook &book, RoundId round);
[[nodiscard]] Result<RevisionId> write(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book,
                                       const RoundView &view, const Assessment &assessment);
/// Signs the newest version for a coordinator; a dissent keeps that coordinator's own status and text beside it.
[[nodiscard]] Done sign(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const RoundView &view,
                        const Signature &signature);
/// Whether the actor may write or sign for a measure, and as which coordinator.
[[nodiscard]] std::optional<ResponsibleUnit> coordinatorOf(const PlanBook &book, const Actor &actor, MeasureId measure);

} // namespace assessments
