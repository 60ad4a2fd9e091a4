// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"

#include <QAbstractListModel>

/// The unit's assignments as two-line rows.
class AnswerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StandingRole = Qt::UserRole + 200, OffersRole };

    using QAbstractListModel::QAbstractListModel;

    /// What was answered, instead of what is left to do.
    void setReading(bool reading) { m_isReading = reading; }
    /// Resets only when the assignments themselves are others, so that the place in the list stays.
    void setRows(const QList<AnswerRow> &rows, const AnswerContext &context);
    [[nodiscard]] AssignmentId idAt(int row) const;
    [[nodiscard]] int rowOf(AssignmentId id) const;
    /// The next row after `from` that is not done yet, going round; -1: all are done.
    [[nodiscard]] int nextOpen(int from) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant readingData(const AnswerRow &row, int role) const;
    [[nodiscard]] QString spoken(const AnswerRow &row) const;

    QList<AnswerRow> m_rows{};
    AnswerContext m_context{};
    bool m_isReading = false;
};
