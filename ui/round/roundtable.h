// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tableview.h"

/// The table of a round's units: ticks, bars and counts, icons above the words of the header. Space ticks a row.
class RoundTable : public TableView
{
    Q_OBJECT

public:
    explicit RoundTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sizeHeader();
};
