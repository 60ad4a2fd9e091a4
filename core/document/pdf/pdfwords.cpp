// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pdfwords.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <climits>
#include <memory>

namespace {

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

} // namespace

extern "C" Q_DECL_EXPORT PdfOutcome plankollPdfWords(const QByteArray &bytes, int mostPages, const Progress &progress,
                                                     QList<PdfPage> &pages)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); // a person gets our sentence
    if (bytes.size() > INT_MAX)
        return PdfOutcome::Damaged;
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (document && document->is_locked())
        return PdfOutcome::Locked;
    if (!document || document->pages() < 1)
        return PdfOutcome::Damaged;
    const int count = document->pages();
    if (count > mostPages)
        return PdfOutcome::TooLong;
    for (int i = 0; i < count; ++i) {
        if (progress && !progress(i, count))
            return PdfOutcome::Stopped;
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            return PdfOutcome::Damaged;
        pages << wordsOf(*page);
    }
    return PdfOutcome::Read;
}
