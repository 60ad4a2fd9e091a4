// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Raised digits, which point to a footnote.
namespace notemarks {

/// Digits alone as raised ones; any other text as it is.
[[nodiscard]] QString raised(const QString &text);
/// Without the raised digits that follow a word. Square and cubic metres keep theirs.
[[nodiscard]] QString removed(const QString &text);

} // namespace notemarks
