// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxbody.h"

#include "core/report/bidi.h"
#include "core/report/drawingimage.h"
#include "core/report/svg.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

// What stands within a paragraph: runs, links, pictures.
namespace report {

QString docxText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\t' || c == u'\n')) {
            clean += c == u'\n' || c == u'\t' ? QChar(u' ') : c;
        }
    }
    return clean;
}

QString docxBookmark(const QString &anchor)
{
    QString name = u"pk_"_s;
    for (const QChar c : anchor)
        name += c.isLetterOrNumber() && c.unicode() < 0x80 ? c : QChar(u'_');
    if (name.size() <= 40)
        return name;
    // Word cuts at 40 signs: what is cut off is told apart by a fingerprint.
    const QByteArray hash = QCryptographicHash::hash(anchor.toUtf8(), QCryptographicHash::Sha256).toHex();
    return name.left(31) + u'_' + QString::fromLatin1(hash.left(8));
}

void DocxBody::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1StringView(key), value);
}

void DocxBody::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1StringView(key), value);
}

void DocxBody::openParagraph(const Look &look)
{
    m_sources << look.source;
    open("w:p");
    open("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1StringView(look.style)}});
    if (look.keepNext)
        empty("w:keepNext");
    if (std::exchange(m_newPage, false))
        empty("w:pageBreakBefore");
    if (look.numbering > 0) {
        open("w:numPr");
        empty("w:ilvl", {{"w:val", u"0"_s}});
        empty("w:numId", {{"w:val", QString::number(look.numbering)}});
        close();
    }
    if (look.box) {
        open("w:pBdr");
        empty("w:top", {{"w:val", u"single"_s}, {"w:sz", u"24"_s}, {"w:space", u"6"_s}, {"w:color", accent()}});
        close();
    }
    if (look.rightToLeft)
        empty("w:bidi");
    if (look.align != Align::Left)
        empty("w:jc", {{"w:val", look.align == Align::Right ? u"right"_s : u"center"_s}});
    close();
    if (!look.anchor.isEmpty())
        bookmark(look.anchor);
}

void DocxBody::paragraph(const Inlines &text, const Look &look)
{
    Look used = look;
    used.box = std::exchange(m_inBox, false);
    used.source = look.source.isEmpty() ? m_source : look.source;
    used.rightToLeft = isRightToLeft(text.plainText());
    openParagraph(used);
    inlines(text, look.language);
    close();
}

void DocxBody::run(const Inline &run, const QString &text, const QString &language)
{
    const QString clean = docxText(text);
    if (clean.isEmpty())
        return;
    const bool rightToLeft = isRightToLeft(clean);
    const QString used = run.language.isEmpty() ? language : run.language;
    const QString inks[] = {QString(), u"555555"_s, accent(), u"A8401F"_s};
    const QString &ink = inks[int(run.ink)];
    open("w:r");
    if (run.bold || run.italic || run.small || !ink.isEmpty() || rightToLeft || !used.isEmpty()) {
        open("w:rPr");
        if (run.bold) {
            empty("w:b");
            empty("w:bCs");
        }
        if (run.italic) {
            empty("w:i");
            empty("w:iCs");
        }
        if (!ink.isEmpty())
            empty("w:color", {{"w:val", ink}});
        if (run.small) {
            empty("w:sz", {{"w:val", u"17"_s}});
            empty("w:szCs", {{"w:val", u"17"_s}});
        }
        if (rightToLeft)
            empty("w:rtl");
        if (rightToLeft)
            empty("w:lang", {{"w:bidi", used.isEmpty() ? u"ar-SA"_s : used}});
        else if (!used.isEmpty())
            empty("w:lang", {{"w:val", used}});
        close();
    }
    open("w:t", {{"xml:space", u"preserve"_s}});
    m_xml.writeCharacters(clean);
    close();
    close();
}

void DocxBody::linked(const Inline &one, const QString &language)
{
    if (one.target.startsWith(u'#')) {
        open("w:hyperlink", {{"w:anchor", bookmarkOf(one.target.mid(1))}, {"w:history", u"1"_s}});
    } else {
        m_links << one.target;
        open("w:hyperlink", {{"r:id", u"link%1"_s.arg(m_links.size())}, {"w:history", u"1"_s}});
    }
    run(one, one.text, language);
    close();
}

void DocxBody::noteOf(const Inline &one)
{
    const auto note = m_notesByAnchor.find(one.target);
    if (note == m_notesByAnchor.end())
        return;
    m_notes.push_back(note->second);
    open("w:r");
    open("w:rPr");
    empty("w:rStyle", {{"w:val", u"Fotnotsreferens"_s}});
    close();
    empty("w:footnoteReference", {{"w:id", QString::number(m_notes.size())}});
    close();
}

void DocxBody::inlines(const Inlines &text, const QString &language)
{
    bool afterSign = false;
    for (const Inline &one : text.runs) {
        switch (one.kind) {
        case Inline::Kind::Break:
            open("w:r");
            empty("w:br");
            close();
            break;
        case Inline::Kind::Sign: // in words: a shape among letters is lost when someone edits them
            run(one, one.text, language);
            break;
        case Inline::Kind::PageOf:
            // Pages are Word's to count: the title leads there instead.
            if (const auto title = m_titles.find(one.target); title != m_titles.end()) {
                Inline leading = one;
                leading.ink = Ink::Accent;
                leading.text = title->second;
                leading.target = u'#' + one.target;
                linked(leading, language);
            }
            break;
        case Inline::Kind::NoteOf: noteOf(one); break;
        case Inline::Kind::Text:
            if (isLink(one.target))
                linked(one, language);
            else
                run(one, afterSign && one.text.startsWith(u'\u00A0') ? one.text.mid(1) : one.text, language);
            break;
        }
        afterSign = one.kind == Inline::Kind::Sign && one.text.isEmpty();
    }
}

QString DocxBody::bookmarkOf(const QString &anchor) const
{
    return m_headingAnchors.contains(anchor) ? docxBookmark(anchor) : u"pkx"_s + docxBookmark(anchor).mid(2, 37);
}

/// A section ends where the next one begins, so that whatever is typed lies in one of them. A table's bookmark is a
/// place to jump to, no section.
void DocxBody::bookmark(const QString &anchor)
{
    const QString id = QString::number(++m_bookmarks);
    const bool isSection = m_headingAnchors.contains(anchor);
    if (isSection && m_openBookmark > 0)
        empty("w:bookmarkEnd", {{"w:id", QString::number(m_openBookmark)}});
    empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmarkOf(anchor)}});
    if (isSection)
        m_openBookmark = m_bookmarks;
    else
        empty("w:bookmarkEnd", {{"w:id", id}});
}

