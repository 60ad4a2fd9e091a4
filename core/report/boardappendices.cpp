// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// The first 12 signs of a hash in fours: enough to compare by eye.
QString fingerprint(const QByteArray &sha256)
{
    if (sha256.isEmpty())
        return u"–"_s;
    const QString hex = QString::fromLatin1(sha256.toHex());
    return hex.left(4) + u'\u00A0' + hex.mid(4, 4) + u'\u00A0' + hex.mid(8, 4);
}

void addField(const Composition &c, Blocks &blocks, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        blocks.push_back(sideMain(label, {}, c.written(text)));
}

QString kindOf(const Composition &c, const Evidence &evidence)
{
    return evidence.evidenceKind == "link"_L1   ? c.words.linkKind
           : evidence.evidenceKind == "note"_L1 ? c.words.noteKind
                                                : c.words.fileKind;
}

Inlines titleOf(const Composition &c, const Evidence &evidence)
{
    const Inlines title = c.said(evidence.title.isEmpty() ? evidence.address : evidence.title);
    if (evidence.evidenceKind != "link"_L1 || evidence.title.isEmpty() || evidence.title == evidence.address)
        return title;
    return title + lineBreak() + small(evidence.address);
}

} // namespace

Blocks wordsAppendix(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    Blocks own = c.own(section);
    own.push_back(paragraph(c.words.wordsIntro));
    blocks.push_back(sideMain({}, {}, std::move(own)));
    if (c.facts.all().empty())
        return blocks;
    for (Block &numbers : areaNumbers(c))
        blocks.push_back(std::move(numbers));
    const bool compares = c.facts.hasBefore();
    Table table;
    table.columns = {{150}, {88}, {0}};
    table.header = {c.words.measure, c.words.unit, c.words.status};
    if (compares) {
        table.columns.push_back({84});
        table.header.push_back(c.beforeLabel());
    }
    table.columns.push_back({54});
    table.header.push_back(c.words.arrived);
    for (const Standing &standing : c.facts.all()) {
        const ::Cell &cell = standing.sheet->cell;
        Inlines status = c.status(standing.status);
        if (standing.delayed)
            status = status + u", "_s + delayed(Composition::lowered(c.words.delayed));
        Row row{{c.said(c.measureName(cell.measure)), c.said(c.unitShort({cell.unit, cell.department})), status}};
        if (compares)
            row.cells.push_back(standing.before.isEmpty() ? Inlines(u"–"_s) : c.status(standing.before));
        const AnswerSheet *late = c.facts.late(standing);
        Inlines arrived = c.isoDay(cell.submittedAt);
        if (late)
            arrived = (standing.isAnswered() ? arrived + lineBreak() : Inlines())
                      + small(c.words.lateOn.arg(c.isoDay(late->cell.submittedAt)));
        row.cells.push_back(arrived);
        table.rows.push_back(std::move(row));
    }
    table.caption = c.table(c.words.wordsCaption);
    blocks.push_back(std::move(table));
    return blocks;
}

Blocks answerBlocks(Composition &c, const AnswerSheet &sheet)
{
    const Answer &answer = *sheet.submitted;
    Blocks blocks;
    Inlines status = c.status(answer.status);
    if (answer.delayed)
        status = status + u"  "_s + delayed(c.words.delayed);
    Blocks side{paragraph(status, Paragraph::Role::Margin)};
    Inlines facts = c.words.submittedOn.arg(c.isoDay(sheet.cell.submittedAt));
    if (answer.unchanged)
        facts = facts + lineBreak() + c.words.unchanged;
    side.push_back(paragraph(facts, Paragraph::Role::Margin));
    Blocks main = c.written(answer.done);
    if (main.empty())
        main.push_back(paragraph(small(c.words.noWords)));
    blocks.push_back(sideMain(std::move(side), std::move(main)));
    addField(c, blocks, c.words.effect, answer.effect);
    addField(c, blocks, c.words.helped, answer.helped);
    addField(c, blocks, c.words.hindered, answer.hindered);
    addField(c, blocks, c.words.nextStep, answer.next);
    if (!answer.receivedFrom.isEmpty())
        addField(c, blocks, c.words.receivedFrom, answer.receivedFrom);
    QStringList titles;
    for (const auto &evidence : sheet.evidence)
        titles << (evidence->title.isEmpty() ? evidence->address : evidence->title);
    if (!titles.isEmpty())
        blocks.push_back(sideMain(c.words.evidence, {}, {c.saidParagraph(titles.join(u"; "_s))}));
    return blocks;
}

