// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rendering.h"

#include "core/report/boardreport.h"
#include "core/report/composition.h"
#include "core/report/csvfile.h"
#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/pdfwriter.h"
#include "core/report/reportjson.h"
#include "core/report/xlsxfile.h"

#include <QCoreApplication>

#include <array>

namespace report {
namespace {

struct RenderingText {
    Q_DECLARE_TR_FUNCTIONS(RenderingText)
};

constexpr std::array kinds{std::pair{ReportKind::Board, "board"_L1}, std::pair{ReportKind::Unit, "unit"_L1},
                           std::pair{ReportKind::Measure, "measure"_L1}, std::pair{ReportKind::Brief, "brief"_L1},
                           std::pair{ReportKind::Letter, "letter"_L1}};
constexpr std::array formats{std::pair{ReportFormat::Pdf, "pdf"_L1},   std::pair{ReportFormat::Html, "html"_L1},
                             std::pair{ReportFormat::Docx, "docx"_L1}, std::pair{ReportFormat::Xlsx, "xlsx"_L1},
                             std::pair{ReportFormat::Csv, "csv"_L1},   std::pair{ReportFormat::Json, "json"_L1}};

/// A letter is a text: it has no data of its own.
constexpr std::array letterFormats{ReportFormat::Pdf, ReportFormat::Docx};

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, RenderingText::tr("The report was not made: you stopped it."));
}

/// A stretch of the whole progress, for a step of it; it lives no longer than the whole.
Progress stretch(const Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [&progress, from, to](double done) { return progress(from + done * (to - from)); };
}

UnitId unitOf(const Wanted &wanted)
{
    return wanted.kind == ReportKind::Unit ? wanted.unit : UnitId();
}

MeasureId measureOf(const Wanted &wanted)
{
    return wanted.kind == ReportKind::Measure ? wanted.measure : MeasureId();
}

/// The data behind the report, as a workbook or, the answers alone, as CSV.
Result<QByteArray> renderTables(Typesetter &typesetter, const ReportData &data, const Wanted &wanted)
{
    const std::vector<DataTable> tables = dataTables(data, unitOf(wanted), measureOf(wanted), wanted.language);
    if (wanted.format == ReportFormat::Csv)
        return writeCsv(data, tables.front(), wanted.language);
    const Metadata about = Composition(data, wanted.language, typesetter).metadata(data.view.round->name);
    return writeXlsx(data, tables, wanted.language, about.title, about.created);
}

Result<QByteArray> renderWith(Typesetter &typesetter, const ReportData &data, const Wanted &wanted,
                              const Progress &progress)
{
    if (wanted.format == ReportFormat::Json)
        return reportJson(data, unitOf(wanted), measureOf(wanted));
    if (wanted.format == ReportFormat::Xlsx || wanted.format == ReportFormat::Csv)
        return renderTables(typesetter, data, wanted);
    Document document = compose(data, wanted, typesetter);
    if (wanted.attachesData) {
        const auto &words = ReportWords::in(wanted.language);
        document.metadata.attachments.push_back({u"report.json"_s, "application/json", words.attachedData,
                                                 reportJson(data, unitOf(wanted), measureOf(wanted))});
    }
    if (wanted.format == ReportFormat::Html)
        return writeHtml(document, typesetter);
    if (wanted.format == ReportFormat::Docx)
        return writeDocx(document, typesetter).map([](const Docx &docx) { return docx.bytes; });
    auto pages = layOut(document, typesetter, stretch(progress, 0, 0.5));
    if (!pages)
        return tl::unexpected(pages.error());
    return writePdf(*pages, document.metadata, typesetter, stretch(progress, 0.5, 1));
}

/// Asks before and after, whatever the format: what was stopped is not there, even when it was done just then.
Result<QByteArray> renderWhole(Typesetter &typesetter, const ReportData &data, const Wanted &wanted,
                               const Progress &progress)
{
    if (progress && !progress(0))
        return cancelled();
    auto bytes = renderWith(typesetter, data, wanted, progress);
    const bool isStopped = bytes ? progress && !progress(1) : bytes.error().kind == Error::Kind::Cancelled;
    if (isStopped)
        return cancelled();
    return bytes;
}

} // namespace

QString kindCode(ReportKind kind)
{
    return kinds.at(size_t(kind)).second;
}

std::optional<ReportKind> kindOf(QStringView code)
{
    for (const auto &[kind, name] : kinds) {
        if (code == name)
            return kind;
    }
    return std::nullopt;
}

QString formatCode(ReportFormat format)
{
    return formats.at(size_t(format)).second;
}

std::optional<ReportFormat> formatOf(QStringView ending)
{
    for (const auto &[format, name] : formats) {
        if (ending.compare(name, Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QStringList reportFormats()
{
    QStringList codes;
    for (const auto &[format, name] : formats)
        codes << name;
    return codes;
}

QStringList reportLanguages()
{
    return {u"sv"_s, u"en"_s};
}

namespace {

Document composeKind(const ReportData &data, const Wanted &wanted, const Typesetter &typesetter)
{
    switch (wanted.kind) {
    case ReportKind::Board: return boardReport(data, wanted.language, typesetter);
    case ReportKind::Unit: return unitReport(data, wanted.unit, wanted.language, typesetter);
    case ReportKind::Measure: return measureReport(data, wanted.measure, wanted.language, typesetter);
    case ReportKind::Brief: return briefReport(data, wanted.language, typesetter);
    case ReportKind::Letter: return letterReport(data, wanted.language, typesetter);
    }
    Q_UNREACHABLE();
}

} // namespace

Document compose(const ReportData &data, const Wanted &wanted, const Typesetter &typesetter)
{
    Document document = composeKind(data, wanted, typesetter);
    document.palette = Palette::of(data.look ? (*data.look)->accent : QString());
    return document;
}

Result<QByteArray> render(const ReportData &data, const Wanted &wanted, const Progress &progress)
{
    auto typesetter = Typesetter::bundled();
    if (!typesetter)
        return tl::unexpected(typesetter.error());
    return renderWhole(*typesetter, data, wanted, progress);
}

Result<QList<reports::RenderedFile>> lockedFiles(const ReportData &data, const Progress &progress)
{
    auto typesetter = Typesetter::bundled();
    if (!typesetter)
        return tl::unexpected(typesetter.error());
    QList<Wanted> all;
    for (const QString &language : reportLanguages()) {
        for (const auto &[format, name] : formats)
            all << Wanted{.format = format, .language = language};
        for (const ReportFormat format : letterFormats) // the letter goes with it, to the word
            all << Wanted{.kind = ReportKind::Letter, .format = format, .language = language};
    }
    QList<reports::RenderedFile> files;
    for (const Wanted &one : std::as_const(all)) {
        const double done = double(files.size()) / double(all.size());
        auto bytes = renderWhole(*typesetter, data, one, stretch(progress, done, done + 1 / double(all.size())));
        if (!bytes)
            return tl::unexpected(bytes.error());
        files << reports::RenderedFile{kindCode(one.kind), one.language, formatCode(one.format), *bytes};
    }
    return files;
}

ReportData asVersion(ReportData data, int number, const QString &reason, qint64 lockedAt)
{
    data.version = ReportVersion{.round = data.view.id(),
                                 .number = number,
                                 .reason = reason,
                                 .lockedAt = lockedAt,
                                 .contentHash = data.contentHash};
    return data;
}

} // namespace report
