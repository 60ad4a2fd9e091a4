// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version/reports.h"

#include <QAbstractListModel>

/// A row of the report's outline: a section, or an area or measure that may have a text of its own.
struct OutlineRow {
    enum class Mark { None, NotBegun, Begun, Done };

    QString key{};
    QString heading{};
    int depth = 0;
    Mark mark = Mark::None;
    Section section{}; ///< as it is; for an area or measure without text a fresh one
    QUuid record{};    ///< where its text is saved
    bool operator==(const OutlineRow &) const = default;
};

/// The rows of a round's report in the order of its pages. `language` chooses the headings.
[[nodiscard]] QList<OutlineRow> outlineOf(const ReportData &data, const QString &language);
/// How many of the report's sections are done, and of how many.
[[nodiscard]] std::pair<int, int> finished(const QList<OutlineRow> &rows);
/// The heading's anchor in the laid out pages.
[[nodiscard]] QString anchorOf(const OutlineRow &row);

/// The outline as a list.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DepthRole = Qt::UserRole + 1, MarkRole };

    explicit OutlineModel(QObject *parent = nullptr);

    /// Rows that only changed their mark or text stay where they are, with the selection.
    void setRows(const QList<OutlineRow> &rows);
    [[nodiscard]] const QList<OutlineRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<OutlineRow> m_rows{};
};
