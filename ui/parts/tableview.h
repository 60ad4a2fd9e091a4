// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTableView>

/// A table with our defaults: rows of 32 px at a = 13, hairlines between rows, whole rows selected, no grid, no
/// corner, headers flat. Numbers are right-aligned by the model (Qt::TextAlignmentRole). Enter activates.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Column that takes the space left over, and keeps enough to be read where there is none.
    void setStretchColumn(int column);
    void setModel(QAbstractItemModel *model) override;
    /// Widens the columns to what their content asks for, never below their header.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyMetrics();
    void stretch();

    int m_stretchColumn = -1;
};

/// A list of two-line rows with hairlines between; Enter activates.
class RowListView : public QListView
{
    Q_OBJECT

public:
    explicit RowListView(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
