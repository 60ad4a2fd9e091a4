// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr int runOn = 15; ///< lines left on a page that are worth beginning a short chapter on

bool isQuestion(const Block &block)
{
    const auto *text = std::get_if<Paragraph>(&block.value);
    return text && text->text.plainText().endsWith(u'?'); // with a note last it stays where its note is
}

/// The question without a "Fråga för dialog:" of its author's: the box has that in its margin.
Block question(const Composition &c, const Block &block)
{
    const QString text = std::get<Paragraph>(block.value).text.plainText();
    const QString label = ReportWords::in(c.plan().language).dialogue + u':';
    Block asked
        = c.saidParagraph(text.startsWith(label) ? Composition::capital(text.mid(label.size()).trimmed()) : text);
    asked.source = block.source;
    return asked;
}

/// A draft says where text is missing; a locked report leaves such a part out.
Blocks unwritten(Composition &c, const Section &section)
{
    if (!c.isDraft())
        return {};
    Blocks blocks = c.chapter(section, runOn);
    Block place = paragraph(small(c.words.unwritten));
    place.source = section.key; // where it is to be written, also in Word
    blocks.push_back(sideMain({}, {}, {place}));
    return blocks;
}

Table nextTable(Composition &c)
{
    Table table;
    table.columns = {{150}, {0}};
    table.header = {c.words.measure, c.words.nextStep};
    for (const auto &measure : c.data.book.measures()) {
        const AssessmentSheet *sheet = c.facts.assessment({measure.recordId});
        if (!sheet || (*sheet->assessment)->next.isEmpty())
            continue;
        std::vector<Inlines> steps;
        for (const QString &paragraph : paragraphsOf((*sheet->assessment)->next))
            steps.push_back(c.said(paragraph));
        table.rows.push_back({{c.said(c.measureName({measure.recordId})), cellOf(std::move(steps))}});
    }
    return table;
}

Table datesAhead(Composition &c)
{
    Table table;
    table.columns = {{80}, {0}};
    table.header = {c.words.when, c.words.what};
    const std::pair<QDate, QString> dates[]
        = {{c.round().dispatch, c.words.dispatch}, {c.round().meeting, c.words.meeting}};
    for (const auto &[day, word] : dates) {
        if (day.isValid())
            table.rows.push_back({{Composition::isoDay(day), word}});
    }
    return table;
}

} // namespace

Blocks textPart(Composition &c, const Section &section)
{
    Blocks own = c.own(section);
    if (own.empty())
        return unwritten(c, section);
    Blocks blocks = c.chapter(section, runOn);
    blocks.push_back(sideMain({}, {}, std::move(own)));
    return blocks;
}

Blocks optionalPart(Composition &c, const Section &section)
{
    return section.text.trimmed().isEmpty() ? Blocks() : textPart(c, section);
}

Blocks learningPart(Composition &c, const Section &section)
{
    const Standings &all = c.facts.all();
    const auto count = [&all](QString Answer::*field) {
        return int(std::count_if(all.begin(), all.end(), [field](const Standing &standing) {
            return standing.isAnswered() && !(standing.answer().*field).isEmpty();
        }));
    };
    Blocks own = c.own(section);
    const int helped = count(&Answer::helped);
    const int hindered = count(&Answer::hindered);
    if (own.empty() && helped + hindered == 0)
        return unwritten(c, section);
    Blocks blocks = c.chapter(section, runOn);
    // A paragraph that asks something is a question for dialogue and gets its box.
    Blocks text;
    for (Block &block : own) {
        if (!isQuestion(block)) {
            text.push_back(std::move(block));
            continue;
        }
        if (!text.empty())
            blocks.push_back(sideMain({}, {}, std::exchange(text, {})));
        blocks.push_back(decisionBox(c.words.dialogue, {}, {question(c, block)}));
    }
    if (!text.empty())
        blocks.push_back(sideMain({}, {}, std::move(text)));
    if (helped + hindered > 0) {
        const QString sentence = c.words.learningCounts.arg(c.words.inAnswers(helped), c.words.inAnswers(hindered));
        blocks.push_back(sideMain(c.words.fromAnswers, {}, {paragraph(Composition::capital(sentence))}));
    }
    return blocks;
}

Blocks nextPart(Composition &c, const Section &section)
{
    Blocks own = c.own(section);
    Table dates = datesAhead(c);
    Table steps = nextTable(c);
    if (own.empty() && dates.rows.empty() && steps.rows.empty())
        return unwritten(c, section);
    Blocks blocks = c.chapter(section, runOn);
    if (!own.empty())
        blocks.push_back(sideMain({}, {}, std::move(own)));
    if (!dates.rows.empty()) {
        dates.caption = c.table(c.words.datesAheadCaption);
        blocks.push_back(std::move(dates));
    }
    if (!steps.rows.empty()) {
        blocks.push_back(heading(2, c.words.nextHead));
        steps.caption = c.table(c.words.nextCaption);
        blocks.push_back(std::move(steps));
    }
    return blocks;
}

} // namespace report
