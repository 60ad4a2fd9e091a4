// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"

#include <QWidget>

class QVBoxLayout;

/// The people one can reach at a unit: name, title and role, telephone and mail as links. An empty list says so.
class ContactList : public QWidget
{
    Q_OBJECT

public:
    explicit ContactList(QWidget *parent = nullptr);

    /// Those of `people` that are the unit's contacts and heads.
    void setPeople(const QList<PersonEntry> &people, UnitId unit);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    /// A mailto: or tel: address for the system to open.
    void addressOpened(const QString &address);

private:
    void addPerson(QVBoxLayout *column, const PersonEntry &entry);

    QWidget *m_content = nullptr;
    int m_count = 0;
};

/// The contacts of a unit, heads last; those who have left are not among them.
[[nodiscard]] QList<PersonEntry> contactsOf(const QList<PersonEntry> &people, UnitId unit);
