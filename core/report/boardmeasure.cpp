// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

Block headOf(const Composition &c, const Recorded<Measure> &measure)
{
    Heading title;
    title.text = c.said(measure->title);
    title.anchor = u"measure-"_s + measure->number;
    title.inContents = true;
    title.outline = measure->number + u' ' + measure->title;
    if (const auto *area = c.data.book.area(measure->area))
        title.section = c.areaName(**area);
    if (measure->officialText.isEmpty())
        return measureHead(c.words.measure, measure->number, title, {}, {});
    return measureHead(c.words.measure, measure->number, title, c.said(measure->officialText),
                       Composition::fill(c.words.decidedWording,
                                         {c.said(c.plan().decidedBy), Composition::isoDay(c.plan().decidedOn)}));
}

Figure countsFigure(const Composition &c, MeasureId measure, const Standings &standings)
{
    Stack stack;
    stack.series = c.series({});
    for (Stack::Series &series : stack.series)
        series.word = Composition::lowered(series.word);
    stack.bars = {{{}, {}, c.bar(c.facts.meanings(standings)), false}};
    stack.width = 205;
    stack.barHeight = 15;
    stack.pitch = 15;
    stack.key = false;
    stack.wordsBelow = true;
    // Long words of a status set would run into each other under a narrow bar: the counts are in the table below.
    double words = 0;
    QStringList counts;
    for (size_t i = 0; i < stack.series.size(); ++i) {
        if (const int count = stack.bars.front().counts[i]; count > 0) {
            words += c.typesetter.width(Face::Sans, 8, stack.series[i].word) + 3;
            counts << QString::number(count) + u' ' + stack.series[i].word;
        }
    }
    Figure figure;
    if (words > stack.width) {
        stack.wordsBelow = false;
        stack.key = true;
        for (size_t i = stack.series.size(); i-- > 0;) {
            if (stack.bars.front().counts[i] == 0) {
                stack.series.erase(stack.series.begin() + std::ptrdiff_t(i));
                stack.bars.front().counts.erase(stack.bars.front().counts.begin() + std::ptrdiff_t(i));
            }
        }
    }
    figure.drawing = stackDrawing(stack, c.typesetter);
    figure.alt = c.words.measureAlt.arg(c.measureNumber(measure), c.words.answers(int(standings.size())),
                                        counts.join(u", "_s));
    return figure;
}

QStringList coordinatorsOf(const Composition &c, MeasureId measure)
{
    QStringList names;
    for (const ResponsibleUnit &unit : c.data.book.coordinating(measure))
        names << c.coordinator(unit);
    return names;
}

Block stripOf(const Composition &c, MeasureId measure, const Standings &standings)
{
    const AssessmentSheet *sheet = c.facts.assessment(measure);
    const QString before = c.facts.assessedBefore(measure);
    const QStringList coordinators = coordinatorsOf(c, measure);
    Blocks assessment{paragraph(c.words.assessmentOf(int(coordinators.size())), Paragraph::Role::Margin),
                      paragraph(sheet ? c.status((*sheet->assessment)->status) : Inlines(c.words.notAssessed),
                                Paragraph::Role::Fact)};
    if (!before.isEmpty())
        assessment.push_back(paragraph(Inlines(c.beforeLabel() + u": "_s) + c.status(before), Paragraph::Role::Margin));
    Blocks counts{paragraph(
        c.words.unitsAnswers.arg(QString::number(ReportFacts::answered(standings)), QString::number(standings.size())),
        Paragraph::Role::Margin)};
    if (!standings.empty())
        counts.push_back(countsFigure(c, measure, standings));
    Columns strip;
    strip.frame = Columns::Frame::Strip;
    strip.columns = {{108, std::move(assessment)},
                     {207, std::move(counts)},
                     {0,
                      {paragraph(c.words.coordinatedBy, Paragraph::Role::Margin),
                       c.saidParagraph(coordinators.join(u"; "_s), Paragraph::Role::Margin)}}};
    return strip;
}

/// Who has signed the newest version, when, and who has not.
Inlines signaturesOf(const Composition &c, const AssessmentSheet &sheet)
{
    QStringList names;
    qint64 last = 0;
    for (const auto &signature : sheet.signatures) {
        if (signature->signedRevision != sheet.assessment->revisionId || signature->dissent)
            continue;
        names << c.unitShort({signature->unit, signature->department});
        last = qMax(last, signature.writtenAt);
    }
    QStringList missing;
    for (const ResponsibleUnit &unit : sheet.missing)
        missing << c.unitShort({unit.unit, unit.department});
    Inlines out;
    if (!names.isEmpty())
        out = Composition::fill(c.words.signedBy, {c.said(c.listed(names)), c.isoDay(last)});
    if (!missing.isEmpty())
        out = out + (out.isEmpty() ? Inlines() : lineBreak())
              + Composition::fill(c.words.notSignedBy, {c.said(c.listed(missing))});
    return out;
}

void addSummary(Composition &c, Blocks &blocks, MeasureId measure)
{
    const AssessmentSheet *sheet = c.facts.assessment(measure);
    if (sheet && !(*sheet->assessment)->text.isEmpty())
        blocks.push_back(sideMain(c.words.summaryOf(int(coordinatorsOf(c, measure).size())), signaturesOf(c, *sheet),
                                  c.written((*sheet->assessment)->text)));
    for (const auto &signature : sheet ? sheet->signatures : QList<Recorded<Signature>>()) {
        if (!signature->dissent)
            continue;
        Blocks view = c.written(signature->text);
        if (!signature->status.isEmpty())
            view.insert(view.begin(), paragraph(Inlines(c.words.assesses + u' ') + c.status(signature->status)));
        blocks.push_back(sideMain(c.words.dissent,
                                  c.said(Composition::capital(c.unitFull({signature->unit, signature->department})))
                                      + u", "_s + c.isoDay(signature.writtenAt),
                                  std::move(view)));
    }
    const Section *section = c.facts.section(u"measure:"_s + c.measureNumber(measure));
    if (section && !section->text.trimmed().isEmpty())
        blocks.push_back(sideMain({}, {}, c.own(*section)));
}

