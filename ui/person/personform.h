// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"

#include <QWidget>

#include <map>

class DateField;
class FormField;
class QCheckBox;
class QComboBox;
class QLineEdit;

/// A person's fields and roles.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);

    void setBook(const PlanBook &book);
    void setPerson(const Person &person, const QList<Role> &roles);
    [[nodiscard]] Person person() const;
    [[nodiscard]] QList<Role> roles() const;
    /// Faults at their fields, the first one focused; false when there are any.
    bool check();
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void fillDepartments(UnitId chosen);

    PlanBook m_book{};
    Person m_person{};
    QLineEdit *m_name = nullptr;
    QLineEdit *m_mail = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_department = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_mailField = nullptr;
    FormField *m_unitField = nullptr;
    FormField *m_departmentField = nullptr;
    std::map<Role, QCheckBox *> m_roles{};
};
