// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"
#include "core/text/progress.h"
#include "core/text/result.h"

#include <QList>

/// The text of PDF files.
namespace pdftext {

/// In reading order; heads, feet and footnotes are left out. Invalid when the file is locked, damaged or holds pictures
/// of text; `name` is for the sentences. Progress counts pages.
[[nodiscard]] Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &name,
                                            const Progress &progress = {});

} // namespace pdftext
