// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prose/prose.h"
#include "core/report/composition.h"

namespace report {

/// Running text with its looks, in the plan's language; what cannot be followed (see document.h) is no link. A note
/// stands in brackets.
[[nodiscard]] Inlines proseInlines(const Composition &c, const QList<ProseRun> &runs);
/// What a section's author wrote; the first paragraph in `first` role. Blocks that hold the author's words name
/// `source`, those with figures from the data do not.
[[nodiscard]] Blocks proseBlocks(Composition &c, const Prose &parts, Paragraph::Role first, const QString &source);

} // namespace report
