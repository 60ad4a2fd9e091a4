// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/document.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace report {

/// A piece of set matter that is never divided, with what the paginator must know of it. Vertical positions count from
/// its top.
struct Slab {
    Mpt height = 0;
    Mpt before = 0;             ///< space above, left out at the top of a page
    Mpt beforeAfterHeading = 0; ///< the same under a heading
    Mpt after = 0;              ///< space below, left out at the end of a page
    Mpt baseline = -1;          ///< of its first line; -1 when it does not begin with text
    std::vector<Item> items{};
    std::vector<LinkArea> links{};
    bool keepNext = false;                      ///< on the same page as the next slab
    Mpt nextBefore = -1;                        ///< the space before the next slab is at most this (-1: no matter)
    Mpt keepAhead = 0;                          ///< so much of what follows belongs on the same page
    bool pageBreak = false;                     ///< begins a page
    Mpt room = 0;                               ///< begins a page unless so much is left on this one
    bool wholePage = false;                     ///< the cover: neither head nor foot
    int table = -1;                             ///< a body row of this table
    std::vector<std::pair<int, Mpt>> anchors{}; ///< anchor number and its y
    std::optional<QString> section{};
};

/// Space between two slabs on the same page.
[[nodiscard]] inline Mpt gapBetween(const Slab &upper, const Slab &lower)
{
    if (upper.keepAhead > 0)
        return upper.after + lower.beforeAfterHeading;
    return upper.after + (upper.nextBefore >= 0 ? std::min(lower.before, upper.nextBefore) : lower.before);
}

/// What a table needs when it goes on on the next page.
struct TableFurniture {
    std::vector<Slab> head{}; ///< repeated header row
    Slab closing{};           ///< rule and "fortsätter"
    Slab opening{};           ///< "…, fortsättning", may be empty
    const Table *table = nullptr;
};

/// One top-level block in set form.
struct Galley {
    std::vector<Slab> slabs{};
    std::vector<int> nodes{}; ///< its top elements
    bool dependsOnPages = false;
    bool intro = false; ///< ends with a line that leads to the next block
};

/// What an earlier pass found out.
struct Known {
    std::map<QString, int> pages{}; ///< of anchors, from 0
    std::set<const Table *> longTables{};

    bool operator==(const Known &) const = default;
};

} // namespace report
