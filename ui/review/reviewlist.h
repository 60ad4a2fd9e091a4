// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/archive/conflicts.h"

#include <QAbstractListModel>

/// An answer that waits to be read, as the list of Granska shows it.
struct ReviewItem {
    AnswerSheet sheet{};
    QString title{};
    QString unit{};
    QString changes{}; ///< "Ändrad status, ny text"
    bool isUnchanged = false;
    bool isRead = false;
    std::optional<Conflict> conflict{}; ///< two versions: to be resolved before anything else

    bool operator==(const ReviewItem &) const = default;
    [[nodiscard]] AssignmentId id() const { return sheet.cell.assignment; }
};

/// What waits in a round: conflicts first, then in the plan's order. `measures` null: all; else only those.
[[nodiscard]] QList<ReviewItem> reviewItems(const PlanBook &book, const QList<AnswerSheet> &sheets,
                                            const QList<Conflict> &conflicts, const QList<RevisionId> &read,
                                            const std::optional<QList<MeasureId>> &measures);

/// The waiting answers as rows.
class ReviewListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<ReviewItem> &items);
    void markRead(int row);
    [[nodiscard]] const ReviewItem &item(int row) const { return m_items.at(row); }
    /// -1 when it is not among them.
    [[nodiscard]] int rowOf(AssignmentId assignment) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReviewItem> m_items{};
};
