// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"
#include "core/report/boardreport.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// The opening of a report without a cover: what it is, title, a line of facts.
Blocks opening(const Composition &c, const Inlines &kind, const Inlines &title, const Inlines &facts)
{
    Heading head;
    head.text = title;
    head.compact = true;
    head.inContents = false;
    head.section = QString();
    Blocks blocks{paragraph(kind, Paragraph::Role::Table), head};
    if (!facts.isEmpty())
        blocks.push_back(paragraph(facts, Paragraph::Role::Table));
    if (c.data.isExample)
        blocks.push_back(paragraph(bold(c.words.example, Ink::Alert), Paragraph::Role::Margin));
    return blocks;
}

/// One row a submission: when, by whom, as what, code, how many answers.
Table submissionsTable(Composition &c, UnitId unit)
{
    Table table;
    table.columns = {{62}, {0}, {120}, {60}, {48, Align::Right}};
    table.header = {c.words.submitted, c.words.authorisedBy, c.words.capacity, c.words.receipt, c.words.answersHead};
    for (const auto &submission : c.data.submissions) {
        if (submission->unit != unit)
            continue;
        const QString name = c.person(submission->authorisedBy);
        table.rows.push_back(
            {{c.isoDay(submission->submittedAt), name.isEmpty() ? u"–"_s : name, c.said(submission->capacity),
              submission->code, QString::number(submission->answers.size())}});
    }
    table.caption = c.table(c.words.submissionsCaption);
    return table;
}

/// A unit's register gets what was handed in, whenever it came.
QList<AnswerSheet> sheetsOf(const Composition &c, UnitId unit)
{
    QList<AnswerSheet> sheets;
    for (const Standing &standing : c.facts.of(unit)) {
        const AnswerSheet *late = c.facts.late(standing);
        sheets << (late ? *late : *standing.sheet);
    }
    return sheets;
}

/// Not a draft of a report: what it holds is what was handed in. Only an example says so in the head.
void settle(Document &document, const Composition &c)
{
    document.words = Words::in(c.language);
    document.metadata.mark = c.data.isExample ? c.words.example : QString();
    document.metadata.headTitle = c.plan().title;
    document.metadata.footOnFirst = true;
}

} // namespace

Document unitReport(const ReportData &data, UnitId unit, const QString &language, const Typesetter &typesetter)
{
    Composition c(data, language, typesetter);
    const QString name = Composition::capital(data.book.unitName(unit));
    Document document;
    document.metadata = c.metadata(c.words.unitTitle.arg(name, c.round().name));
    settle(document, c);
    document.metadata.author = name;
    const QList<AnswerSheet> sheets = sheetsOf(c, unit);
    int submitted = 0;
    for (const AnswerSheet &sheet : sheets)
        submitted += sheet.submitted.has_value();
    document.blocks = opening(c, c.words.unitKind.arg(c.round().name), c.said(name),
                              c.words.submittedOf.arg(QString::number(submitted), QString::number(sheets.size())));
    if (sheets.isEmpty()) {
        document.blocks.push_back(paragraph(c.words.unitNotAsked));
        return document;
    }
    if (Table table = submissionsTable(c, unit); !table.rows.empty())
        document.blocks.push_back(std::move(table));
    for (const AnswerSheet &sheet : sheets) {
        const auto *measure = data.book.measure(sheet.cell.measure);
        QString title = (*measure)->number + u' ' + (*measure)->title;
        if (!sheet.cell.department.isNull())
            title += u", "_s + data.book.unitName(sheet.cell.department);
        document.blocks.push_back(heading(2, c.said(title)));
        if (!sheet.submitted) {
            document.blocks.push_back(sideMain({}, {}, {paragraph(c.status({}))}));
            continue;
        }
        for (Block &block : answerBlocks(c, sheet))
            document.blocks.push_back(std::move(block));
    }
    return document;
}

Document measureReport(const ReportData &data, MeasureId measure, const QString &language, const Typesetter &typesetter)
{
    Composition c(data, language, typesetter);
    Document document;
    document.metadata = c.metadata(c.words.measureReportTitle.arg(c.measureName(measure), c.round().name));
    document.words = Words::in(language);
    document.metadata.headTitle = c.plan().title;
    document.metadata.headOnFirst = document.metadata.footOnFirst = true;
    document.blocks = measurePart(c, measure);
    if (!document.blocks.empty())
        document.blocks.erase(document.blocks.begin()); // the page break
    const Standings standings = c.facts.of(measure);
    document.blocks.push_back(heading(2, c.words.answersInFull, u"appendix_answers"_s)); // what the table points to
    if (ReportFacts::answered(standings) == 0)
        document.blocks.push_back(paragraph(c.words.lacking(int(standings.size()))));
    for (const Standing &standing : standings) {
        if (!standing.isAnswered())
            continue;
        const UnitColumn column{standing.sheet->cell.unit, standing.sheet->cell.department};
        document.blocks.push_back(sideMain({}, {}, {heading(3, c.said(Composition::capital(c.unitFull(column))))}));
        for (Block &block : answerBlocks(c, *standing.sheet))
            document.blocks.push_back(std::move(block));
    }
    return document;
}

} // namespace report
