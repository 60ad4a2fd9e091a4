// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datablocks.h"

#include "core/report/boardparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// A bar or a row: what it is called, and the answers that it counts.
struct Group {
    QString lead{};
    QString label{};
    Standings standings{};
};
using Groups = std::vector<Group>;

QSet<QUuid> idsOf(const QString &list)
{
    QSet<QUuid> ids;
    for (const QString &id : list.split(u',', Qt::SkipEmptyParts))
        ids << QUuid::fromString(id);
    return ids;
}

Standings chosen(const Composition &c, const ProseData &asked)
{
    const QSet<QUuid> units = idsOf(asked.choices.value(u"units"_s));
    const QSet<QUuid> measures = idsOf(asked.choices.value(u"measures"_s));
    Standings out;
    for (const Standing &standing : c.facts.all()) {
        const auto &cell = standing.sheet->cell;
        if ((units.isEmpty() || units.contains(cell.unit.value))
            && (measures.isEmpty() || measures.contains(cell.measure.value)))
            out.push_back(standing);
    }
    return out;
}

template<class Belongs>
void addGroup(Groups &groups, const QString &lead, const QString &label, const Standings &all, Belongs belongs)
{
    Group group{lead, label, {}};
    std::copy_if(all.begin(), all.end(), std::back_inserter(group.standings), belongs);
    if (!group.standings.empty())
        groups.push_back(std::move(group));
}

/// The same units and measures as they stood in the round that is compared with.
Standings asBefore(Standings standings)
{
    for (Standing &standing : standings)
        standing.status = standing.before;
    return standings;
}

Groups groupsOf(const Composition &c, const QString &by, const Standings &all)
{
    Groups groups;
    if (by == "unit"_L1) {
        for (const UnitColumn &column : c.facts.columns())
            addGroup(groups, {}, c.unitShort(column), all, [&](const Standing &standing) {
                return UnitColumn{standing.sheet->cell.unit, standing.sheet->cell.department} == column;
            });
    } else if (by == "measure"_L1) {
        for (const auto &measure : c.data.book.measures())
            addGroup(groups, measure->number, measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle, all,
                     [&](const Standing &standing) { return standing.sheet->cell.measure.value == measure.recordId; });
    } else if (by == "round"_L1) {
        if (c.facts.hasBefore())
            groups.push_back({{}, c.beforeLabel(), asBefore(all)});
        groups.push_back({{}, c.roundLabel(), all});
    } else {
        for (const auto &area : c.data.book.areas())
            addGroup(groups, area->section, area->name, all, [&](const Standing &standing) {
                const auto *measure = c.data.book.measure(standing.sheet->cell.measure);
                return measure && (*measure)->area.value == area.recordId;
            });
    }
    return groups;
}

QString nameOf(const Group &group)
{
    return (group.lead + u' ' + group.label).trimmed();
}

QString captionOf(const Composition &c, const QString &by)
{
    return by == "unit"_L1      ? c.words.statusByUnit
           : by == "measure"_L1 ? c.words.statusByMeasure
           : by == "round"_L1   ? c.words.statusByRound
                                : c.words.areasCaption;
}

Block chart(Composition &c, const QString &by, const Groups &groups)
{
    Stack stack;
    stack.width = 346;
    stack.barHeight = 13;
    stack.pitch = 17.5;
    stack.totals = true;
    stack.series = c.series({});
    QStringList counts;
    for (const Group &group : groups) {
        const double name = c.typesetter.width(Face::Sans, 8.5, nameOf(group)) + 8;
        stack.labelWidth = std::max(stack.labelWidth, std::min(name, 150.0));
        stack.bars.push_back({group.lead, group.label, c.bar(c.facts.meanings(group.standings)), false});
        counts << c.words.areaAlt.arg(nameOf(group), QString::number(c.facts.settled(group.standings)),
                                      QString::number(group.standings.size()));
    }
    Figure figure;
    figure.drawing = stackDrawing(stack, c.typesetter);
    figure.alt = c.words.statusBarsAlt.arg(c.settledWords(), counts.join(u", "_s));
    figure.caption = c.figure(captionOf(c, by));
    return figure;
}

Blocks table(Composition &c, const QString &by, const Groups &groups)
{
    QStringList codes;
    for (const Status &status : c.facts.statuses())
        codes << status.code;
    codes << QString();
    Table table;
    table.columns = {{0}};
    table.header = {by == "unit"_L1      ? c.words.unit
                    : by == "measure"_L1 ? c.words.measure
                    : by == "round"_L1   ? c.words.roundHead
                                         : c.words.area};
    SignKey key;
    for (const QString &code : std::as_const(codes)) {
        table.columns.push_back({24, Align::Right});
        table.header.push_back(Cell(sign(c.facts.signOf(code), c.statusWord(code))));
        key.entries.push_back({c.facts.signOf(code), c.statusWord(code)});
    }
    for (const Group &group : groups) {
        Row row{{group.lead.isEmpty() ? c.said(group.label) : c.saidBold(group.lead) + c.said(u' ' + group.label)}};
        for (const QString &code : std::as_const(codes))
            row.cells.push_back(QString::number(ReportFacts::withStatus(group.standings, code)));
        table.rows.push_back(std::move(row));
    }
    table.caption = c.table(captionOf(c, by));
    return {table, key};
}

/// Each unit's own words after its name and status.
Blocks answers(const Composition &c, const Standings &standings)
{
    Blocks blocks;
    for (const Standing &standing : standings) {
        if (!standing.isAnswered() || standing.answer().done.trimmed().isEmpty())
            continue;
        const auto &cell = standing.sheet->cell;
        const QString who = Composition::capital(c.unitFull({cell.unit, cell.department}));
        blocks.push_back(paragraph(c.saidBold(who) + u", "_s + c.said(c.measureName(cell.measure)) + u": "_s
                                       + c.status(standing.status),
                                   Paragraph::Role::Margin));
        for (Block &block : c.written(standing.answer().done))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace

Blocks dataBlocks(Composition &c, const ProseData &asked)
{
    const Standings standings = chosen(c, asked);
    if (asked.kind == "status"_L1) {
        const QString by = asked.choices.value(u"by"_s, u"area"_s);
        const Groups groups = groupsOf(c, by, standings);
        if (standings.empty() || groups.empty())
            return {};
        return asked.choices.value(u"form"_s) == "chart"_L1 ? Blocks{chart(c, by, groups)} : table(c, by, groups);
    }
    if (asked.kind == "answers"_L1)
        return answers(c, standings);
    if (asked.kind == "time"_L1) {
        const auto stairs = stairsOf(c, {346, 110});
        return stairs ? Blocks{*stairs} : Blocks{};
    }
    return c.isDraft() ? Blocks{paragraph(small(c.words.unknownFigures.arg(asked.kind)))} : Blocks{};
}

} // namespace report
