// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/typesetter.h"

#include <QStringList>

namespace report {

/// A Word file, and for each of its paragraphs in order the section whose author wrote it (empty: the program).
struct Docx {
    QByteArray bytes{};
    QStringList sources{};
};

/// The document for Word and LibreOffice: real styles, a bookmark per section, header rows, alternative texts. Equal
/// documents give equal bytes.
[[nodiscard]] Result<Docx> writeDocx(const Document &document, Typesetter &typesetter);

} // namespace report