Blocks answersAppendix(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    Blocks own = c.own(section);
    own.push_back(paragraph(c.words.answersIntro));
    blocks.push_back(sideMain({}, {}, std::move(own)));
    for (const UnitColumn &column : c.facts.columns()) {
        blocks.push_back(heading(2, c.said(Composition::capital(c.unitFull(column)))));
        QStringList missing;
        for (const Standing &standing : c.facts.all()) {
            const ::Cell &cell = standing.sheet->cell;
            if (cell.unit != column.unit || cell.department != column.department)
                continue;
            if (!standing.isAnswered()) {
                missing << c.measureName(cell.measure);
                continue;
            }
            const auto *measure = c.data.book.measure(cell.measure);
            blocks.push_back(sideMain({}, {}, {heading(3, c.said((*measure)->number + u' ' + (*measure)->title))}));
            for (Block &block : answerBlocks(c, *standing.sheet))
                blocks.push_back(std::move(block));
        }
        if (!missing.isEmpty())
            blocks.push_back(sideMain(c.words.noAnswer, {}, {c.saidParagraph(missing.join(u", "_s))}));
    }
    return blocks;
}

Blocks evidenceAppendix(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    Table table;
    table.columns = {{22, Align::Right}, {44, Align::Right}, {88}, {0}, {52}, {58}, {76}};
    table.header = {c.words.numberHead, c.words.measure, c.words.unit,       c.words.evidence,
                    c.words.kind,       c.words.day,     c.words.fingerprint};
    for (const Standing &standing : c.facts.all()) {
        for (const auto &evidence : standing.isAnswered() ? standing.sheet->evidence : QList<Recorded<Evidence>>()) {
            const ::Cell &cell = standing.sheet->cell;
            table.rows.push_back(
                {{QString::number(table.rows.size() + 1), bold(c.measureNumber(cell.measure)),
                  c.said(c.unitShort({cell.unit, cell.department})), titleOf(c, *evidence), kindOf(c, *evidence),
                  Composition::isoDay(evidence->seenOn), fingerprint(evidence->sha256)}});
        }
    }
    Blocks own = c.own(section);
    own.push_back(paragraph(table.rows.empty() ? c.words.noEvidence : c.words.evidenceIntro));
    blocks.push_back(sideMain({}, c.words.evidenceMargin, std::move(own)));
    if (table.rows.empty())
        return blocks;
    table.caption = c.table(c.words.evidenceCaption.arg(QString::number(table.rows.size())));
    blocks.push_back(std::move(table));
    return blocks;
}

Blocks methodAppendix(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    const auto add = [&](const QString &label, const Inlines &text) {
        if (!text.isEmpty())
            blocks.push_back(sideMain(label, {}, {paragraph(text)}));
    };
    if (Blocks own = c.own(section); !own.empty())
        blocks.push_back(sideMain({}, {}, std::move(own)));
    add(c.words.whatCounts, c.words.countingRule);
    add(c.words.noAnswer, c.words.missingRule);
    add(c.words.settledHead, c.words.settledRule.arg(c.settledWords()));
    if (c.round().cutoff.isValid())
        add(c.words.cutoff, c.words.cutoffRule.arg(c.longDay(c.round().cutoff)));
    if (c.facts.hasBefore())
        add(c.words.comparison, Composition::fill(c.words.comparisonRule, {c.said(c.data.before->round->name)}));
    add(c.words.twoViews, c.words.assessmentRule);
    std::vector<SignKey::Entry> key;
    for (const Status &status : c.facts.statuses())
        key.push_back({c.facts.signOf(status.code), c.statusWord(status.code)});
    key.push_back({Sign::NoAnswer, c.words.noAnswer});
    key.push_back({Sign::Delayed, c.words.delayed});
    blocks.push_back(sideMain(c.words.signs, {}, {SignKey{std::move(key)}}));
    QString hash = QString::fromLatin1(c.data.contentHash.toHex());
    QStringList fours;
    for (qsizetype i = 0; i < hash.size(); i += 4)
        fours << hash.mid(i, 4);
    add(c.words.origin, c.words.originText.arg(c.metadata({}).creator, c.isoDay(c.data.newestRevisionAt)));
    if (!fours.isEmpty())
        blocks.push_back(sideMain(c.words.contentHash, {},
                                  {paragraph(fours.join(u' '), Paragraph::Role::Table), paragraph(c.words.hashRule)}));
    if (c.data.version && !c.data.version->reason.isEmpty())
        add(c.words.correction, c.said(c.data.version->reason));
    return blocks;
}

} // namespace report
