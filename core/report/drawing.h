// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sign.h"

#include <QPainterPath>
#include <QRgb>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace report {

/// A type face of the report. The fonts are bundled; a character that a face lacks falls back by itself.
enum class Face { Serif, SerifBold, SerifItalic, Sans, SansBold, SansBlack };

/// An area and/or a line of a drawing, in points with y downwards.
struct Stroke {
    QPainterPath path{};
    std::optional<QRgb> fill{};
    std::optional<QRgb> line{};
    double width = 0.5;
    std::vector<double> dashes{}; ///< in points; empty is a whole line
};

/// A line of text in a drawing. `at` is on the base line, at the end that `anchor` names.
struct Label {
    enum class Anchor { Start, Middle, End };

    QPointF at{};
    QString text{};
    Face face = Face::Sans;
    double size = 9;
    QRgb colour = 0xff1a1a1a;
    Anchor anchor = Anchor::Start;
    bool upwards = false; ///< turned 90° to read from below
};

/// A status shape in a drawing: `at` is its centre, `size` its side.
struct Stamp {
    QPointF at{};
    Sign sign = Sign::NotStarted;
    double size = 10;
};

/// Vector primitives in a box of `size` points: values, so that page, screen and HTML show the same thing.
struct Drawing {
    QSizeF size{};
    std::vector<std::variant<Stroke, Label, Stamp>> parts{};

    void line(QPointF from, QPointF to, double width, QRgb colour);
    void rectangle(const QRectF &box, std::optional<QRgb> fill, std::optional<QRgb> line = {}, double width = 0.5);
    void disc(QPointF centre, double radius, std::optional<QRgb> fill, std::optional<QRgb> line = {}, double width = 1);
    void label(const Label &label) { parts.emplace_back(label); }
    void stamp(QPointF centre, Sign sign, double size) { parts.emplace_back(Stamp{centre, sign, size}); }
    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
};

} // namespace report
