// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

class MessageStrip;
class QScrollArea;
class QStandardItemModel;
class QVBoxLayout;
class RowListView;

/// Om planen: what the plan is, and the measures that concern a unit, with the decided wording when it has been read
/// in.
class AboutPlanPage : public Page
{
    Q_OBJECT

public:
    AboutPlanPage(PlanStore &plan, UnitId unit, QWidget *parent = nullptr);

    void openMeasure(MeasureId measure);
    /// What is read stays, when the plan says the same.
    void reload();

private:
    void fill();
    void showMeasure(MeasureId measure);
    void showFacts();
    void addParagraph(QVBoxLayout *column, const QString &heading, const QString &text);
    [[nodiscard]] QString unitsInWords(const QList<ResponsibleUnit> &units) const;

    PlanStore &m_plan;
    UnitId m_unit;
    PlanBook m_book{};
    MeasureId m_wanted{};
    MessageStrip *m_failure = nullptr;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    QScrollArea *m_pane = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_facts = nullptr;
};
