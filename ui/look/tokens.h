// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QPalette;

/// Every colour the window uses, by what it is for. A value: the paper preview takes light() in both themes.
struct Tokens {
    bool dark = false;
    QColor window{}, base{}, raised{};
    QColor rail{}, line{}, hatch{}; ///< line and hatch are decoration only
    QColor border{};                ///< fields and keys, at least 3:1 on base
    QColor text{}, text2{};         ///< text2 also for placeholders and what is disabled
    QColor accent{}, onAccent{}, soft{};
    QColor grey{}, blue{}, teal{};
    QColor green{}, greenGround{}, amber{}, amberGround{}, red{}, redGround{};
    QColor purple{};

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens darkness();
    /// High contrast: the system's own colours, our shapes.
    [[nodiscard]] static Tokens ofSystem(const QPalette &system);

    bool operator==(const Tokens &) const = default;
};

/// Two colours that meet on screen, and the least contrast WCAG 2.1 AA asks of them: 4.5 for text, 3 for shapes.
struct ColourPair {
    const char *use = "";
    QColor Tokens::*ink = nullptr;
    QColor Tokens::*ground = nullptr;
    double least = 4.5;
};

namespace look {
/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// Every pair the parts paint; a new pair belongs here, the test reads this list.
[[nodiscard]] const QList<ColourPair> &colourPairs();
} // namespace look
