// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/textsetter.h"

#include <map>

namespace report {

/// Where blocks are set: left edge, width, and the element they belong to (0: the document).
struct Place {
    Mpt x = page::left;
    Mpt width = page::right - page::left;
    int parent = 0;
};

/// Sets blocks one after another as slabs. What stands side by side or over pages has a file of its own.
class BlockSetter
{
public:
    BlockSetter(TextSetter &text, std::vector<TableFurniture> &tables, std::map<const void *, int> &anchors);

    [[nodiscard]] Galley galley(const Block &block);
    void set(const Blocks &blocks, const Place &place, std::vector<Slab> &out);

private:
    void set(const Heading &heading, const Place &place, std::vector<Slab> &out);
    void set(const Paragraph &paragraph, const Place &place, std::vector<Slab> &out);
    void set(const List &list, const Place &place, std::vector<Slab> &out);
    void set(const Note &note, const Place &place, std::vector<Slab> &out);
    /// Sets text beside its label, which is read before it.
    void setLabelled(const Inlines &label, const TextRole &labelRole, int labelNode, const Inlines &text,
                     const TextRole &role, int node, Mpt indent, Mpt before, const Place &place,
                     std::vector<Slab> &out);
    void set(const Table &table, const Place &place, std::vector<Slab> &out);
    void set(const Figure &figure, const Place &place, std::vector<Slab> &out);
    void set(const Rule &rule, const Place &place, std::vector<Slab> &out);
    void set(const PageBreak &pageBreak, const Place &place, std::vector<Slab> &out);
    void set(const Space &space, const Place &place, std::vector<Slab> &out);
    void set(const Contents &contents, const Place &place, std::vector<Slab> &out);
    void set(const SignKey &key, const Place &place, std::vector<Slab> &out);
    void set(const Columns &columns, const Place &place, std::vector<Slab> &out);
    void set(const BigNumber &number, const Place &place, std::vector<Slab> &out);
    void set(const Cover &cover, const Place &place, std::vector<Slab> &out);
    void set(const Logo &logo, const Place &place, std::vector<Slab> &out);
    /// How much of its size the logo gets: all, or what the width allows. 0: it cannot be drawn.
    [[nodiscard]] double logoScale(const Logo &logo, const DrawnLogo &drawn, Mpt width);
    void placeLogo(const Logo &logo, const DrawnLogo &drawn, double scale, const Place &place, Mpt top, Slab &slab);

    /// Lines of one paragraph as slabs, at least two together at either end.
    void setLines(const std::vector<TextLine> &lines, const TextRole &role, Mpt x, Mpt before, std::vector<Slab> &out,
                  bool whole = false);
    void setCaption(const Caption &caption, int node, const Place &place, Mpt before, std::vector<Slab> &out);
    [[nodiscard]] int anchorFor(const void *block, const QString &name, const QString &title, int node);
    [[nodiscard]] int paragraphElement(const Place &place, const QByteArray &type = "P");

    [[nodiscard]] std::vector<Mpt> tableWidths(const Table &table, Mpt width) const;
    struct TableRow {
        std::vector<std::vector<TextLine>> cells{};
        Mpt height = 0;
        size_t mostLines = 0;
    };
    [[nodiscard]] std::vector<TextLine> cellLines(const Cell &cell, const TextRole &role, int node, Mpt width,
                                                  Align align);
    [[nodiscard]] TableRow setRow(const Table &table, const std::vector<Cell> &cells, const std::vector<Mpt> &widths,
                                  int node, bool header);
    [[nodiscard]] Slab rowSlab(const std::vector<Cell> &cells, const TableRow &row, const std::vector<Mpt> &widths,
                               const Place &place, bool header, int node);
    void splitRow(const TableRow &row, const std::vector<Mpt> &widths, const Place &place, int id,
                  std::vector<Slab> &out);
    void furnish(const Table &table, const Place &place, TableFurniture &furniture);
    [[nodiscard]] bool merge(const Columns &columns, const std::vector<Mpt> &lefts, const std::vector<Mpt> &widths,
                             std::vector<std::vector<Slab>> &sets, const Place &place, std::vector<Slab> &out);
    void frameRules(const Columns &columns, const std::vector<Mpt> &lefts, const std::vector<Mpt> &widths,
                    const Place &place, Slab &slab, bool top);

    TextSetter &m_text;
    std::vector<TableFurniture> &m_tables;
    std::map<const void *, int> &m_anchors;
    bool m_measure = false; ///< inside a measure head: its title is set larger
};

/// A horizontal rule over a width.
[[nodiscard]] Item ruleItem(Mpt x, Mpt y, Mpt width, double weight, QRgb colour, Artifact artifact = Artifact::Layout);
/// Height from the top of the first slab to the bottom of the last.
[[nodiscard]] Mpt totalHeight(const std::vector<Slab> &slabs, size_t count);
/// Widths of columns in points to fit `width`: zeros share the rest, too wide is scaled down.
[[nodiscard]] std::vector<Mpt> fitWidths(std::vector<Mpt> wanted, Mpt width);

} // namespace report
