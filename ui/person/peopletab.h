// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class PersonForm;
class QCheckBox;

/// Personer och roller: who takes part, and which roles this store grants them. Roles never travel with a copy.
class PeopleTab : public RecordTab
{
    Q_OBJECT

public:
    explicit PeopleTab(QWidget *parent = nullptr);

    void setPeople(const QList<PersonEntry> &people);

Q_SIGNALS:
    /// A null id is a new person.
    void personSaved(PersonId id, const Person &person, const QList<Role> &roles);
    void pasteAsked();

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;

private:
    [[nodiscard]] const PersonEntry *entry(const QUuid &id) const;

    QList<PersonEntry> m_people{};
    PersonForm *m_person = nullptr;
    QCheckBox *m_ended = nullptr;
};
