// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version/reports.h"

namespace report {

/// The data behind the reports as one JSON document: keys in English snake_case, ids and names both, labels in both
/// languages, ISO dates, stable order. Drafts and late answers' texts are not among the answers. A unit or a measure
/// narrows it to theirs.
[[nodiscard]] QByteArray reportJson(const ReportData &data, UnitId unit = {}, MeasureId measure = {});

} // namespace report
