// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxwriter.h"

#include "core/report/docxbody.h"
#include "core/report/docxstyles.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_L1;
constexpr auto relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr auto wordspace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;

QString escaped(const QString &text)
{
    return docxText(text).toHtmlEscaped();
}

QString relation(const QString &id, const QString &type, const QString &target, bool outside = false)
{
    return u"<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"%4/>"_s.arg(
        id, type.startsWith(u"http"_s) ? type : relations + u'/' + type, escaped(target),
        outside ? u" TargetMode=\"External\""_s : QString());
}

QByteArray relationships(const QStringList &list)
{
    return (declaration + u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s
            + list.join(QString()) + u"</Relationships>\n"_s)
        .toUtf8();
}

QByteArray contentTypes()
{
    const QString part = u"application/vnd.openxmlformats-officedocument."_s;
    QString xml
        = declaration
          + u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"_s;
    const std::pair<QString, QString> parts[] = {
        {u"word/document.xml"_s, part + u"wordprocessingml.document.main+xml"_s},
        {u"word/styles.xml"_s, part + u"wordprocessingml.styles+xml"_s},
        {u"word/numbering.xml"_s, part + u"wordprocessingml.numbering+xml"_s},
        {u"word/settings.xml"_s, part + u"wordprocessingml.settings+xml"_s},
        {u"word/fontTable.xml"_s, part + u"wordprocessingml.fontTable+xml"_s},
        {u"word/header1.xml"_s, part + u"wordprocessingml.header+xml"_s},
        {u"word/footer1.xml"_s, part + u"wordprocessingml.footer+xml"_s},
        {u"word/footnotes.xml"_s, part + u"wordprocessingml.footnotes+xml"_s},
        {u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s},
        {u"docProps/app.xml"_s, part + u"extended-properties+xml"_s},
        {u"docProps/custom.xml"_s, part + u"custom-properties+xml"_s},
    };
    for (const auto &[name, type] : parts)
        xml += u"<Override PartName=\"/%1\" ContentType=\"%2\"/>"_s.arg(name, type);
    return (xml + u"</Types>\n"_s).toUtf8();
}

QByteArray coreProperties(const Metadata &about)
{
    const QString when = about.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    return (declaration
            + u"<cp:coreProperties "
              u"xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
              "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
              "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title><dc:subject>%2</"
              "dc:subject>"
              "<dc:creator>%3</dc:creator><dc:language>%4</dc:language>%5</cp:coreProperties>\n"_s.arg(
                  escaped(about.title), escaped(about.subject), escaped(about.author), escaped(about.language),
                  when.isEmpty() ? QString()
                                 : u"<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1</dcterms:created>"
                                   "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%1</dcterms:modified>"_s.arg(when)))
        .toUtf8();
}

QByteArray customProperties(const Metadata &about)
{
    QString xml = declaration
                  + u"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
                    "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"_s;
    int id = 1; // Word counts from 2
    for (const auto &[name, value] : about.origins)
        xml += u"<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"%1\" name=\"plankoll:%2\">"
               "<vt:lpwstr>%3</vt:lpwstr></property>"_s.arg(QString::number(++id), escaped(name), escaped(value));
    return (xml + u"</Properties>\n"_s).toUtf8();
}

QString textRun(const QString &text)
{
    return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(escaped(text));
}

QString field(const QString &name)
{
    return u"<w:fldSimple w:instr=\" %1 \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"_s.arg(name);
}

QByteArray furniture(const QString &element, const QString &style, const QString &left, const QString &right)
{
    return (declaration
            + u"<w:%1 xmlns:w=\"%2\"><w:p><w:pPr><w:pStyle w:val=\"%3\"/></w:pPr>%4<w:r><w:tab/></w:r>"
              "%5</w:p></w:%1>\n"_s.arg(element, wordspace, style, left, right))
        .toUtf8();
}

QByteArray header(const Metadata &about)
{
    return furniture(u"hdr"_s, u"Sidhuvud"_s, textRun(about.headTitle.isEmpty() ? about.title : about.headTitle),
                     textRun(about.mark));
}

QByteArray footer(const Document &document)
{
    const QStringList around = document.words.pageOfPages.split(u"%1"_s);
    const QStringList after = around.value(1).split(u"%2"_s);
    return furniture(u"ftr"_s, u"Sidfot"_s, textRun(document.metadata.foot),
                     textRun(around.value(0)) + field(u"PAGE"_s) + textRun(after.value(0)) + field(u"NUMPAGES"_s)
                         + textRun(after.value(1)));
}

