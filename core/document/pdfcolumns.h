// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdflines.h"

/// Columns of a page: a plan is often set in two or three, with headings across them.
namespace pdfcolumns {

/// The words column by column, what stands across the columns in its place; words of a line stay in their order.
[[nodiscard]] QList<PdfWord> inReadingOrder(const QList<PdfWord> &words);

} // namespace pdfcolumns
