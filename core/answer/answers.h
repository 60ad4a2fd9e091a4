// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/assignment/roundview.h"
#include "core/comment/comment.h"
#include "core/evidence/evidence.h"
#include "core/person/person.h"
#include "core/submission/submission.h"

/// An answer of an earlier round, to start from or to compare with.
struct PreviousAnswer {
    UnitId unit{}; ///< another unit's when it was merged into this one
    QString roundName{};
    qint64 submittedAt = 0;
    RevisionId revision{};
    Answer answer{};
    bool operator==(const PreviousAnswer &) const = default;
    /// This answer again, marked as still true (Stämmer fortfarande), for an assignment of a later round.
    [[nodiscard]] Answer again(AssignmentId assignment) const
    {
        Answer copy = answer;
        copy.assignment = assignment;
        copy.unchanged = true;
        copy.previous = revision;
        copy.receivedFrom.clear();
        return copy;
    }
};

/// Everything that is shown of one assignment.
struct AnswerSheet {
    Cell cell{};
    std::optional<Recorded<Answer>> newest{}; ///< the newest saved version that the actor may see
    std::optional<Answer> submitted{};        ///< the version that was submitted last
    QList<Recorded<Answer>> rivals{};         ///< all heads when they are in conflict
    QList<PreviousAnswer> previous{};         ///< the unit's own first, then its predecessors'
    QList<Recorded<Comment>> thread{};        ///< oldest first
    QList<Recorded<Evidence>> evidence{};     ///< of the newest version
    bool operator==(const AnswerSheet &) const = default;
};

/// What a person gets after handing in.
struct Receipt {
    SubmissionId submission{};
    QString code{};
    qint64 submittedAt = 0;
    QList<AssignmentId> assignments{};
    bool operator==(const Receipt &) const = default;
};

/// A submission that did not go through because of faults in the answers. `faults` is empty when all is well.
struct SubmissionOutcome {
    Receipt receipt{};
    QList<AnswerFault> faults{};
    bool operator==(const SubmissionOutcome &) const = default;
};

/// The rules of answering and reviewing. Each function runs within the caller's transaction.
namespace answers {

/// Drafts are their unit's alone: another actor gets the submitted version.
[[nodiscard]] Result<AnswerSheet> sheet(Journal &journal, const PlanBook &book, const RoundView &view,
                                        AssignmentId assignment, const Actor &actor);
/// The sheets of all cells, in their order; `before` is the round that they start from, if there is one.
[[nodiscard]] Result<QList<AnswerSheet>> sheets(Journal &journal, const PlanBook &book, const RoundView &view,
                                                const std::optional<RoundView> &before, const Actor &actor);
/// Forbidden, in different words per cause, when an answer cannot be written now.
[[nodiscard]] Done writable(const Round &round, const Cell &cell);
/// The earlier answers of a cell, from the round before.
[[nodiscard]] Result<QList<PreviousAnswer>> previous(Journal &journal, const PlanBook &book, const RoundView &view,
                                                     const Cell &cell);
/// Saves a draft on top of `base` (null: the first). When somebody else saved meanwhile both versions stay, as a
/// conflict. Saving what is already there writes nothing.
[[nodiscard]] Result<RevisionId> save(Journal &journal, Pen &pen, const Actor &actor, const Answer &answer,
                                      RevisionId base);
/// The unit's last answer again, marked as unchanged. Invalid when there is none.
[[nodiscard]] Result<Answer> unchanged(Journal &journal, const PlanBook &book, const RoundView &view, const Cell &cell);
/// Hands in the newest versions of these assignments of a unit (empty: all that are owed or changed), or lists every
/// fault and writes nothing.
[[nodiscard]] Result<SubmissionOutcome> submit(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view,
                                               UnitId unit, QList<AssignmentId> chosen, PersonId authorisedBy,
                                               const QString &capacity);
[[nodiscard]] Done sendBack(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const RoundView &view,
                            AssignmentId assignment, const QString &reason);
[[nodiscard]] Done accept(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view,
                          AssignmentId assignment);
/// Takes an acceptance back, or asks again for an answer that was closed.
[[nodiscard]] Done reopen(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view,
                          AssignmentId assignment, const QString &reason);
[[nodiscard]] Done comment(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view,
                           AssignmentId assignment, const QString &text);

} // namespace answers
