// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"
#include "core/report/proseblocks.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// The proposal as its author wrote it: what stands before the list is the opening, each item a point. Without a list
/// every paragraph is a point.
struct Proposal {
    Inlines opening{};
    std::vector<Inlines> points{};
};

Proposal proposalIn(const Composition &c, const QString &text)
{
    const Prose parts = prose::read(text);
    const bool hasList = std::any_of(parts.begin(), parts.end(), [](const ProsePart &part) { return part.isItem(); });
    Proposal proposal;
    for (const ProsePart &part : parts) {
        const Inlines said = proseInlines(c, part.runs);
        if (part.isItem() || (!hasList && !said.isEmpty()))
            proposal.points.push_back(said);
        else if (!said.isEmpty())
            proposal.opening = proposal.opening.isEmpty() ? said : proposal.opening + u" "_s + said;
    }
    return proposal;
}

Inlines openingOf(const Composition &c, const Inlines &own)
{
    if (!own.isEmpty())
        return own;
    return Composition::fill(c.words.boardDecides, {c.said(Composition::capital(c.plan().reportTo))});
}

/// "Has come further" and the like, then who has answered: what the figures say, in words.
Blocks factParagraphs(Composition &c)
{
    const Standings &all = c.facts.all();
    const ReportWords &w = c.words;
    Blocks blocks;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            blocks.push_back(sideMain(label, {}, {paragraph(text)}));
    };
    if (c.facts.hasBefore() && ReportFacts::answered(all) > 0) {
        const int comparable = int(all.size()) - ReportFacts::changed(all, Change::Unknown);
        QString text
            = comparable == 0
                  ? w.noneComparable.arg(c.beforeLabel())
                  : w.changeSentence.arg(w.answersHave(ReportFacts::changed(all, Change::Further)), c.beforeLabel(),
                                         w.areSame(ReportFacts::changed(all, Change::Same)), backWords(c));
        if (const int unknown = int(all.size()) - comparable; unknown > 0 && comparable > 0)
            text += u' ' + w.cannotCompare(unknown);
        add(w.whatHappened, text);
    }
    const int delayed = int(std::count_if(all.begin(), all.end(), [](const Standing &s) { return s.delayed; }));
    if (delayed > 0)
        add(w.delayed, w.delayedAnswers(delayed));
    const int hindered = int(std::count_if(
        all.begin(), all.end(), [](const Standing &s) { return s.isAnswered() && !s.answer().hindered.isEmpty(); }));
    if (hindered > 0)
        add(w.whatHinders, w.hinderedAnswers(hindered));
    if (const Section *learning = c.facts.section(u"learning"_s)) {
        // Its first paragraph, and the list that this leads to.
        Blocks lesson = c.inShort(*learning);
        const bool hasList = lesson.size() > 1 && std::holds_alternative<List>(lesson[1].value);
        lesson.erase(lesson.begin() + std::min<std::ptrdiff_t>(hasList ? 2 : 1, std::ptrdiff_t(lesson.size())),
                     lesson.end());
        if (!lesson.empty())
            blocks.push_back(sideMain(w.learningShort, {}, std::move(lesson)));
    }
    const int missing = int(all.size()) - ReportFacts::answered(all);
    QString who = c.round().cutoff.isValid()
                      ? w.answeredByCutoff.arg(QString::number(ReportFacts::answered(all)), QString::number(all.size()),
                                               c.longDay(c.round().cutoff))
                      : w.answeredSoFar.arg(QString::number(ReportFacts::answered(all)), QString::number(all.size()));
    if (missing > 0)
        who += u' ' + w.missingAre(missing).arg(missingPerUnit(c)) + u' ' + w.missingIsNotZero;
    if (!c.data.late.isEmpty())
        who += u' ' + w.cameLate(int(c.data.late.size()));
    add(w.whoAnswered, who);
    return blocks;
}

void addStack(Composition &c, Blocks &blocks)
{
    const Standings &all = c.facts.all();
    const MeaningCounts now = c.facts.meanings(all);
    Stack stack;
    stack.series = c.series(now);
    stack.bars = {{{}, c.roundLabel(), c.bar(now), true}};
    if (c.facts.hasBefore())
        stack.bars.push_back({{}, c.beforeLabel(), c.bar(c.facts.beforeMeanings()), false});
    stack.labelWidth = 125;
    stack.labelsRight = true;
    Figure figure;
    figure.drawing = stackDrawing(stack, c.typesetter);
    QStringList counts;
    for (const Stack::Series &series : stack.series)
        counts << series.word + u' ' + series.count;
    figure.alt = c.words.stackAlt.arg(c.roundLabel(), counts.join(u", "_s));
    if (c.facts.hasBefore()) {
        figure.alt += u' '
                      + c.words.stackAltBefore.arg(Composition::capital(c.whenBefore()), c.settledWords(),
                                                   QString::number(c.facts.beforeSettled()));
    }
    figure.alt += u' ' + c.words.numbersIn.arg(c.heading(u"picture"_s));
    blocks.push_back(figure);
    const Caption caption = c.figure({});
    Inlines text
        = bold(caption.label + u'.') + u" "_s + c.words.stackCaption.arg(QString::number(all.size()), c.roundLabel());
    if (c.facts.section(u"picture"_s))
        text = text + u" "_s + pageOf(u"tabell-status"_s, c.words.numbersOnPage);
    blocks.push_back(c.note(text));
}

} // namespace

