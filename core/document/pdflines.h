// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/printedlines.h"

#include <QRectF>

/// A word where it stands on a page, in points from the upper left corner.
struct PdfWord {
    QString text{};
    QRectF box{};
    double size = 0; ///< of its letters
    bool hasSpaceAfter = false;
};

/// A page's words in reading order.
struct PdfPage {
    QList<PdfWord> words{};
    double height = 0;
};

namespace pdflines {

/// The words of each page as lines, without the footnotes below.
[[nodiscard]] QList<QList<PrintedLine>> ofPages(const QList<PdfPage> &pages);

} // namespace pdflines
