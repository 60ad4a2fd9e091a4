// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/round/rounds.h"

#include <QWidget>

class QStandardItemModel;
class TableView;
class Text;

/// Before a round opens: what is asked of whom, counted per unit, and each unit's measures.
class PreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewStep(QWidget *parent = nullptr);

    void setContent(const PlanBook &book, const QList<PlannedAssignment> &planned);

private:
    void showUnit();

    PlanBook m_book{};
    QList<PlannedAssignment> m_planned{};
    Text *m_summary = nullptr;
    QStandardItemModel *m_units = nullptr;
    TableView *m_unitTable = nullptr;
    QStandardItemModel *m_measures = nullptr;
    TableView *m_measureTable = nullptr;
};
