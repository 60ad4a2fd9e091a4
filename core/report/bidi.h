// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace report {

/// Embedding levels of a paragraph by the Unicode bidirectional algorithm (rules P2–P3, W1–W7, N1–N2, I1–I2), without
/// explicit embeddings, which `printable` has removed. Empty when the whole text runs from left to right.
[[nodiscard]] std::vector<quint8> bidiLevels(QStringView text);

/// Whether the paragraph itself runs from right to left: by its first strong letter.
[[nodiscard]] bool isRightToLeft(QStringView text);

/// Visual order of pieces with these levels (rule L2).
[[nodiscard]] std::vector<int> visualOrder(const std::vector<quint8> &levels);

} // namespace report
