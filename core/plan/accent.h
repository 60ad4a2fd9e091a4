// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// An sRGB colour of eight bits a part, without Qt Gui.
struct Rgb {
    int red = 0;
    int green = 0;
    int blue = 0;

    bool operator==(const Rgb &) const = default;
};

/// "#0E4A5C" or "0e4a5c"; nothing when it is no such thing.
[[nodiscard]] std::optional<Rgb> rgbOf(const QString &text);
[[nodiscard]] QString hexOf(Rgb colour); ///< "#0e4a5c"
/// WCAG 2.1's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Rgb one, Rgb other);

/// The report's colours. One is chosen; the two lighter ones for bars are made from it.
struct AccentShades {
    Rgb accent{};
    Rgb mid{};
    Rgb light{};
    Rgb onMid{}; ///< numbers on `mid`: paper, or ink where the accent itself is too light for a mid that holds paper

    bool operator==(const AccentShades &) const = default;
};

/// Whether an accent colour holds for a report, and in words why not.
struct AccentVerdict {
    bool holds = true;
    double ratio = 0;   ///< against white paper; numbers on it are white, so it is the same for both
    QString nearest{};  ///< the nearest colour that holds: the same hue, darker; empty when it holds
    QString sentence{}; ///< translated
};

/// The least contrast of text in the report against its paper (report-look: 5:1; WCAG AA asks 4.5).
constexpr double leastAccentContrast = 5.0;

/// Empty text is the program's own petrol, which holds.
[[nodiscard]] AccentVerdict judgeAccent(const QString &text);
/// Of a colour that holds; petrol's own for anything else.
[[nodiscard]] AccentShades shadesOf(const QString &text);
