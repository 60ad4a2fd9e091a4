// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

#include <optional>

/// How far an assignment has come. Draft is never stored: it is an open assignment for which an answer lies saved.
enum class AssignmentState { Open, Draft, Submitted, CompletionRequested, Accepted, ClosedWithoutAnswer };

[[nodiscard]] QString stateCode(AssignmentState state);
[[nodiscard]] AssignmentState assignmentStateOf(QStringView code); ///< Open for an unknown code

/// Measure × unit × round (in a check round also × department): the unit of work, of counting, of reminding.
/// Each revision is an event: opened, submitted, sent back, accepted, reopened, closed. It carries what holds after it.
struct Assignment {
    static constexpr auto kind = "assignment"_L1;

    RoundId round{};
    MeasureId measure{};
    UnitId unit{};
    UnitId department{}; ///< check rounds only
    RuleId rule{};       ///< the rule that was resolved to this unit; null when the plan names it
    QString state{u"open"_s};
    RevisionId answerRevision{}; ///< the version that was submitted, sent back or accepted; null before
    qint64 submittedAt = 0;      ///< UTC ms of the latest submission; 0 before
    SubmissionId submission{};   ///< the bundle it was submitted in
    QString reason{};            ///< of the send-back or reopening

    bool operator==(const Assignment &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"measure"_s, measure), v(u"unit"_s, unit), v(u"department"_s, department);
        v(u"rule"_s, rule), v(u"state"_s, state), v(u"answer_revision"_s, answerRevision);
        v(u"submitted_at"_s, submittedAt), v(u"submission"_s, submission), v(u"reason"_s, reason);
    }
};

/// One cell of the matrix: an assignment as it stands now, with what its submitted answer says.
struct Cell {
    AssignmentId assignment{};
    RevisionId revision{}; ///< the assignment's head (one of them, in a conflict)
    MeasureId measure{};
    UnitId unit{};
    UnitId department{};
    AssignmentState state = AssignmentState::Open;
    RevisionId answerRevision{}; ///< the submitted version; null: none
    RevisionId answerHead{};     ///< the newest saved version, submitted or not; null: none
    QString status{};            ///< the submitted answer's code; empty: none
    bool delayed = false;        ///< försenad: the work, as the unit says
    bool unchanged = false;      ///< the submitted answer says that the last one still holds
    bool overdue = false;        ///< sent: the answer, computed by `isOverdue`
    bool conflict = false;       ///< two versions of the answer or of the assignment
    qint64 submittedAt = 0;      ///< UTC ms; 0: not submitted
    SubmissionId submission{};   ///< the bundle it was submitted in; null: none
    qint64 changedAt = 0;        ///< UTC ms of the event that gave it this state

    bool operator==(const Cell &) const = default;
};

/// An answer is overdue when it is still owed after the last day. A submitted one never is, however late it came.
/// `today` comes in, so nothing here reads a clock. A null `due` is never passed.
[[nodiscard]] bool isOverdue(AssignmentState state, QDate due, QDate today);

/// What is late, if anything: the answer (nothing has come in) or the completion (it came, was sent back, and has not
/// come again). Both are overdue; the words for them differ, and so does what to do about them.
enum class Lateness { None, Answer, Completion };
[[nodiscard]] Lateness latenessOf(const Cell &cell);
