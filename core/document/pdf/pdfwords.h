// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdflines.h"
#include "core/text/progress.h"

/// What came of reading a PDF's words.
enum class PdfOutcome { Read, Damaged, Locked, TooLong, Stopped };

/// The one function of the module that holds the PDF library: a library with twenty others behind it, which is loaded
/// when somebody reads a PDF and not at every start. Progress counts pages.
using PdfWordsFunction
    = PdfOutcome (*)(const QByteArray &bytes, int mostPages, const Progress &progress, QList<PdfPage> &pages);
constexpr const char *pdfWordsName = "plankollPdfWords";
