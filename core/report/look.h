// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QtGlobal>

/// Measures and colours of the printed report (look: A4, grid of 5 pt, one ink and petrol, brick for what is late).
namespace report {

/// Length on the page in 1/1000 pt: integers, so that a page is the same on every machine.
using Mpt = qint64;

[[nodiscard]] constexpr Mpt mpt(double points)
{
    return Mpt(points * 1000 + (points < 0 ? -0.5 : 0.5));
}
[[nodiscard]] constexpr double points(Mpt length)
{
    return double(length) / 1000;
}

namespace page {
constexpr Mpt width = 595'276;
constexpr Mpt height = 841'890;
constexpr Mpt left = 62'000;
constexpr Mpt right = width - 62'000;
constexpr Mpt top = 77'000;
constexpr Mpt bottom = 767'000;
constexpr Mpt line = 15'000;
constexpr Mpt headBaseline = 40'000;
constexpr Mpt headRule = 49'500;
constexpr Mpt footBaseline = 795'500;
constexpr double marginColumn = 108;
constexpr double gap = 17;
} // namespace page

namespace colour {
constexpr QRgb ink = 0xff1a1a1a;
constexpr QRgb quiet = 0xff555555;
constexpr QRgb petrol = 0xff0e4a5c;
constexpr QRgb mid = 0xff3f7688;
constexpr QRgb light = 0xffc9dbe1;
constexpr QRgb brick = 0xffa8401f;
constexpr QRgb hair = 0xffb5b5b5;
constexpr QRgb paper = 0xffffffff;
constexpr QRgb onMid = 0xfeffffff; ///< numbers on mid: paper, unless the palette says ink; told apart by its alpha
} // namespace colour

} // namespace report
