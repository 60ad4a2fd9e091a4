// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/soundness.h"

#include "core/erasure/erasure.h"
#include "core/record/digest.h"
#include "core/storage/schema.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

/// One revision against its own hash, its parents and its content.
class RevisionCheck
{
public:
    RevisionCheck(Journal &journal, Soundness &found, const QHash<QUuid, QUuid> &erased, const QSet<QUuid> &named,
                  qint64 now)
        : m_journal(journal)
        , m_found(found)
        , m_erased(erased)
        , m_named(named)
        , m_latest(now + dayMs)
    {
    }
    [[nodiscard]] Done check(const Revision &revision, const QList<ParentRevision> &parents)
    {
        ++m_found.revisions;
        QList<QByteArray> parentHashes;
        for (const ParentRevision &parent : parents) {
            parentHashes << parent.hash;
            if (parent.recordId != revision.recordId)
                fault(SoundnessText::tr("Version %1 builds on another record."), revision);
        }
        if (revision.writtenAt > m_latest && ++m_ahead == 1)
            m_firstAhead = {revision.id.value, revision.author};
        if (digest::revisionHash(revision, parentHashes) != revision.hash)
            fault(SoundnessText::tr("Version %1 does not match its hash."), revision);
        const Kind *kind = kindNamed(revision.kind);
        if (!kind) {
            fault(SoundnessText::tr("Version %1 is of an unknown kind."), revision);
            return {};
        }
        auto content = m_journal.content(*kind, revision.id);
        if (!content)
            return tl::unexpected(content.error());
        checkContent(revision, *content);
        return {};
    }

    /// Says once what concerns many versions.
    void conclude()
    {
        if (m_ahead == 0)
            return;
        m_found.notes << SoundnessText::tr(
                             "%n version(s) say that they were written more than a day from now; the first "
                             "is %1, by %2. Check the clock of that computer.",
                             nullptr, int(m_ahead))
                             .arg(text(m_firstAhead.first), m_firstAhead.second);
    }

private:
    static constexpr qint64 dayMs = 86'400'000;

    void checkContent(const Revision &revision, const std::optional<Content> &content)
    {
        if (m_erased.contains(revision.id.value)) {
            ++m_found.erased;
            if (!m_named.contains(revision.id.value))
                fault(SoundnessText::tr("Version %1 was erased, and no erasure says why."), revision);
            if (content)
                fault(SoundnessText::tr("Version %1 was erased but still has its content."), revision);
        } else if (!content) {
            ++m_found.skeletons;
        } else if (digest::contentDigest(content->salt, content->fields) != revision.contentDigest) {
            fault(SoundnessText::tr("The content of version %1 does not match its hash."), revision);
        }
    }
    void fault(const QString &sentence, const Revision &revision)
    {
        m_found.faults << sentence.arg(text(revision.id.value));
    }

    Journal &m_journal;
    Soundness &m_found;
    const QHash<QUuid, QUuid> &m_erased;
    const QSet<QUuid> &m_named;
    qint64 m_latest;
    qint64 m_ahead = 0;
    std::pair<QUuid, QString> m_firstAhead{};
};

Done checkRevisions(Journal &journal, Soundness &found, qint64 now)
{
    auto erased = erasedRevisions(journal.connection());
    if (!erased)
        return tl::unexpected(erased.error());
    auto named = namedByErasures(journal, *erased);
    if (!named)
        return tl::unexpected(named.error());
    RevisionCheck check(journal, found, *erased, *named, now);
    auto visited = journal.visitRevisions([&check](const Revision &revision, const QList<ParentRevision> &parents) {
        return check.check(revision, parents);
    });
    check.conclude();
    return visited;
}

/// The heads as they are kept beside the heads as they follow from the graph, both by id.
Done checkHeads(Connection &connection, Soundness &found)
{
    auto heads = connection.query(u"record/select_all_heads"_s);
    if (!heads)
        return tl::unexpected(heads.error());
    auto expected = connection.query(u"record/select_expected_heads"_s);
    if (!expected)
        return tl::unexpected(expected.error());
    bool isSame = true;
    while (isSame && expected->next()) {
        isSame = heads->next();
        for (const QString &column : {u"revision_id"_s, u"record_id"_s, u"kind"_s})
            isSame = isSame && heads->value(column) == expected->value(column);
    }
    if (!isSame || heads->next())
        found.faults << SoundnessText::tr("The list of newest versions is not right.");
    return {};
}

Done checkDerived(Connection &connection, Soundness &found)
{
    if (auto checked = checkHeads(connection, found); !checked)
        return checked;
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
        auto chunks
            = connection.query(u"file/select_chunks"_s, {{u"scope"_s, files->uuid(u"scope"_s)}, {u"sha256"_s, sha256}});
        if (!chunks)
            return tl::unexpected(chunks.error());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (chunks->next())
            hash.addData(chunks->bytes(u"bytes"_s));
        if (hash.result() != sha256)
            found.faults
                << SoundnessText::tr("The file %1 does not match its hash.").arg(QString::fromLatin1(sha256.toHex()));
    }
    return {};
}

} // namespace

namespace archive {

Result<QByteArray> contentHash(Connection &connection)
{
    // A connection that only reads sees by one number whether anybody has committed since.
    qint64 version = 0;
    if (connection.isReadOnly()) {
        auto rows = connection.query(u"storage/select_data_version"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        version = rows->next() ? rows->number(u"data_version"_s) : 0;
        if (const QByteArray kept = connection.kept(u"content hash"_s, version); !kept.isEmpty())
            return kept;
    }
    auto rows = connection.query(u"record/select_hashes"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<digest::Sha256> hashes;
    while (rows->next()) {
        const QByteArray hash = rows->bytes(u"hash"_s);
        digest::Sha256 &into = hashes.emplaceBack();
        std::copy_n(hash.begin(), qMin(hash.size(), qsizetype(into.size())), into.begin());
    }
    const QByteArray hash = digest::contentHash(std::move(hashes));
    if (connection.isReadOnly())
        connection.keep(u"content hash"_s, version, hash);
    return hash;
}

Result<Soundness> verify(Connection &connection, qint64 now)
{
    Soundness found;
    auto hash = contentHash(connection);
    if (!hash)
        return tl::unexpected(hash.error());
    found.contentHash = *hash;
    Journal journal(connection);
    Done done = checkRevisions(journal, found, now);
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
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return tl::unexpected(files::unwritable(path));
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
    const bool renamed
        = sound && std::rename(QFile::encodeName(making).constData(), QFile::encodeName(path).constData()) == 0;
    if (!renamed)
        QFile::remove(making);
    if (sound && !renamed)
        return tl::unexpected(files::unwritable(path));
    return sound;
}

} // namespace archive
