// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission.h"
#include "core/person/person.h"
#include "core/record/journal.h"

/// A commission with the decision it comes from and the answers it has got, oldest round first.
struct CommissionEntry {
    Recorded<Commission> commission{};
    Decision decision{};
    QList<Recorded<CommissionAnswer>> answers{};

    bool operator==(const CommissionEntry &) const = default;
    [[nodiscard]] bool isGivenBack() const;
    /// Not given back, and past its date. `today` comes in, so nothing here reads a clock.
    [[nodiscard]] bool isOverdue(QDate today) const;
    [[nodiscard]] const CommissionAnswer *answerIn(RoundId round) const;
};

/// A commission as it should read.
struct CommissionEdit {
    CommissionId id{}; ///< null: a further one
    Commission commission{};

    bool operator==(const CommissionEdit &) const = default;
};

/// The rules of decisions and commissions.
namespace commissions {

/// Oldest first; without a date last.
[[nodiscard]] Result<QList<Recorded<Decision>>> decisions(Journal &journal);
/// In the order of their decisions, of each the nearest date first. Without those that were withdrawn.
[[nodiscard]] Result<QList<CommissionEntry>> all(Journal &journal);
/// The rows of a round's report: from other rounds' decisions, and not given back in an earlier round.
[[nodiscard]] Result<QList<CommissionEntry>> rowsOf(Journal &journal, RoundId round);

/// Writes a decision and what it asks for. A decision on a round's report needs a locked version of it.
[[nodiscard]] Result<DecisionId> decide(Journal &journal, Pen &pen, const Actor &actor, const Decision &decision,
                                        const QList<Commission> &asked);
/// Writes a decision and its commissions as they should read, and gives the ids of these in the same order. One with a
/// null id is added; one that says it is withdrawn is taken away. Those that are not named stay as they are.
[[nodiscard]] Result<QList<CommissionId>> amend(Journal &journal, Pen &pen, const Actor &actor, DecisionId id,
                                                const Decision &decision, const QList<CommissionEdit> &asked);
/// Takes a commission away that was written in by mistake, or takes it up again. Forbidden once a report answers it.
[[nodiscard]] Done withdraw(Journal &journal, Pen &pen, const Actor &actor, CommissionId id, bool withdrawn);
/// Answers a commission in a round, or changes the answer. Without text it takes the answer back.
[[nodiscard]] Done answer(Journal &journal, Pen &pen, const Actor &actor, const CommissionAnswer &answer);

} // namespace commissions
