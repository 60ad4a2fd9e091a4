// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/peopletab.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/person/personform.h"
#include "ui/plan/planwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

PeopleTab::PeopleTab(QWidget *parent)
    : RecordTab(parent)
{
    list()->setObjectName(u"personList"_s);
    list()->setAccessibleName(tr("People"));
    auto *fresh = new Button(tr("New person …"), ButtonKind::Outlined, this);
    fresh->setObjectName(u"newPerson"_s);
    fresh->setCompact(true);
    auto *paste = new Button(tr("Paste from a spreadsheet …"), ButtonKind::Outlined, this);
    paste->setObjectName(u"pastePeople"_s);
    paste->setCompact(true);
    listActions()->addWidget(fresh);
    listActions()->addWidget(paste);
    auto *local = new MessageStrip(MessageIcon::Info,
                                   tr("Roles hold in this store only. They do not travel with copies "
                                      "and answer files, and are no part of the history."),
                                   this);
    local->setMaximumWidth(look::px(640));
    form()->addWidget(local);
    m_person = new PersonForm(this);
    form()->addWidget(m_person);
    m_ended = new QCheckBox(tr("No longer takes part"), this);
    m_ended->setObjectName(u"personEnded"_s);
    form()->addWidget(m_ended);
    connect(m_person, &PersonForm::edited, this, [this] { setTyped(); });
    connect(m_ended, &QCheckBox::clicked, this, [this] { setTyped(); });
    connect(paste, &Button::clicked, this, &PeopleTab::pasteAsked);
    connect(fresh, &Button::clicked, this, [this] {
        if (!saveTyped())
            return;
        m_person->show();
        m_ended->show();
        beginNew(tr("A new person"));
        m_person->setPerson({}, {Role::Contact});
        m_ended->setChecked(false);
        m_person->focusName();
    });
}

void PeopleTab::setPeople(const QList<PersonEntry> &people)
{
    m_people = people;
    m_person->setBook(book());
    setBook(book());
}

const PersonEntry *PeopleTab::entry(const QUuid &id) const
{
    for (const PersonEntry &one : m_people) {
        if (one.person.recordId == id)
            return &one;
    }
    return nullptr;
}

QList<RecordTab::Row> PeopleTab::rows() const
{
    QList<Row> there, gone;
    for (const PersonEntry &one : m_people) {
        QStringList roles;
        for (const Role role : one.roles)
            roles << roleLabel(role);
        QStringList second;
        if (!one.person->unit.isNull())
            second << words::unitLabel(book(), one.person->unit);
        if (!roles.isEmpty())
            second << roles.join(u", "_s);
        const Row row{one.person.recordId,
                      one.person->name,
                      one.person->ended ? tr("No longer takes part") : second.join(u" · "_s),
                      ToolIcon::Person,
                      {}};
        (one.person->ended ? gone : there) << row;
    }
    return there + gone;
}

bool PeopleTab::fill(const QUuid &id)
{
    const PersonEntry *one = entry(id);
    m_person->setVisible(one);
    m_ended->setVisible(one);
    setTitle(one ? one->person->name : tr("Nobody is in the store yet"));
    if (!one)
        return false;
    m_person->setPerson(*one->person, one->roles);
    m_ended->setChecked(one->person->ended);
    return true;
}

bool PeopleTab::check()
{
    return m_person->check();
}

void PeopleTab::save()
{
    Person person = m_person->person();
    person.ended = m_ended->isChecked();
    Q_EMIT personSaved({chosen()}, person, m_person->roles());
}