void DocxBody::picture(const Drawing &drawing, const QString &alt, double scale)
{
    embed(drawingPng(drawing, m_document.palette, m_typesetter), svgFile(drawing, m_document.palette),
          drawing.size * scale, alt);
}

void DocxBody::logo(const Logo &logo)
{
    const DrawnLogo drawn = drawLogo(logo);
    if (drawn.isEmpty())
        return;
    openParagraph({.style = "Bild", .source = {}});
    if (logo.isVector())
        embed(drawingPng(drawn.shapes, m_document.palette, m_typesetter, 4), logo.file, drawn.size, logo.alt);
    else
        embed(logo.file, {}, drawn.size, logo.alt);
    close();
}

void DocxBody::embed(const QByteArray &png, const QByteArray &svg, QSizeF size, const QString &alt)
{
    const int number = ++m_pictures;
    m_media << zipped::Entry{u"media/image%1.png"_s.arg(number), png};
    if (!svg.isEmpty())
        m_media << zipped::Entry{u"media/image%1.svg"_s.arg(number), svg};
    const QString cx = QString::number(qRound64(size.width() * 12700));
    const QString cy = QString::number(qRound64(size.height() * 12700));
    const QString name = u"Bild %1"_s.arg(number);
    const QString id = QString::number(number);
    open("w:r");
    open("w:drawing");
    open("wp:inline", {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
    empty("wp:extent", {{"cx", cx}, {"cy", cy}});
    empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", docxText(alt)}});
    empty("wp:cNvGraphicFramePr");
    open("a:graphic");
    open("a:graphicData", {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    open("pic:pic");
    open("pic:nvPicPr");
    empty("pic:cNvPr", {{"id", id}, {"name", name}, {"descr", docxText(alt)}});
    empty("pic:cNvPicPr");
    close();
    open("pic:blipFill");
    open("a:blip", {{"r:embed", u"png%1"_s.arg(number)}});
    if (!svg.isEmpty()) {
        open("a:extLst"); // Word shows the vector picture, others the PNG
        open("a:ext", {{"uri", u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s}});
        empty("asvg:svgBlip", {{"r:embed", u"svg%1"_s.arg(number)}});
        close();
        close();
    }
    close();
    open("a:stretch");
    empty("a:fillRect");
    close();
    close();
    open("pic:spPr");
    open("a:xfrm");
    empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    empty("a:ext", {{"cx", cx}, {"cy", cy}});
    close();
    open("a:prstGeom", {{"prst", u"rect"_s}});
    empty("a:avLst");
    close();
    close();
    for (int i = 0; i < 6; ++i) // pic, graphicData, graphic, inline, drawing, r
        close();
}

} // namespace report
