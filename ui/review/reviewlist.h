// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/archive/conflicts.h"
#include "ui/plan/recordwords.h"

#include <QAbstractListModel>

/// An answer that waits to be read, as the list of Granska shows it.
struct ReviewItem {
    AnswerSheet sheet{};
    QString title{};
    QString unit{};
    QString changes{}; ///< "Ändrad status, ny text"
    bool isUnchanged = false;
    bool isRead = false;
    bool isAwaited = false;             ///< sent back: the unit has the next move
    std::optional<Conflict> conflict{}; ///< two versions: to be resolved before anything else

    bool operator==(const ReviewItem &) const = default;
    /// Null for a conflict in another record than an answer.
    [[nodiscard]] AssignmentId id() const { return sheet.cell.assignment; }
    /// What tells it apart from the others: its assignment, else the record in conflict.
    [[nodiscard]] QUuid key() const { return id().isNull() && conflict ? conflict->record : id().value; }
};

/// What waits in a round: conflicts first, then in the plan's order. `measures` null: all; else only those.
[[nodiscard]] QList<ReviewItem> reviewItems(const PlanBook &book, const QList<AnswerSheet> &sheets,
                                            const QList<Conflict> &conflicts, const QList<RevisionId> &read,
                                            const std::optional<QList<MeasureId>> &measures);

/// A conflict in another record than an answer, as a row.
[[nodiscard]] ReviewItem itemOf(const RecordContext &context, const Conflict &conflict);
/// What was sent back and has not come again, the longest wait first.
[[nodiscard]] QList<ReviewItem> awaitedItems(const PlanBook &book, const QList<AnswerSheet> &sheets, QDate today,
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
    [[nodiscard]] int rowOf(const QUuid &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReviewItem> m_items{};
};
