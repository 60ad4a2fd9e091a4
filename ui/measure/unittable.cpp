// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/unittable.h"

#include "ui/parts/rowdelegate.h"
#include "ui/plan/planwords.h"

#include <QRegularExpression>

QList<UnitStanding> unitStandings(const PlanBook &book, const RoundView &view, const RoundView *before,
                                  MeasureId measure)
{
    QList<UnitStanding> units;
    for (const Cell &cell : view.cells) {
        if (cell.measure != measure)
            continue;
        UnitStanding unit{.cell = cell, .unit = words::unitLabel(book, cell.unit, cell.department)};
        if (const Cell *earlier = before ? before->cell(measure, cell.unit) : nullptr) {
            unit.statusBefore = earlier->status;
            unit.delayedBefore = earlier->delayed;
        }
        units << unit;
    }
    return units;
}

QString roundLabel(const Round &round)
{
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    const auto found = year.match(round.name);
    return found.hasMatch() ? found.captured() : round.name;
}

void UnitTableModel::setUnits(const PlanBook &book, const QList<UnitStanding> &units, const QString &before,
                              const QString &now)
{
    beginResetModel();
    m_book = book;
    m_units = units;
    m_before = before;
    m_now = now;
    endResetModel();
}

int UnitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int UnitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

UnitTableModel::Since UnitTableModel::sinceOf(const UnitStanding &unit) const
{
    if (unit.cell.status.isEmpty())
        return Since::Nothing;
    if (unit.statusBefore.isEmpty())
        return Since::First;
    if (unit.statusBefore != unit.cell.status || unit.delayedBefore != unit.cell.delayed)
        return Since::Changed;
    return unit.cell.unchanged ? Since::Unchanged : Since::NewText;
}

QString UnitTableModel::displayData(const UnitStanding &unit, int column) const
{
    switch (column) {
    case UnitColumn: return unit.unit;
    case BeforeColumn: return words::statusLabel(m_book, unit.statusBefore);
    case NowColumn: return words::statusLabel(m_book, unit.cell.status);
    case SinceColumn:
        switch (sinceOf(unit)) {
        case Since::Nothing: return u"–"_s;
        case Since::First: return tr("First answer");
        case Since::Changed: return tr("Changed");
        case Since::NewText: return tr("New text");
        case Since::Unchanged: return tr("Unchanged");
        }
        return {};
    case AnswerColumn:
        return look::label(unit.cell.conflict ? AnswerIcon::Conflict : words::answerIcon(unit.cell.state));
    default: return {};
    }
}

Icon UnitTableModel::iconData(const UnitStanding &unit, int column) const
{
    switch (column) {
    case BeforeColumn: return words::statusShape(m_book, unit.statusBefore);
    case NowColumn: return words::statusShape(m_book, unit.cell.status);
    case AnswerColumn: return unit.cell.conflict ? AnswerIcon::Conflict : words::answerIcon(unit.cell.state);
    default: return {};
    }
}

Icon UnitTableModel::markData(const UnitStanding &unit, int column) const
{
    if (column == BeforeColumn && unit.delayedBefore)
        return Mark::Delayed;
    if (column == NowColumn && unit.cell.delayed)
        return Mark::Delayed;
    if (column == AnswerColumn && unit.cell.overdue)
        return Mark::Overdue;
    return {};
}

QString UnitTableModel::markWord(const UnitStanding &unit, int column) const
{
    return column == AnswerColumn ? look::lateWord(words::answerIcon(unit.cell.state)) : look::word(Mark::Delayed);
}

QVariant UnitTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitStanding &unit = m_units.at(index.row());
    const int column = index.column();
    const Since since = sinceOf(unit);
    switch (role) {
    case Qt::DisplayRole: return displayData(unit, column);
    case Qt::AccessibleTextRole: {
        QString words = displayData(unit, column);
        if (const Icon mark = markData(unit, column); !mark.isNull())
            words += u", "_s + markWord(unit, column);
        return words;
    }
    case row::IconRole: return QVariant::fromValue(iconData(unit, column));
    case row::MarkRole: return QVariant::fromValue(markData(unit, column));
    case row::MarkWordRole: return markData(unit, column).isNull() ? QString() : markWord(unit, column);
    case row::QuietRole:
        return (column == BeforeColumn && unit.statusBefore.isEmpty())
               || (column == NowColumn && unit.cell.status.isEmpty())
               || (column == SinceColumn && (since == Since::Nothing || since == Since::Unchanged));
    case row::SecondInkRole:
        return column == SinceColumn && since == Since::Changed ? QVariant(int(row::Ink::Accent)) : QVariant();
    case row::StrongRole: return column == SinceColumn && since == Since::Changed;
    default: return {};
    }
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn: return tr("Unit");
    case BeforeColumn: return m_before.isEmpty() ? tr("Before") : m_before;
    case NowColumn: return m_now;
    case SinceColumn: return m_before.isEmpty() ? tr("Since then") : tr("Since %1").arg(m_before);
    case AnswerColumn: return tr("The answer");
    default: return {};
    }
}
