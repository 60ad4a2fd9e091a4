// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"
#include "core/report/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr double width = 471;
constexpr double besides = 27 + 131 + 6; ///< coordinator's column, area's column, gaps of the matrix figure
constexpr double narrowestColumn = 13;
constexpr QSizeF plotSize{54, 18};

size_t columnsThatFit(const Matrix &matrix, const Typesetter &typesetter)
{
    double longest = 60;
    for (const Matrix::Area &area : matrix.areas) {
        for (const Matrix::Measure &measure : area.measures)
            longest = std::max(longest, typesetter.width(Face::Sans, 8.5, measure.name));
    }
    // Names wrap rather than push the cells off the page.
    const double room = width - besides - std::min(longest, 110.0);
    return std::max<size_t>(1, size_t(room / narrowestColumn));
}

/// The columns from `from`, `count` of them, of every row that has an answer there or is told of at all.
Matrix columnsOf(const Matrix &matrix, size_t from, size_t count)
{
    Matrix part = matrix;
    const auto cut = [from, count](auto &list) {
        list.erase(list.begin() + std::ptrdiff_t(std::min(from + count, list.size())), list.end());
        list.erase(list.begin(), list.begin() + std::ptrdiff_t(std::min(from, list.size())));
    };
    cut(part.units);
    if (!part.units.empty())
        part.units.front().apart = false;
    for (Matrix::Area &area : part.areas) {
        for (Matrix::Measure &measure : area.measures)
            cut(measure.cells);
    }
    return part;
}

/// Rows of a matrix from the front until it is as tall as allowed; the rest stays in `matrix`.
Drawing takeRows(Matrix &matrix, const Typesetter &typesetter, double tallest)
{
    Matrix part = matrix;
    part.areas.clear();
    Drawing fits;
    while (!matrix.areas.empty()) {
        Matrix::Area &area = matrix.areas.front();
        if (part.areas.empty() || part.areas.back().number != area.number)
            part.areas.push_back({area.number, area.name, {}});
        part.areas.back().measures.push_back(area.measures.front());
        const Drawing drawing = matrixDrawing(part, typesetter, width);
        if (!fits.isEmpty() && drawing.size.height() > tallest)
            return fits;
        fits = drawing;
        area.measures.erase(area.measures.begin());
        if (area.measures.empty())
            matrix.areas.erase(matrix.areas.begin());
    }
    return fits;
}

QString signedNumber(int number)
{
    return (number < 0 ? u"−"_s : number > 0 ? u"+"_s : u"±"_s) + QString::number(std::abs(number));
}

Axis axisFor(int most)
{
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000}) {
        step = candidate;
        if (most <= candidate * 2)
            break;
    }
    return {0, double(std::max(most, step * 2)), {0, double(step), double(step * 2)}};
}

Table statusTable(Composition &c)
{
    const Standings &all = c.facts.all();
    const bool compares = c.facts.hasBefore();
    int most = 1;
    QStringList codes;
    for (const Status &status : c.facts.statuses())
        codes << status.code;
    codes << QString();
    for (const QString &code : std::as_const(codes))
        most = std::max({most, ReportFacts::withStatus(all, code), compares ? c.facts.beforeWithStatus(code) : 0});
    const Axis axis = axisFor(most);
    Table table;
    table.columns = {{140}, {26, Align::Right}};
    table.header = {c.words.status, c.roundLabel()};
    if (compares) {
        table.columns = {{154}, {24, Align::Right}, {24, Align::Right}, {34, Align::Right}, {0}};
        table.header
            = {c.words.status, c.beforeLabel(), c.roundLabel(), c.words.change, Cell(axisHead(axis, plotSize))};
    }
    for (const QString &code : std::as_const(codes)) {
        const int now = ReportFacts::withStatus(all, code);
        Row row{{c.status(code), bold(QString::number(now))}};
        if (compares) {
            const int before = c.facts.beforeWithStatus(code);
            row.cells = {c.status(code), QString::number(before), bold(QString::number(now)),
                         signedNumber(now - before), Cell(changeCell(before, now, axis, plotSize))};
        }
        table.rows.push_back(std::move(row));
    }
    QString text = c.words.statusCaption;
    if (compares) {
        QStringList parts;
        for (const auto &[word, count] : changeRows(c))
            parts << (parts.isEmpty() ? word : Composition::lowered(word)) + u'\u00A0' + QString::number(count);
        text = c.words.statusCaptionBefore.arg(c.beforeLabel(), c.roundLabel(), parts.join(u", "_s));
    }
    table.caption = c.table(text);
    table.anchor = u"tabell-status"_s;
    return table;
}

