// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"
#include "core/report/boardreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

Heading smallHeading(const QString &text)
{
    Heading heading;
    heading.level = 2;
    heading.text = text;
    heading.compact = true;
    return heading;
}

/// The finding as title: what the counts allow to say, no more.
QString finding(const Composition &c)
{
    const Standings &all = c.facts.all();
    if (ReportFacts::answered(all) == 0)
        return c.words.nobodyAnsweredShort;
    const int further = ReportFacts::changed(all, Change::Further);
    const int back = ReportFacts::changed(all, Change::Back);
    if (!c.facts.hasBefore() || further + back + ReportFacts::changed(all, Change::Same) == 0)
        return c.words.findingNow.arg(QString::number(c.facts.settled(all)), QString::number(all.size()),
                                      c.settledWords());
    return further >= back ? c.words.findingFurther.arg(c.words.answersHave(further), backWords(c))
                           : c.words.findingBack.arg(QString::number(back), c.words.answersHave(further));
}

struct Ask {
    QString head{};
    Inlines text{};
    QString when{};
};

/// What needs the group: at most three, each from the data.
std::vector<Ask> asksOf(const Composition &c)
{
    std::vector<Ask> asks;
    const Standings &all = c.facts.all();
    const int missing = int(all.size()) - ReportFacts::answered(all);
    const QString before
        = c.round().cutoff.isValid() ? c.words.before.arg(Composition::isoDay(c.round().cutoff)) : QString();
    if (missing > 0)
        asks.push_back({c.words.answersMissing(missing), c.said(missingPerUnit(c)), before});
    QStringList delayedMeasures;
    int delayedAnswers = 0;
    for (const MeasureId measure : c.facts.measures()) {
        const Standings own = c.facts.of(measure);
        const auto count = std::count_if(own.begin(), own.end(), [](const Standing &s) { return s.delayed; });
        delayedAnswers += int(count);
        if (count > 0)
            delayedMeasures << c.measureName(measure);
    }
    if (delayedAnswers > 0)
        asks.push_back({c.words.answersDelayed(delayedAnswers), c.said(delayedMeasures.join(u", "_s)),
                        c.words.hindrancesInReport});
    QStringList unassessed;
    for (const MeasureId measure : c.facts.measures()) {
        if (!c.facts.assessment(measure))
            unassessed << c.measureNumber(measure);
    }
    if (!unassessed.isEmpty()) {
        const QString due = c.round().coordinatorsDue.isValid()
                                ? c.words.before.arg(Composition::isoDay(c.round().coordinatorsDue))
                                : QString();
        asks.push_back({c.words.measuresUnassessed(int(unassessed.size())),
                        c.words.measuresNamed.arg(unassessed.join(u", "_s)), due});
    }
    return asks;
}

void addAsks(const Composition &c, Blocks &blocks)
{
    const std::vector<Ask> asks = asksOf(c);
    if (asks.empty())
        return;
    blocks.push_back(smallHeading(c.words.needsYou(int(asks.size()))));
    Columns columns;
    columns.frame = Columns::Frame::Asks;
    columns.gap = 15;
    for (size_t i = 0; i < asks.size(); ++i) {
        Blocks column{heading(3, u"%1. %2"_s.arg(QString::number(i + 1), asks[i].head)),
                      paragraph(asks[i].text, Paragraph::Role::Table)};
        if (!asks[i].when.isEmpty()) {
            column.push_back(Space{5});
            column.push_back(paragraph(bold(asks[i].when), Paragraph::Role::Margin));
        }
        columns.columns.push_back({0, std::move(column)});
    }
    blocks.push_back(columns);
}

