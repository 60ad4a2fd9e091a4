// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"

#include <QList>

/// A line as it is printed: what PDF and text files have in place of paragraphs.
struct PrintedLine {
    QString text{};
    bool hasGap = false;  ///< more space above it than between lines, or a new page or column
    bool hasRoom = false; ///< the first word of the next line would have fitted: the line was ended there
    bool atEdge = false;  ///< where a page's head and foot stand
    double top = 0;       ///< on its page; a head stands at the same height on each
};

namespace printedlines {

/// The lines of all pages as paragraphs, without heads, feet and page numbers.
[[nodiscard]] QList<Paragraph> paragraphs(QList<QList<PrintedLine>> pages);

} // namespace printedlines
