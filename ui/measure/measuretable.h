// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessments.h"

#include <QAbstractTableModel>

/// One row of the list of measures: an area with its sums, or a measure.
struct MeasureRow {
    MeasureId measure{}; ///< null: an area's row
    QString title{};
    QString coordinators{};
    int comeIn = 0;
    int asked = 0;
    int changed = 0; ///< whose status is another than in the round before
    int delayed = 0;
    QString assessment{};

    bool operator==(const MeasureRow &) const = default;
    [[nodiscard]] bool isArea() const { return measure.isNull(); }
};

[[nodiscard]] QList<MeasureRow> measureRows(const PlanBook &book, const RoundView *view, const RoundView *before,
                                            const QList<AssessmentSheet> &assessments);

/// The measures of the plan by area, with how far they have come in the round.
class MeasureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        TitleColumn,
        CoordinatorsColumn,
        AnswersColumn,
        ChangedColumn,
        DelayedColumn,
        AssessmentColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<MeasureRow> &rows);
    [[nodiscard]] const MeasureRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString displayData(const MeasureRow &row, int column) const;

    QList<MeasureRow> m_rows{};
};
