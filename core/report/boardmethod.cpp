// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

Table datesTable(Composition &c)
{
    const Round &round = c.round();
    Table table;
    table.columns = {{180}, {0}};
    table.header = {c.words.what, c.words.when};
    const std::pair<QString, QDate> dates[] = {{c.words.periodFrom, round.periodFrom},
                                               {c.words.periodTo, round.periodTo},
                                               {c.words.opened, round.opens},
                                               {c.words.unitsDue, round.due},
                                               {c.words.coordinatorsDue, round.coordinatorsDue},
                                               {c.words.cutoff, round.cutoff},
                                               {c.words.dispatch, round.dispatch},
                                               {c.words.meeting, round.meeting}};
    for (const auto &[word, day] : dates) {
        if (day.isValid())
            table.rows.push_back({{word, Composition::isoDay(day)}});
    }
    for (const auto &extension : c.data.view.extensions) {
        table.rows.push_back(
            {{c.words.extension.arg(c.data.book.unitName(extension->unit)), Composition::isoDay(extension->until)}});
    }
    table.caption = c.table(c.words.datesCaption.arg(round.name));
    return table;
}

/// A head of two words, one above the other: it would be broken within a word otherwise.
Inlines inTwoLines(const QString &head)
{
    const qsizetype gap = head.indexOf(u' ');
    return gap < 0 ? Inlines(head) : Inlines(head.left(gap)) + lineBreak() + head.mid(gap + 1);
}

/// Asked, answered, of them after the last day, after the cut-off, missing: one unit a row.
Table unitsTable(Composition &c)
{
    Table table;
    table.columns
        = {{0}, {46, Align::Right}, {46, Align::Right}, {68, Align::Right}, {68, Align::Right}, {50, Align::Right}};
    table.header = {c.words.unit,   c.words.asked, c.words.answered, c.words.afterDue, inTwoLines(c.words.afterCutoff),
                    c.words.missing};
    std::array<int, 5> total{};
    for (const UnitColumn &column : c.facts.columns()) {
        std::array<int, 5> own{};
        for (const Standing &standing : c.facts.all()) {
            const ::Cell &cell = standing.sheet->cell;
            if (cell.unit != column.unit || cell.department != column.department)
                continue;
            ++own[0];
            own[1] += standing.isAnswered();
            own[2] += c.facts.isAfterDue(standing);
            own[3] += c.facts.late(standing) != nullptr;
            own[4] += !standing.isAnswered();
        }
        Row row{{c.said(Composition::capital(c.unitFull(column)))}};
        for (size_t i = 0; i < own.size(); ++i) {
            row.cells.push_back(QString::number(own[i]));
            total[i] += own[i];
        }
        table.rows.push_back(std::move(row));
    }
    Row sum{{bold(c.words.allUnits)}};
    for (const int number : total)
        sum.cells.push_back(bold(QString::number(number)));
    table.rows.push_back(std::move(sum));
    table.caption = c.table(c.words.unitsCaption);
    table.anchor = u"tabell-enheter"_s;
    return table;
}

/// A bullet for every unit with the measures that the condition picks.
template<class Predicate>
std::vector<Inlines> perUnit(Composition &c, Predicate isPicked)
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
            items.push_back(c.saidBold(Composition::capital(c.unitFull(column)) + u": "_s)
                            + c.said(measures.join(u", "_s)));
    }
    return items;
}

void addMissing(Composition &c, Blocks &blocks)
{
    const auto missing = perUnit(c, [](const Standing &standing) { return !standing.isAnswered(); });
    if (!missing.empty()) {
        blocks.push_back(sideMain(c.words.missingHead, {}, {paragraph(c.words.missingIntro), bullets(missing)}));
    }
    if (c.data.late.isEmpty())
        return;
    std::vector<Inlines> late;
    for (const AnswerSheet &sheet : c.data.late) {
        const QString status = sheet.submitted ? c.statusWord(sheet.submitted->status) : c.words.erased;
        late.push_back(c.saidBold(Composition::capital(c.unitFull({sheet.cell.unit, sheet.cell.department})) + u", "_s)
                       + c.said(c.measureName(sheet.cell.measure)) + u": "_s + status + u", "_s
                       + c.isoDay(sheet.cell.submittedAt));
    }
    blocks.push_back(
        sideMain(c.words.lateHead, {}, {paragraph(c.words.lateIntro.arg(c.longDay(c.round().cutoff))), bullets(late)}));
}

} // namespace

Blocks methodPart(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    if (Blocks own = c.own(section); !own.empty())
        blocks.push_back(sideMain({}, {}, std::move(own)));
    const Inlines applies
        = Composition::fill(c.words.methodOpening, {c.said(c.plan().title), c.said(c.plan().appliesTo)});
    blocks.push_back(sideMain(
        {}, {},
        {paragraph(applies + u" "_s
                   + (roundKindOf(c.round().roundKind) == RoundKind::Check ? c.words.checkKind : c.words.fullKind))}));
    blocks.push_back(datesTable(c));
    if (!c.facts.all().empty()) {
        blocks.push_back(heading(2, c.words.whoAnswered));
        blocks.push_back(unitsTable(c));
        if (auto stairs = stairsOf(c, {346, 110})) {
            stairs->caption = c.figure(stairs->caption.text);
            blocks.push_back(sideMain(c.words.stairsHead, c.words.stairsMargin, {*stairs}));
        }
        addMissing(c, blocks);
    }
    return blocks;
}

} // namespace report
