// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"
#include "core/version/reports.h"

#include <optional>

namespace report {

enum class ReportKind { Board, Unit, Measure, Brief, Letter };
enum class ReportFormat { Pdf, Html, Docx, Xlsx, Csv, Json };

[[nodiscard]] QString kindCode(ReportKind kind); ///< "board", "unit", "measure", "brief", "letter"
[[nodiscard]] std::optional<ReportKind> kindOf(QStringView code);
[[nodiscard]] QString formatCode(ReportFormat format); ///< "pdf", "html", "docx" …: also the ending of the file
[[nodiscard]] std::optional<ReportFormat> formatOf(QStringView ending);
[[nodiscard]] QStringList reportFormats();   ///< all of them, as codes
[[nodiscard]] QStringList reportLanguages(); ///< "sv", "en"

/// Which report, and how. `unit` is read for a unit's report, `measure` for a measure's.
struct Wanted {
    ReportKind kind = ReportKind::Board;
    ReportFormat format = ReportFormat::Pdf;
    QString language{u"sv"_s};
    UnitId unit{};
    MeasureId measure{};
    bool attachesData = false; ///< a PDF with the JSON within it (PDF/A-3a)
};

/// The document as meaning; PDF, HTML, DOCX and the preview are all made from it.
[[nodiscard]] Document compose(const ReportData &data, const Wanted &wanted, const Typesetter &typesetter);

/// The bytes of a report. Takes long for a PDF: call it off the UI thread. No clock is read: equal data gives equal
/// bytes. Fails when `progress` says stop.
[[nodiscard]] Result<QByteArray> render(const ReportData &data, const Wanted &wanted, const Progress &progress = {});

/// What locking stores: the board report in every format and both languages. `data.version` says which version it is.
[[nodiscard]] Result<QList<reports::RenderedFile>> lockedFiles(const ReportData &data, const Progress &progress = {});

/// The data as the version that locking it would make, so that its pages say so.
[[nodiscard]] ReportData asVersion(ReportData data, int number, const QString &reason, qint64 lockedAt);

} // namespace report
