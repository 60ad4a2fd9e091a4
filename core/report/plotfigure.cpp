// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"
#include "core/report/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr double radius = 3;
constexpr QRgb grid = 0xffc8c8c8;

/// Position of a value in a cell, with room for a disc at either end.
double position(double value, const Axis &axis, double width)
{
    const double span = std::max(axis.most - axis.least, 1e-9);
    const double part = std::clamp((value - axis.least) / span, 0.0, 1.0);
    return radius + 4 + part * (width - 2 * (radius + 4));
}

void gridLines(Drawing &drawing, const Axis &axis)
{
    for (const double tick : axis.ticks) {
        const double x = position(tick, axis, drawing.size.width());
        drawing.line({x, 0}, {x, drawing.size.height()}, 0.5, grid);
    }
}

} // namespace

Drawing axisHead(const Axis &axis, QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    for (const double tick : axis.ticks)
        drawing.label({{position(tick, axis, size.width()), size.height() - 4},
                       QString::number(tick),
                       Face::Sans,
                       8.5,
                       colour::ink,
                       Label::Anchor::Middle});
    return drawing;
}

Drawing changeCell(double before, double after, const Axis &axis, QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    const double middle = size.height() / 2;
    const double from = position(before, axis, size.width());
    const double to = position(after, axis, size.width());
    drawing.line({position(axis.least, axis, size.width()), middle}, {position(axis.most, axis, size.width()), middle},
                 0.5, grid);
    drawing.line({from, middle}, {to, middle}, 1.2, colour::ink);
    drawing.disc({from, middle}, radius - 0.5, colour::paper, colour::ink, 1.1);
    drawing.disc({to, middle}, radius, colour::ink);
    return drawing;
}

Drawing intervalCell(std::optional<Interval> before, std::optional<Interval> after, const Axis &axis, QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    gridLines(drawing, axis);
    const auto x = [&](double value) { return position(value, axis, size.width()); };
    const double upper = size.height() / 2 - 3.4;
    const double lower = size.height() / 2 + 3.4;
    if (before) {
        drawing.line({x(before->low), upper}, {x(before->high), upper}, 0.9, colour::ink);
        drawing.disc({x(before->value), upper}, radius - 0.5, colour::paper, colour::ink, 1.1);
    }
    if (after) {
        drawing.line({x(after->low), lower}, {x(after->high), lower}, 1.9, colour::petrol);
        drawing.disc({x(after->value), lower}, radius, colour::petrol);
    }
    return drawing;
}

Drawing intervalKey(const QString &before, const QString &after, const QString &note, const Typesetter &typesetter)
{
    Drawing drawing;
    const double base = 9;
    double x = 0;
    const auto word = [&](const QString &text) {
        drawing.label({{x, base}, text, Face::Sans, 8.5});
        x += typesetter.width(Face::Sans, 8.5, text) + 10;
    };
    drawing.line({x, 6}, {x + 20, 6}, 0.9, colour::ink);
    drawing.disc({x + 10, 6}, radius - 0.5, colour::paper, colour::ink, 1.1);
    x += 26;
    word(before);
    drawing.line({x, 6}, {x + 20, 6}, 1.9, colour::petrol);
    drawing.disc({x + 10, 6}, radius, colour::petrol);
    x += 26;
    word(after);
    word(note);
    drawing.size = QSizeF(x, 12.5);
    return drawing;
}

Drawing stepsDrawing(const Steps &steps, QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    const QRectF plot(22, 8, size.width() - 22 - 26, size.height() - 8 - 14);
    const double most = std::max(1.0, steps.expected);
    const auto at = [&](QPointF point) {
        return QPointF(plot.left() + point.x() * plot.width(), plot.bottom() - point.y() / most * plot.height());
    };
    drawing.line({plot.left(), plot.bottom()}, {plot.right(), plot.bottom()}, 0.5, colour::quiet);
    Stroke goal;
    goal.path.moveTo(plot.topLeft());
    goal.path.lineTo(plot.topRight());
    goal.line = colour::ink;
    goal.width = 0.8;
    goal.dashes = {2.4, 1.8};
    drawing.parts.emplace_back(std::move(goal));
    drawing.label({{plot.left() - 4, plot.top() + 3},
                   QString::number(steps.expected),
                   Face::Sans,
                   8.5,
                   colour::ink,
                   Label::Anchor::End});
    drawing.label({{plot.left() - 4, plot.bottom() + 2}, u"0"_s, Face::Sans, 8.5, colour::ink, Label::Anchor::End});
    for (const Steps::Mark &mark : steps.marks) {
        const double x = plot.left() + mark.at * plot.width();
        if (mark.line)
            drawing.line({x, plot.top()}, {x, plot.bottom()}, 0.5, colour::quiet);
        const bool last = mark.at > 0.95;
        const auto anchor = mark.at < 0.05 ? Label::Anchor::Start : last ? Label::Anchor::End : Label::Anchor::Middle;
        drawing.label({{last ? size.width() : x, plot.bottom() + 11}, mark.word, Face::Sans, 8.5, colour::ink, anchor});
    }
    Stroke stairs;
    stairs.line = colour::petrol;
    stairs.width = 1.8;
    for (size_t i = 0; i < steps.points.size(); ++i) {
        const QPointF point = at(steps.points[i]);
        if (i == 0) {
            stairs.path.moveTo(point);
            continue;
        }
        stairs.path.lineTo(point.x(), stairs.path.currentPosition().y());
        stairs.path.lineTo(point);
    }
    const QPointF end = stairs.path.currentPosition();
    drawing.parts.emplace_back(std::move(stairs));
    drawing.label({end + QPointF(4, 4), steps.last, Face::SansBold, 9.5, colour::petrol});
    return drawing;
}

} // namespace report
