// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/soundness.h"

#include "core/erasure/erasure.h"
#include "core/record/digest.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QUuid>

#include <cstdio>

namespace {

struct SoundnessText {
    Q_DECLARE_TR_FUNCTIONS(SoundnessText)
};

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<QHash<QUuid, QUuid>> erasedRevisions(Connection &connection)
{
    auto rows = connection.query(u"record/select_erased"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QUuid, QUuid> out;
    while (rows->next())
        out.insert(rows->uuid(u"revision_id"_s), rows->uuid(u"erasure_id"_s));
    return out;
}

/// What the erasures of the store name.
Result<QSet<QUuid>> namedByErasures(Journal &journal, const QHash<QUuid, QUuid> &erased)
{
    QSet<QUuid> erasures(erased.begin(), erased.end()), named;
    for (const QUuid &id : std::as_const(erasures)) {
        auto erasure = journal.record<Erasure>(id);
        if (!erasure)
            return tl::unexpected(erasure.error());
        for (const RevisionId &revision : *erasure ? (**erasure)->revisions : QList<RevisionId>())
            named.insert(revision.value);
    }
    return named;
}

Done checkRevisions(Journal &journal, Soundness &found)
{
    auto revisions = journal.allRevisions();
    if (!revisions)
        return tl::unexpected(revisions.error());
    auto erased = erasedRevisions(journal.connection());
    if (!erased)
        return tl::unexpected(erased.error());
    auto named = namedByErasures(journal, *erased);
    if (!named)
        return tl::unexpected(named.error());
    QHash<QUuid, QByteArray> hashes;
    QHash<QUuid, QUuid> records;
    for (const Revision &revision : std::as_const(*revisions)) {
        hashes.insert(revision.id.value, revision.hash);
        records.insert(revision.id.value, revision.recordId);
    }
    for (const Revision &revision : std::as_const(*revisions)) {
        ++found.revisions;
        QList<QByteArray> parents;
        for (const RevisionId &parent : revision.parents) {
            parents << hashes.value(parent.value);
            if (records.value(parent.value) != revision.recordId)
                found.faults << SoundnessText::tr("Version %1 builds on another record.").arg(text(revision.id.value));
        }
        if (digest::revisionHash(revision, parents) != revision.hash)
            found.faults << SoundnessText::tr("Version %1 does not match its hash.").arg(text(revision.id.value));
        const Kind *kind = kindNamed(revision.kind);
        if (!kind) {
            found.faults << SoundnessText::tr("Version %1 is of an unknown kind.").arg(text(revision.id.value));
            continue;
        }
        auto content = journal.content(*kind, revision.id);
        if (!content)
            return tl::unexpected(content.error());
        if (erased->contains(revision.id.value)) {
            ++found.erased;
            if (!named->contains(revision.id.value))
                found.faults << SoundnessText::tr("Version %1 was erased, and no erasure says why.")
                                    .arg(text(revision.id.value));
            if (*content)
                found.faults << SoundnessText::tr("Version %1 was erased but still has its content.")
                                    .arg(text(revision.id.value));
        } else if (!*content) {
            ++found.skeletons;
        } else if (digest::contentDigest((*content)->salt, (*content)->fields) != revision.contentDigest) {
            found.faults << SoundnessText::tr("The content of version %1 does not match its hash.")
                                .arg(text(revision.id.value));
        }
    }
    return {};
}

Result<QStringList> rowsOf(Connection &connection, const QString &statement)
{
    auto rows = connection.query(statement);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList out;
    while (rows->next())
        out << text(rows->uuid(u"revision_id"_s)) + text(rows->uuid(u"record_id"_s)) + rows->text(u"kind"_s);
    return out;
}

Done checkDerived(Connection &connection, Soundness &found)
{
    auto heads = rowsOf(connection, u"record/select_all_heads"_s);
    if (!heads)
        return tl::unexpected(heads.error());
    auto expected = rowsOf(connection, u"record/select_expected_heads"_s);
    if (!expected)
        return tl::unexpected(expected.error());
    if (*heads != *expected)
        found.faults << SoundnessText::tr("The list of newest versions is not right.");
    auto conflicts = connection.query(u"record/select_conflict_differences"_s);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    if (conflicts->next() && conflicts->number(u"differences"_s) != 0)
        found.faults << SoundnessText::tr("The list of conflicts is not right.");
    auto current = connection.query(u"assignment/select_current_differences"_s);
    if (!current)
        return tl::unexpected(current.error());
    if (current->next() && current->number(u"differences"_s) != 0)
        found.faults << SoundnessText::tr("The table of assignments is not right.");
    auto keys = connection.query(u"storage/foreign_key_check"_s);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->next() && keys->number(u"broken"_s) != 0)
        found.faults << SoundnessText::tr("The store names versions that it does not hold.");
    auto whole = connection.query(u"storage/integrity_check"_s);
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->next() && whole->text(u"integrity_check"_s) != "ok"_L1)
        found.faults << SoundnessText::tr("The file is damaged: %1").arg(whole->text(u"integrity_check"_s));
    return {};
}

Done checkFiles(Connection &connection, Soundness &found)
{
    auto files = connection.query(u"file/select_all_files"_s);
    if (!files)
        return tl::unexpected(files.error());
    while (files->next()) {
        ++found.files;
        const QByteArray sha256 = files->bytes(u"sha256"_s);
        auto chunks = connection.query(u"file/select_chunks"_s,
                                       {{u"scope"_s, files->uuid(u"scope"_s)}, {u"sha256"_s, sha256}});
        if (!chunks)
            return tl::unexpected(chunks.error());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (chunks->next())
            hash.addData(chunks->bytes(u"bytes"_s));
        if (hash.result() != sha256)
            found.faults << SoundnessText::tr("The file %1 does not match its hash.")
                                .arg(QString::fromLatin1(sha256.toHex()));
    }
    return {};
}

} // namespace

namespace archive {

Result<QByteArray> contentHash(Connection &connection)
{
    auto rows = connection.query(u"record/select_hashes"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QByteArray> hashes;
    while (rows->next())
        hashes << rows->bytes(u"hash"_s);
    return digest::contentHash(hashes);
}

Result<Soundness> verify(Connection &connection)
{
    Soundness found;
    auto hash = contentHash(connection);
    if (!hash)
        return tl::unexpected(hash.error());
    found.contentHash = *hash;
    Journal journal(connection);
    Done done = checkRevisions(journal, found);
    if (done)
        done = checkDerived(connection, found);
    if (done)
        done = checkFiles(connection, found);
    if (done)
        done = connection.readToEnd();
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Done backup(Connection &connection, const QString &path)
{
    const QString making = path + u".%1.new"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto sound = [&]() -> Done {
        if (auto copied = connection.execute(u"storage/vacuum_into"_s, {{u"path"_s, making}}); !copied)
            return copied;
        auto copy = Connection::open(StoreAddress::parse(making), Connection::Access::ReadOnly);
        if (!copy)
            return tl::unexpected(copy.error());
        auto found = verify(**copy);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->faults.isEmpty())
            return failure(Error::Kind::Corrupt, found->faults.join(u'\n'));
        return {};
    }();
    const bool renamed = sound && std::rename(QFile::encodeName(making).constData(),
                                              QFile::encodeName(path).constData()) == 0;
    if (!renamed)
        QFile::remove(making);
    if (sound && !renamed) {
        return failure(Error::Kind::Storage, SoundnessText::tr("%1 could not be written. Choose another folder.")
                                                 .arg(QDir::toNativeSeparators(path)));
    }
    return sound;
}

} // namespace archive
