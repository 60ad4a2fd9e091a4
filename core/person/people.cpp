// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/people.h"

#include "core/round/rounds.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace {

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

Done setRoles(Journal &journal, PersonId id, const QList<Role> &roles)
{
    Connection &connection = journal.connection();
    if (auto cleared = connection.execute(u"person/delete_role_grants"_s, {{u"person"_s, id.value}}); !cleared)
        return cleared;
    for (const Role role : roles) {
        auto granted
            = connection.execute(u"person/insert_role_grant"_s, {{u"person"_s, id.value}, {u"role"_s, roleCode(role)}});
        if (!granted)
            return granted;
    }
    return {};
}

Done check(const Person &person)
{
    if (person.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PeopleText::tr("A person needs a name."));
    if (!person.mail.isEmpty() && !person.mail.contains(u'@')) {
        return failure(Error::Kind::Invalid, PeopleText::tr("“%1” is not a mail address.").arg(person.mail));
    }
    return {};
}

/// Splits one line of delimited text; quotes hold separators and doubled quotes.
QStringList fieldsOfLine(const QString &line, QChar separator)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line.at(i);
        if (sign == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            fields.last() += line.at(++i);
        else if (sign == u'"')
            quoted = !quoted;
        else if (sign == separator && !quoted)
            fields << QString();
        else
            fields.last() += sign;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QString columnNamed(const QString &heading)
{
    static const QHash<QString, QString> names{
        {u"name"_s, u"name"_s},
        {u"namn"_s, u"name"_s},
        {u"mail"_s, u"mail"_s},
        {u"e-mail"_s, u"mail"_s},
        {u"email"_s, u"mail"_s},
        {u"e-post"_s, u"mail"_s},
        {u"epost"_s, u"mail"_s},
        {u"mejl"_s, u"mail"_s},
        {u"unit"_s, u"unit"_s},
        {u"enhet"_s, u"unit"_s},
        {u"förvaltning"_s, u"unit"_s},
        {u"department"_s, u"department"_s},
        {u"avdelning"_s, u"department"_s},
        {u"role"_s, u"role"_s},
        {u"roles"_s, u"role"_s},
        {u"roll"_s, u"role"_s},
        {u"roller"_s, u"role"_s},
        {u"phone"_s, u"phone"_s},
        {u"telefon"_s, u"phone"_s},
        {u"title"_s, u"title"_s},
        {u"titel"_s, u"title"_s},
        {u"befattning"_s, u"title"_s},
    };
    return names.value(heading.toLower());
}

QList<Role> rolesOf(const QString &text, QStringList &faults)
{
    static const QHash<QString, Role> words{
        {u"strateg"_s, Role::Strategist},      {u"samordnare"_s, Role::Coordinator},    {u"kontakt"_s, Role::Contact},
        {u"chef"_s, Role::UnitHead},           {u"förvaltningschef"_s, Role::UnitHead}, {u"vd"_s, Role::UnitHead},
        {u"styrgrupp"_s, Role::SteeringGroup}, {u"registrator"_s, Role::Registrar},
    };
    QList<Role> roles;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().toLower();
        if (const auto role = roleOf(word))
            roles << *role;
        else if (words.contains(word))
            roles << words.value(word);
        else
            faults << PeopleText::tr("“%1” is not a role").arg(part.trimmed());
    }
    return roles;
}

void readRow(PersonRow &row, const QHash<QString, QString> &values, const PlanBook &book)
{
    row.person.name = values.value(u"name"_s);
    row.person.mail = values.value(u"mail"_s);
    row.person.phone = values.value(u"phone"_s);
    row.person.title = values.value(u"title"_s);
    if (const QString unit = values.value(u"unit"_s); !unit.isEmpty()) {
        if (auto found = book.findUnit(unit))
            row.person.unit = *found;
        else
            row.faults << found.error().sentence;
    }
    if (const QString department = values.value(u"department"_s); !department.isEmpty()) {
        if (auto found = book.findDepartment(row.person.unit, department))
            row.person.department = *found;
        else
            row.faults << found.error().sentence;
    }
    row.roles = rolesOf(values.value(u"role"_s), row.faults);
    if (row.roles.isEmpty() && values.value(u"role"_s).isEmpty())
        row.roles = {Role::Contact};
    if (auto sound = check(row.person); !sound)
        row.faults << sound.error().sentence;
}

} // namespace

namespace people {

Result<QList<PersonEntry>> all(Journal &journal)
{
    auto persons = journal.current<Person>();
    if (!persons)
        return tl::unexpected(persons.error());
    QHash<QUuid, QList<Role>> roles;
    auto grants = journal.connection().query(u"person/select_role_grants"_s);
    if (!grants)
        return tl::unexpected(grants.error());
    while (grants->next()) {
        if (const auto role = roleOf(grants->text(u"role"_s)))
            roles[grants->uuid(u"person"_s)] << *role;
    }
    QList<PersonEntry> out;
    for (const auto &person : std::as_const(*persons)) {
        auto granted = roles.value(person.recordId);
        std::sort(granted.begin(), granted.end());
        out << PersonEntry{person, granted};
    }
    QCollator collator{QLocale(QLocale::Swedish)};
    std::stable_sort(out.begin(), out.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.person->name, b.person->name) < 0;
    });
    return out;
}

