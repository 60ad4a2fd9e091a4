// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/person/peoplefile.h"

#include <QCoreApplication>

namespace {

struct PersonCommandText {
    Q_DECLARE_TR_FUNCTIONS(PersonCommandText)
};

QJsonObject personJson(const PlanBook &book, const PersonEntry &entry)
{
    QJsonArray roles;
    for (const Role role : entry.roles)
        roles << roleCode(role);
    const Person &person = *entry.person;
    return {{u"id"_s, json::id(entry.person.recordId)},
            {u"name"_s, person.name},
            {u"mail"_s, json::text(person.mail)},
            {u"phone"_s, json::text(person.phone)},
            {u"title"_s, json::text(person.title)},
            {u"unit"_s, json::text(book.unitName(person.unit))},
            {u"unit_id"_s, json::id(person.unit.value)},
            {u"department"_s, json::text(book.unitName(person.department))},
            {u"roles"_s, roles}};
}

Result<QList<Role>> rolesOf(const QString &text)
{
    QList<Role> roles;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts)) {
        const auto role = roleOf(code.trimmed());
        if (!role) {
            return failure(Error::Kind::Invalid, PersonCommandText::tr("“%1” is not a role.").arg(code.trimmed()));
        }
        roles << *role;
    }
    return roles;
}

Done addPerson(Session &session)
{
    const Arguments &arguments = session.arguments();
    Person person;
    for (const QString &option : {u"name"_s, u"mail"_s, u"unit"_s, u"role"_s}) {
        if (auto given = arguments.required(option); !given)
            return tl::unexpected(given.error());
    }
    person.name = arguments.value(u"name"_s);
    person.mail = arguments.value(u"mail"_s);
    person.phone = arguments.value(u"phone"_s);
    person.title = arguments.value(u"title"_s);
    auto unit = session.unitOption();
    if (!unit)
        return tl::unexpected(unit.error());
    person.unit = *unit;
    if (arguments.has(u"department"_s)) {
        auto department = session.book().findDepartment(*unit, arguments.value(u"department"_s));
        if (!department)
            return tl::unexpected(department.error());
        person.department = *department;
    }
    auto roles = rolesOf(arguments.value(u"role"_s));
    if (!roles)
        return tl::unexpected(roles.error());
    auto id = session.store().people.add(session.actor(), person, *roles).result();
    if (!id)
        return tl::unexpected(id.error());
    session.say(id->value.toString(QUuid::WithoutBraces));
    session.print({{u"person"_s, personJson(session.book(), {{person, id->value, {}, {}, 0, false}, *roles})}});
    return {};
}

Done importPeople(Session &session)
{
    const QString path = session.arguments().word(1);
    auto rows = people::readFile(path, session.book());
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList faults;
    for (const PersonRow &row : std::as_const(*rows)) {
        for (const QString &fault : row.faults)
            faults << PersonCommandText::tr("%1, row %2: %3").arg(path, QString::number(row.line), fault);
    }
    if (rows->isEmpty())
        faults << PersonCommandText::tr("%1: there are no rows.").arg(path);
    if (!faults.isEmpty())
        return failure(Error::Kind::Invalid, faults.join(u'\n'));
    auto added = session.store().people.addAll(session.actor(), *rows).result();
    if (!added)
        return tl::unexpected(added.error());
    session.say(PersonCommandText::tr("%n person(s) added.", nullptr, int(added->size())));
    session.print({{u"added"_s, added->size()}});
    return {};
}

Done listPeople(Session &session)
{
    auto entries = session.store().people.all().result();
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray list;
    for (const PersonEntry &entry : std::as_const(*entries)) {
        list << personJson(session.book(), entry);
        QStringList roles;
        for (const Role role : entry.roles)
            roles << roleCode(role);
        session.say(QStringList{entry.person->name, entry.person->mail, session.book().unitName(entry.person->unit),
                                roles.join(u',')}
                        .join(u'\t'));
    }
    session.print({{u"people"_s, list}});
    return {};
}

} // namespace

QList<Command> personCommands()
{
    return {
        {{u"person add"_s, u"STORE --name= --mail= --unit= --department= --role= --phone= --title="_s},
         true,
         addPerson},
        {{u"person import"_s, u"STORE FILE"_s}, true, importPeople},
        {{u"person list"_s, u"STORE"_s}, true, listPeople},
    };
}

/// `show STORE people` is the same list.
Done showPeople(Session &session)
{
    return listPeople(session);
}
