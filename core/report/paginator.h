// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/galley.h"

#include <vector>

namespace report {

/// Divides slabs among pages: what belongs together stays together, tables that go on get their head again.
class Paginator
{
public:
    explicit Paginator(const std::vector<TableFurniture> &tables);

    /// Where everything stands. Cheap; the pages themselves are filled by `fill`.
    void place(const std::vector<const Slab *> &slabs);
    [[nodiscard]] int pageCount() const { return m_page + 1; }
    [[nodiscard]] std::set<const Table *> dividedTables() const;
    /// Sets page and height of every anchor.
    void locate(std::vector<Anchor> &anchors) const;
    void fill(DisplayList &list) const;

    /// For each page: what its head says (nothing on the cover), and whether it is a cover.
    struct PageHead {
        QString section{};
        bool cover = false;
    };
    [[nodiscard]] std::vector<PageHead> heads() const;
    [[nodiscard]] int overfull() const { return m_overfull; }

private:
    struct Placed {
        const Slab *slab = nullptr;
        int page = 0;
        Mpt y = 0;
        bool repeated = false; ///< furniture: an artifact
    };

    void newPage();
    void put(const Slab &slab, bool repeated);
    [[nodiscard]] Mpt together(const std::vector<const Slab *> &slabs, size_t from) const;
    [[nodiscard]] bool fits(const std::vector<const Slab *> &slabs, size_t from) const;
    void breakPage(const std::vector<const Slab *> &slabs, size_t at);

    const std::vector<TableFurniture> &m_tables;
    std::vector<Placed> m_placed;
    std::set<int> m_divided;
    int m_page = 0;
    Mpt m_y = page::top;
    bool m_fresh = true;
    int m_overfull = 0;
};

} // namespace report
