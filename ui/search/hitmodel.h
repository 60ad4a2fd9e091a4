// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search.h"

#include <QAbstractListModel>

#include <optional>

/// What a search found, in groups by kind: the group with the newest hit first, and the newest first in each.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsGroupRole = Qt::UserRole + 200 };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<SearchHit> &hits);
    /// Null for a group's heading.
    [[nodiscard]] const SearchHit *hit(const QModelIndex &index) const;
    /// The next hit in a direction, past the headings; invalid at the end.
    [[nodiscard]] QModelIndex next(const QModelIndex &from, int step) const;
    [[nodiscard]] int hitCount() const { return m_hits; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString group{}; ///< a heading
        std::optional<SearchHit> hit{};
    };

    [[nodiscard]] static QString groupName(const QString &kind);
    [[nodiscard]] static QString secondLine(const SearchHit &hit);

    QList<Row> m_rows{};
    int m_hits = 0;
};
