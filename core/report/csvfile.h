// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/datatables.h"

namespace report {

/// A table as Swedish programs expect it: UTF-8 with a byte order mark, semicolons, decimal comma, CRLF. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray writeCsv(const ReportData &data, const DataTable &table, const QString &language);

} // namespace report
