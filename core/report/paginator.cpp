// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paginator.h"

namespace report {

Paginator::Paginator(const std::vector<TableFurniture> &tables)
    : m_tables(tables)
{
}

void Paginator::newPage()
{
    ++m_page;
    m_y = page::top;
    m_fresh = true;
}

void Paginator::put(const Slab &slab, bool repeated)
{
    if (!m_fresh)
        m_y += m_placed.empty() ? slab.before : gapBetween(*m_placed.back().slab, slab);
    m_placed.push_back({&slab, m_page, m_y, repeated});
    m_y += slab.height;
    // A marker without height (a page break) leaves the page as fresh as it was.
    m_fresh = m_fresh && slab.height == 0;
    if (m_y > page::bottom + page::line && !repeated && !slab.items.empty())
        ++m_overfull;
}

/// Height from slab `from` to the end of what must stay on one page with it.
Mpt Paginator::together(const std::vector<const Slab *> &slabs, size_t from) const
{
    Mpt height = 0;
    Mpt wanted = 0;
    for (size_t i = from; i < slabs.size(); ++i) {
        const Slab &slab = *slabs[i];
        if (i > from && slab.pageBreak)
            break;
        if (i > from)
            height += gapBetween(*slabs[i - 1], slab);
        else if (!m_fresh)
            height += m_placed.empty() ? slab.before : gapBetween(*m_placed.back().slab, slab);
        height += slab.height;
        if (slab.keepAhead > 0)
            wanted = height + slab.keepAhead;
        if ((!slab.keepNext && height >= wanted) || height > page::bottom - page::top)
            break;
    }
    return std::min(height, page::bottom - page::top);
}

bool Paginator::fits(const std::vector<const Slab *> &slabs, size_t from) const
{
    const Mpt need = together(slabs, from);
    if (m_y + need > page::bottom)
        return false;
    const int table = slabs[from]->table;
    if (table < 0)
        return true;
    // A table that goes on needs room for the line that says so, unless all the rest of it stands here.
    const Mpt closing = m_tables[size_t(table)].closing.height;
    if (m_y + need + closing <= page::bottom)
        return true;
    Mpt rest = 0;
    size_t i = from;
    for (; i < slabs.size() && slabs[i]->table == table; ++i)
        rest += slabs[i]->height;
    while (i > from && i < slabs.size() && slabs[i - 1]->keepNext) {
        rest += slabs[i]->height + slabs[i]->before;
        ++i;
    }
    return m_y + rest <= page::bottom;
}

void Paginator::breakPage(const std::vector<const Slab *> &slabs, size_t at)
{
    const int table = slabs[at]->table;
    const bool goesOn = table >= 0 && at > 0 && slabs[at - 1]->table == table;
    if (goesOn) {
        m_divided.insert(table);
        put(m_tables[size_t(table)].closing, true);
    }
    newPage();
    if (!goesOn)
        return;
    const TableFurniture &furniture = m_tables[size_t(table)];
    if (furniture.opening.height > 0)
        put(furniture.opening, true);
    for (const Slab &head : furniture.head)
        put(head, true);
    m_fresh = false;
}

void Paginator::place(const std::vector<const Slab *> &slabs)
{
    m_placed.clear();
    m_divided.clear();
    m_page = 0;
    m_y = page::top;
    m_fresh = true;
    m_overfull = 0;
    size_t repeated = 0; // slabs on this page that are only a repeated head: no reason to break again
    for (size_t i = 0; i < slabs.size(); ++i) {
        const Slab &slab = *slabs[i];
        const bool wanted = slab.pageBreak || (slab.room > 0 && m_y + slab.room > page::bottom);
        const bool onlyHead = m_placed.size() == repeated && repeated > 0;
        if (!m_fresh && wanted) {
            newPage();
        } else if (!m_fresh && !onlyHead && !fits(slabs, i)) {
            breakPage(slabs, i);
            repeated = m_placed.size();
        }
        put(slab, false);
        if (slab.wholePage && i + 1 < slabs.size())
            newPage();
    }
}

std::set<const Table *> Paginator::dividedTables() const
{
    std::set<const Table *> tables;
    for (const int id : m_divided)
        tables.insert(m_tables[size_t(id)].table);
    return tables;
}

void Paginator::locate(std::vector<Anchor> &anchors) const
{
    for (const Placed &placed : m_placed) {
        if (placed.repeated)
            continue;
        for (const auto &[anchor, y] : placed.slab->anchors) {
            anchors[size_t(anchor)].page = placed.page;
            anchors[size_t(anchor)].y = placed.y + y;
        }
    }
}

std::vector<Paginator::PageHead> Paginator::heads() const
{
    std::vector<PageHead> heads(static_cast<size_t>(pageCount()));
    QString section;
    int page = -1;
    bool set = false;
    for (const Placed &placed : m_placed) {
        if (placed.page != page) {
            page = placed.page;
            set = false;
        }
        PageHead &head = heads[size_t(page)];
        head.cover = head.cover || placed.slab->wholePage;
        if (placed.slab->section)
            section = *placed.slab->section;
        // The first section that begins on the page names it; without one, the section that goes on.
        if (!set) {
            head.section = section;
            set = placed.slab->section.has_value();
        }
    }
    return heads;
}

void Paginator::fill(DisplayList &list) const
{
    list.pages.assign(size_t(pageCount()), {});
    for (const Placed &placed : m_placed) {
        Page &page = list.pages[size_t(placed.page)];
        for (const Item &item : placed.slab->items) {
            page.items.push_back(item);
            page.items.back().move(0, placed.y);
            if (placed.repeated) {
                page.items.back().node = -1;
                page.items.back().artifact = Artifact::Pagination;
            }
        }
        if (placed.repeated)
            continue;
        for (const LinkArea &link : placed.slab->links) {
            page.links.push_back(link);
            page.links.back().y += placed.y;
        }
    }
}

} // namespace report
