// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxstyles.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr const char *wordspace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// One paragraph style. Sizes are half points, distances twentieths of a point.
struct Style {
    const char *id;
    const char *name; ///< Word's own English name where it has one: shown in the reader's language
    const char *next;
    bool sans;
    const char *run; ///< w:rPr besides the face
    int size;
    const char *paragraph; ///< w:pPr
    int outline = -1;
};

constexpr Style styles[] = {
    {"Brodtext", "Body Text", "Brodtext", false, "", 21,
     "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/>"},
    {"Rubrik1", "heading 1", "Brodtext", true, "<w:b/><w:bCs/><w:color w:val=\"0E4A5C\"/>", 52,
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"200\"/>", 0},
    {"Rubrik2", "heading 2", "Brodtext", true, "<w:b/><w:bCs/><w:color w:val=\"0E4A5C\"/>", 32,
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"120\"/>", 1},
    {"Rubrik3", "heading 3", "Brodtext", true, "<w:b/><w:bCs/>", 22,
     "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/>", 2},
    {"Titel", "Title", "Brodtext", true, "<w:b/><w:bCs/><w:color w:val=\"0E4A5C\"/>", 72,
     "<w:spacing w:before=\"120\" w:after=\"360\"/>"},
    {"Overrad", "Overrad", "Brodtext", true, "", 26, "<w:spacing w:before=\"0\" w:after=\"120\"/>"},
    {"Ingress", "Ingress", "Brodtext", false, "", 26,
     "<w:spacing w:before=\"60\" w:after=\"160\" w:line=\"264\" w:lineRule=\"auto\"/>"},
    {"Lydelse", "Lydelse", "Brodtext", false, "<w:i/><w:iCs/>", 23, "<w:spacing w:before=\"60\" w:after=\"120\"/>"},
    {"Citat", "Quote", "Brodtext", false, "<w:i/><w:iCs/>", 25,
     "<w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:left=\"400\" w:right=\"400\"/>"},
    {"Marginal", "Marginal", "Brodtext", true, "<w:color w:val=\"404040\"/>", 17,
     "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"40\"/>"},
    {"Tabelltext", "Tabelltext", "Tabelltext", true, "", 18, "<w:spacing w:before=\"20\" w:after=\"20\"/>"},
    {"Tabellrubrik", "Tabellrubrik", "Tabelltext", true, "<w:b/><w:bCs/>", 18,
     "<w:keepNext/><w:spacing w:before=\"20\" w:after=\"20\"/>"},
    {"Faktarad", "Faktarad", "Brodtext", true, "<w:b/><w:bCs/>", 22, "<w:spacing w:before=\"0\" w:after=\"60\"/>"},
    {"Beskrivning", "caption", "Brodtext", true, "", 17, "<w:spacing w:before=\"120\" w:after=\"120\"/>"},
    {"Bild", "Bild", "Beskrivning", false, "", 21, "<w:spacing w:before=\"160\" w:after=\"60\"/>"},
    {"Avstand", "Avstand", "Brodtext", false, "", 12, "<w:spacing w:before=\"0\" w:after=\"0\"/>"},
    {"Listpunkt", "List Bullet", "Listpunkt", false, "", 21,
     "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"264\" "
     "w:lineRule=\"auto\"/>"},
    {"Listnummer", "List Number", "Listnummer", false, "", 21,
     "<w:spacing w:before=\"0\" w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/>"},
    {"Innehall1", "toc 1", "Brodtext", true, "<w:b/><w:bCs/>", 20, "<w:spacing w:before=\"120\" w:after=\"40\"/>"},
    {"Innehall2", "toc 2", "Brodtext", true, "", 20,
     "<w:spacing w:before=\"0\" w:after=\"20\"/><w:ind w:left=\"280\"/>"},
    {"Fotnotstext", "footnote text", "Fotnotstext", true, "", 17, "<w:spacing w:before=\"0\" w:after=\"40\"/>"},
    {"Sidhuvud", "header", "Sidhuvud", true, "<w:color w:val=\"404040\"/>", 16,
     "<w:tabs><w:tab w:val=\"right\" w:pos=\"9420\"/></w:tabs>"},
    {"Sidfot", "footer", "Sidfot", true, "<w:color w:val=\"404040\"/>", 16,
     "<w:tabs><w:tab w:val=\"right\" w:pos=\"9420\"/></w:tabs>"},
};

