// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxbody.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr double textWidth = 471;

QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

const char *styleOf(Paragraph::Role role)
{
    static constexpr const char *names[]
        = {"Brodtext", "Ingress", "Lydelse", "Citat", "Marginal", "Tabelltext", "Overrad", "Faktarad"};
    return names[int(role)];
}

/// Columns with 0 share what is left; the whole is never wider than the text.
std::vector<double> widthsOf(const std::vector<Column> &columns)
{
    std::vector<double> widths;
    double fixed = 0;
    int open = 0;
    for (const Column &column : columns) {
        widths.push_back(column.width);
        fixed += column.width;
        open += column.width <= 0;
    }
    const double share = open > 0 ? std::max(40.0, (textWidth - fixed) / open) : 0;
    for (double &width : widths)
        width = width <= 0 ? share : width;
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &width : widths)
        width *= sum > textWidth ? textWidth / sum : 1;
    return widths;
}

bool holdsSignInWords(const Inlines &text)
{
    return std::any_of(text.runs.begin(), text.runs.end(),
                       [](const Inline &run) { return run.kind == Inline::Kind::Sign && !run.text.isEmpty(); });
}

/// Widths for Word: a status is its word there, and a number's column has room for its head. Where the columns would
/// leave room, the first takes it.
void widen(Table &table)
{
    double sum = 0;
    bool isOpen = false;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        Column &column = table.columns[i];
        const bool inWords = std::any_of(table.rows.begin(), table.rows.end(), [i](const Row &row) {
            return i < row.cells.size() && holdsSignInWords(row.cells[i].text);
        });
        if (column.width > 0)
            column.width = std::max(column.width, inWords ? 150.0 : column.align == Align::Right ? 46.0 : 0.0);
        sum += column.width;
        isOpen = isOpen || column.width <= 0;
    }
    if (!isOpen && sum < textWidth && !table.columns.empty())
        table.columns.front().width = 0;
}

/// A table without the columns that hold nothing but drawings: what they show stands in numbers beside them.
Table withoutPlots(const Table &table)
{
    Table out = table;
    for (size_t i = table.columns.size(); i-- > 1;) {
        const auto isPlot = [i](const Row &row) {
            return i >= row.cells.size() || (row.cells[i].text.isEmpty() && !row.cells[i].drawing.isEmpty());
        };
        if (table.rows.empty() || !std::all_of(table.rows.begin(), table.rows.end(), isPlot))
            continue;
        out.columns.erase(out.columns.begin() + std::ptrdiff_t(i));
        if (i < out.header.size())
            out.header.erase(out.header.begin() + std::ptrdiff_t(i));
        for (Row &row : out.rows) {
            if (i < row.cells.size())
                row.cells.erase(row.cells.begin() + std::ptrdiff_t(i));
        }
    }
    widen(out);
    return out;
}

} // namespace

DocxBody::DocxBody(const Document &document, Typesetter &typesetter)
    : m_document(document)
    , m_typesetter(typesetter)
    , m_xml(&m_bytes)
{
    collect(document.blocks);
}

void DocxBody::collect(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.value)) {
            if (!heading->anchor.isEmpty()) {
                m_titles.emplace(heading->anchor,
                                 heading->outline.isEmpty() ? heading->text.plainText() : heading->outline);
                m_headingAnchors.insert(heading->anchor);
            }
            if (heading->inContents && !heading->anchor.isEmpty())
                m_headings.push_back(heading);
        } else if (const auto *columns = std::get_if<Columns>(&block.value)) {
            for (const Columns::Column &column : columns->columns)
                collect(column.blocks);
        } else if (const auto *note = std::get_if<Note>(&block.value)) {
            m_notesByAnchor.emplace(note->anchor, note);
        } else if (const auto *table = std::get_if<Table>(&block.value)) {
            m_titles.emplace(table->anchor, table->caption.label);
        } else if (const auto *figure = std::get_if<Figure>(&block.value)) {
            m_titles.emplace(figure->anchor, figure->caption.label);
        }
    }
}

