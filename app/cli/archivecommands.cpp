// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/report/rendering.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

struct ArchiveCommandText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveCommandText)
};

QJsonArray idsJson(const QList<QUuid> &ids)
{
    QJsonArray list;
    for (const QUuid &id : ids)
        list << json::id(id);
    return list;
}

/// Copies that a synchronised folder has made, as JSON; tells people of them and how to take them in.
Result<QJsonArray> conflictCopies(Session &session)
{
    auto copies = session.store().archive.conflictCopies().result();
    if (!copies)
        return tl::unexpected(copies.error());
    QJsonArray list;
    for (const ConflictCopy &copy : std::as_const(*copies)) {
        list << QJsonObject{{u"file"_s, copy.path},
                            {u"modified_at"_s, json::time(copy.modifiedAt)},
                            {u"missing_revisions"_s, copy.missing}};
        complain(
            ArchiveCommandText::tr("Beside this store lies %1, a copy with %n version(s) that it lacks. Take them in "
                                   "with: merge STORE FILE",
                                   nullptr, int(copy.missing))
                .arg(copy.path));
    }
    return list;
}

Done verify(Session &session)
{
    auto found = session.store().archive.verify().result();
    if (!found)
        return tl::unexpected(found.error());
    auto copies = conflictCopies(session);
    if (!copies)
        return tl::unexpected(copies.error());
    session.print({{u"content_hash"_s, QString::fromLatin1(found->contentHash.toHex())},
                   {u"revisions"_s, found->revisions},
                   {u"skeletons"_s, found->skeletons},
                   {u"erased"_s, found->erased},
                   {u"files"_s, found->files},
                   {u"sound"_s, found->faults.isEmpty()},
                   {u"faults"_s, QJsonArray::fromStringList(found->faults)},
                   {u"notes"_s, QJsonArray::fromStringList(found->notes)},
                   {u"conflict_copies"_s, *copies}});
    for (const QString &note : std::as_const(found->notes))
        complain(note);
    if (!found->faults.isEmpty())
        return failure(Error::Kind::Corrupt, found->faults.join(u'\n'));
    session.say(ArchiveCommandText::tr("Sound: %n version(s), content hash %1.", nullptr, int(found->revisions))
                    .arg(QString::fromLatin1(found->contentHash.toHex())));
    return {};
}

Done backup(Session &session)
{
    const QString path = session.arguments().word(1);
    if (auto copied = session.store().archive.backup(path).result(); !copied)
        return copied;
    session.say(ArchiveCommandText::tr("Backed up to %1.").arg(path));
    session.print({{u"file"_s, path}});
    return {};
}

Result<QUuid> recordOption(const Session &session)
{
    auto text = session.arguments().required(u"record"_s);
    if (!text)
        return tl::unexpected(text.error());
    const QUuid id = QUuid::fromString(*text);
    if (id.isNull())
        return failure(Error::Kind::Usage, ArchiveCommandText::tr("“%1” is not an id.").arg(*text));
    return id;
}

Done eraseRecord(Session &session)
{
    auto record = recordOption(session);
    if (!record)
        return tl::unexpected(record.error());
    auto ground = session.arguments().required(u"ground"_s);
    if (!ground)
        return tl::unexpected(ground.error());
    const bool dry = session.arguments().has(u"dry-run"_s);
    const auto renderLocked = [](const ReportData &data) { return report::lockedFiles(data); };
    auto summary = dry ? session.store().archive.erasing(*record).result()
                       : session.store().archive.erase(session.actor(), *record, *ground, renderLocked).result();
    if (!summary)
        return tl::unexpected(summary.error());
    if (!dry) {
        if (auto done = session.store().archive.vacuum().result(); !done)
            return done;
    }
    QJsonArray revisions, files;
    for (const RevisionId &id : std::as_const(summary->revisions))
        revisions << json::id(id.value);
    for (const QByteArray &sha256 : std::as_const(summary->files))
        files << QString::fromLatin1(sha256.toHex());
    session.say(ArchiveCommandText::tr("%n version(s) erased. Backups and files that were sent keep what they hold.",
                                       nullptr, int(summary->revisions.size())));
    const auto due = summary->lockedRounds.size() - summary->lockedAnew.size();
    if (!dry && due > 0) {
        complain(ArchiveCommandText::tr(
            "The locked report of %n round(s) held it and is gone. Lock a corrected version.", nullptr, int(due)));
    }
    if (!summary->filed.isEmpty()) {
        complain((dry ? ArchiveCommandText::tr(
                      "What was filed for those reports would go, too: %1. The diary has its own copy.")
                      : ArchiveCommandText::tr(
                          "What was filed for those reports went, too: %1. The diary has its own copy."))
                     .arg(summary->filed.join(u", "_s)));
    }
    session.print({{u"dry_run"_s, dry},
                   {u"record"_s, json::id(*record)},
                   {u"kind"_s, summary->kind},
                   {u"revisions"_s, revisions},
                   {u"files"_s, files},
                   {u"filed_files"_s, QJsonArray::fromStringList(summary->filed)},
                   {u"locked_rounds"_s, idsJson(summary->lockedRounds)},
                   {u"locked_anew"_s, idsJson(summary->lockedAnew)}});
    return {};
}

/// The fields of a joint text: text, true/false, or null to clear one. Status words are turned into codes.
Result<Fields> fieldsAt(const Session &session, const QString &path)
{
    auto bytes = files::read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return failure(Error::Kind::Invalid, ArchiveCommandText::tr("%1: an object { … } was expected.").arg(path));
    Fields fields;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key() == "next"_L1 ? u"next_step"_s : it.key();
        if (it->isBool()) {
            fields[name] = stored::of(it->toBool());
        } else if (it->isDouble()) {
            fields[name] = stored::of(qint64(it->toDouble()));
        } else if (it->isString() && name == "status"_L1) {
            auto status = session.book().findStatus(it->toString());
            if (!status)
                return tl::unexpected(status.error());
            fields[name] = stored::of(*status);
        } else if (it->isString() || it->isNull()) {
            fields[name] = stored::of(it->toString());
        } else {
            return failure(Error::Kind::Invalid, ArchiveCommandText::tr("%1: %2: text was expected.").arg(path, name));
        }
    }
    return fields;
}

Done resolve(Session &session)
{
    auto record = recordOption(session);
    if (!record)
        return tl::unexpected(record.error());
    const Arguments &arguments = session.arguments();
    if (arguments.has(u"take"_s) == arguments.has(u"with"_s))
        return failure(Error::Kind::Usage, ArchiveCommandText::tr("Give either --take or --with."));
    Done done;
    if (arguments.has(u"take"_s)) {
        const RevisionId version{QUuid::fromString(arguments.value(u"take"_s))};
        done = session.store().answers.resolve(session.actor(), *record, version).result();
    } else {
        auto fields = fieldsAt(session, arguments.value(u"with"_s));
        if (!fields)
            return tl::unexpected(fields.error());
        done = session.store().answers.resolveWith(session.actor(), *record, *fields).result();
    }
    if (!done)
        return done;
    session.say(ArchiveCommandText::tr("Resolved."));
    session.print({{u"record"_s, json::id(*record)}, {u"resolved"_s, true}});
    return {};
}

} // namespace

QList<Command> archiveCommands()
{
    return {
        {{u"verify"_s, u"STORE"_s}, true, verify},
        {{u"backup"_s, u"STORE FILE"_s}, true, backup},
        {{u"erase"_s, u"STORE --record= --ground= --dry-run"_s}, true, eraseRecord},
        {{u"resolve"_s, u"STORE --record= --take= --with="_s}, true, resolve},
    };
}