QByteArray faces(bool sans)
{
    const QByteArray face = sans ? "Lato" : "Charis SIL";
    return "<w:rFonts w:ascii=\"" + face + "\" w:hAnsi=\"" + face + "\" w:cs=\"Noto Naskh Arabic\"/>";
}

QByteArray paragraphStyle(const Style &style)
{
    QByteArray xml = "<w:style w:type=\"paragraph\" w:styleId=\"" + QByteArray(style.id) + "\"><w:name w:val=\""
                     + style.name + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"" + style.next
                     + "\"/><w:qFormat/><w:pPr>" + style.paragraph;
    if (style.outline >= 0)
        xml += "<w:outlineLvl w:val=\"" + QByteArray::number(style.outline) + "\"/>";
    const QByteArray size = QByteArray::number(style.size);
    // The schema's order: faces, weight, colour, size.
    return xml + "</w:pPr><w:rPr>" + faces(style.sans) + style.run + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\""
           + size + "\"/></w:rPr></w:style>\n";
}

constexpr const char *noteStyle
    = "<w:style w:type=\"character\" w:styleId=\"Fotnotsreferens\"><w:name w:val=\"footnote reference\"/>"
      "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\n";

/// Rules only, as on paper: strong above the body and at the end, thin between rows.
constexpr const char *tableStyle
    = "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Normaltabell\"><w:name w:val=\"Normal Table\"/>"
      "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
      "<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
      "</w:tblCellMar></w:tblPr></w:style>\n"
      "<w:style w:type=\"table\" w:styleId=\"Rapporttabell\"><w:name w:val=\"Rapporttabell\"/>"
      "<w:basedOn w:val=\"Normaltabell\"/><w:tblPr><w:tblBorders>"
      "<w:bottom w:val=\"single\" w:sz=\"9\" w:space=\"0\" w:color=\"1A1A1A\"/>"
      "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B5B5B5\"/></w:tblBorders></w:tblPr>"
      "<w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr><w:tcBorders>"
      "<w:bottom w:val=\"single\" w:sz=\"9\" w:space=\"0\" w:color=\"1A1A1A\"/></w:tcBorders></w:tcPr></w:tblStylePr>"
      "</w:style>\n";

QByteArray level(const char *format, const char *text)
{
    return "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + QByteArray(format)
           + "\"/><w:lvlText w:val=\"" + text
           + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl>";
}

} // namespace

QByteArray docxStyles(const QString &language)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\""
                     + QByteArray(wordspace) + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + faces(false)
                     + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"" + language.toUtf8()
                     + "\" w:eastAsia=\"" + language.toUtf8()
                     + "\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\n"
                       "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                       "<w:qFormat/></w:style>\n";
    for (const Style &style : styles)
        xml += paragraphStyle(style);
    return xml + noteStyle + tableStyle + "</w:styles>\n";
}

QByteArray docxNumbering(int numberedLists)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\""
                     + QByteArray(wordspace)
                     + "\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
                     + level("bullet", "•")
                     + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType "
                       "w:val=\"singleLevel\"/>"
                     + level("decimal", "%1.") + "</w:abstractNum>"
                     + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    for (int list = 0; list < numberedLists; ++list) {
        xml += "<w:num w:numId=\"" + QByteArray::number(list + 2)
               + "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
                 "</w:lvlOverride></w:num>";
    }
    return xml + "</w:numbering>\n";
}

} // namespace report
