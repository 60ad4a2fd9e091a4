// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commissions.h"
#include "core/plan/planbook.h"

#include <QWidget>

class DateField;
class FormField;
class Text;
class TextArea;
class QComboBox;

/// One commission that a decision gives, to be written: what is asked for, of whom, and when it shall be back.
class CommissionFields : public QWidget
{
    Q_OBJECT

public:
    /// `number` from 1, for its heading and the names of its fields.
    CommissionFields(const PlanBook &book, int number, QDate today, QWidget *parent = nullptr);

    void setNumber(int number);
    /// One that is in the store already.
    void setCommission(const PlanBook &book, const CommissionEdit &edit);
    [[nodiscard]] CommissionEdit commission() const;
    /// False, with the fault shown, when it asks for nothing or its date cannot be read.
    [[nodiscard]] bool check();
    void focusText();
    /// Puts its fields after `previous` in the order of Tab and gives the last of them.
    QWidget *followInTabOrder(QWidget *previous);
    [[nodiscard]] QWidget *lastField() const;

Q_SIGNALS:
    void removed();

private:
    CommissionEdit m_edit{};
    Text *m_title = nullptr;
    TextArea *m_text = nullptr;
    QComboBox *m_responsible = nullptr;
    DateField *m_backBy = nullptr;
    FormField *m_textField = nullptr;
    FormField *m_backByField = nullptr;
    QWidget *m_remove = nullptr;
};
