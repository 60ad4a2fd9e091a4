// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/version/reports.h"

namespace report {

class Typesetter;

/// The report to the board: the round's sections in their order with what people wrote and what is counted, and the
/// appendices. `language` is "sv" or "en". The typesetter measures words in figures.
[[nodiscard]] Document boardReport(const ReportData &data, const QString &language, const Typesetter &typesetter);

/// What a unit answered, for its own register: submitted answers, who authorised them, receipt codes.
[[nodiscard]] Document unitReport(const ReportData &data, UnitId unit, const QString &language,
                                  const Typesetter &typesetter);

/// A measure with its units' answers in full, for its coordinators.
[[nodiscard]] Document measureReport(const ReportData &data, MeasureId measure, const QString &language,
                                     const Typesetter &typesetter);

/// Whether a section appears only when somebody has written it (initiatives, indicators, voices): no gap without it.
[[nodiscard]] bool isOptional(const QString &sectionKey);

/// What a file of this kind ("board", "letter") must know of itself when it comes back from Word; see
/// Metadata::origins.
[[nodiscard]] std::vector<std::pair<QString, QString>> originsOf(const ReportData &data, const QString &language,
                                                                 const QString &kind);

/// The letter that puts the report before the board: two pages, with the report as its appendix.
[[nodiscard]] Document letterReport(const ReportData &data, const QString &language, const Typesetter &typesetter);

/// One page for the steering group: where it stands, what is missing, what comes next.
[[nodiscard]] Document briefReport(const ReportData &data, const QString &language, const Typesetter &typesetter);

} // namespace report
