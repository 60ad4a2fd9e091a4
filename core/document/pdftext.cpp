// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdftext.h"

#include "core/document/pdflines.h"

#include <QCoreApplication>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <climits>
#include <memory>

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

constexpr int mostPages = 3000;

QString textOf(const poppler::ustring &words)
{
    const poppler::byte_array bytes = words.to_utf8();
    QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (const char16_t c = text.at(i).unicode(); c >= 0xfb00 && c <= 0xfb06) // ﬁ, ﬂ: drawn as one
            text.replace(i, 1, QString(QChar(c)).normalized(QString::NormalizationForm_KC));
    }
    return text.normalized(QString::NormalizationForm_C);
}

PdfPage wordsOf(const poppler::page &page)
{
    PdfPage out{.height = page.page_rect().height()};
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf place = box.bbox();
        const QString text = textOf(box.text());
        if (box.rotation() != 0 || text.isEmpty()) // along an axis of a diagram, up the margin
            continue;
        out.words << PdfWord{text, QRectF(place.x(), place.y(), place.width(), place.height()),
                             box.has_font_info() ? box.get_font_size() : place.height(), box.has_space_after()};
    }
    return out;
}

tl::unexpected<Error> damaged(const QString &name)
{
    return failure(
        Error::Kind::Invalid,
        PdfText::tr("%1 is damaged and cannot be read as a PDF. Fetch it again from where it is published, or "
                    "save it anew as a PDF.")
            .arg(name));
}

Result<std::unique_ptr<poppler::document>> opened(const QByteArray &bytes, const QString &name)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // a person gets our sentence
    if (bytes.size() > INT_MAX)
        return damaged(name);
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (document && document->is_locked()) {
        return failure(Error::Kind::Invalid,
                       PdfText::tr("%1 is locked with a password. Open it with the password, save it without one, and "
                                   "read that file.")
                           .arg(name));
    }
    if (!document || document->pages() < 1)
        return damaged(name);
    if (document->pages() > mostPages) {
        return failure(Error::Kind::Invalid,
                       PdfText::tr("%1 has %2 pages: that is no plan. Choose the plan's own document.")
                           .arg(name)
                           .arg(document->pages()));
    }
    return document;
}

} // namespace

namespace pdftext {

Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &name, const Progress &progress)
{
    auto document = opened(bytes, name);
    if (!document)
        return tl::unexpected(document.error());
    QList<PdfPage> pages;
    bool hasWords = false;
    const int count = (*document)->pages();
    for (int i = 0; i < count; ++i) {
        if (progress && !progress(i, count))
            return failure(Error::Kind::Cancelled, PdfText::tr("%1 was not read: you stopped it.").arg(name));
        const std::unique_ptr<poppler::page> page((*document)->create_page(i));
        if (!page)
            return damaged(name);
        pages << wordsOf(*page);
        hasWords = hasWords || !pages.last().words.isEmpty();
    }
    if (!hasWords) {
        return failure(Error::Kind::Invalid,
                       PdfText::tr("%1 holds no text, only pictures of pages: it was scanned. Have the text recognised "
                                   "(OCR) first, or read the plan as a Word or text file.")
                           .arg(name));
    }
    return printedlines::paragraphs(pdflines::ofPages(pages));
}

} // namespace pdftext
