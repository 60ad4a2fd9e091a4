// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/person/people.h"
#include "ui/overview/opencommissions.h"

/// A unit that owes answers, and what can be done about it.
struct AttentionUnit {
    UnitId unit{};
    QString name{};
    bool isAdministration = false;
    int missing = 0;
    int asked = 0;
    int lateCompletions = 0; ///< sent back, and past the last day
    int daysLate = 0;        ///< of the missing; 0: not late
    QDate extendedTo{};      ///< null: no extension
    QDate due{};             ///< the unit's last day; null: none
    QString contact{};       ///< whose telephone it is
    QString telephone{};     ///< empty: none is known

    bool operator==(const AttentionUnit &) const = default;
};

/// An answer with two versions.
struct AttentionConflict {
    AssignmentId assignment{};
    QString measure{}; ///< its number
    QString unit{};

    bool operator==(const AttentionConflict &) const = default;
};

/// What a strategist has to see to in a round.
struct Attention {
    QList<AttentionUnit> units{}; ///< those that owe answers, the most first
    int missing = 0;
    int neverCame = 0; ///< closed without an answer
    int shown = 0;     ///< how many of the units are listed at first
    QList<AttentionConflict> conflicts{};
    int otherConflicts = 0;  ///< in other records than answers: the plan's, assessments …
    int slowCompletions = 0; ///< sent back and not answered within `patienceDays`
    QList<OpenCommission> commissions{};
    QString askedBy{}; ///< who decides on the reports
    QDate today{};

    static constexpr int patienceDays = 5;
    bool operator==(const Attention &) const = default;
    [[nodiscard]] int missingOf(int units) const; ///< of the first ones
};

[[nodiscard]] Attention attentionIn(const PlanBook &book, const RoundView &view, const QList<PersonEntry> &people,
                                    QDate today);
