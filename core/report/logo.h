// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/drawing.h"

#include <QByteArray>
#include <QImage>

namespace report {

/// The logo on a cover or a letterhead: the file as it was given, and its words.
struct Logo {
    QByteArray file{}; ///< PNG or SVG; empty: none
    QString alt{};
    bool holdsName = false; ///< it says whose report it is, so the cover does not

    bool operator==(const Logo &) const = default;
    [[nodiscard]] bool isEmpty() const { return file.isEmpty(); }
    [[nodiscard]] bool isVector() const { return !file.startsWith("\x89PNG"); }
};

/// A logo ready to be placed: shapes in points, or pixels without transparency. What it takes on the page is `size`.
struct DrawnLogo {
    QSizeF size{};
    Drawing shapes{}; ///< of an SVG
    QImage pixels{};  ///< of a PNG, on white

    [[nodiscard]] bool isEmpty() const { return size.isEmpty(); }
};

/// As large as the cover has room for. Empty when the file cannot be drawn: its checks are in logofile.
[[nodiscard]] DrawnLogo drawLogo(const Logo &logo);

} // namespace report
