// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rendering.h"

#include "core/report/boardreport.h"
#include "core/report/htmlwriter.h"
#include "core/report/pdfwriter.h"
#include "core/report/reportjson.h"

#include <QCoreApplication>

#include <array>

namespace report {
namespace {

struct RenderingText {
    Q_DECLARE_TR_FUNCTIONS(RenderingText)
};

constexpr std::array kinds{std::pair{ReportKind::Board, "board"_L1}, std::pair{ReportKind::Unit, "unit"_L1},
                           std::pair{ReportKind::Measure, "measure"_L1}, std::pair{ReportKind::Brief, "brief"_L1}};
constexpr std::array formats{std::pair{ReportFormat::Pdf, "pdf"_L1}, std::pair{ReportFormat::Html, "html"_L1},
                             std::pair{ReportFormat::Json, "json"_L1}};

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, RenderingText::tr("The report was not made: you stopped it."));
}

/// A stretch of the whole progress, for a step of it.
Progress stretch(const Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double done) { return progress(from + done * (to - from)); };
}

Result<QByteArray> renderWith(Typesetter &typesetter, const ReportData &data, const Wanted &wanted,
                              const Progress &progress)
{
    if (progress && !progress(0))
        return cancelled();
    if (wanted.format == ReportFormat::Json)
        return reportJson(data, wanted.unit, wanted.measure);
    const Document document = compose(data, wanted, typesetter);
    if (wanted.format == ReportFormat::Html)
        return writeHtml(document);
    auto pages = layOut(document, typesetter, stretch(progress, 0, 0.5));
    if (!pages)
        return tl::unexpected(pages.error());
    return writePdf(*pages, document.metadata, typesetter, stretch(progress, 0.5, 1));
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

QStringList reportLanguages()
{
    return {u"sv"_s, u"en"_s};
}

Document compose(const ReportData &data, const Wanted &wanted, const Typesetter &typesetter)
{
    switch (wanted.kind) {
    case ReportKind::Board:
        return boardReport(data, wanted.language, typesetter);
    case ReportKind::Unit:
        return unitReport(data, wanted.unit, wanted.language, typesetter);
    case ReportKind::Measure:
        return measureReport(data, wanted.measure, wanted.language, typesetter);
    case ReportKind::Brief:
        return briefReport(data, wanted.language, typesetter);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> render(const ReportData &data, const Wanted &wanted, const Progress &progress)
{
    auto typesetter = Typesetter::bundled();
    if (!typesetter)
        return tl::unexpected(typesetter.error());
    return renderWith(*typesetter, data, wanted, progress);
}

Result<QList<reports::RenderedFile>> lockedFiles(const ReportData &data, const Progress &progress)
{
    auto typesetter = Typesetter::bundled();
    if (!typesetter)
        return tl::unexpected(typesetter.error());
    QList<reports::RenderedFile> files;
    const double all = double(reportLanguages().size()) * double(formats.size());
    for (const QString &language : reportLanguages()) {
        for (const auto &[format, name] : formats) {
            const double done = double(files.size());
            auto bytes = renderWith(*typesetter, data, {.format = format, .language = language},
                                    stretch(progress, done / all, (done + 1) / all));
            if (!bytes)
                return tl::unexpected(bytes.error());
            files << reports::RenderedFile{kindCode(ReportKind::Board), language, name, *bytes};
        }
    }
    return files;
}

ReportData asVersion(ReportData data, int number, const QString &reason, qint64 lockedAt)
{
    data.version = ReportVersion{.round = data.view.id(), .number = number, .reason = reason, .lockedAt = lockedAt,
                                 .contentHash = data.contentHash};
    return data;
}

} // namespace report
