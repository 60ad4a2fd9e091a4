// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"
#include "core/text/progress.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QList>

/// Documents from elsewhere, read as paragraphs: .pdf, .docx, .odt and .txt.
namespace documents {

/// Whether the ending, in whatever case, is one of a document's.
[[nodiscard]] bool isNamedSo(const QString &path);
/// By its ending. Invalid, with a sentence that names the file and what to do next, when it is locked, damaged, empty,
/// a scanned picture, or something else than its name says. Progress counts a PDF's pages.
[[nodiscard]] Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &path,
                                            const Progress &progress = {});
[[nodiscard]] Result<QList<Paragraph>> readFile(const QString &path, const Progress &progress = {});

} // namespace documents
