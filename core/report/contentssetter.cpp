// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocksetter.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// Entries listed, and those of the first level among them.
std::pair<int, int> listedIn(const Blocks &blocks)
{
    std::pair<int, int> count;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.value); heading && heading->inContents) {
            ++count.first;
            count.second += heading->level == 1;
        } else if (const auto *columns = std::get_if<Columns>(&block.value)) {
            for (const Columns::Column &column : columns->columns) {
                const auto [entries, chapters] = listedIn(column.blocks);
                count.first += entries;
                count.second += chapters;
            }
        }
    }
    return count;
}

/// Space over a chapter's entry; less when that keeps the contents on one page.
Mpt contentsGap(const Blocks &blocks)
{
    constexpr Mpt room = page::bottom - page::top - 4 * page::line; // under the heading
    const auto [entries, chapters] = listedIn(blocks);
    const auto fits = [&, entries = entries, chapters = chapters](Mpt gap) {
        return entries * page::line + chapters * gap <= room;
    };
    return !fits(mpt(7.5)) && fits(mpt(2.5)) ? mpt(2.5) : mpt(7.5);
}

} // namespace

void BlockSetter::set(const Contents &, const Place &place, std::vector<Slab> &out)
{
    // Which headings are listed does not depend on pages, so it is taken from the document itself.
    (void)m_text.pageNumber({});
    const int toc = m_text.element("TOC", place.parent);
    const Mpt numberWidth = mpt(40);
    const Mpt gap = contentsGap(m_text.document().blocks);
    const auto entry = [&](const Heading &heading) {
        const auto found = m_anchors.find(&heading);
        const Anchor *anchor = found == m_anchors.end() ? nullptr : &m_text.list().anchors[size_t(found->second)];
        const QString title = heading.outline.isEmpty() ? heading.text.plainText() : heading.outline;
        const int item = m_text.element("TOCI", toc);
        const int reference = m_text.element("Reference", item);
        const int link = m_text.element("Link", reference);
        const bool first = heading.level == 1;
        const TextRole role = first ? TextRole{Face::SansBold, 10.5, 15, colour::ink} : TextRole{};
        const Mpt indent = first ? 0 : mpt(20);
        const QString name = anchor ? anchor->name : QString();
        const QString number = m_text.pageNumber(name);
        Inline run;
        run.text = title + u"\u00A0"_s; // parts it from the number for who hears or copies it
        const auto lines = m_text.lines(run, role, link, place.width - indent - numberWidth);
        const size_t start = out.size();
        setLines(lines, role, place.x + indent, first ? gap : 0, out, true);
        if (out.size() == start)
            return;
        Slab &last = out.back();
        const TextRole numberRole{first ? Face::SansBold : Face::Sans, 10, 15, colour::ink};
        for (const TextLine &line : m_text.lines(number, numberRole, link, numberWidth, Align::Right))
            TextSetter::place(line, place.x + place.width - numberWidth, last.baseline, last);
        out[start].links.push_back({link, place.x + indent, 0, place.width - indent,
                                    Mpt(out.size() - start) * page::line, u"#"_s + name,
                                    title + u", "_s + m_text.document().words.page.arg(number)});
    };
    std::function<void(const Blocks &)> walk = [&](const Blocks &blocks) {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.value); heading && heading->inContents)
                entry(*heading);
            if (const auto *columns = std::get_if<Columns>(&block.value)) {
                for (const Columns::Column &column : columns->columns)
                    walk(column.blocks);
            }
        }
    };
    walk(m_text.document().blocks);
}

} // namespace report
