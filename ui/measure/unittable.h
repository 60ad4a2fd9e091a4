// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "ui/look/icons.h"

#include <QAbstractTableModel>

/// How a measure stands in one unit, now and in the round before.
struct UnitStanding {
    Cell cell{};
    QString unit{};
    QString statusBefore{}; ///< the code; empty: no answer
    bool delayedBefore = false;

    bool operator==(const UnitStanding &) const = default;
};

[[nodiscard]] QList<UnitStanding> unitStandings(const PlanBook &book, const RoundView &view, const RoundView *before,
                                                MeasureId measure);
/// "2026" when the round's name holds a year, else the whole name.
[[nodiscard]] QString roundLabel(const Round &round);

/// A measure's units as rows: before, now, what has changed, how far the answer is.
class UnitTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { UnitColumn, BeforeColumn, NowColumn, SinceColumn, AnswerColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `before` and `now` name the rounds; an empty `before` says that there is none.
    void setUnits(const PlanBook &book, const QList<UnitStanding> &units, const QString &before, const QString &now);
    [[nodiscard]] const UnitStanding &unit(int row) const { return m_units.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Since { Nothing, First, Changed, NewText, Unchanged };

    [[nodiscard]] Since sinceOf(const UnitStanding &unit) const;
    [[nodiscard]] QString displayData(const UnitStanding &unit, int column) const;
    [[nodiscard]] Icon iconData(const UnitStanding &unit, int column) const;
    [[nodiscard]] QString markWord(const UnitStanding &unit, int column) const;
    [[nodiscard]] Icon markData(const UnitStanding &unit, int column) const;

    PlanBook m_book{};
    QList<UnitStanding> m_units{};
    QString m_before{};
    QString m_now{};
};
