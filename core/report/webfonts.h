// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/typesetter.h"

namespace report {

/// The bundled faces as @font-face rules with the font inside, each with only the characters of `text`: a page looks,
/// and its drawings measure, the same wherever it is opened.
[[nodiscard]] QByteArray webFonts(const Typesetter &typesetter, const QString &text);

} // namespace report
