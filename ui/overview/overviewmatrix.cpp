// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewmatrix.h"

#include "ui/plan/planwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {
/// Context of the sentences below in the translation.
struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

QUuid columnOf(const Cell &cell)
{
    return cell.department.isNull() ? cell.unit.value : cell.department.value;
}

/// Fills a matrix in the plan's order: areas, measures, units, cells.
class MatrixWriter
{
public:
    MatrixWriter(const PlanBook &book, const RoundView &view, const RoundView *before, QDate today)
        : m_book(book)
        , m_view(view)
        , m_before(before)
        , m_today(today)
    {
    }

    OverviewMatrix write()
    {
        addRows();
        addColumns();
        addCells();
        return m_out;
    }

private:
    void addRows();
    void addColumns();
    void addColumn(UnitId unit, UnitId department);
    void addCells();
    [[nodiscard]] MatrixCell cellFor(const Cell &cell) const;
    [[nodiscard]] QString collectionSentence(const Cell &cell) const;
    [[nodiscard]] QString standingSentence(const Cell &cell) const;
    [[nodiscard]] QString standing(const Cell &cell) const;
    [[nodiscard]] QString submittedWords(const Cell &cell) const;

    const PlanBook &m_book;
    const RoundView &m_view;
    const RoundView *m_before;
    QDate m_today;
    OverviewMatrix m_out{};
};

void MatrixWriter::addRows()
{
    QList<MeasureId> asked; // the cells come in the plan's order
    for (const Cell &cell : m_view.cells) {
        if (asked.isEmpty() || asked.last() != cell.measure)
            asked << cell.measure;
    }
    for (const auto &area : m_book.areas() + m_book.endedAreas()) {
        const int index = int(m_out.content.areas.size());
        QList<MatrixMeasure> rows;
        for (const MeasureId id : std::as_const(asked)) {
            const auto *measure = m_book.measure(id);
            if (!measure || (*measure)->area.value != area.recordId)
                continue;
            const QString &title = (*measure)->shortTitle.isEmpty() ? (*measure)->title : (*measure)->shortTitle;
            rows << MatrixMeasure{id.value, (*measure)->number, title, index};
        }
        const bool isParent = std::any_of(m_book.areas().begin(), m_book.areas().end(),
                                          [&](const auto &other) { return other->parent.value == area.recordId; });
        if (rows.isEmpty() && !isParent)
            continue;
        m_out.content.areas << MatrixArea{area->section, area->name};
        m_out.content.measures << rows;
    }
}

void MatrixWriter::addColumns()
{
    QSet<std::pair<QUuid, QUuid>> asked;
    for (const Cell &cell : m_view.cells)
        asked.insert({cell.unit.value, cell.department.value});
    for (const auto &unit : m_book.units()) {
        if (!unit->parent.isNull())
            continue;
        if (asked.contains({unit.recordId, QUuid()}))
            addColumn({unit.recordId}, {});
        for (const auto &department : m_book.units()) {
            if (department->parent.value == unit.recordId && asked.contains({unit.recordId, department.recordId}))
                addColumn({unit.recordId}, {department.recordId});
        }
    }
}

void MatrixWriter::addColumn(UnitId unit, UnitId department)
{
    MatrixUnit column{.id = department.isNull() ? unit.value : department.value,
                      .name = words::unitLabel(m_book, unit, department),
                      .spoken = words::unitName(m_book, unit, department)};
    const auto *shown = m_book.unit(department.isNull() ? unit : department);
    column.shortName = (*shown)->shortName.isEmpty() ? (*shown)->name : (*shown)->shortName;
    if (!department.isNull())
        column.group = m_book.unitShortName(unit);
    for (const Cell &cell : m_view.cells) {
        if (cell.unit != unit || cell.department != department)
            continue;
        ++column.asked;
        column.done += int(words::hasComeIn(cell.state));
    }
    //: In a column's head: answers that have come in, of all
    column.words = OverviewText::tr("%1 of %2").arg(column.done).arg(column.asked);
    m_out.content.units << column;
}

