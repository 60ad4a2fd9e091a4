// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assignment.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"

/// Something that happened to a measure: read out of the revisions, never stored.
struct MeasureEvent {
    enum class Kind {
        PlanDecided,
        RoundOpened,
        RoundClosed,
        RoundReopened,
        ReportLocked, // decisions
        Submitted,
        SentBack,
        Accepted,
        Reopened,
        ClosedWithoutAnswer, // a unit's answer
        Assessed,
        Signed,
        Dissented, // the coordinators
    };

    Kind kind = Kind::Submitted;
    qint64 at = 0; ///< UTC ms; 0: only the day is known
    QDate day{};   ///< in the plan's time zone
    QString author{};
    RoundId round{};
    QString roundName{};
    AssignmentId assignment{}; ///< of an answer's event
    UnitId unit{};             ///< whose answer, or which coordinator
    UnitId department{};
    QString status{};     ///< the code that was submitted or assessed
    QString text{};       ///< the reason, or the differing view
    RevisionId version{}; ///< of the answer that the event is about; of the assessment or signature
    int number = 0;       ///< of a report's version
    bool again = false;   ///< submitted or assessed before

    bool operator==(const MeasureEvent &) const = default;
};

namespace measureevents {

/// Newest first. Saved drafts are no events: only what was handed in is everybody's to see.
[[nodiscard]] Result<QList<MeasureEvent>> all(Journal &journal, const PlanBook &book, MeasureId measure);

} // namespace measureevents
