// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"

/// How far one unit has come in a round: its cells, counted.
struct UnitProgress {
    UnitId unit{}; ///< null: all units together
    int asked = 0;
    int unanswered = 0;
    int drafts = 0;
    int submitted = 0;
    int completion = 0; ///< completion requested
    int accepted = 0;
    int closed = 0;          ///< closed without an answer
    int lateAnswers = 0;     ///< of unanswered and drafts: past the last day
    int lateCompletions = 0; ///< of those sent back: past the last day
    int conflicts = 0;       ///< counted beside the states
    QDate due{};             ///< the unit's last day
    bool isExtended = false;
    QString extensionReason{};

    bool operator==(const UnitProgress &) const = default;
    /// Answers that have come in, whatever became of them.
    [[nodiscard]] int received() const { return submitted + completion + accepted; }
    [[nodiscard]] int missing() const { return asked - received(); }
    /// Answers that are still owed, and may yet come.
    [[nodiscard]] int owed() const { return unanswered + drafts; }
    /// All that is past its day, of whichever kind.
    [[nodiscard]] int overdue() const { return lateAnswers + lateCompletions; }
};

/// One per unit that is asked, in the plan's order.
[[nodiscard]] QList<UnitProgress> progressByUnit(const PlanBook &book, const RoundView &view);
/// All cells of a round together: the one place that counts them.
[[nodiscard]] UnitProgress progressOf(const RoundView &view);
/// The sum; its last day is the round's.
[[nodiscard]] UnitProgress progressOfAll(const QList<UnitProgress> &units, const Round &round);
