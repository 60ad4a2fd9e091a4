// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/typesetter.h"

#include <optional>
#include <vector>

/// The figures of the report as drawings from plain values. What they say in words (alt text, caption) is the caller's.
namespace report {

/// Status of every measure in every unit.
struct Matrix {
    struct Cell {
        Sign sign = Sign::NoAnswer;
        bool delayed = false;
        bool changed = false; ///< underlined: not as last time
    };
    struct Measure {
        QString number{};
        QString name{};
        std::vector<std::optional<Cell>> cells{}; ///< one per unit; nothing where the unit is not concerned
        std::optional<Cell> coordinator{};
    };
    struct Area {
        QString number{};
        QString name{};
        std::vector<Measure> measures{};
    };
    struct Unit {
        QString name{};
        bool apart = false; ///< the first of a group set apart (companies)
    };

    std::vector<Unit> units{};
    std::vector<Area> areas{};
    QString areaHead{};
    QString measureHead{};
    QString coordinatorHead{};
    std::vector<SignKey::Entry> key{};
    QString changedWord{}; ///< "Understruket: ändrat sedan 2024"; empty: left out of the key
    QString blankWord{};   ///< "Tom ruta: gäller inte enheten"
};
[[nodiscard]] Drawing matrixDrawing(const Matrix &matrix, const Typesetter &typesetter, double width = 471);
/// The same as a pattern for the cover: a column per measure, a row per unit, no words but the numbers.
[[nodiscard]] Drawing coverDrawing(const Matrix &matrix, double width = 471);

/// Stacked bars on one scale.
struct Stack {
    enum class Fill { Petrol, Mid, Light, White, Open, Dashed };
    struct Series {
        QString word{};
        Fill fill = Fill::Petrol;
        QString count{}; ///< beside the word in the key; may be empty
    };
    struct Bar {
        QString lead{}; ///< bold before the label
        QString label{};
        std::vector<int> counts{};
        bool strong = false; ///< label in bold
    };

    std::vector<Series> series{};
    std::vector<Bar> bars{};
    double width = 471;
    double labelWidth = 0;
    bool labelsRight = false; ///< right-aligned against the bars
    double barHeight = 20;
    double pitch = 28;
    bool totals = false;
    bool key = true;
    bool wordsBelow = false; ///< the word under each part instead of a key (one bar)
};
[[nodiscard]] Drawing stackDrawing(const Stack &stack, const Typesetter &typesetter);

/// A scale shared by the plot column of a table.
struct Axis {
    double least = 0;
    double most = 50;
    std::vector<double> ticks{};
};
/// An estimate with its interval.
struct Interval {
    double low = 0;
    double value = 0;
    double high = 0;
};
[[nodiscard]] Drawing axisHead(const Axis &axis, QSizeF size);
/// Open ring to filled disc on a line.
[[nodiscard]] Drawing changeCell(double before, double after, const Axis &axis, QSizeF size);
/// Thin line and open ring before, thick line and disc after; nothing when there are too few.
[[nodiscard]] Drawing intervalCell(std::optional<Interval> before, std::optional<Interval> after, const Axis &axis,
                                   QSizeF size);
/// "—o— 2021  —•— 2025" for under such a table.
[[nodiscard]] Drawing intervalKey(const QString &before, const QString &after, const QString &note,
                                  const Typesetter &typesetter);

/// Answers received over time: a staircase with lines for the due date and the cut-off.
struct Steps {
    struct Mark {
        double at = 0; ///< 0 to 1 along the time
        QString word{};
        bool line = true;
    };
    std::vector<QPointF> points{}; ///< x 0 to 1, y in answers
    double expected = 0;
    std::vector<Mark> marks{};
    QString last{}; ///< label of the last value
};
[[nodiscard]] Drawing stepsDrawing(const Steps &steps, QSizeF size);

} // namespace report
