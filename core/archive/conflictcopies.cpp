// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/conflictcopies.h"

#include "core/archive/merge.h"
#include "core/storage/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace {

/// "f" and "f (Annas kopia)", but not "f2": what follows a copy's name begins with a sign that is no part of a word.
bool isNamedAfter(const QString &copy, const QString &original)
{
    static const QStringList before{u"Kopia av "_s, u"Copy of "_s};
    for (const QString &words : before) {
        if (copy.compare(words + original, Qt::CaseInsensitive) == 0)
            return true;
    }
    return copy.size() > original.size() && copy.startsWith(original, Qt::CaseInsensitive)
           && !copy.at(original.size()).isLetterOrNumber();
}

/// How many versions of a copy this store lacks; nothing when it is no copy of this store's plan.
Result<qint64> missingFrom(Journal &journal, const QString &path)
{
    if (!schema::checkFile(path) || QFileInfo(path + u"-journal"_s).size() > 0)
        return 0;
    auto connection = Connection::open(StoreAddress::parse(path), Connection::Access::ReadOnly);
    if (!connection)
        return 0;
    Journal other(**connection);
    if (!merge::samePlan(journal, other, path))
        return 0;
    qint64 missing = 0;
    std::optional<Error> ours;
    const Done visited = other.visitRevisions([&](const Revision &revision, const QList<ParentRevision> &) -> Done {
        auto hash = journal.hashOf(revision.id);
        if (!hash) {
            ours = hash.error();
            return tl::unexpected(hash.error());
        }
        missing += hash->isEmpty();
        return {};
    });
    if (ours)
        return tl::unexpected(*ours);
    return visited && (*connection)->readToEnd() ? missing : 0;
}

} // namespace

namespace conflictcopies {

QStringList named(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.absolutePath());
    QStringList copies;
    const auto names = folder.entryList({u"*."_s + file.suffix()}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name != file.fileName() && isNamedAfter(QFileInfo(name).completeBaseName(), file.completeBaseName()))
            copies << folder.filePath(name);
    }
    return copies;
}

Result<QList<ConflictCopy>> find(Journal &journal)
{
    QList<ConflictCopy> found;
    if (journal.connection().engine() != StoreAddress::Engine::Sqlite)
        return found;
    for (const QString &path : named(journal.connection().address().path)) {
        auto missing = missingFrom(journal, path);
        if (!missing)
            return tl::unexpected(missing.error());
        if (*missing > 0)
            found << ConflictCopy{path, QFileInfo(path).lastModified().toMSecsSinceEpoch(), *missing};
    }
    return found;
}

QString syncedBy(const QString &path)
{
    static const QStringList services{u"OneDrive"_s,  u"Dropbox"_s,  u"Google Drive"_s, u"iCloud"_s,
                                      u"Nextcloud"_s, u"ownCloud"_s, u"Syncthing"_s};
    const QStringList folders = QDir::cleanPath(QFileInfo(path).absolutePath()).split(u'/');
    for (const QString &service : services) {
        for (const QString &folder : folders) {
            if (folder.startsWith(service, Qt::CaseInsensitive)) // "OneDrive - Kommunen"
                return service;
        }
    }
    return {};
}

} // namespace conflictcopies