Result<PersonEntry> find(Journal &journal, const QString &idMailOrName)
{
    auto entries = all(journal);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<PersonEntry> matches;
    QStringList ids;
    for (const PersonEntry &entry : std::as_const(*entries)) {
        const QString id = entry.person.recordId.toString(QUuid::WithoutBraces);
        if (id == idMailOrName)
            return entry;
        if (entry.person->mail.compare(idMailOrName, Qt::CaseInsensitive) == 0
            || entry.person->name.compare(idMailOrName, Qt::CaseInsensitive) == 0) {
            matches << entry;
            ids << id;
        }
    }
    if (matches.isEmpty())
        return failure(Error::Kind::NotFound,
                       PeopleText::tr("There is nobody called “%1” in the store.").arg(idMailOrName));
    if (matches.size() > 1) {
        return failure(Error::Kind::Conflict, PeopleText::tr("Several people are called “%1”. Give the id of one: %2")
                                                  .arg(idMailOrName, ids.join(u", "_s)));
    }
    return matches.first();
}

Result<PersonId> add(Journal &journal, Pen &pen, const Actor &actor, const Person &person, const QList<Role> &roles)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    if (auto sound = check(person); !sound)
        return tl::unexpected(sound.error());
    const PersonId id{pen.newId()};
    if (auto written = journal.write(pen, id.value, {}, person); !written)
        return tl::unexpected(written.error());
    if (auto set = setRoles(journal, id, roles); !set)
        return tl::unexpected(set.error());
    return id;
}

Done change(Journal &journal, Pen &pen, const Actor &actor, PersonId id, const Person &person, const QList<Role> &roles)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    if (auto sound = check(person); !sound)
        return sound;
    auto before = journal.record<Person>(id.value);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before || (**before).value != person) {
        if (auto written = journal.write(pen, id.value, {}, person); !written)
            return tl::unexpected(written.error());
    }
    return setRoles(journal, id, roles);
}

QList<PersonRow> parse(const QString &text, const PlanBook &book)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line.remove(u'\r');
    const QString &first = lines.first();
    const QChar separator = first.contains(u'\t') ? u'\t' : first.contains(u';') ? u';' : u',';
    QList<QStringList> table;
    for (const QString &line : std::as_const(lines))
        table << (line.trimmed().isEmpty() ? QStringList() : fieldsOfLine(line, separator));
    return parse(table, book);
}

QList<PersonRow> parse(const QList<QStringList> &table, const PlanBook &book)
{
    QList<PersonRow> rows;
    if (table.isEmpty() || table.first().isEmpty())
        return rows;
    QStringList columns;
    for (const QString &heading : table.first())
        columns << columnNamed(heading);
    if (!columns.contains(u"name"_s)) {
        PersonRow row{.line = 1};
        row.faults << PeopleText::tr("The first row must hold the headings: name, mail, unit, department, role, phone, "
                                     "title.");
        return {row};
    }
    for (qsizetype i = 1; i < table.size(); ++i) {
        const QStringList &fields = table.at(i);
        if (fields.isEmpty())
            continue;
        QHash<QString, QString> values;
        for (qsizetype column = 0; column < qMin(columns.size(), fields.size()); ++column)
            values.insert(columns.at(column), fields.at(column));
        PersonRow row{.line = int(i) + 1};
        readRow(row, values, book);
        rows << row;
    }
    return rows;
}

Actor actorOf(const PersonEntry &entry)
{
    return {entry.id(),
            u"person:"_s + entry.person.recordId.toString(QUuid::WithoutBraces),
            entry.person->name,
            entry.person->unit,
            entry.person->department,
            entry.roles};
}

Actor accountActor(const QString &account)
{
    return {{}, u"account:"_s + account, account, {}, {}, {Role::Strategist}};
}

QString authorName(const QList<PersonEntry> &people, const QString &author)
{
    if (author.startsWith("account:"_L1))
        return author.mid(8);
    if (author == "plan file"_L1)
        return PeopleText::tr("the plan file");
    if (author.startsWith("package:"_L1))
        return PeopleText::tr("%1, via package").arg(author.section(u':', 2));
    if (author.startsWith("form:"_L1))
        return PeopleText::tr("%1, via form").arg(author.section(u':', 2));
    for (const PersonEntry &entry : people) {
        if (author == u"person:"_s + entry.person.recordId.toString(QUuid::WithoutBraces))
            return entry.person->name;
    }
    return PeopleText::tr("somebody");
}

} // namespace people
