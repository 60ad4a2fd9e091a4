// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personform.h"

#include "ui/look/look.h"
#include "ui/parts/formfield.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {
UnitId chosenIn(const QComboBox *box)
{
    return {box->currentData().toUuid()};
}

void choose(QComboBox *box, UnitId unit)
{
    box->setCurrentIndex(qMax(0, box->findData(unit.value)));
}
} // namespace

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_title(new QLineEdit)
    , m_unit(new QComboBox)
    , m_department(new QComboBox)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::px(16));
    grid->setVerticalSpacing(look::px(12));
    m_nameField = new FormField(tr("Name"), m_name, this);
    m_mailField = new FormField(tr("Mail"), m_mail, this);
    m_unitField = new FormField(tr("Unit"), m_unit, this);
    m_departmentField = new FormField(tr("Department"), m_department, this);
    grid->addWidget(m_nameField, 0, 0);
    auto *titleField = new FormField(tr("Title"), m_title, this);
    titleField->setHint(tr("head of administration, managing director …"));
    grid->addWidget(titleField, 0, 1);
    grid->addWidget(m_mailField, 1, 0);
    grid->addWidget(new FormField(tr("Telephone"), m_phone, this), 1, 1);
    grid->addWidget(m_unitField, 2, 0);
    grid->addWidget(m_departmentField, 2, 1);
    grid->addWidget(new Text(tr("Roles in this store"), TextRole::BodyStrong, this), 3, 0, 1, 2);
    int at = 0;
    for (const Role role : allRoles) {
        auto *box = new QCheckBox(words::capitalised(roleLabel(role)), this);
        box->setObjectName(u"role-"_s + roleCode(role));
        m_roles[role] = box;
        grid->addWidget(box, 4 + at / 2, at % 2);
        ++at;
        connect(box, &QCheckBox::clicked, this, &PersonForm::edited);
    }
    m_name->setObjectName(u"personName"_s);
    m_mail->setObjectName(u"personMail"_s);
    m_phone->setObjectName(u"personPhone"_s);
    m_title->setObjectName(u"personTitle"_s);
    m_unit->setObjectName(u"personUnit"_s);
    m_department->setObjectName(u"personDepartment"_s);
    for (QLineEdit *field : {m_name, m_mail, m_phone, m_title})
        connect(field, &QLineEdit::textEdited, this, &PersonForm::edited);
    for (QComboBox *box : {m_unit, m_department}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, &PersonForm::edited);
    }
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { fillDepartments({}); });
    setMaximumWidth(look::px(640));
}

void PersonForm::setBook(const PlanBook &book)
{
    const UnitId unit = chosenIn(m_unit), department = chosenIn(m_department);
    m_book = book;
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("None"), QUuid());
    for (const auto &one : book.units()) {
        if (one->parent.isNull())
            m_unit->addItem(words::unitLabel(book, UnitId{one.recordId}), one.recordId);
    }
    choose(m_unit, unit);
    fillDepartments(department);
}

void PersonForm::fillDepartments(UnitId chosen)
{
    m_department->clear();
    m_department->addItem(tr("None"), QUuid());
    for (const auto &one : m_book.units()) {
        if (!one->parent.isNull() && one->parent == chosenIn(m_unit))
            m_department->addItem(words::capitalised(m_book.unitName(UnitId{one.recordId})), one.recordId);
    }
    choose(m_department, chosen);
    m_departmentField->setVisible(m_department->count() > 1);
}

void PersonForm::setPerson(const Person &person, const QList<Role> &roles)
{
    m_person = person;
    m_name->setText(person.name);
    m_mail->setText(person.mail);
    m_phone->setText(person.phone);
    m_title->setText(person.title);
    choose(m_unit, person.unit);
    fillDepartments(person.department);
    for (const auto &[role, box] : m_roles)
        box->setChecked(roles.contains(role));
    for (FormField *field : {m_nameField, m_mailField, m_unitField})
        field->setFault({});
}

Person PersonForm::person() const
{
    Person person = m_person;
    person.name = m_name->text().trimmed();
    person.mail = m_mail->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.title = m_title->text().trimmed();
    person.unit = chosenIn(m_unit);
    person.department = chosenIn(m_department);
    return person;
}

QList<Role> PersonForm::roles() const
{
    QList<Role> roles;
    for (const auto &[role, box] : m_roles) {
        if (box->isChecked())
            roles << role;
    }
    return roles;
}

bool PersonForm::check()
{
    const Person person = this->person();
    const QList<Role> roles = this->roles();
    const bool answers = roles.contains(Role::Contact) || roles.contains(Role::UnitHead);
    const bool hasName = !person.name.isEmpty();
    const bool hasMail = person.mail.isEmpty() || person.mail.contains(u'@');
    const bool hasUnit = !answers || !person.unit.isNull();
    m_nameField->setFault(hasName ? QString() : tr("Write the person's name."));
    m_mailField->setFault(hasMail ? QString() : tr("Write a whole mail address, or leave it empty."));
    m_unitField->setFault(hasUnit ? QString() : tr("Choose the unit that the person answers for."));
    if (!hasName)
        m_name->setFocus();
    else if (!hasMail)
        m_mail->setFocus();
    else if (!hasUnit)
        m_unit->setFocus();
    return hasName && hasMail && hasUnit;
}

void PersonForm::focusName()
{
    m_name->setFocus(Qt::TabFocusReason);
}