/// The notes of the text, after the two rules that Word wants to find first.
QByteArray footnotes(const std::vector<const Note *> &notes)
{
    QString xml = declaration + u"<w:footnotes xmlns:w=\"%1\">"_s.arg(wordspace);
    for (const auto &[id, name] : {std::pair{u"-1"_s, u"separator"_s}, std::pair{u"0"_s, u"continuationSeparator"_s}})
        xml += u"<w:footnote w:type=\"%2\" w:id=\"%1\"><w:p><w:r><w:%2/></w:r></w:p></w:footnote>"_s.arg(id, name);
    for (size_t i = 0; i < notes.size(); ++i) {
        xml += u"<w:footnote w:id=\"%1\"><w:p><w:pPr><w:pStyle w:val=\"Fotnotstext\"/></w:pPr><w:r><w:rPr>"
               "<w:rStyle w:val=\"Fotnotsreferens\"/></w:rPr><w:footnoteRef/></w:r>%2</w:p></w:footnote>"_s.arg(
                   QString::number(i + 1), textRun(u' ' + notes[i]->text.plainText()));
    }
    return (xml + u"</w:footnotes>\n"_s).toUtf8();
}

/// The bundled faces, and what to take where they are not installed.
QByteArray fontTable()
{
    const auto font = [](const QString &name, const QString &instead, const QString &family) {
        return u"<w:font w:name=\"%1\"><w:altName w:val=\"%2\"/><w:family w:val=\"%3\"/></w:font>"_s.arg(name, instead,
                                                                                                         family);
    };
    return (declaration + u"<w:fonts xmlns:w=\"%1\">"_s.arg(wordspace) + font(u"Charis SIL"_s, u"Cambria"_s, u"roman"_s)
            + font(u"Lato"_s, u"Calibri"_s, u"swiss"_s) + u"</w:fonts>\n"_s)
        .toUtf8();
}

QByteArray settings(const QString &language)
{
    return (declaration
            + u"<w:settings xmlns:w=\"%1\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
              "<w:autoHyphenation/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
              "<w:compatSetting w:name=\"compatibilityMode\" "
              "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
              "<w:themeFontLang w:val=\"%2\"/></w:settings>\n"_s.arg(wordspace, language))
        .toUtf8();
}

QByteArray bodyRelations(const DocxBody &body)
{
    QStringList list{relation(u"styles"_s, u"styles"_s, u"styles.xml"_s),
                     relation(u"numbering"_s, u"numbering"_s, u"numbering.xml"_s),
                     relation(u"settings"_s, u"settings"_s, u"settings.xml"_s),
                     relation(u"fontTable"_s, u"fontTable"_s, u"fontTable.xml"_s),
                     relation(u"header"_s, u"header"_s, u"header1.xml"_s),
                     relation(u"footer"_s, u"footer"_s, u"footer1.xml"_s),
                     relation(u"footnotes"_s, u"footnotes"_s, u"footnotes.xml"_s)};
    for (const zipped::Entry &picture : body.media()) { // "media/image3.png" is "png3"
        const QString number = picture.name.sliced(11).chopped(4);
        list << relation(picture.name.right(3) + number, u"image"_s, picture.name);
    }
    for (qsizetype i = 0; i < body.links().size(); ++i)
        list << relation(u"link%1"_s.arg(i + 1), u"hyperlink"_s, body.links().at(i), true);
    return relationships(list);
}

} // namespace

Result<Docx> writeDocx(const Document &document, Typesetter &typesetter)
{
    const Metadata &about = document.metadata;
    DocxBody body(document, typesetter);
    const QByteArray text = body.write();
    const QString package = u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s;
    QList<zipped::Entry> entries{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, relationships({relation(u"document"_s, u"officeDocument"_s, u"word/document.xml"_s),
                                          relation(u"core"_s, package, u"docProps/core.xml"_s),
                                          relation(u"app"_s, u"extended-properties"_s, u"docProps/app.xml"_s),
                                          relation(u"custom"_s, u"custom-properties"_s, u"docProps/custom.xml"_s)})},
        {u"word/document.xml"_s, text},
        {u"word/_rels/document.xml.rels"_s, bodyRelations(body)},
        {u"word/styles.xml"_s, document.palette.inText(docxStyles(about.language))},
        {u"word/numbering.xml"_s, docxNumbering(body.numberedLists())},
        {u"word/settings.xml"_s, settings(about.language)},
        {u"word/fontTable.xml"_s, fontTable()},
        {u"word/header1.xml"_s, header(about)},
        {u"word/footer1.xml"_s, footer(document)},
        {u"word/footnotes.xml"_s, footnotes(body.notes())},
        {u"docProps/core.xml"_s, coreProperties(about)},
        {u"docProps/app.xml"_s,
         (declaration
          + u"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            "<Application>%1</Application></Properties>\n"_s.arg(escaped(about.creator)))
             .toUtf8()},
        {u"docProps/custom.xml"_s, customProperties(about)},
    };
    for (const zipped::Entry &picture : body.media())
        entries << zipped::Entry{u"word/"_s + picture.name, picture.bytes};
    auto bytes = zipped::pack(entries);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Docx{*bytes, body.sources()};
}

} // namespace report
