// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"

#include <QAbstractTableModel>

/// Assignments in words, one per row: what a page lists before it changes them.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UnitColumn, MeasureColumn, StateColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 200 };

    explicit CellModel(QObject *parent = nullptr);

    /// Those in conflict say so in place of their state.
    void setCells(const PlanBook &book, const QList<Cell> &cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanBook m_book{};
    QList<Cell> m_cells{};
};
