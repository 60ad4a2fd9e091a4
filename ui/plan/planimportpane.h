// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planfile.h"

#include <QWidget>

class Button;
class QStandardItemModel;
class TableView;
class Text;

/// What reading a plan file would change, before it is read in.
class PlanImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit PlanImportPane(QWidget *parent = nullptr);

    void setChanges(const QString &fileName, const QList<PlanChange> &changes);

Q_SIGNALS:
    void importAsked();
    void left();

private:
    Text *m_summary = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    Button *m_import = nullptr;
};
