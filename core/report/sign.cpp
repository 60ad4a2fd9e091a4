// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sign.h"

#include <array>
#include <cmath>
#include <numbers>

namespace report {
namespace {

constexpr double stroke = 0.13;
constexpr double radius = 0.5 - stroke / 2;
constexpr QPointF centre(0.5, 0.5);

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points)
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    return path;
}

QPainterPath circle(double r)
{
    QPainterPath path;
    path.addEllipse(centre, r, r);
    return path;
}

/// Circle in `count` arcs with gaps, so that the dashes come out the same everywhere.
QPainterPath dashedCircle(int count)
{
    QPainterPath path;
    const double step = 360.0 / count;
    const QRectF box(0.5 - radius, 0.5 - radius, 2 * radius, 2 * radius);
    for (int i = 0; i < count; ++i) {
        path.arcMoveTo(box, i * step + step * 0.2);
        path.arcTo(box, i * step + step * 0.2, step * 0.6);
    }
    return path;
}

QPainterPath dashedSquare()
{
    QPainterPath path;
    const double low = stroke / 2 + 0.01;
    const double high = 1 - low;
    const double corner = 0.17;
    for (const double x : {low, high}) {
        for (const double y : {low, high}) {
            const double dx = x == low ? corner : -corner;
            const double dy = y == low ? corner : -corner;
            path.moveTo(x + dx, y);
            path.lineTo(x, y);
            path.lineTo(x, y + dy);
        }
    }
    for (const double side : {low, high}) {
        path.moveTo(0.41, side);
        path.lineTo(0.59, side);
        path.moveTo(side, 0.41);
        path.lineTo(side, 0.59);
    }
    return path;
}

/// Two arcs that chase each other; the heads are areas so that they stay sharp in small sizes.
std::vector<SignPart> arrows()
{
    const QRectF box(0.5 - 0.38, 0.5 - 0.38, 0.76, 0.76);
    SignPart arcs{QPainterPath(), false, false, stroke};
    SignPart heads{};
    for (const double start : {172.0, -8.0}) {
        arcs.path.arcMoveTo(box, start);
        arcs.path.arcTo(box, start, -126);
        const double angle = (start - 126) * std::numbers::pi / 180;
        const QPointF tip = centre + QPointF(std::cos(angle), -std::sin(angle)) * 0.38;
        const QPointF along(std::sin(angle), std::cos(angle));
        const QPointF across(std::cos(angle), -std::sin(angle));
        QPainterPath head;
        head.moveTo(tip + along * 0.27);
        head.lineTo(tip + across * 0.19 - along * 0.02);
        head.lineTo(tip - across * 0.19 - along * 0.02);
        head.closeSubpath();
        heads.path.addPath(head);
    }
    return {arcs, heads};
}

std::vector<SignPart> halfDisc()
{
    QPainterPath half;
    half.moveTo(0.5, 0.5 - radius);
    half.arcTo(QRectF(0.5 - radius, 0.5 - radius, 2 * radius, 2 * radius), 90, -180);
    half.closeSubpath();
    return {{circle(radius), false, false, stroke}, {half}};
}

QPainterPath cross()
{
    QPainterPath path;
    path.moveTo(0.34, 0.34);
    path.lineTo(0.66, 0.66);
    path.moveTo(0.66, 0.34);
    path.lineTo(0.34, 0.66);
    return path;
}

std::vector<SignPart> parts(Sign sign)
{
    switch (sign) {
    case Sign::Done:
        return {{circle(0.5)}, {polyline({{0.27, 0.53}, {0.43, 0.68}, {0.73, 0.36}}), false, true, stroke}};
    case Sign::Ongoing: return arrows();
    case Sign::Started: return halfDisc();
    case Sign::NotStarted: return {{circle(radius), false, false, stroke}};
    case Sign::Dropped: return {{circle(radius), false, false, stroke}, {cross(), false, false, stroke}};
    case Sign::NotRelevant:
        return {{dashedCircle(8), false, false, stroke}, {polyline({{0.31, 0.5}, {0.69, 0.5}}), false, false, stroke}};
    case Sign::NoAnswer: return {{dashedSquare(), false, false, stroke}};
    case Sign::Delayed: return {{polyline({{0.0, 0.0}, {1.0, 0.5}, {0.0, 1.0}})}};
    }
    return {};
}

} // namespace

const std::vector<SignPart> &signParts(Sign sign)
{
    static const auto all = [] {
        std::array<std::vector<SignPart>, size_t(Sign::Delayed) + 1> table;
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = parts(Sign(i));
        return table;
    }();
    return all[size_t(sign)];
}

} // namespace report
