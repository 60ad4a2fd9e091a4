// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prose/prose.h"
#include "core/report/composition.h"

namespace report {

/// Figures that an author asks for in the middle of a text. Choices that every kind takes: `units` and `measures`, ids
/// apart by commas; without them all. What has been left out of the round is passed over.
///
/// - `status`: how many answers have which status, `by` area, unit, measure or round (with the one that is compared
///   with); `form` table or chart
/// - `answers`: what the units wrote
/// - `time`: answers received over time, of all units
///
/// A kind that is not known here (a newer version's) is told of in a draft and left out of a locked report.
[[nodiscard]] Blocks dataBlocks(Composition &c, const ProseData &asked);

} // namespace report
