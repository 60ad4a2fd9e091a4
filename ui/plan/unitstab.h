// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class Button;
class DateField;
class FormField;
class QComboBox;
class QLineEdit;

/// Enheter: units and their departments, what else they are called, when they exist, and who takes over from them.
class UnitsTab : public RecordTab
{
    Q_OBJECT

public:
    explicit UnitsTab(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;

private:
    void buildForm();
    void begin(UnitId parent);
    void fillChoices();
    void showUnit(const Unit &unit);
    [[nodiscard]] Unit typed() const;
    [[nodiscard]] QString secondLine(const Recorded<Unit> &unit) const;
    void addRows(QList<Row> &rows, UnitId parent) const;

    Unit m_unit{}; ///< as it was, for what the form does not show
    QLineEdit *m_name = nullptr;
    QLineEdit *m_short = nullptr;
    QLineEdit *m_aliases = nullptr;
    QComboBox *m_kind = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QComboBox *m_successor = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_shortField = nullptr;
    FormField *m_kindField = nullptr;
    FormField *m_toField = nullptr;
    FormField *m_successorField = nullptr;
    Button *m_newDepartment = nullptr;
};
