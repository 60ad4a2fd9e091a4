// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocksetter.h"

namespace report {
namespace {

constexpr Mpt rowPadding = 6'000;
constexpr Mpt columnGap = 5'000;
constexpr size_t splitFrom = 7; ///< lines; a shorter row is never divided
constexpr double strongRule = 1.1;
constexpr double hairRule = 0.4;
constexpr Mpt cellLine = 12'000;
constexpr Mpt paragraphGap = 4'000;

TextRole cellRole(bool header)
{
    return {header ? Face::SansBold : Face::Sans, 9, 12, colour::ink};
}

Mpt contentWidth(const std::vector<Mpt> &widths, size_t column)
{
    return column + 1 == widths.size() ? widths[column] : std::max<Mpt>(widths[column] - columnGap, 5'000);
}

/// Gives columns below their least width what others have above `enough`.
void moveSpare(std::vector<Mpt> &widths, const std::vector<Mpt> &least, const std::vector<Mpt> &enough)
{
    Mpt missing = 0;
    Mpt spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        missing += std::max<Mpt>(0, least[i] - widths[i]);
        spare += std::max<Mpt>(0, widths[i] - std::max(least[i], enough[i]));
    }
    const Mpt moved = std::min(missing, spare);
    if (moved == 0)
        return;
    Mpt change = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        Mpt step = 0;
        if (widths[i] < least[i])
            step = (least[i] - widths[i]) * moved / missing;
        else if (const Mpt over = widths[i] - std::max(least[i], enough[i]); over > 0)
            step = -over * moved / spare;
        widths[i] += step;
        change += step;
    }
    widths.back() -= change; // what rounding left
}

Mpt heightOf(const std::vector<TextLine> &lines)
{
    Mpt height = 0;
    for (const TextLine &line : lines)
        height += cellLine + line.before;
    return height;
}

QByteArray scope(const char *direction)
{
    return QByteArray("<</O/Table/Scope/") + direction + ">>";
}

} // namespace

/// Widths as asked for, but no word is broken while another column has room to spare.
std::vector<Mpt> BlockSetter::tableWidths(const Table &table, Mpt width) const
{
    std::vector<Mpt> widths;
    for (const Column &column : table.columns)
        widths.push_back(mpt(column.width));
    widths = fitWidths(widths, width);
    std::vector<Mpt> least(widths.size(), 0);
    std::vector<Mpt> best(widths.size(), 0);
    const auto look = [&](const std::vector<Cell> &cells, bool header) {
        for (size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
            const Mpt gap = i + 1 == widths.size() ? 0 : columnGap;
            const Mpt drawing = mpt(cells[i].drawing.size.width());
            const auto widen = [&](const Inlines &text) {
                const TextSetter::Extent extent = m_text.extent(text, cellRole(header));
                least[i] = std::max({least[i], extent.word + gap, drawing});
                best[i] = std::max({best[i], extent.line + gap, drawing});
            };
            widen(cells[i].text);
            for (const Inlines &text : cells[i].more)
                widen(text);
        }
    };
    look(table.header, true);
    for (const Row &row : table.rows)
        look(row.cells, false);
    moveSpare(widths, least, best);
    moveSpare(widths, least, least);
    return widths;
}

/// Text of one paragraph stands in the cell itself; of several, each is an element under it.
std::vector<TextLine> BlockSetter::cellLines(const Cell &cell, const TextRole &role, int node, Mpt width, Align align)
{
    if (cell.more.empty())
        return m_text.lines(cell.text, role, node, width, align);
    std::vector<TextLine> lines = m_text.lines(cell.text, role, m_text.element("P", node), width, align);
    for (const Inlines &text : cell.more) {
        const size_t first = lines.size();
        const std::vector<TextLine> further = m_text.lines(text, role, m_text.element("P", node), width, align);
        lines.insert(lines.end(), further.begin(), further.end());
        if (lines.size() > first)
            lines[first].before = paragraphGap;
    }
    return lines;
}

BlockSetter::TableRow BlockSetter::setRow(const Table &table, const std::vector<Cell> &cells,
                                          const std::vector<Mpt> &widths, int node, bool header)
{
    TableRow row;
    row.height = 18'000;
    for (size_t i = 0; i < widths.size(); ++i) {
        const bool head = header || i == 0;
        const int cell = m_text.element(head ? "TH" : "TD", node,
                                        header   ? scope("Column")
                                        : i == 0 ? scope("Row")
                                                 : QByteArray());
        if (i >= cells.size()) {
            row.cells.emplace_back();
            continue;
        }
        row.cells.push_back(
            cellLines(cells[i], cellRole(header), cell, contentWidth(widths, i), table.columns[i].align));
        row.mostLines = std::max(row.mostLines, row.cells.back().size());
        row.height = std::max(row.height, heightOf(row.cells.back()) + rowPadding);
        row.height = std::max(row.height, mpt(cells[i].drawing.size.height()));
    }
    return row;
}

