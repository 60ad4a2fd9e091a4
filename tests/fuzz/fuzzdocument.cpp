// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documents.h"
#include "core/document/pdflines.h"
#include "core/plan/documentreview.h"
#include "core/plan/planfile.h"
#include "core/record/journal.h"
#include "core/storage/database.h"
#include "core/text/zipped.h"
#include "tests/fuzz/fuzztarget.h"

#include <QTemporaryDir>

namespace {

PlanBook lindasa()
{
    const QTemporaryDir folder;
    const StoreAddress address = StoreAddress::parse(folder.filePath(u"plan.plankoll"_s));
    PlanBook book;
    const auto made = Database::create(address, [&book](Connection &connection) -> Done {
        Journal journal(connection);
        auto imported = planfile::import(journal, *planfile::bundled(u"lindasa-2024-2027"_s));
        auto loaded = PlanBook::load(journal);
        if (!imported || !loaded)
            qFatal("no plan");
        book = *loaded;
        return {};
    });
    if (!made)
        qFatal("no store");
    return book;
}

void readAs(const QString &name, const QByteArray &bytes)
{
    static const PlanBook book = lindasa();
    const auto paragraphs = documents::read(bytes, name);
    if (!paragraphs)
        return;
    const auto document = plandocument::parse(*paragraphs, name);
    if (!document)
        return;
    if (const auto review = plandocument::review(*document, book, name)) {
        for (const DocumentFinding &finding : review->findings)
            (void)finding.sentence();
    }
}

QByteArray packed(const QString &name, const QByteArray &bytes)
{
    return zipped::pack({{name, bytes}}).value_or(QByteArray());
}

/// Each stretch between spaces is a word, and its first bytes say where it stands.
QList<PdfPage> pagesOf(const QByteArray &bytes)
{
    QList<PdfPage> pages{{.height = 800}};
    for (const QByteArray &word : bytes.split(' ')) {
        const auto part = [&word](qsizetype at) { return word.size() > at ? double(uchar(word.at(at))) : 0.0; };
        if (part(0) > 250)
            pages << PdfPage{.height = 800};
        pages.last().words << PdfWord{QString::fromUtf8(word), QRectF(part(0) * 3, part(1) * 4, part(2), part(3) / 8),
                                      part(3) / 8, part(4) > 60};
    }
    return pages;
}

} // namespace

/// The input as a text file, as the text inside an office document, and as the words of a PDF.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readAs(u"plan.txt"_s, bytes);
    readAs(u"plan.odt"_s, packed(u"content.xml"_s, bytes));
    readAs(u"plan.docx"_s, packed(u"word/document.xml"_s, bytes));
    (void)plandocument::parse(printedlines::paragraphs(pdflines::ofPages(pagesOf(bytes))), u"plan.pdf"_s);
    return 0;
}

QByteArrayList madeSeeds()
{
    return {};
}
