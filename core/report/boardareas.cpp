// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace report {
namespace {

bool hasMeasures(const Composition &c, const Recorded<Area> &area)
{
    const auto areas = c.data.book.areas();
    return !c.data.book.measuresOf({area.recordId}).isEmpty()
           || std::any_of(areas.begin(), areas.end(), [&](const auto &other) {
                  return other->parent == AreaId{area.recordId} && hasMeasures(c, other);
              });
}

Standings standingsIn(const Composition &c, const Recorded<Area> &area)
{
    Standings out;
    for (const auto &measure : c.data.book.measuresOf({area.recordId})) {
        const Standings own = c.facts.of(MeasureId{measure.recordId});
        out.insert(out.end(), own.begin(), own.end());
    }
    return out;
}

/// One bar an area: where it stands, on one scale.
void addAreaBars(Composition &c, Blocks &blocks)
{
    Stack stack;
    stack.series = c.series({});
    stack.labelWidth = 165;
    stack.barHeight = 13;
    stack.pitch = 17.5;
    stack.totals = true;
    QStringList counts;
    for (const auto &area : c.data.book.areas()) {
        const Standings standings = standingsIn(c, area);
        if (standings.empty())
            continue;
        stack.bars.push_back({area->section, area->name, c.bar(c.facts.meanings(standings)), false});
        counts << c.words.areaAlt.arg(c.areaName(*area), QString::number(c.facts.settled(standings)),
                                      QString::number(standings.size()));
    }
    if (stack.bars.empty())
        return;
    Figure figure;
    figure.drawing = stackDrawing(stack, c.typesetter);
    figure.alt = c.words.areasAlt.arg(c.settledWords(), counts.join(u", "_s));
    figure.caption = c.figure(c.words.areasCaption);
    blocks.push_back(figure);
}

Heading areaHeading(const Composition &c, const Area &area, int level)
{
    Heading title;
    title.level = level;
    title.text = c.said(c.areaName(area));
    title.anchor = u"area-"_s + area.section;
    title.inContents = level == 1;
    title.section = c.areaName(area);
    return title;
}

/// Focus areas in the margin; the strategist's text, or what the answers say.
Block areaOpening(Composition &c, const Recorded<Area> &area)
{
    const Section *section = c.facts.section(u"area:"_s + area->section);
    Blocks own = section ? c.own(*section) : Blocks();
    const Standings standings = standingsIn(c, area);
    if (own.empty() && !standings.empty()) {
        const int measures = int(c.data.book.measuresOf({area.recordId}).size());
        QString text = c.words.areaHas.arg(c.words.measures(measures)) + u' '
                       + c.words.settledNow.arg(QString::number(c.facts.settled(standings)),
                                                QString::number(standings.size()), c.settledWords())
                       + u'.';
        if (const int missing = int(standings.size()) - ReportFacts::answered(standings); missing > 0)
            text += u' ' + c.words.lacking(missing);
        own.push_back(paragraph(text));
    }
    if (own.empty())
        own.push_back(paragraph(c.words.areaInParts));
    Inlines focus;
    if (!area->focusAreas.isEmpty() && area->focusAreas.size() <= 5)
        focus = c.said(Composition::capital(area->focusAreas.join(u", "_s)));
    return sideMain(focus.isEmpty() ? QString() : c.words.focusAreas, focus, std::move(own));
}

void addArea(Composition &c, Blocks &blocks, const Recorded<Area> &area, int depth)
{
    if (!hasMeasures(c, area))
        return;
    if (depth == 0)
        blocks.push_back(PageBreak{27});
    blocks.push_back(areaHeading(c, *area, depth == 0 ? 1 : 2));
    blocks.push_back(areaOpening(c, area));
    bool isFirst = true;
    for (const auto &measure : c.data.book.measuresOf({area.recordId})) {
        Blocks part = measurePart(c, {measure.recordId});
        if (std::exchange(isFirst, false))
            part.front() = PageBreak{18}; // the area's heading should not stand alone
        blocks.insert(blocks.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
    for (const auto &other : c.data.book.areas()) {
        if (other->parent == AreaId{area.recordId})
            addArea(c, blocks, other, depth + 1);
    }
}

} // namespace

Blocks areaNumbers(Composition &c)
{
    constexpr size_t most = 9; // areas that fit a page's width
    std::vector<std::pair<Area, Standings>> areas;
    for (const auto &area : c.data.book.areas()) {
        if (Standings own = standingsIn(c, area); !own.empty())
            areas.emplace_back(*area, std::move(own));
    }
    QStringList codes;
    for (const Status &status : c.facts.statuses())
        codes << status.code;
    codes << QString();
    Blocks blocks;
    for (size_t from = 0; from < areas.size(); from += most) {
        const size_t to = std::min(areas.size(), from + most);
        Table table;
        table.columns = {{0}};
        table.header = {c.words.status};
        QStringList names;
        for (size_t i = from; i < to; ++i) {
            table.columns.push_back({36, Align::Right});
            table.header.push_back(Cell(areas[i].first.section));
            names << c.areaName(areas[i].first);
        }
        for (const QString &code : std::as_const(codes)) {
            Row row{{c.status(code)}};
            for (size_t i = from; i < to; ++i)
                row.cells.push_back(QString::number(ReportFacts::withStatus(areas[i].second, code)));
            table.rows.push_back(std::move(row));
        }
        table.caption = c.table(Composition::fill(c.words.areaNumbersCaption, {c.said(names.join(u", "_s))}));
        blocks.push_back(std::move(table));
    }
    return blocks;
}

Blocks areasPart(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    std::get<Heading>(blocks.back().value).inContents = false; // its areas are listed
    Blocks own = c.own(section);
    own.push_back(paragraph(c.words.areasOpening));
    blocks.push_back(sideMain({}, {}, std::move(own)));
    addAreaBars(c, blocks);
    for (const auto &area : c.data.book.areas()) {
        if (area->parent.isNull())
            addArea(c, blocks, area, 0);
    }
    return blocks;
}

} // namespace report
