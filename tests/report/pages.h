// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QString>
#include <QStringList>

/// What a test reads on laid-out pages: lines of text, and the structure as an indented list.
namespace pages {

/// Text of each line on a page, from the top; artifacts in brackets.
[[nodiscard]] QStringList lines(const report::DisplayList &list, const report::Typesetter &typesetter, size_t page);
/// The structure tree with its text, an element a line.
[[nodiscard]] QString structure(const report::DisplayList &list, const report::Typesetter &typesetter);
/// What stands outside the text area, in words; empty when all is well.
[[nodiscard]] QStringList strays(const report::DisplayList &list, const report::Typesetter &typesetter);
/// Text of a run in reading order.
[[nodiscard]] QString text(const report::GlyphRun &run, const report::Typesetter &typesetter);

} // namespace pages