/// What has happened in a unit, shortened; why there is no answer. Its paragraphs stay apart.
std::vector<Inlines> happened(const Composition &c, const Standing &standing)
{
    if (const AnswerSheet *late = c.facts.late(standing); late && !standing.isAnswered())
        return {small(c.words.answerCameLate.arg(c.isoDay(late->cell.submittedAt)))};
    if (!standing.isAnswered())
        return {};
    std::vector<Inlines> text;
    for (const QString &paragraph : shortenedParagraphs(standing.answer().done))
        text.push_back(c.said(paragraph));
    if (text.empty())
        text.emplace_back();
    if (standing.answer().unchanged) {
        const Inlines same = small(c.words.unchanged);
        text.front() = text.front().isEmpty() ? same : same + u" "_s + text.front();
    }
    if (standing.sheet->cell.state == AssignmentState::CompletionRequested)
        text.back() = text.back() + u" "_s + small(c.words.completionRequested);
    return text;
}

Table unitsOf(Composition &c, const Standings &standings)
{
    const bool compares = c.facts.hasBefore();
    Table table;
    table.columns = {{92}, {112}, {0}};
    table.header = {c.words.unit, c.words.status, c.words.happened};
    if (compares) {
        table.columns.insert(table.columns.begin() + 2, Column{84});
        table.header.insert(table.header.begin() + 2, Cell(c.beforeLabel()));
    }
    for (const Standing &standing : standings) {
        Inlines status = c.status(standing.status);
        if (standing.delayed)
            status = status + u"  "_s + delayed(c.words.delayed);
        Row row{{c.said(c.unitShort({standing.sheet->cell.unit, standing.sheet->cell.department})), status,
                 cellOf(happened(c, standing))}};
        if (compares) {
            const bool isSame = standing.isAnswered() && standing.before == standing.status;
            const Inlines before = standing.before.isEmpty() ? Inlines(u"–"_s)
                                   : isSame                  ? Inlines(c.words.sameWord)
                                                             : c.status(standing.before);
            row.cells.insert(row.cells.begin() + 2, Cell(before));
        }
        table.rows.push_back(std::move(row));
    }
    Inlines text = c.words.unitTableCaption;
    if (c.facts.section(u"appendix_answers"_s))
        text = text + u" "_s + pageOf(u"appendix_answers"_s, c.words.wholeAnswersOnPage);
    table.caption = c.table(text);
    return table;
}

/// The coordinators' words when they wrote some; else the units', a bullet each.
void addField(const Composition &c, Blocks &blocks, const QString &label, const QString &joint,
              const Standings &standings, QString Answer::*field)
{
    if (!joint.isEmpty()) {
        blocks.push_back(sideMain(label, {}, c.written(joint)));
        return;
    }
    std::vector<Inlines> items;
    for (const Standing &standing : standings) {
        if (!standing.isAnswered() || (standing.answer().*field).isEmpty())
            continue;
        const UnitColumn column{standing.sheet->cell.unit, standing.sheet->cell.department};
        items.push_back(c.saidBold(c.unitShort(column) + u": "_s) + c.said(shortened(standing.answer().*field)));
    }
    if (!items.empty())
        blocks.push_back(sideMain(label, {}, {bullets(std::move(items))}));
}

} // namespace

QString shortened(const QString &text, qsizetype longest)
{
    const QString plain = text.simplified();
    if (plain.size() <= longest)
        return plain;
    const qsizetype sentence = plain.lastIndexOf(u". "_s, longest);
    if (sentence > longest / 3)
        return plain.left(sentence + 1);
    return plain.left(plain.lastIndexOf(u' ', longest - 2)) + u" …"_s;
}

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLine(u"\\n[ \\t]*\\n"_s);
    QStringList out;
    for (const QString &one : text.split(blankLine, Qt::SkipEmptyParts)) {
        if (const QString paragraph = one.simplified(); !paragraph.isEmpty())
            out << paragraph;
    }
    return out;
}

QStringList shortenedParagraphs(const QString &text)
{
    QStringList out;
    qsizetype room = longestCell;
    for (const QString &paragraph : paragraphsOf(text)) {
        if (room < longestCell / 4) { // a beginning that says nothing is left out whole
            out.last() += u" …"_s;
            break;
        }
        out << shortened(paragraph, room);
        room -= paragraph.size();
    }
    return out;
}

Blocks measurePart(Composition &c, MeasureId id)
{
    const auto *measure = c.data.book.measure(id);
    if (!measure)
        return {};
    const Standings standings = c.facts.of(id);
    Blocks blocks{PageBreak{25}, headOf(c, *measure), stripOf(c, id, standings)};
    addSummary(c, blocks, id);
    if (standings.empty()) {
        blocks.push_back(sideMain({}, {}, {paragraph(c.words.nobodyAskedMeasure)}));
        return blocks;
    }
    blocks.push_back(unitsOf(c, standings));
    const AssessmentSheet *sheet = c.facts.assessment(id);
    const Assessment joint = sheet ? **sheet->assessment : Assessment{};
    addField(c, blocks, c.words.helped, {}, standings, &Answer::helped);
    addField(c, blocks, c.words.hindered, joint.hindered, standings, &Answer::hindered);
    addField(c, blocks, c.words.nextStep, joint.next, standings, &Answer::next);
    return blocks;
}

} // namespace report
