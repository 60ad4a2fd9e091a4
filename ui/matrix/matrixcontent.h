// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <algorithm>

/// An area of the plan: a group row.
struct MatrixArea {
    QString number{};
    QString name{};

    bool operator==(const MatrixArea &) const = default;
};

/// A measure: a row. Rows come in the order of their areas.
struct MatrixMeasure {
    QUuid id{};
    QString number{};
    QString title{};
    int area = 0; ///< index into areas

    bool operator==(const MatrixMeasure &) const = default;
};

/// A unit: a column. `words` is "11 av 13", made by the caller; the short name may hold soft hyphens. Neighbours of one
/// group (departments of a unit) share its name above them; empty: none.
struct MatrixUnit {
    QUuid id{};
    QString name{};
    QString shortName{};
    int done = 0;
    int asked = 0;
    QString words{};
    QString group{};
    QString spoken{}; ///< the name as in a sentence; empty: as it is

    bool operator==(const MatrixUnit &) const = default;
};

/// One measure × unit. The words are the plan's; empty ones fall back to the icons' own.
struct MatrixCell {
    bool isConcerned = false;
    AnswerIcon answer = AnswerIcon::Unanswered;
    StatusShape status = StatusShape::NoAnswer;
    QString statusWord{};
    bool isDelayed = false;
    bool isOverdue = false;
    bool isConflict = false;
    QString sentence{};         ///< for the line below in Insamling; empty: made of the words
    QString standingSentence{}; ///< the same in Läge

    bool operator==(const MatrixCell &) const = default;
};

/// What the matrix shows, row by row. `cells` holds measures × units.
struct MatrixContent {
    QList<MatrixArea> areas{};
    QList<MatrixMeasure> measures{};
    QList<MatrixUnit> units{};
    QList<MatrixCell> cells{};

    [[nodiscard]] bool hasGroups() const
    {
        return std::any_of(units.begin(), units.end(), [](const MatrixUnit &unit) { return !unit.group.isEmpty(); });
    }
    [[nodiscard]] bool isEmpty() const { return measures.isEmpty() || units.isEmpty(); }
    [[nodiscard]] const MatrixCell &cell(int row, int column) const { return cells.at(row * units.size() + column); }

    bool operator==(const MatrixContent &) const = default;
};

enum class MatrixMeaning { Collection, Standing };

/// "inskickad, pågår löpande, försenad"
[[nodiscard]] QString cellWords(const MatrixCell &cell);
