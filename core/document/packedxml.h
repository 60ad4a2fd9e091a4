// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much of a packed document is read: what is beyond it is no document but an attack.
namespace packedxml {

constexpr qint64 largestPart = 64 * 1024 * 1024; ///< bytes, unpacked
constexpr int deepest = 400;                     ///< elements within elements

} // namespace packedxml
