// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QString>

namespace report {

/// What the colours of the template look like in one report. Everything is composed and set in the constants of
/// look.h, which name what a colour is for; writers and pages ask here what it is. Ink, grey and brick never change.
struct Palette {
    QRgb accent = colour::petrol;
    QRgb mid = colour::mid;
    QRgb light = colour::light;
    QRgb onMid = colour::paper;

    bool operator==(const Palette &) const = default;
    [[nodiscard]] QRgb operator()(QRgb role) const;
    /// "0E4A5C" or "0e4a5c" as a template's text is given the accent in the same manner; petrol's own changes nothing.
    [[nodiscard]] QByteArray inText(QByteArray text) const;
    [[nodiscard]] QString accentName() const; ///< "0e4a5c"
    [[nodiscard]] static Palette of(const QString &accent);
};

} // namespace report