/// Measures whose assessment is not what it was.
Table changesTable(Composition &c, int &same)
{
    Table table;
    table.columns = {{26, Align::Right}, {40}, {0}};
    same = 0;
    for (const auto &measure : c.data.book.measures()) {
        const MeasureId id{measure.recordId};
        const AssessmentSheet *sheet = c.facts.assessment(id);
        const QString before = c.facts.assessedBefore(id);
        if (!sheet || before.isEmpty())
            continue;
        const QString now = (*sheet->assessment)->status;
        if (now == before) {
            ++same;
            continue;
        }
        const Inlines arrow = sign(c.facts.signOf(before), c.statusWord(before)) + u"\u2009→\u2009"_s
                              + sign(c.facts.signOf(now), c.statusWord(now));
        const QString name = measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle;
        table.rows.push_back({{bold(measure->number), arrow, c.said(name)}});
    }
    return table;
}

void addTables(Composition &c, Blocks &blocks)
{
    Blocks left{heading(3, c.words.countsHead), statusTable(c)};
    int same = 0;
    Table changes = changesTable(c, same);
    if (changes.rows.empty()) {
        if (same > 0)
            left.push_back(paragraph(c.words.assessmentsSame(same).arg(c.beforeLabel()), Paragraph::Role::Margin));
        blocks.insert(blocks.end(), left.begin(), left.end());
        return;
    }
    changes.caption
        = {{}, c.words.changesCaption.arg(c.beforeLabel(), c.roundLabel()) + u' ' + c.words.othersSame(same)};
    Columns columns;
    columns.gap = 8;
    columns.columns = {{290, std::move(left)}, {0, {heading(3, c.words.changesHead), changes}}};
    blocks.push_back(columns);
}

QString pictureSentence(const Composition &c)
{
    const Standings &all = c.facts.all();
    if (all.empty())
        return c.words.nobodyAsked;
    const int answered = ReportFacts::answered(all);
    if (answered == 0)
        return c.words.nobodyAnswered.arg(QString::number(all.size()));
    QString text
        = c.words.settledNow.arg(QString::number(c.facts.settled(all)), QString::number(all.size()), c.settledWords())
          + u'.';
    if (const int missing = int(all.size()) - answered; missing > 0)
        text += u' ' + c.words.lacking(missing);
    return text;
}

void addMatrices(Composition &c, Blocks &blocks)
{
    const Matrix matrix = wholeMatrix(c);
    const Standings &all = c.facts.all();
    size_t measures = 0;
    for (const Matrix::Area &area : matrix.areas)
        measures += area.measures.size();
    const std::vector<Drawing> drawings = matrixDrawings(matrix, c.typesetter, 540, 630);
    for (size_t i = 0; i < drawings.size(); ++i) {
        Figure figure;
        figure.drawing = drawings[i];
        figure.alt = c.words.matrixAlt.arg(c.words.measures(int(measures)), c.words.units(int(matrix.units.size())),
                                           c.words.settledShort.arg(QString::number(c.facts.settled(all)),
                                                                    QString::number(all.size()), c.settledWords()),
                                           c.words.lacking(int(all.size()) - ReportFacts::answered(all)));
        Inlines text = c.round().cutoff.isValid() ? c.words.matrixCaption.arg(Composition::isoDay(c.round().cutoff))
                                                  : c.words.matrixCaptionLive;
        if (drawings.size() > 1)
            text = text + u" "_s + c.words.partOf.arg(QString::number(i + 1), QString::number(drawings.size()));
        if (c.facts.section(u"appendix_matrix"_s)) {
            figure.alt += u' ' + c.words.inWords.arg(c.heading(u"appendix_matrix"_s));
            text = text + u" "_s + pageOf(u"appendix_matrix"_s, c.words.inWordsOnPage);
        }
        figure.caption = c.figure(text);
        blocks.push_back(figure);
    }
}

} // namespace

std::vector<Drawing> matrixDrawings(const Matrix &matrix, const Typesetter &typesetter, double first, double rest)
{
    std::vector<Drawing> drawings;
    const size_t most = columnsThatFit(matrix, typesetter);
    const size_t parts = std::max<size_t>(1, (matrix.units.size() + most - 1) / most);
    const size_t each = (matrix.units.size() + parts - 1) / parts; // even parts, not one full and one thin
    for (size_t part = 0; part < parts; ++part) {
        Matrix rows = parts == 1 ? matrix : columnsOf(matrix, part * each, each);
        while (!rows.areas.empty())
            drawings.push_back(takeRows(rows, typesetter, drawings.empty() ? first : rest));
    }
    return drawings;
}

Blocks picturePart(Composition &c, const Section &section)
{
    Blocks blocks = c.chapter(section);
    Blocks own = c.own(section);
    if (own.empty())
        own = {paragraph(pictureSentence(c))};
    blocks.push_back(sideMain({}, c.words.pictureMargin, std::move(own)));
    if (c.facts.all().empty())
        return blocks;
    addMatrices(c, blocks);
    addTables(c, blocks);
    return blocks;
}

} // namespace report
