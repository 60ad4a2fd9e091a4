// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose/prosedocument.h"

#include "ui/look/look.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

using Kind = ProsePart::Kind;

namespace {

bool isItem(Kind kind)
{
    return kind == Kind::Bullet || kind == Kind::Numbered;
}

QTextBlockFormat blockFormat(Kind kind)
{
    QTextBlockFormat format;
    format.setProperty(prosedocument::KindProperty, int(kind));
    format.setBottomMargin(isItem(kind) ? look::px(2) : look::px(8));
    format.setTopMargin(kind == Kind::Heading ? look::px(6) : 0);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    if (kind == Kind::Quote)
        format.setLeftMargin(look::px(20));
    if (kind == Kind::Heading)
        format.setHeadingLevel(2); // said by screen readers
    return format;
}

QTextCharFormat charFormat(const ProseRun &run, Kind kind)
{
    QTextCharFormat format;
    format.setFontWeight(run.bold || kind == Kind::Heading ? QFont::Bold : QFont::Normal);
    format.setFontItalic(run.italic || kind == Kind::Quote);
    if (run.isNote()) {
        format.merge(prosedocument::noteFormat(true));
    } else if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setFontUnderline(true);
    }
    return format;
}

QTextCharFormat figures(const ProseData &data)
{
    ProsePart part;
    part.kind = Kind::Data;
    part.data = data;
    QTextCharFormat format;
    format.setObjectType(prosedocument::figuresObject);
    format.setProperty(prosedocument::DirectiveProperty, prose::write({part}));
    return format;
}

ProseData dataOf(const QTextCharFormat &format)
{
    const Prose parts = prose::read(format.stringProperty(prosedocument::DirectiveProperty));
    return parts.isEmpty() ? ProseData{} : parts.first().data;
}

void addRuns(QTextCursor &cursor, const QList<ProseRun> &runs, Kind kind)
{
    for (const ProseRun &run : runs)
        cursor.insertText(QString(run.text).replace(u'\n', QChar::LineSeparator), charFormat(run, kind));
}

/// Puts the block into the list before it, or a new one.
void joinList(QTextCursor &cursor, Kind kind)
{
    const auto style = kind == Kind::Bullet ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal;
    QTextList *before = cursor.block().previous().textList();
    if (before && before->format().style() == style) {
        before->add(cursor.block());
    } else {
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(1);
        cursor.createList(format);
    }
}

void applyKind(QTextCursor &cursor, Kind kind)
{
    cursor.setBlockFormat(blockFormat(kind)); // takes it out of any list
    if (isItem(kind))
        joinList(cursor, kind);
}

void addPart(QTextCursor &cursor, const ProsePart &part)
{
    applyKind(cursor, part.kind == Kind::Data ? Kind::Body : part.kind);
    cursor.setBlockCharFormat(charFormat({}, part.kind));
    if (part.kind == Kind::Data)
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), figures(part.data));
    else
        addRuns(cursor, part.runs, part.kind);
}

ProseRun runOf(const QTextCharFormat &format, Kind kind)
{
    return {{},
            kind != Kind::Heading && format.fontWeight() >= QFont::DemiBold,
            kind != Kind::Quote && format.fontItalic(),
            format.isAnchor() ? format.anchorHref() : QString()};
}

/// The letters of a block from `from` to `to`, counted in the document.
void readBlock(const QTextBlock &block, int from, int to, Prose &out)
{
    ProsePart part;
    part.kind = prosedocument::kindOf(block);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        const int start = std::max(from, piece.position());
        const int end = std::min(to, piece.position() + piece.length());
        if (start >= end)
            continue;
        if (piece.charFormat().objectType() == prosedocument::figuresObject) {
            if (!part.runs.isEmpty())
                out << std::exchange(part, ProsePart{});
            ProsePart data;
            data.kind = Kind::Data;
            data.data = dataOf(piece.charFormat());
            for (int i = start; i < end; ++i)
                out << data;
            continue;
        }
        ProseRun run = runOf(piece.charFormat(), part.kind);
        run.text = piece.text().mid(start - piece.position(), end - start);
        run.text.replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
        part.append(run);
    }
    if (!part.runs.isEmpty())
        out << part;
}