QString leadOf(const Composition &c)
{
    const Standings &all = c.facts.all();
    const ReportWords &w = c.words;
    if (all.empty())
        return w.nobodyAsked;
    if (ReportFacts::answered(all) == 0)
        return w.nobodyAnswered.arg(QString::number(all.size()));
    QString lead
        = w.settledNow.arg(QString::number(c.facts.settled(all)), QString::number(all.size()), c.settledWords());
    if (c.facts.hasBefore())
        lead += w.settledBefore.arg(QString::number(c.facts.beforeSettled()), QString::number(c.facts.beforeTotal()),
                                    c.whenBefore());
    return lead + u'.';
}

QString backWords(const Composition &c)
{
    const int back = ReportFacts::changed(c.facts.all(), Change::Back);
    return back == 0 ? c.words.noneBack : c.words.goneBack(back);
}

QString missingPerUnit(const Composition &c)
{
    std::vector<std::pair<int, QString>> units;
    for (const UnitColumn &column : c.facts.columns()) {
        int missing = 0;
        for (const Standing &standing : c.facts.all()) {
            const ::Cell &cell = standing.sheet->cell;
            missing += cell.unit == column.unit && cell.department == column.department && !standing.isAnswered();
        }
        if (missing > 0)
            units.emplace_back(missing, c.unitShort(column));
    }
    std::stable_sort(units.begin(), units.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    for (const auto &[missing, name] : units)
        names << name + u'\u00A0' + QString::number(missing);
    return names.join(u", "_s);
}

std::vector<std::pair<QString, int>> changeRows(const Composition &c)
{
    const Standings &all = c.facts.all();
    const auto count = [&all](Change change) { return ReportFacts::changed(all, change); };
    return {{c.words.further, count(Change::Further)},
            {c.words.same, count(Change::Same)},
            {c.words.back, count(Change::Back)},
            {c.words.ended, count(Change::Ended)},
            {c.words.unknown, count(Change::Unknown)}};
}

Blocks decisionPart(Composition &c, const Section &section)
{
    const Proposal proposal = proposalIn(c, section.text);
    List points;
    points.numbered = true;
    points.strong = true;
    points.items = proposal.points;
    if (points.items.empty())
        points.items.push_back(Composition::fill(c.words.takeNote, {c.said(c.plan().title)}));
    Inlines more;
    if (!c.round().caseNumber.isEmpty())
        more = c.words.caseNumber.arg(c.round().caseNumber);
    Block opening = heading(3, openingOf(c, proposal.opening));
    Block list = points;
    if (!proposal.opening.isEmpty())
        opening.source = section.key;
    if (!proposal.points.empty())
        list.source = section.key;
    return {decisionBox(c.words.usualHeadings.value(section.key), more, {opening, list})};
}

Blocks summaryPart(Composition &c, const Section &section)
{
    Blocks blocks;
    const Plan &plan = c.plan();
    const Inlines about = Composition::fill(c.words.planFacts, {c.said(plan.decidedBy), c.longDay(plan.decidedOn)})
                          + u" "_s
                          + c.words.planHas.arg(c.words.measures(int(c.data.book.measures().size())),
                                                c.words.areas(int(wholeMatrix(c).areas.size())));
    Blocks own = c.own(section, Paragraph::Role::Lead);
    if (own.empty())
        own = {paragraph(leadOf(c), Paragraph::Role::Lead)};
    Blocks lead{own.front()};
    blocks.push_back(sideMain({}, plan.decidedOn.isValid() ? about : Inlines(), std::move(lead)));
    if (!c.facts.all().empty())
        addStack(c, blocks);
    if (own.size() > 1)
        blocks.push_back(sideMain({}, {}, Blocks(own.begin() + 1, own.end())));
    if (!c.facts.all().empty()) {
        for (Block &fact : factParagraphs(c))
            blocks.push_back(std::move(fact));
    }
    return blocks;
}

} // namespace report
