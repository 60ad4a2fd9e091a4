// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/round/roundprogress.h"

#include <QAbstractTableModel>
#include <QSet>

/// A unit in the table of a round.
struct RoundRow {
    UnitProgress progress{};
    QString name{};

    bool operator==(const RoundRow &) const = default;
};

/// The units of a round with their counts, those that owe most first, and a last row for all of them.
class RoundTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        UnitColumn,
        AnswersColumn,
        UnansweredColumn,
        DraftColumn,
        SubmittedColumn,
        CompletionColumn,
        AcceptedColumn,
        ClosedColumn,
        DueColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 200, IdRole, IsTotalRole };

    explicit RoundTableModel(QObject *parent = nullptr);

    /// Ticks stay on units that are still there. Ticking is for those who may act.
    void setRows(const QList<RoundRow> &rows, const RoundRow &total, QDate today, bool mayTick);
    [[nodiscard]] UnitId unitAt(int row) const; ///< null for the last row
    [[nodiscard]] int rowOf(UnitId unit) const; ///< -1: none
    [[nodiscard]] QList<UnitId> ticked() const; ///< in the order of the rows
    void tickOnly(const QList<UnitId> &units);
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString displayData(const RoundRow &row, int column) const;
    [[nodiscard]] QString lateWords(const UnitProgress &progress) const;
    [[nodiscard]] QVariant dueData(const RoundRow &row, int role) const;
    [[nodiscard]] bool isTotal(int row) const { return row == rowCount() - 1; }

    QList<RoundRow> m_rows{}; ///< the last one is the total
    QSet<UnitId> m_ticked{};
    QDate m_today{};
    bool m_mayTick = false;
};