/// Word writes list items as paragraphs that begin with a sign and spaces.
void findItem(ProsePart &part)
{
    static const QRegularExpression bullet(u"^[·•▪◦§o–-][\\s\\x{a0}]{2,}"_s),
        number(u"^\\d{1,3}[.)][\\s\\x{a0}]{2,}"_s);
    if (part.kind != Kind::Body || part.runs.isEmpty())
        return;
    const QString text = part.plainText();
    for (const auto &[sign, kind] : {std::pair{&bullet, Kind::Bullet}, std::pair{&number, Kind::Numbered}}) {
        const auto match = sign->match(text);
        if (!match.hasMatch())
            continue;
        part.kind = kind;
        for (qsizetype left = match.capturedLength(); left > 0 && !part.runs.isEmpty();) {
            const qsizetype cut = std::min(left, part.runs.first().text.size());
            part.runs.first().text.remove(0, cut);
            left -= cut;
            if (part.runs.first().text.isEmpty())
                part.runs.removeFirst();
        }
        return;
    }
}

} // namespace

namespace prosedocument {

QTextCharFormat noteFormat(bool isNote)
{
    QTextCharFormat format;
    format.setAnchor(isNote);
    format.setAnchorHref(isNote ? QString(ProseRun::noteTarget) : QString());
    format.setUnderlineStyle(isNote ? QTextCharFormat::DotLine : QTextCharFormat::NoUnderline);
    format.setProperty(QTextFormat::FontSizeAdjustment, isNote ? -1 : 0);
    return format;
}

Kind kindOf(const QTextBlock &block)
{
    if (const QTextList *list = block.textList())
        return list->format().style() == QTextListFormat::ListDecimal ? Kind::Numbered : Kind::Bullet;
    const QTextBlockFormat format = block.blockFormat();
    if (format.hasProperty(KindProperty))
        return Kind(format.intProperty(KindProperty));
    return format.headingLevel() > 0 ? Kind::Heading : Kind::Body;
}

void show(QTextDocument &document, const Prose &parts)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    applyKind(cursor, Kind::Body);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(blockFormat(Kind::Body), QTextCharFormat());
        addPart(cursor, parts[i]);
    }
    document.setUndoRedoEnabled(true);
}

Prose read(const QTextDocument &document)
{
    Prose parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        readBlock(block, block.position(), block.position() + block.length(), parts);
    return parts;
}

Prose read(const QTextCursor &selection)
{
    Prose parts;
    const int from = selection.selectionStart(), to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next())
        readBlock(block, from, to, parts);
    return parts;
}

Prose fromHtml(const QString &html)
{
    QTextDocument foreign;
    foreign.setHtml(html);
    Prose parts = read(foreign);
    for (ProsePart &part : parts) {
        for (ProseRun &run : part.runs) {
            run.text.replace(QChar::Nbsp, u' ');
            if (!run.isNote() && !run.link.startsWith(u"http"_s) && !run.link.startsWith(u"mailto:"_s))
                run.link.clear();
        }
        findItem(part);
        const QList<ProseRun> runs = std::exchange(part.runs, {}); // what looks the same now is one
        for (const ProseRun &run : runs)
            part.append(run);
    }
    parts.removeIf(
        [](const ProsePart &part) { return part.kind != Kind::Data && part.plainText().trimmed().isEmpty(); });
    return parts;
}

void insert(QTextCursor &cursor, const Prose &parts)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool isRunning = parts.size() == 1 && parts.first().kind == Kind::Body;
    if (isRunning) {
        addRuns(cursor, parts.first().runs, kindOf(cursor.block()));
    } else {
        for (const ProsePart &part : parts) {
            if (cursor.block().length() > 1)
                cursor.insertBlock();
            addPart(cursor, part);
        }
        if (!parts.isEmpty() && parts.last().kind == Kind::Data) { // somewhere to write on
            cursor.insertBlock();
            applyKind(cursor, Kind::Body);
            cursor.setCharFormat({});
        }
    }
    cursor.endEditBlock();
}

void setKind(QTextCursor cursor, Kind kind)
{
    const QTextDocument *document = cursor.document();
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    cursor.beginEditBlock();
    for (QTextBlock block = document->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        Prose was;
        readBlock(block, block.position(), block.position() + block.length(), was);
        if (!was.isEmpty() && was.first().kind == Kind::Data)
            continue;
        QTextCursor line(block);
        applyKind(line, kind);
        line.setBlockCharFormat(charFormat({}, kind));
        line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        // The looks that the new kind has by itself, and those that the author gave.
        int from = block.position();
        for (const ProsePart &part : std::as_const(was)) {
            for (const ProseRun &run : part.runs) {
                QTextCursor piece(block);
                piece.setPosition(from);
                piece.setPosition(from + int(run.text.size()), QTextCursor::KeepAnchor);
                piece.setCharFormat(charFormat(run, kind));
                from += int(run.text.size());
            }
        }
    }
    cursor.endEditBlock();
}

ProseData figuresAt(const QTextCursor &cursor)
{
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().objectType() == figuresObject)
            return dataOf(it.fragment().charFormat());
    }
    return {};
}

} // namespace prosedocument
