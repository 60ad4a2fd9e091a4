// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// "Kultur ○ → ◐": where a unit stood and stands, the words read aloud.
Inlines step(const Composition &c, const Standing &standing)
{
    const Inlines arrow = sign(c.facts.signOf(standing.before), c.statusWord(standing.before)) + u"\u2009→\u2009"_s
                          + sign(c.facts.signOf(standing.status), c.statusWord(standing.status));
    return c.said(c.unitShort({standing.sheet->cell.unit, standing.sheet->cell.department})) + u"\u00A0"_s + arrow;
}

Inlines steps(const Composition &c, const Standings &standings, Change change)
{
    Inlines out;
    for (const Standing &standing : standings) {
        if (standing.isChanged() && standing.change == change)
            out = out + (out.isEmpty() ? Inlines() : Inlines(u" · "_s)) + step(c, standing);
    }
    return out.isEmpty() ? Inlines(u"–"_s) : out;
}

/// One row a measure: who has gone further, back, or left the scale.
Table changedStatus(Composition &c)
{
    Table table;
    table.columns = {{112}, {0}, {92}, {84}};
    table.header = {c.words.measure, c.words.further, c.words.back, c.words.endedShort};
    for (const MeasureId measure : c.facts.measures()) {
        const Standings own = c.facts.of(measure);
        if (std::none_of(own.begin(), own.end(), [](const Standing &standing) { return standing.isChanged(); }))
            continue;
        table.rows.push_back({{c.said(c.measureName(measure)), steps(c, own, Change::Further),
                               steps(c, own, Change::Back), steps(c, own, Change::Ended)}});
    }
    return table;
}

/// A bullet a unit with the measures that the condition picks.
template<class Predicate>
std::vector<Inlines> perUnit(const Composition &c, Predicate isPicked)
{
    std::vector<Inlines> items;
    for (const UnitColumn &column : c.facts.columns()) {
        QStringList measures;
        for (const Standing &standing : c.facts.all()) {
            const ::Cell &cell = standing.sheet->cell;
            if (cell.unit == column.unit && cell.department == column.department && isPicked(standing))
                measures << c.measureName(cell.measure);
        }
        if (!measures.isEmpty())
            items.push_back(c.saidBold(c.unitShort(column) + u": "_s) + c.said(measures.join(u", "_s)));
    }
    return items;
}

/// What was asked in the round before and is not asked now.
std::vector<Inlines> droppedItems(const Composition &c)
{
    std::vector<Inlines> items;
    for (const ::Cell &cell : c.data.before->cells) {
        const auto isSame = [&cell](const Standing &standing) {
            const ::Cell &now = standing.sheet->cell;
            return now.measure == cell.measure && now.unit == cell.unit && now.department == cell.department;
        };
        if (std::none_of(c.facts.all().begin(), c.facts.all().end(), isSame))
            items.push_back(c.said(c.measureName(cell.measure) + u", "_s + c.unitShort({cell.unit, cell.department})));
    }
    return items;
}

QString hindranceBefore(const Standing &standing)
{
    const auto &previous = standing.sheet->previous;
    return previous.isEmpty() ? QString() : previous.first().answer.hindered.trimmed();
}

/// Units that described a hindrance last time and do so now, with their newest words.
std::vector<Inlines> stayingItems(const Composition &c)
{
    std::vector<Inlines> items;
    for (const Standing &standing : c.facts.all()) {
        if (!standing.isAnswered() || standing.answer().hindered.trimmed().isEmpty()
            || hindranceBefore(standing).isEmpty())
            continue;
        const ::Cell &cell = standing.sheet->cell;
        items.push_back(
            c.saidBold(c.measureName(cell.measure) + u", "_s + c.unitShort({cell.unit, cell.department}) + u": "_s)
            + c.said(shortened(standing.answer().hindered)));
    }
    return items;
}

std::vector<Inlines> givenBackItems(const Composition &c)
{
    std::vector<Inlines> items;
    for (const CommissionEntry &entry : c.data.commissions) {
        const CommissionAnswer *answer = entry.answerIn(c.data.view.id());
        if (answer && answer->givenBack)
            items.push_back(c.said(decisionName(c, entry.decision) + u": "_s + entry.commission->text));
    }
    return items;
}

void addItems(Blocks &blocks, const QString &label, const QString &intro, std::vector<Inlines> items)
{
    if (items.empty())
        return;
    Blocks main;
    if (!intro.isEmpty())
        main.push_back(paragraph(intro));
    main.push_back(bullets(std::move(items)));
    blocks.push_back(sideMain(label, {}, std::move(main)));
}

QString countsSentence(const Composition &c)
{
    QStringList parts;
    for (const auto &[word, count] : changeRows(c))
        parts << (parts.isEmpty() ? word : Composition::lowered(word)) + u'\u00A0' + QString::number(count);
    return parts.join(u", "_s);
}

} // namespace

Blocks changesPart(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section, 20);
    if (Blocks own = c.own(section); !own.empty())
        blocks.push_back(sideMain({}, {}, std::move(own)));
    if (!c.facts.hasBefore()) {
        blocks.push_back(sideMain({}, {}, {paragraph(c.words.nothingBefore)}));
        return blocks;
    }
    blocks.push_back(sideMain({}, {},
                              {paragraph(Composition::fill(c.words.changesOpening,
                                                           {c.said(c.data.before->round->name), countsSentence(c)}))}));
    Table table = changedStatus(c);
    if (table.rows.empty()) {
        blocks.push_back(sideMain(c.words.changedStatusHead, {}, {paragraph(c.words.noneChanged)}));
    } else {
        blocks.push_back(heading(2, c.words.changedStatusHead));
        table.caption = c.table(c.words.changedStatusCaption);
        blocks.push_back(std::move(table));
    }
    addItems(blocks, c.words.firstAnswers, {},
             perUnit(c, [](const Standing &standing) { return standing.isAnswered() && standing.before.isEmpty(); }));
    addItems(blocks, c.words.dropped, {}, droppedItems(c));
    addItems(blocks, c.words.stayingHindrances, c.words.stayingIntro, stayingItems(c));
    addItems(blocks, c.words.givenBackHead, {}, givenBackItems(c));
    return blocks;
}

} // namespace report
