// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"

/// Lists of people in files, as a municipality's other systems export them.
namespace people {

/// The rows of a .csv file, or of the first sheet of an .xlsx workbook; the same headings in both. A row's faults are
/// in the row. Invalid for another kind of file.
[[nodiscard]] Result<QList<PersonRow>> readFile(const QString &path, const PlanBook &book);

} // namespace people