void addAreas(const Composition &c, Blocks &blocks)
{
    const Standings &all = c.facts.all();
    blocks.push_back(smallHeading(c.words.areasHead));
    QString text
        = c.words.settledNow.arg(QString::number(c.facts.settled(all)), QString::number(all.size()), c.settledWords());
    if (c.facts.hasBefore())
        text += c.words.settledBefore.arg(QString::number(c.facts.beforeSettled()),
                                          QString::number(c.facts.beforeTotal()), c.whenBefore());
    blocks.push_back(paragraph(text + u'.', Paragraph::Role::Margin));
    Stack stack;
    stack.series = c.series({});
    stack.labelWidth = 150;
    stack.barHeight = 13;
    stack.totals = true;
    QStringList counts;
    for (const auto &area : c.data.book.areas()) {
        Standings standings;
        for (const auto &measure : c.data.book.measuresOf({area.recordId})) {
            const Standings own = c.facts.of(MeasureId{measure.recordId});
            standings.insert(standings.end(), own.begin(), own.end());
        }
        if (standings.empty())
            continue;
        stack.bars.push_back({area->section, area->name, c.bar(c.facts.meanings(standings)), false});
        counts << c.words.areaAlt.arg(c.areaName(*area), QString::number(c.facts.settled(standings)),
                                      QString::number(standings.size()));
    }
    // One page: many areas stand closer.
    stack.pitch = std::clamp(150.0 / double(std::max<size_t>(1, stack.bars.size())), 14.0, 17.4);
    Figure figure;
    figure.drawing = stackDrawing(stack, c.typesetter);
    figure.alt = c.words.areasAlt.arg(c.settledWords(), counts.join(u", "_s));
    blocks.push_back(figure);
}

Blocks changeColumn(const Composition &c)
{
    Table table;
    table.columns = {{0}, {40, Align::Right}};
    if (c.facts.hasBefore()) {
        table.header = {c.words.sinceHead.arg(QString::number(c.facts.all().size()), c.beforeLabel(), c.roundLabel()),
                        c.words.count};
        for (const auto &[word, count] : changeRows(c))
            table.rows.push_back({{word, QString::number(count)}});
        return {smallHeading(c.words.sinceBefore), table};
    }
    table.header = {c.words.status, c.words.count};
    for (const Status &status : c.facts.statuses())
        table.rows.push_back(
            {{c.status(status.code), QString::number(ReportFacts::withStatus(c.facts.all(), status.code))}});
    table.rows.push_back({{c.status({}), QString::number(ReportFacts::withStatus(c.facts.all(), {}))}});
    return {smallHeading(c.words.countsHead), table};
}

Blocks aheadColumn(const Composition &c)
{
    Table table;
    table.columns = {{62}, {0}};
    const std::pair<QDate, QString> dates[] = {{c.round().cutoff, c.words.cutoff},
                                               {c.round().dispatch, c.words.dispatch},
                                               {c.round().meeting, c.words.meeting}};
    for (const auto &[day, word] : dates) {
        if (day.isValid())
            table.rows.push_back({{Composition::isoDay(day), word}});
    }
    if (table.rows.empty())
        return {};
    return {smallHeading(c.words.ahead), table};
}

} // namespace

Document briefReport(const ReportData &data, const QString &language, const Typesetter &typesetter)
{
    Composition c(data, language, typesetter);
    Document document;
    document.metadata = c.metadata(finding(c));
    document.words = Words::in(language);
    document.metadata.headTitle = c.plan().title;
    document.metadata.foot = c.words.briefFoot.arg(c.round().name);
    document.metadata.headOnFirst = document.metadata.footOnFirst = true;
    Heading title;
    title.text = document.metadata.title;
    title.compact = true;
    title.section = c.words.onOnePage;
    Blocks &blocks = document.blocks;
    blocks.push_back(paragraph(c.round().cutoff.isValid()
                                   ? c.words.briefOpening.arg(c.round().name, Composition::isoDay(c.round().cutoff))
                                   : c.words.briefOpeningLive.arg(c.round().name, c.isoDay(data.newestRevisionAt)),
                               Paragraph::Role::Table));
    blocks.push_back(title);
    addAsks(c, blocks);
    if (!c.facts.all().empty())
        addAreas(c, blocks);
    Columns pair;
    pair.gap = 15;
    pair.columns = {{0, changeColumn(c)}};
    Blocks ahead = aheadColumn(c);
    if (auto stairs = stairsOf(c, {220, 90}))
        pair.columns.push_back({0, {smallHeading(c.words.stairsHead), *stairs}});
    else if (!ahead.empty())
        pair.columns.push_back({0, std::exchange(ahead, {})});
    blocks.push_back(pair);
    const Section *learning = c.facts.section(u"learning"_s);
    Blocks lesson = learning ? c.inShort(*learning) : Blocks();
    Columns last;
    last.gap = 15;
    if (!lesson.empty())
        last.columns.push_back({0, {smallHeading(c.words.toLearn), lesson.front()}});
    if (!ahead.empty())
        last.columns.push_back({0, std::move(ahead)});
    if (last.columns.size() == 1)
        last.columns.push_back({0, {}});
    if (!last.columns.empty())
        blocks.push_back(last);
    return document;
}

} // namespace report
