// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/person/people.h"

/// How far a row has come, seen from the one who answers: what is typed counts, saved or not.
enum class RowStanding {
    Unanswered,
    Started,
    Faulty,
    Ready,
    Submitted,
    CompletionRequested,
    Accepted,
    ClosedWithoutAnswer,
    Conflict
};

/// An assignment as its contact sees it: what is stored, and what has been typed since.
struct AnswerRow {
    AnswerSheet sheet{};
    Answer typed{};          ///< what the form shows
    bool isDirty = false;    ///< typed differs from the newest saved version
    bool isBegun = false;    ///< Något har hänt was chosen, though nothing may have been typed yet
    bool isChecked = false;  ///< its faults are shown: the row was left, or submitting was tried
    bool isRestored = false; ///< what is typed came back from the buffer

    bool operator==(const AnswerRow &) const = default;
    [[nodiscard]] AssignmentId id() const { return sheet.cell.assignment; }
    /// The unit's own last answer, or the first predecessor's; null when there is none.
    [[nodiscard]] const PreviousAnswer *previous() const
    {
        return sheet.previous.isEmpty() ? nullptr : &sheet.previous.first();
    }
    /// The newest saved version; an answer that says nothing when there is none.
    [[nodiscard]] Answer saved() const;
    /// What the next saved version builds on; null: it is the first.
    [[nodiscard]] RevisionId base() const { return sheet.newest ? sheet.newest->revisionId : RevisionId{}; }
    [[nodiscard]] bool isStarted() const;
    /// Whether nothing has been changed since it was handed in.
    [[nodiscard]] bool isAsHandedIn() const;
    [[nodiscard]] RowStanding standing() const;
    /// Nothing is left to do for the unit.
    [[nodiscard]] bool isDone() const;
    /// Handing in is about this row: it is still owed, or changed since.
    [[nodiscard]] bool isOwed() const;
    /// What hinders it from being handed in; sentences are the core's.
    [[nodiscard]] QList<AnswerFault> faults() const;
};

/// What everything on the page needs to know beside the rows. A value: panes and models take a copy.
struct AnswerContext {
    PlanBook book{};
    RoundView view{};
    QList<PersonEntry> people{};
    Actor actor{};
    UnitId unit{};
    QDate today{};

    bool operator==(const AnswerContext &) const = default;
    /// A strategist types what another unit sent in.
    [[nodiscard]] bool isProxy() const { return actor.isStrategist() && actor.unit != unit; }
};
