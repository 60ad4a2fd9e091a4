// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

// What somebody has typed and not saved yet, kept on the computer where it was typed; saving clears it.

namespace {

/// Which computer half-typed text belongs to: its id, or its name where it has none, as a fresh or cloned one may not.
QString device()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? u"host "_s + QSysInfo::machineHostName() : QString::fromLatin1(id);
}

Params scratchKey(const Actor &actor, AssignmentId assignment)
{
    return {{u"assignment"_s, assignment.value}, {u"author"_s, actor.author}, {u"device"_s, device()}};
}

/// A scratch row is JSON: it lives for minutes and is read by the program that wrote it.
QString scratchText(const Answer &answer)
{
    QJsonObject json;
    for (const auto &[name, value] : fieldsOf(answer)) {
        if (const auto *text = std::get_if<QString>(&value))
            json.insert(name, *text);
        else if (const auto *number = std::get_if<qint64>(&value))
            json.insert(name, *number);
        else if (const auto *id = std::get_if<QUuid>(&value))
            json.insert(name, QJsonObject{{u"id"_s, id->toString(QUuid::WithoutBraces)}});
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Answer scratchAnswer(const QString &text)
{
    Fields fields;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isObject())
            fields.emplace(it.key(), QUuid::fromString(it->toObject().value(u"id"_s).toString()));
        else if (it->isDouble())
            fields.emplace(it.key(), qint64(it->toDouble()));
        else
            fields.emplace(it.key(), it->toString());
    }
    return fromFields<Answer>(fields);
}

} // namespace

QFuture<Done> AnswerStore::keepScratch(const Actor &actor, const Answer &answer)
{
    return write(
        actor,
        [=](Journal &journal, Pen &) {
            Params row = scratchKey(actor, answer.assignment);
            row.emplace(u"saved_at"_s, nowMs());
            row.emplace(u"fields"_s, scratchText(answer));
            return journal.connection().execute(u"answer/insert_scratch"_s, row);
        },
        [] {});
}

QFuture<Result<std::optional<Answer>>> AnswerStore::scratch(const Actor &actor, AssignmentId assignment)
{
    return read([=](Journal &journal) -> Result<std::optional<Answer>> {
        auto rows = journal.connection().query(u"answer/select_scratch"_s, scratchKey(actor, assignment));
        if (!rows)
            return tl::unexpected(rows.error());
        return rows->next() ? std::optional(scratchAnswer(rows->text(u"fields"_s))) : std::nullopt;
    });
}

QFuture<Result<QList<Answer>>> AnswerStore::scratches(const Actor &actor, const QList<AssignmentId> &assignments)
{
    return read([=](Journal &journal) -> Result<QList<Answer>> {
        QList<Answer> out;
        for (const AssignmentId assignment : assignments) {
            auto rows = journal.connection().query(u"answer/select_scratch"_s, scratchKey(actor, assignment));
            if (!rows)
                return tl::unexpected(rows.error());
            if (rows->next())
                out << scratchAnswer(rows->text(u"fields"_s));
        }
        return out;
    });
}

QFuture<Result<RevisionId>> AnswerStore::save(const Actor &actor, const Answer &answer, RevisionId base)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<RevisionId> {
            auto saved = answers::save(journal, pen, actor, answer, base);
            if (!saved)
                return saved;
            auto cleared
                = journal.connection().execute(u"answer/delete_own_scratch"_s, scratchKey(actor, answer.assignment));
            if (!cleared)
                return tl::unexpected(cleared.error());
            return saved;
        },
        [this] { Q_EMIT answersChanged(); });
}
