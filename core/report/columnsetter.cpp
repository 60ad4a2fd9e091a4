// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocksetter.h"

namespace report {
namespace {

/// Columns no higher than this are never divided.
constexpr Mpt dividedFrom = 12 * page::line;
constexpr Mpt pageHeight = page::bottom - page::top;

struct FrameSpace {
    Mpt before = 0;
    Mpt above = 0; ///< from the top of the upper rule to the text
    Mpt below = 0; ///< from the text to the end of the lower rule
};

FrameSpace frameSpace(Columns::Frame frame)
{
    switch (frame) {
    case Columns::Frame::None: return {mpt(7.5), 0, 0};
    case Columns::Frame::Decision: return {mpt(12.5), mpt(10), mpt(12.5)};
    case Columns::Frame::Strip: return {mpt(10), mpt(5), mpt(10)};
    case Columns::Frame::Asks: return {mpt(5), mpt(7.5), mpt(5)};
    }
    return {};
}

bool beginsWithNumber(const Columns &columns)
{
    return !columns.columns.empty() && !columns.columns.front().blocks.empty()
           && std::holds_alternative<BigNumber>(columns.columns.front().blocks.front().value);
}

/// Puts a slab into a larger one at height y.
void absorb(Slab &whole, Slab &part, Mpt y)
{
    for (Item &item : part.items) {
        item.move(0, y);
        whole.items.push_back(std::move(item));
    }
    for (LinkArea &link : part.links) {
        link.y += y;
        whole.links.push_back(std::move(link));
    }
    for (const auto &[anchor, at] : part.anchors)
        whole.anchors.push_back({anchor, at + y});
    if (part.section)
        whole.section = part.section;
    whole.pageBreak = whole.pageBreak || part.pageBreak;
    whole.room = std::max(whole.room, part.room);
}

} // namespace

void BlockSetter::frameRules(const Columns &columns, const std::vector<Mpt> &lefts, const std::vector<Mpt> &widths,
                             const Place &place, Slab &slab, bool top)
{
    switch (columns.frame) {
    case Columns::Frame::None: break;
    case Columns::Frame::Decision:
        if (top)
            slab.items.push_back(ruleItem(place.x, 0, place.width, 3, colour::petrol));
        else
            slab.items.push_back(ruleItem(place.x, slab.height - mpt(1.1), place.width, 1.1, colour::ink));
        break;
    case Columns::Frame::Strip:
        slab.items.push_back(ruleItem(place.x, top ? 0 : slab.height - mpt(1.1), place.width, 1.1, colour::ink));
        break;
    case Columns::Frame::Asks:
        for (size_t i = 0; top && i < lefts.size(); ++i)
            slab.items.push_back(ruleItem(lefts[i], 0, widths[i], 3, colour::petrol));
        break;
    }
}

bool BlockSetter::merge(const Columns &columns, const std::vector<Mpt> &lefts, const std::vector<Mpt> &widths,
                        std::vector<std::vector<Slab>> &sets, const Place &place, std::vector<Slab> &out)
{
    const FrameSpace space = frameSpace(columns.frame);
    Mpt baseline = -1;
    Mpt tallest = 0;
    size_t flow = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        if (!sets[i].empty())
            baseline = std::max(baseline, sets[i].front().baseline);
    }
    const auto drop = [&](size_t i) {
        return sets[i].empty() || sets[i].front().baseline < 0 || columns.frame == Columns::Frame::Asks
                   ? Mpt(0)
                   : baseline - sets[i].front().baseline;
    };
    std::vector<Mpt> heights;
    for (size_t i = 0; i < sets.size(); ++i) {
        heights.push_back(sets[i].empty() ? 0 : totalHeight(sets[i], sets[i].size()) + drop(i));
        if (heights.back() > tallest) {
            tallest = heights.back();
            flow = i;
        }
    }
    // The first slab holds the other columns whole and as much of the highest as stands beside them.
    const bool whole
        = tallest <= dividedFrom || (columns.frame != Columns::Frame::None && tallest < pageHeight * 9 / 10);
    Mpt others = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        if (i != flow)
            others = std::max(others, heights[i]);
    }
    size_t taken = sets[flow].size();
    if (!whole) {
        taken = 0;
        Mpt reached = 0;
        while (taken < sets[flow].size() && (reached < others || taken == 0 || sets[flow][taken - 1].keepNext)) {
            reached = totalHeight(sets[flow], taken + 1) + drop(flow);
            ++taken;
        }
        if (reached > pageHeight * 9 / 10)
            return false;
    }
    Slab slab;
    slab.before = space.before;
    slab.beforeAfterHeading = columns.frame == Columns::Frame::Decision ? mpt(12.5) : 0;
    slab.baseline = baseline < 0 ? -1 : baseline + space.above;
    frameRules(columns, lefts, widths, place, slab, true);
    Mpt height = 0;
    Mpt reach = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        Mpt y = space.above + drop(i);
        const size_t count = i == flow ? taken : sets[i].size();
        for (size_t k = 0; k < count; ++k) {
            if (k == 0 && columns.frame == Columns::Frame::None)
                slab.before = std::max(slab.before, sets[i][k].before);
            y += k == 0 ? 0 : gapBetween(sets[i][k - 1], sets[i][k]);
            absorb(slab, sets[i][k], y);
            y += sets[i][k].height;
        }
        height = std::max(height, y);
        reach = std::max(reach, y + (count > 0 ? sets[i][count - 1].after : 0));
        if (count > 0 && i + 1 == sets.size()) {
            slab.keepNext = sets[i][count - 1].keepNext;
            slab.keepAhead = sets[i][count - 1].keepAhead;
        }
    }
    slab.height = height;
    if (taken == sets[flow].size()) {
        slab.height += space.below;
        slab.after = std::max<Mpt>(0, reach - slab.height);
        frameRules(columns, lefts, widths, place, slab, false);
    } else {
        slab.keepNext = sets[flow][taken - 1].keepNext;
        slab.after = std::max<Mpt>(0, reach - slab.height);
    }
    out.push_back(std::move(slab));
    out.insert(out.end(), std::make_move_iterator(sets[flow].begin() + qsizetype(taken)),
               std::make_move_iterator(sets[flow].end()));
    return true;
}

void BlockSetter::set(const Columns &columns, const Place &place, std::vector<Slab> &out)
{
    if (columns.columns.empty())
        return;
    const Mpt gap = mpt(columns.gap);
    std::vector<Mpt> widths;
    for (const Columns::Column &column : columns.columns)
        widths.push_back(mpt(column.width));
    widths = fitWidths(widths, place.width - gap * Mpt(widths.size() - 1));
    std::vector<Mpt> lefts{place.x};
    for (size_t i = 1; i < widths.size(); ++i)
        lefts.push_back(lefts.back() + widths[i - 1] + gap);

    const bool outer = m_measure;
    m_measure = beginsWithNumber(columns);
    const int group = m_text.element("Div", place.parent);
    std::vector<std::vector<Slab>> sets(widths.size());
    for (size_t i = 0; i < widths.size(); ++i)
        set(columns.columns[i].blocks, {lefts[i], widths[i], group}, sets[i]);
    m_measure = outer;
    if (merge(columns, lefts, widths, sets, place, out))
        return;
    // Too much to stand side by side on any page: one after another instead.
    for (std::vector<Slab> &part : sets) {
        out.insert(out.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
}

} // namespace report
