// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdftext.h"

#include "core/document/pdf/pdfwords.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

constexpr int mostPages = 3000;

/// The module's function; null when the module is not where the program was put. Once loaded it stays.
PdfWordsFunction pdfWords()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {program + u"/modules"_s, program + u'/' + QStringLiteral(PLANKOLL_MODULES_FROM_PROGRAM),
          QStringLiteral(PLANKOLL_MODULES_OF_BUILD)}) {
        if (const auto found = QLibrary(folder + u"/plankoll-pdf"_s).resolve(pdfWordsName))
            return reinterpret_cast<PdfWordsFunction>(found);
    }
    return nullptr;
}

Error refused(PdfOutcome outcome, const QString &name)
{
    const auto invalid = [](const QString &sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    switch (outcome) {
    case PdfOutcome::Locked:
        return invalid(PdfText::tr("%1 is locked with a password. Open it with the password, save it without one, and "
                                   "read that file.")
                           .arg(name));
    case PdfOutcome::TooLong:
        return invalid(PdfText::tr("%1 has more than %2 pages: that is no plan. Choose the plan's own document.")
                           .arg(name, QString::number(mostPages)));
    case PdfOutcome::Stopped:
        return {Error::Kind::Cancelled, PdfText::tr("%1 was not read: you stopped it.").arg(name), {}};
    case PdfOutcome::Read:
    case PdfOutcome::Damaged: break;
    }
    return invalid(
        PdfText::tr("%1 is damaged and cannot be read as a PDF. Fetch it again from where it is published, or "
                    "save it anew as a PDF.")
            .arg(name));
}

} // namespace

namespace pdftext {

Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &name, const Progress &progress)
{
    const PdfWordsFunction wordsOf = pdfWords();
    if (!wordsOf) {
        return failure(
            Error::Kind::NotFound,
            PdfText::tr("The part of the program that reads PDF files is missing. Install the program again, or "
                        "save %1 as a Word or text file and read that.")
                .arg(name));
    }
    QList<PdfPage> pages;
    if (const PdfOutcome outcome = wordsOf(bytes, mostPages, progress, pages); outcome != PdfOutcome::Read)
        return tl::unexpected(refused(outcome, name));
    if (std::all_of(pages.begin(), pages.end(), [](const PdfPage &page) { return page.words.isEmpty(); })) {
        return failure(Error::Kind::Invalid,
                       PdfText::tr("%1 holds no text, only pictures of pages: it was scanned. Have the text recognised "
                                   "(OCR) first, or read the plan as a Word or text file.")
                           .arg(name));
    }
    return printedlines::paragraphs(pdflines::ofPages(pages));
}

} // namespace pdftext
