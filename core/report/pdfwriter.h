// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/document.h"
#include "core/report/layout.h"
#include "core/text/result.h"

namespace report {

/// Writes a layout as tagged, archivable PDF (PDF/UA-1 and PDF/A-2a). The typesetter is the one that laid it out.
/// Equal input gives equal bytes: nothing is read from the clock, the locale or the platform.
[[nodiscard]] Result<QByteArray> writePdf(const DisplayList &list, const Metadata &about, const Typesetter &typesetter,
                                          const Progress &progress = {});

} // namespace report
