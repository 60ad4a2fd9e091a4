// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QUuid>

#include <map>
#include <variant>

using namespace Qt::StringLiterals; // every header of the core speaks them

/// One stored value. There are no floating point numbers: amounts are integers or decimal strings.
/// An empty string, a null uuid and an empty byte array are all stored as NULL, so "not given" has one form.
using Value = std::variant<std::monostate, qint64, QString, QUuid, QByteArray>;

/// The content of a revision by permanent field name, in the order of the names. NULL fields are left out.
using Fields = std::map<QString, Value>;

/// An id that cannot be mistaken for another noun's.
template<class Noun>
struct Id {
    QUuid value{};
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using PlanId = Id<struct PlanNoun>;
using AreaId = Id<struct AreaNoun>;
using MeasureId = Id<struct MeasureNoun>;
using UnitId = Id<struct UnitNoun>;
using RuleId = Id<struct RuleNoun>;
using PersonId = Id<struct PersonNoun>;
using RoundId = Id<struct RoundNoun>;
using AssignmentId = Id<struct AssignmentNoun>;
using AnswerId = Id<struct AnswerNoun>;
using EvidenceId = Id<struct EvidenceNoun>;
using SubmissionId = Id<struct SubmissionNoun>;
using AssessmentId = Id<struct AssessmentNoun>;
using RevisionId = Id<struct RevisionNoun>;

/// How C++ members become stored values and back. A list is stored as its items, one a line: items hold no line break.
namespace stored {

[[nodiscard]] Value of(const QString &text);
[[nodiscard]] Value of(qint64 number);
[[nodiscard]] Value of(int number);
[[nodiscard]] Value of(bool flag); ///< false is NULL: a flag that was never set and one that was cleared are the same
[[nodiscard]] Value of(QDate date);
[[nodiscard]] Value of(const QUuid &id);
[[nodiscard]] Value of(const QByteArray &bytes);
[[nodiscard]] Value of(const QStringList &lines);
template<class Noun>
[[nodiscard]] Value of(const Id<Noun> &id)
{
    return of(id.value);
}
template<class Noun>
[[nodiscard]] Value of(const QList<Id<Noun>> &ids)
{
    QStringList lines;
    for (const auto &id : ids)
        lines << id.value.toString(QUuid::WithoutBraces);
    return of(lines);
}

void read(const Value &value, QString &text);
void read(const Value &value, qint64 &number);
void read(const Value &value, int &number);
void read(const Value &value, bool &flag);
void read(const Value &value, QDate &date);
void read(const Value &value, QUuid &id);
void read(const Value &value, QByteArray &bytes);
void read(const Value &value, QStringList &lines);
template<class Noun>
void read(const Value &value, Id<Noun> &id)
{
    read(value, id.value);
}
template<class Noun>
void read(const Value &value, QList<Id<Noun>> &ids)
{
    QStringList lines;
    read(value, lines);
    ids.clear();
    for (const QString &line : std::as_const(lines))
        ids << Id<Noun>{QUuid::fromString(line)};
}

} // namespace stored

/// The fields of a noun. Every noun has one member `describe(visitor)` that names its fields once; writing, reading,
/// hashing and comparing all go through it.
template<class Noun>
[[nodiscard]] Fields fieldsOf(Noun noun)
{
    Fields fields;
    noun.describe([&fields](const QString &name, const auto &member) {
        if (Value value = stored::of(member); value.index() != 0)
            fields.emplace(name, std::move(value));
    });
    return fields;
}

template<class Noun>
[[nodiscard]] Noun fromFields(const Fields &fields)
{
    Noun noun;
    noun.describe([&fields](const QString &name, auto &member) {
        if (const auto at = fields.find(name); at != fields.end())
            stored::read(at->second, member);
    });
    return noun;
}

/// The names of a noun's columns, sorted.
template<class Noun>
[[nodiscard]] QStringList columnsOf()
{
    QStringList names;
    Noun{}.describe([&names](const QString &name, auto &) { names << name; });
    names.sort();
    return names;
}
