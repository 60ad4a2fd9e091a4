// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documents.h"

#include "core/document/docxreader.h"
#include "core/document/odttext.h"
#include "core/document/pdftext.h"
#include "core/document/printedlines.h"
#include "core/text/decoding.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(DocumentText)
};

constexpr qint64 largestFile = 200 * 1024 * 1024;

constexpr qsizetype unwrappedLine = 160; ///< with lines as long as this, each is a paragraph

/// What a file is by its first bytes, whatever its name says. "zip" is both .docx and .odt.
QString kindOf(const QByteArray &bytes)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return u"pdf"_s;
    if (bytes.startsWith("PK\x03\x04"))
        return u"zip"_s;
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return u"doc"_s; // Word's format of before 2007, and what it wraps a locked .docx in
    if (bytes.startsWith("{\\rtf"))
        return u"rtf"_s;
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"); // UTF-16 has zeros
    return bytes.contains('\0') && !isWide ? u"binary"_s : u"txt"_s;
}

/// Null when the content may be what the ending says.
std::optional<Error> mismatch(const QString &ending, const QByteArray &bytes, const QString &name)
{
    const QString kind = kindOf(bytes);
    const auto invalid = [](const QString &sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    if (kind == "doc"_L1) {
        return invalid(
            DocumentText::tr("%1 is locked with a password, or a Word file of before 2007 (.doc). Open it in "
                             "Word or LibreOffice, save it as .docx without a password, and read that file.")
                .arg(name));
    }
    if (kind == "rtf"_L1) {
        return invalid(DocumentText::tr("%1 is an RTF file. Open it in Word or LibreOffice, save it as .docx, and read "
                                        "that file.")
                           .arg(name));
    }
    if (kind == "pdf"_L1 && ending != "pdf"_L1) {
        return invalid(
            DocumentText::tr("%1 is a PDF by what it holds. Give it the ending .pdf and try again.").arg(name));
    }
    if (kind == "zip"_L1 && (ending == "txt"_L1 || ending == "pdf"_L1)) {
        return invalid(DocumentText::tr("%1 is no %2 file but a packed one, such as .docx or .odt. Give it its right "
                                        "ending and try again.")
                           .arg(name, u'.' + ending));
    }
    if (ending == "txt"_L1 && kind == "binary"_L1) {
        return invalid(
            DocumentText::tr("%1 is no text file. Choose the plan's document as .pdf, .docx, .odt or .txt.").arg(name));
    }
    return {};
}

QList<Paragraph> fromText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u"\n\n"_s);
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    const bool isWrapped = longest < unwrappedLine;
    QList<QList<PrintedLine>> pages;
    for (const QString &page : text.split(u'\f')) {
        QList<PrintedLine> lines;
        bool hasGap = true;
        const QStringList raw = page.split(u'\n');
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const QString line = raw.at(i).trimmed();
            if (!line.isEmpty()) {
                const qsizetype next = raw.value(i + 1).trimmed().section(u' ', 0, 0).size();
                lines << PrintedLine{.text = line, .hasGap = hasGap, .hasRoom = raw.at(i).size() + 1 + next < longest};
            }
            hasGap = line.isEmpty() || !isWrapped;
        }
        if (!lines.isEmpty() && text.contains(u'\f'))
            lines.first().atEdge = lines.last().atEdge = true;
        pages << lines;
    }
    return printedlines::paragraphs(std::move(pages));
}

Result<QList<Paragraph>> fromWord(const QByteArray &bytes, const QString &name)
{
    auto text = docx::read(bytes, name);
    if (!text)
        return tl::unexpected(text.error());
    QList<Paragraph> out;
    for (const docx::Passage &passage : std::as_const(text->passages)) {
        QString words; // a footnote is no part of what it stands at
        for (const ProseRun &run : passage.part.runs)
            words += run.isNote() ? QString() : run.text;
        if (words = words.simplified(); !words.isEmpty())
            out << Paragraph{words, passage.isItem, passage.inContents};
    }
    return out;
}

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

namespace documents {

bool isNamedSo(const QString &path)
{
    static const QStringList endings{u"pdf"_s, u"docx"_s, u"odt"_s, u"txt"_s};
    return endings.contains(endingOf(path));
}

Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &path, const Progress &progress)
{
    const QString name = QDir::toNativeSeparators(path), ending = endingOf(path);
    if (!isNamedSo(path)) {
        return failure(Error::Kind::Invalid, DocumentText::tr("%1 is no document that can be read here. Choose a .pdf, "
                                                              ".docx, .odt or .txt file.")
                                                 .arg(name));
    }
    if (auto other = mismatch(ending, bytes, name))
        return tl::unexpected(*other);
    const auto read = [&]() -> Result<QList<Paragraph>> {
        if (ending == "pdf"_L1 && !bytes.isEmpty())
            return pdftext::read(bytes, name, progress);
        if (ending == "docx"_L1 && !bytes.isEmpty())
            return fromWord(bytes, name);
        if (ending == "odt"_L1 && !bytes.isEmpty())
            return odttext::read(bytes, name);
        return fromText(decoded(bytes));
    }();
    if (read && read->isEmpty()) {
        return failure(Error::Kind::Invalid,
                       DocumentText::tr("%1 is empty. Fetch it again, or choose another file.").arg(name));
    }
    return read;
}

Result<QList<Paragraph>> readFile(const QString &path, const Progress &progress)
{
    if (isNamedSo(path) && QFileInfo(path).size() > largestFile) {
        return failure(Error::Kind::Invalid, DocumentText::tr("%1 is larger than 200 MB: that is no plan. Choose the "
                                                              "plan's own document.")
                                                 .arg(QDir::toNativeSeparators(path)));
    }
    auto bytes = files::read(path);
    return bytes ? read(*bytes, path, progress) : tl::unexpected(bytes.error());
}

} // namespace documents
