// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/datatables.h"

namespace report {

/// The tables as a workbook: a sheet that explains, then a sheet each with frozen heads, filters and typed cells.
/// `created` dates the file: equal tables give equal bytes.
[[nodiscard]] Result<QByteArray> writeXlsx(const ReportData &data, const std::vector<DataTable> &tables,
                                           const QString &language, const QString &title, const QDateTime &created);

} // namespace report
