// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/document.h"
#include "core/report/typesetter.h"
#include "core/text/result.h"

#include <functional>

namespace report {

/// Called now and then with how much is done, 0 to 1; false cancels.
using Progress = std::function<bool(double done)>;

/// Lays a document out on pages. Fails when cancelled, and when the page numbers in the text do not settle.
[[nodiscard]] Result<DisplayList> layOut(const Document &document, Typesetter &typesetter,
                                         const Progress &progress = {});

} // namespace report
