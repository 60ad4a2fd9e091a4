// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// What a cell of the matrix shows; nothing where nobody was asked.
std::optional<Matrix::Cell> cellOf(const Composition &c, MeasureId measure, const UnitColumn &column)
{
    const Standing *standing = c.facts.at(measure, column);
    if (!standing)
        return std::nullopt;
    return Matrix::Cell{c.facts.signOf(standing->status), standing->delayed, standing->isChanged()};
}

Matrix::Measure measureOf(const Composition &c, const Recorded<Measure> &measure)
{
    const MeasureId id{measure.recordId};
    Matrix::Measure row{measure->number, measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle, {}, {}};
    for (const UnitColumn &column : c.facts.columns())
        row.cells.push_back(cellOf(c, id, column));
    if (const AssessmentSheet *sheet = c.facts.assessment(id)) {
        const QString now = (*sheet->assessment)->status;
        const QString before = c.facts.assessedBefore(id);
        row.coordinator = Matrix::Cell{c.facts.signOf(now), false, !before.isEmpty() && before != now};
    }
    return row;
}

std::vector<SignKey::Entry> keyOf(const Composition &c)
{
    // What is on its way first, then no answer, then what has left the scale: the long words come in the second column.
    std::vector<SignKey::Entry> key;
    std::vector<SignKey::Entry> beside;
    for (const Status &status : c.facts.statuses())
        (c.facts.meaningOf(status.code) < 4 ? key : beside)
            .push_back({c.facts.signOf(status.code), c.statusWord(status.code)});
    key.push_back({Sign::NoAnswer, c.words.noAnswer});
    key.insert(key.end(), beside.begin(), beside.end());
    key.push_back({Sign::Delayed, c.words.delayed});
    return key;
}

Inlines meeting(const Composition &c)
{
    const Inlines to = c.said(Composition::capital(c.plan().reportTo));
    if (!c.round().meeting.isValid())
        return to;
    return to + lineBreak() + c.words.meetingOn.arg(Composition::isoDay(c.round().meeting));
}

Inlines caseAndCutoff(const Composition &c)
{
    const QString number = c.round().caseNumber.isEmpty() ? c.words.noCaseNumber : c.round().caseNumber;
    if (!c.round().cutoff.isValid())
        return number;
    return Inlines(number) + lineBreak() + c.words.cutoffOn.arg(Composition::isoDay(c.round().cutoff));
}

Inlines versionOf(const Composition &c)
{
    const QString hash = QString::fromLatin1(c.data.contentHash.toHex().left(8));
    const QString code = hash.isEmpty() ? QString() : c.words.code.arg(hash.left(4) + u' ' + hash.mid(4));
    const QString which = c.data.version ? c.words.numberLocked.arg(QString::number(c.data.version->number),
                                                                    c.isoDay(c.data.version->lockedAt))
                                         : c.words.draftOf.arg(c.isoDay(c.data.newestRevisionAt));
    return code.isEmpty() ? Inlines(which) : Inlines(which) + lineBreak() + code;
}

} // namespace

Matrix wholeMatrix(const Composition &c)
{
    Matrix matrix;
    QString kind;
    for (const UnitColumn &column : c.facts.columns()) {
        const auto *unit = c.data.book.unit(column.unit);
        const QString own = unit ? (*unit)->unitKind : QString();
        matrix.units.push_back({c.unitShort(column), !kind.isEmpty() && own != kind});
        kind = own;
    }
    const QList<MeasureId> asked = c.facts.measures();
    for (const auto &area : c.data.book.areas()) {
        Matrix::Area rows{area->section, area->name, {}};
        for (const auto &measure : c.data.book.measuresOf({area.recordId})) {
            if (asked.contains(MeasureId{measure.recordId}))
                rows.measures.push_back(measureOf(c, measure));
        }
        if (!rows.measures.empty())
            matrix.areas.push_back(std::move(rows));
    }
    matrix.areaHead = c.words.area;
    matrix.measureHead = c.words.measure;
    matrix.coordinatorHead = c.words.coordinatorHead;
    matrix.key = keyOf(c);
    if (c.facts.hasBefore())
        matrix.changedWord = c.words.underlined.arg(c.beforeLabel());
    matrix.blankWord = c.words.blank;
    return matrix;
}

Cover boardCover(Composition &c)
{
    const Matrix matrix = wholeMatrix(c);
    size_t measures = 0;
    for (const Matrix::Area &area : matrix.areas)
        measures += area.measures.size();
    Cover cover;
    cover.logo = c.logo();
    cover.owner = c.data.municipality();
    const QDate when = c.round().meeting.isValid() ? c.round().meeting : c.round().periodTo;
    const QLocale locale(c.language == "sv"_L1 ? QLocale::Swedish : QLocale::English);
    cover.opening = c.words.reportTo.arg(c.plan().reportTo);
    if (when.isValid())
        cover.opening += u", "_s + locale.toString(when, u"MMMM yyyy"_s);
    cover.title = c.title();
    if (measures > 0) {
        cover.drawing = coverDrawing(matrix);
        cover.alt = c.words.coverAlt.arg(c.heading(u"appendix_matrix"_s));
        cover.note = bold(c.words.eachSign)
                     + c.words.coverNote.arg(c.words.measures(int(measures)), c.words.areas(int(matrix.areas.size())),
                                             c.words.unitRows(int(matrix.units.size())));
        if (c.facts.section(u"picture"_s))
            cover.note = cover.note + pageOf(u"picture"_s, c.words.wholePicture);
    }
    Inlines author = c.said(Composition::capital(c.data.book.unitName(c.plan().ownerUnit)));
    if (!c.plan().ownerDepartment.isNull())
        author = author + c.said(u", "_s + c.data.book.unitName(c.plan().ownerDepartment));
    cover.facts = {{c.words.author, author, 150},
                   {c.words.recipient, meeting(c), 115},
                   {c.words.caseHead, caseAndCutoff(c), 110},
                   {c.words.version, versionOf(c), 0}};
    return cover;
}

} // namespace report