void MatrixWriter::addCells()
{
    MatrixContent &content = m_out.content;
    QHash<std::pair<QUuid, QUuid>, const Cell *> cells;
    for (const Cell &cell : m_view.cells) {
        cells.insert({cell.measure.value, columnOf(cell)}, &cell);
        m_out.assignments.insert({cell.measure.value, columnOf(cell)}, cell.assignment);
    }
    content.cells.reserve(content.measures.size() * content.units.size());
    for (const MatrixMeasure &row : std::as_const(content.measures)) {
        for (const MatrixUnit &column : std::as_const(content.units)) {
            const Cell *cell = cells.value({row.id, column.id});
            content.cells << (cell ? cellFor(*cell) : MatrixCell{});
        }
    }
}

MatrixCell MatrixWriter::cellFor(const Cell &cell) const
{
    MatrixCell out{.isConcerned = true};
    out.answer = words::answerIcon(cell.state);
    out.status = words::statusShape(m_book, cell.status);
    out.statusWord = cell.status.isEmpty() ? QString() : words::statusLabel(m_book, cell.status);
    out.isDelayed = cell.delayed;
    out.isOverdue = cell.overdue;
    out.isConflict = cell.conflict;
    out.sentence = collectionSentence(cell);
    out.standingSentence = standingSentence(cell);
    return out;
}

QString MatrixWriter::standing(const Cell &cell) const
{
    const QString status = words::statusLabel(m_book, cell.status);
    return cell.delayed ? OverviewText::tr("%1, the work is delayed").arg(status) : status;
}

QString MatrixWriter::submittedWords(const Cell &cell) const
{
    return words::shortDay(words::dayOf(cell.submittedAt, m_book), m_today);
}

QString MatrixWriter::collectionSentence(const Cell &cell) const
{
    const QString due = words::shortDay(m_view.dueFor(cell.unit), m_today);
    const QString since = cell.changedAt ? words::shortDay(words::dayOf(cell.changedAt, m_book), m_today) : QString();
    QString sentence;
    switch (cell.state) {
    case AssignmentState::Open:
    case AssignmentState::Draft:
        sentence = cell.state == AssignmentState::Open ? OverviewText::tr("not answered.") : OverviewText::tr("draft.");
        sentence += u' '
                    + (cell.overdue ? OverviewText::tr("The answer was due %1.").arg(due)
                                    : OverviewText::tr("Answer by %1.").arg(due));
        break;
    case AssignmentState::Submitted:
        sentence = OverviewText::tr("submitted %1. %2. Waits for review.").arg(submittedWords(cell), standing(cell));
        break;
    case AssignmentState::CompletionRequested:
        sentence = (cell.overdue ? OverviewText::tr("completion requested %1 and late. %2.")
                                 : OverviewText::tr("completion requested %1. %2."))
                       .arg(since, standing(cell));
        break;
    case AssignmentState::Accepted: sentence = OverviewText::tr("accepted %1. %2.").arg(since, standing(cell)); break;
    case AssignmentState::ClosedWithoutAnswer:
        sentence = OverviewText::tr("closed without an answer %1.").arg(since);
        break;
    }
    if (cell.conflict)
        sentence += u' ' + OverviewText::tr("There are two versions to resolve.");
    return sentence;
}

QString MatrixWriter::standingSentence(const Cell &cell) const
{
    QString now = standing(cell);
    if (!now.isEmpty())
        now[0] = now.at(0).toLower();
    QStringList sentences{now + u'.'};
    if (m_before) {
        const Cell *earlier = m_before->cell(cell.measure, cell.unit);
        const QString status = words::statusLabel(m_book, earlier ? earlier->status : QString());
        sentences << OverviewText::tr("%1: %2.").arg((*m_before->round).name, status.toLower());
    }
    if (cell.submittedAt > 0)
        sentences << OverviewText::tr("Submitted %1.").arg(submittedWords(cell));
    return sentences.join(u' ');
}
} // namespace

OverviewMatrix overviewMatrix(const PlanBook &book, const RoundView &view, const RoundView *before, QDate today)
{
    return MatrixWriter(book, view, before, today).write();
}