QByteArray DocxBody::write()
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    open("w:document", {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                        {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                        {"xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                        {"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                        {"xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s},
                        {"xmlns:asvg", u"http://schemas.microsoft.com/office/drawing/2016/SVG/main"_s}});
    open("w:body");
    const bool hasCover = !m_document.blocks.empty() && std::holds_alternative<Cover>(m_document.blocks.front().value);
    if (!hasCover && !m_document.metadata.mark.isEmpty())
        paragraph(bold(m_document.metadata.mark, Ink::Alert), {.style = "Marginal"});
    blocks(m_document.blocks);
    if (m_openBookmark > 0)
        empty("w:bookmarkEnd", {{"w:id", QString::number(m_openBookmark)}});
    section();
    close();
    close();
    m_xml.writeEndDocument();
    return m_bytes;
}

void DocxBody::blocks(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        m_source = block.source;
        std::visit([this](const auto &part) { write(part); }, block.value);
    }
    m_source.clear();
}

void DocxBody::write(const Heading &heading)
{
    static constexpr const char *styles[] = {"Rubrik1", "Rubrik2", "Rubrik3"};
    m_level = std::min(std::clamp(heading.level, 1, 3), m_level + 1); // never skips a level
    Inlines text = heading.text;
    // The number of a measure stands in the margin on paper; here it leads its title.
    if (!heading.outline.isEmpty() && heading.outline.endsWith(text.plainText()))
        text = Inlines(heading.outline.chopped(text.plainText().size())) + text;
    paragraph(text, {.style = styles[m_level - 1], .keepNext = true, .anchor = heading.anchor});
}

void DocxBody::write(const Paragraph &part)
{
    paragraph(part.text, {.style = styleOf(part.role), .language = part.language});
}

void DocxBody::write(const List &list)
{
    const int numbering = list.numbered ? 1 + ++m_numberedLists : 1;
    const QString source = m_source;
    for (const Inlines &item : list.items)
        paragraph(item,
                  {.style = list.numbered ? "Listnummer" : "Listpunkt", .numbering = numbering, .source = source});
}

void DocxBody::caption(const Caption &caption, bool keepNext, const QString &anchor)
{
    if (caption.label.isEmpty() && caption.text.isEmpty())
        return;
    const Inlines label = caption.label.isEmpty() ? Inlines() : bold(caption.label + u". "_s);
    paragraph(label + caption.text, {.style = "Beskrivning", .keepNext = keepNext, .anchor = anchor});
}

void DocxBody::tableRow(const Table &table, const std::vector<Cell> &cells, const std::vector<double> &widths,
                        bool header)
{
    open("w:tr");
    open("w:trPr");
    empty("w:cantSplit");
    if (header)
        empty("w:tblHeader");
    close();
    for (size_t i = 0; i < table.columns.size(); ++i) {
        open("w:tc");
        open("w:tcPr");
        empty("w:tcW", {{"w:w", twips(widths[i])}, {"w:type", u"dxa"_s}});
        close();
        Inlines text = i < cells.size() ? cells[i].text : Inlines();
        if (i < cells.size() && text.isEmpty())
            text = cells[i].alt;
        const Look look{.style = header ? "Tabellrubrik" : "Tabelltext", .align = table.columns[i].align};
        paragraph(text, look);
        for (const Inlines &further : i < cells.size() ? cells[i].more : std::vector<Inlines>())
            paragraph(further, look);
        close();
    }
    close();
}

void DocxBody::write(const Table &whole)
{
    const Table table = withoutPlots(whole);
    caption(table.caption, true, table.anchor);
    const std::vector<double> widths = widthsOf(table.columns);
    const bool hasHeader = !table.header.empty();
    open("w:tbl");
    open("w:tblPr");
    empty("w:tblStyle", {{"w:val", u"Rapporttabell"_s}});
    empty("w:tblW", {{"w:w", twips(std::accumulate(widths.begin(), widths.end(), 0.0))}, {"w:type", u"dxa"_s}});
    empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    empty("w:tblLook", {{"w:val", hasHeader ? u"06A0"_s : u"0680"_s},
                        {"w:firstRow", hasHeader ? u"1"_s : u"0"_s},
                        {"w:lastRow", u"0"_s},
                        {"w:firstColumn", u"1"_s},
                        {"w:lastColumn", u"0"_s},
                        {"w:noHBand", u"1"_s},
                        {"w:noVBand", u"1"_s}});
    if (const QString about = docxText(table.caption.text.plainText()); !about.isEmpty())
        empty("w:tblCaption", {{"w:val", about}});
    close();
    open("w:tblGrid");
    for (const double width : widths)
        empty("w:gridCol", {{"w:w", twips(width)}});
    close();
    if (hasHeader)
        tableRow(table, table.header, widths, true);
    for (const Row &row : table.rows)
        tableRow(table, row.cells, widths, false);
    if (!hasHeader && table.rows.empty()) // a table without rows is no table
        tableRow(table, {}, widths, false);
    close();
    paragraph({}, {.style = "Avstand"}); // two tables in a row would grow together
}

void DocxBody::write(const Figure &figure)
{
    const bool hasCaption = !figure.caption.label.isEmpty() || !figure.caption.text.isEmpty();
    openParagraph({.style = "Bild", .keepNext = hasCaption, .source = {}});
    picture(figure.drawing, figure.alt.isEmpty() ? figure.caption.text.plainText() : figure.alt);
    close();
    caption(figure.caption, false, figure.anchor);
}

void DocxBody::write(const PageBreak &pageBreak)
{
    m_newPage = m_newPage || pageBreak.unlessLines == 0;
}

void DocxBody::write(const Contents &)
{
    open("w:sdt");
    open("w:sdtPr");
    open("w:docPartObj");
    empty("w:docPartGallery", {{"w:val", u"Table of Contents"_s}});
    empty("w:docPartUnique");
    close();
    close();
    open("w:sdtContent");
    bool isFirst = true;
    for (const Heading *heading : m_headings) {
        openParagraph({.style = std::clamp(heading->level, 1, 3) == 1 ? "Innehall1" : "Innehall2"});
        if (std::exchange(isFirst, false)) {
            open("w:r");
            empty("w:fldChar", {{"w:fldCharType", u"begin"_s}});
            close();
            open("w:r");
            open("w:instrText", {{"xml:space", u"preserve"_s}});
            m_xml.writeCharacters(u" TOC \\o \"1-2\" \\n \\h \\z "_s);
            close();
            close();
            open("w:r");
            empty("w:fldChar", {{"w:fldCharType", u"separate"_s}});
            close();
        }
        Inline entry;
        entry.text = m_titles[heading->anchor];
        entry.target = u'#' + heading->anchor;
        linked(entry, {});
        if (heading == m_headings.back()) {
            open("w:r");
            empty("w:fldChar", {{"w:fldCharType", u"end"_s}});
            close();
        }
        close();
    }
    if (m_headings.empty())
        paragraph({}, {.style = "Innehall1"});
    close();
    close();
}

void DocxBody::write(const SignKey &key)
{
    for (const SignKey::Entry &entry : key.entries) {
        Drawing drawing;
        drawing.size = {10, 10};
        drawing.stamp({5, 5}, entry.sign, 10);
        openParagraph({.style = "Tabelltext", .source = {}});
        picture(drawing, entry.word);
        run({}, u" "_s + entry.word, {});
        close();
    }
}

void DocxBody::write(const Columns &columns)
{
    m_inBox = columns.frame == Columns::Frame::Decision;
    for (const Columns::Column &column : columns.columns)
        blocks(column.blocks);
    m_inBox = false;
}

void DocxBody::write(const BigNumber &number)
{
    // Its heading says the same: the number leads the title there.
    if (number.label.isEmpty())
        paragraph(bold(number.number), {.style = "Marginal", .keepNext = true});
}

void DocxBody::write(const Cover &cover)
{
    logo(cover.logo);
    if (cover.logo.isEmpty() || !cover.logo.holdsName)
        paragraph(cover.owner, {.style = "Overrad"});
    if (!m_document.metadata.mark.isEmpty())
        paragraph(bold(m_document.metadata.mark, Ink::Alert), {.style = "Marginal"});
    paragraph(cover.opening, {.style = "Overrad"});
    paragraph(cover.title, {.style = "Titel"});
    if (!cover.drawing.isEmpty()) {
        openParagraph({.style = "Bild", .source = {}});
        picture(cover.drawing, cover.alt.isEmpty() ? cover.title : cover.alt);
        close();
    }
    if (!cover.note.isEmpty())
        paragraph(cover.note, {.style = "Marginal"});
    for (const Cover::Fact &fact : cover.facts)
        paragraph(bold(fact.label + u": "_s) + fact.text, {.style = "Tabelltext"});
    m_newPage = true;
}

void DocxBody::section()
{
    open("w:sectPr");
    empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", u"header"_s}});
    empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"footer"_s}});
    empty("w:pgSz", {{"w:w", u"11906"_s}, {"w:h", u"16838"_s}});
    empty("w:pgMar", {{"w:top", u"1540"_s},
                      {"w:right", u"1240"_s},
                      {"w:bottom", u"1500"_s},
                      {"w:left", u"1240"_s},
                      {"w:header", u"660"_s},
                      {"w:footer", u"700"_s},
                      {"w:gutter", u"0"_s}});
    close();
}

} // namespace report
