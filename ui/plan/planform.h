// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plantab.h"

class Button;
class DateField;
class FormField;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

/// Planen: what the plan is called, whose it is, when it holds, who decided it.
class PlanForm : public PlanTab
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);

    void setBook(const PlanBook &book) override;
    bool saveTyped() override;
    [[nodiscard]] bool isTyped() const override { return m_isTyped; }

private:
    QLineEdit *line(const QString &name);
    void setTyped(bool typed);
    void fillUnits();
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] bool check();

    PlanBook m_book{};
    bool m_isTyped = false;
    QLineEdit *m_title, *m_municipality, *m_short, *m_decidedBy, *m_appliesTo, *m_reportTo, *m_previous;
    DateField *m_from, *m_to, *m_decidedOn;
    QComboBox *m_owner, *m_department, *m_language;
    QSpinBox *m_years;
    FormField *m_titleField, *m_municipalityField, *m_toField;
    Button *m_save = nullptr;
};
