// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/drawing.h"
#include "core/report/palette.h"

namespace report {

/// A drawing as an inline SVG element. With an empty `alt` it is decoration and hidden from screen readers.
[[nodiscard]] QString svg(const Drawing &drawing, const QString &alt, const Palette &palette);
/// The same as a file of its own, with its size in points and the fonts by name.
[[nodiscard]] QByteArray svgFile(const Drawing &drawing, const Palette &palette);
/// A status shape the height of the text around it.
[[nodiscard]] QString svgSign(Sign sign, const QString &word, const Palette &palette);

} // namespace report
