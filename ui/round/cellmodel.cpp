// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/cellmodel.h"

#include "ui/parts/rowdelegate.h"
#include "ui/plan/planwords.h"

namespace {
AnswerIcon iconOf(const Cell &cell)
{
    return cell.conflict ? AnswerIcon::Conflict : words::answerIcon(cell.state);
}
} // namespace

CellModel::CellModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CellModel::setCells(const PlanBook &book, const QList<Cell> &cells)
{
    beginResetModel();
    m_book = book;
    m_cells = cells;
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_cells.at(index.row());
    if (role == IdRole)
        return cell.assignment.value;
    if (role == row::IconRole && index.column() == StateColumn)
        return QVariant::fromValue(Icon(iconOf(cell)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case UnitColumn: return words::unitLabel(m_book, cell.unit, cell.department);
    case MeasureColumn: return words::measureLabel(m_book, cell.measure);
    case StateColumn: return look::label(iconOf(cell));
    default: return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn: return tr("Unit");
    case MeasureColumn: return tr("Measure");
    case StateColumn: return tr("Now");
    default: return {};
    }
}
