// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"

/// A person with the roles that this store grants.
struct PersonEntry {
    Recorded<Person> person{};
    QList<Role> roles{};

    bool operator==(const PersonEntry &) const = default;
    [[nodiscard]] PersonId id() const { return {person.recordId}; }
};

/// One row of a pasted list of people, read; `faults` says what to mend.
struct PersonRow {
    int line = 0; ///< from 1
    Person person{};
    QList<Role> roles{};
    QStringList faults{};
};

/// The rules of people and roles. Roles are local: they are no revisions and never merge.
namespace people {

[[nodiscard]] Result<QList<PersonEntry>> all(Journal &journal);
/// By id, mail address or name, whatever the case; Conflict, listing ids, when several match.
[[nodiscard]] Result<PersonEntry> find(Journal &journal, const QString &idMailOrName);
[[nodiscard]] Result<PersonId> add(Journal &journal, Pen &pen, const Actor &actor, const Person &person,
                                   const QList<Role> &roles);
[[nodiscard]] Done change(Journal &journal, Pen &pen, const Actor &actor, PersonId id, const Person &person,
                          const QList<Role> &roles);
/// Reads rows of text (a paste from a spreadsheet, or CSV): separator tab, semicolon or comma; first row headings in
/// Swedish or English: name, mail, unit, department, role, phone, title.
[[nodiscard]] QList<PersonRow> parse(const QString &text, const PlanBook &book);
/// The same of rows that are cells already; a row without anything in it is left out.
[[nodiscard]] QList<PersonRow> parse(const QList<QStringList> &table, const PlanBook &book);

/// A person as the one who acts, with the roles of this store.
[[nodiscard]] Actor actorOf(const PersonEntry &entry);
/// The desktop account, for which nobody in the store is known: it acts as strategist, under the account's name.
[[nodiscard]] Actor accountActor(const QString &account);
/// The author column in words: a person's name, the account, or the plan file.
[[nodiscard]] QString authorName(const QList<PersonEntry> &people, const QString &author);

} // namespace people
