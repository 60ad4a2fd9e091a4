// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QByteArray>

/// A logo's file: what may be one, told without drawing it.
namespace logofile {

enum class Type { Png, Svg };

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int mostPixels = 4000; ///< a side

/// Which kind it is; Invalid, with a sentence that says what to do, when it is neither, too large, or holds what a
/// report cannot draw the same everywhere: text in fonts of one's own, gradients, pictures in the picture.
[[nodiscard]] Result<Type> check(const QByteArray &bytes);
/// An SVG that holds, without what its editor keeps in it for itself.
[[nodiscard]] QByteArray shapesOf(const QByteArray &svg);

} // namespace logofile
