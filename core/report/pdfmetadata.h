// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdfobjects.h"

namespace report::pdf {

/// The document's account of itself, twice: the information dictionary and XMP with the claims PDF/UA-1 and PDF/A-2a.
[[nodiscard]] int addInfo(Objects &objects, const Metadata &about);
[[nodiscard]] int addXmp(Objects &objects, const Metadata &about);
/// sRGB as the output intent.
/// Entries of the catalogue that name the attached files; empty without any.
[[nodiscard]] QByteArray attachedFiles(Objects &objects, const Metadata &about);
[[nodiscard]] QByteArray outputIntent(Objects &objects);

} // namespace report::pdf