Slab BlockSetter::rowSlab(const std::vector<Cell> &cells, const TableRow &row, const std::vector<Mpt> &widths,
                          const Place &place, bool header, int node)
{
    Slab slab;
    slab.height = row.height;
    const Mpt baseline = m_text.baseline(cellRole(header));
    slab.baseline = rowPadding / 2 + baseline;
    Mpt x = place.x;
    for (size_t i = 0; i < widths.size(); ++i) {
        Mpt y = rowPadding / 2;
        if (header)
            y = row.height - rowPadding / 2 - heightOf(row.cells[i]);
        for (const TextLine &line : row.cells[i]) {
            y += line.before;
            TextSetter::place(line, x, y + baseline, slab);
            y += cellLine;
        }
        if (i < cells.size() && !cells[i].drawing.isEmpty()) {
            const Mpt height = mpt(cells[i].drawing.size.height());
            const Mpt top = header ? row.height - height : (row.height - height) / 2;
            int figure = -1;
            if (!cells[i].alt.isEmpty() && node >= 0) {
                figure = m_text.element("Figure", m_text.list().nodes[size_t(node)].kids[i]);
                m_text.list().nodes[size_t(figure)].alt = cells[i].alt;
            }
            const double scale = std::min(1.0, points(widths[i]) / std::max(1.0, cells[i].drawing.size.width()));
            m_text.draw(cells[i].drawing, x, top, scale, figure, slab.items);
        }
        x += widths[i];
    }
    return slab;
}

void BlockSetter::splitRow(const TableRow &row, const std::vector<Mpt> &widths, const Place &place, int id,
                           std::vector<Slab> &out)
{
    const Mpt baseline = m_text.baseline(cellRole(false));
    for (size_t k = 0; k < row.mostLines; ++k) {
        Slab slab;
        slab.table = id;
        Mpt top = k == 0 ? rowPadding / 2 : 0;
        for (const auto &lines : row.cells) // where one cell begins a paragraph, all go down: lines stay level
            top = std::max(top, k < lines.size() ? lines[k].before : 0);
        slab.height = top + cellLine + (k + 1 == row.mostLines ? rowPadding / 2 : 0);
        Mpt x = place.x;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (k < row.cells[i].size())
                TextSetter::place(row.cells[i][k], x, top + baseline, slab);
            x += widths[i];
        }
        slab.keepNext = k == 0 || k + 2 == row.mostLines;
        out.push_back(std::move(slab));
    }
}

/// What is repeated when the table goes on. Set without elements: it is an artifact, read once only.
void BlockSetter::furnish(const Table &table, const Place &place, TableFurniture &furniture)
{
    furniture.table = &table;
    const TextRole role = textRole(Paragraph::Role::Margin);
    const Words &words = m_text.document().words;
    furniture.closing.height = mpt(17.5);
    furniture.closing.items.push_back(ruleItem(place.x, 0, place.width, strongRule, colour::ink, Artifact::Pagination));
    if (table.caption.label.isEmpty())
        return;
    for (const TextLine &line :
         m_text.lines(words.continues.arg(table.caption.label), role, -1, place.width, Align::Right))
        TextSetter::place(line, place.x, mpt(4) + m_text.baseline(role), furniture.closing);
    furniture.opening.height = mpt(15);
    for (const TextLine &line : m_text.lines(words.continued.arg(table.caption.label), role, -1, place.width))
        TextSetter::place(line, place.x, m_text.baseline(role), furniture.opening);
}

void BlockSetter::set(const Table &table, const Place &place, std::vector<Slab> &out)
{
    if (table.columns.empty())
        return;
    const std::vector<Mpt> widths = tableWidths(table, place.width);
    const int node = m_text.element("Table", place.parent);
    const bool captioned = !table.caption.label.isEmpty() || !table.caption.text.isEmpty();
    const bool above = captioned && m_text.known().longTables.contains(&table);
    const int anchor = anchorFor(&table, table.anchor, table.caption.label, node);
    const int id = int(m_tables.size());
    m_tables.emplace_back();
    const size_t first = out.size();
    if (above) {
        setCaption(table.caption, m_text.element("Caption", node), place, mpt(10), out);
        out.back().keepNext = true;
    }
    TableFurniture furniture;
    furnish(table, place, furniture);
    if (!table.header.empty()) {
        const int tr = m_text.element("TR", m_text.element("THead", node));
        Slab head = rowSlab(table.header, setRow(table, table.header, widths, tr, true), widths, place, true, tr);
        head.items.push_back(ruleItem(place.x, head.height - mpt(strongRule), place.width, strongRule, colour::ink));
        head.keepNext = true;
        furniture.head.push_back(head);
        out.push_back(std::move(head));
    }
    // Caption and head know their table, or they would be left behind where its rows do not fit with the closing line.
    for (size_t i = first; i < out.size(); ++i)
        out[i].table = id;
    const int body = m_text.element("TBody", node);
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const Row &row = table.rows[r];
        const int tr = m_text.element("TR", body);
        const TableRow set = setRow(table, row.cells, widths, tr, false);
        const bool last = r + 1 == table.rows.size();
        const size_t start = out.size();
        if (set.mostLines >= splitFrom)
            splitRow(set, widths, place, id, out);
        else
            out.push_back(rowSlab(row.cells, set, widths, place, false, tr));
        if (r == 0 && table.header.empty())
            out[start].items.push_back(ruleItem(place.x, 0, place.width, strongRule, colour::ink));
        Slab &end = out.back();
        if (last)
            end.items.push_back(ruleItem(place.x, end.height - mpt(strongRule), place.width, strongRule, colour::ink));
        else if (row.ruled)
            end.items.push_back(ruleItem(place.x, end.height - mpt(hairRule), place.width, hairRule, colour::hair));
        for (size_t i = start; i < out.size(); ++i)
            out[i].table = id;
        // Two rows at least on either side of a page break, as with lines.
        end.keepNext = (r == 0 || r + 2 == table.rows.size()) && !last;
    }
    if (captioned && !above) {
        out.back().keepNext = true;
        setCaption(table.caption, m_text.element("Caption", node), place, mpt(2.5), out);
    }
    if (out.size() > first) {
        out[first].before = mpt(10);
        out[first].anchors.push_back({anchor, 0});
        out.back().after = mpt(7.5);
    }
    m_tables[size_t(id)] = std::move(furniture);
}

} // namespace report
