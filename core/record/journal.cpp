// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/journal.h"

#include "core/record/digest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

Revision revisionAt(Cursor &row)
{
    Revision revision;
    revision.id = {row.uuid(u"revision_id"_s)};
    revision.recordId = row.uuid(u"record_id"_s);
    revision.kind = row.text(u"kind"_s);
    revision.scopeUnit = row.uuid(u"scope_unit"_s);
    revision.author = row.text(u"author"_s);
    revision.writtenAt = row.number(u"written_at"_s);
    revision.hashVersion = int(row.number(u"hash_version"_s));
    revision.contentDigest = row.bytes(u"content_digest"_s);
    revision.hash = row.bytes(u"hash"_s);
    return revision;
}

} // namespace

Pen::Pen(QString author)
    : m_author(std::move(author))
{
}

Pen Pen::fixed(QString author, quint64 seed, qint64 startMs)
{
    Pen pen(std::move(author));
    pen.m_seed = seed;
    pen.m_fixedMs = startMs;
    return pen;
}

qint64 Pen::now()
{
    return m_seed ? ++m_fixedMs : QDateTime::currentMSecsSinceEpoch();
}

QByteArray Pen::random(int bytes)
{
    if (m_seed) {
        const QByteArray counter = QByteArray::number((*m_seed)++);
        return QCryptographicHash::hash(counter, QCryptographicHash::Sha256).first(bytes);
    }
    std::array<quint32, 4> numbers;
    Q_ASSERT(bytes <= int(sizeof numbers));
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), bytes);
}

QUuid Pen::newId()
{
    const qint64 time = m_seed ? m_fixedMs : QDateTime::currentMSecsSinceEpoch();
    return digest::timeOrderedId(time, random(10));
}

QByteArray Pen::newSalt()
{
    return random(16);
}

Error Journal::missing(RevisionId id)
{
    return {Error::Kind::NotFound, JournalText::tr("The content of version %1 is not in this store.")
                                       .arg(id.value.toString(QUuid::WithoutBraces))};
}

Error Journal::inConflict()
{
    return {Error::Kind::Conflict,
            JournalText::tr("There are two versions of this. Choose or write a joint one first; nothing was changed.")};
}

Result<QList<QByteArray>> Journal::hashesOf(const QUuid &record, const QList<RevisionId> &revisions)
{
    QList<QByteArray> hashes;
    for (const RevisionId &id : revisions) {
        auto found = m_connection.query(u"record/select_revision"_s, {{u"revision_id"_s, id.value}});
        if (!found)
            return tl::unexpected(found.error());
        if (!found->next())
            return tl::unexpected(missing(id));
        // A parent in another record would take that record's head away.
        if (found->uuid(u"record_id"_s) != record) {
            return failure(Error::Kind::Invalid, JournalText::tr("Version %1 belongs to another record. Nothing was "
                                                                 "changed.")
                                                     .arg(id.value.toString(QUuid::WithoutBraces)));
        }
        hashes << found->bytes(u"hash"_s);
    }
    return hashes;
}

Result<Revision> Journal::append(Pen &pen, const QString &kind, const QUuid &record, const QUuid &scopeUnit,
                                 const QList<RevisionId> &parents, const Fields &fields)
{
    auto parentHashes = hashesOf(record, parents);
    if (!parentHashes)
        return tl::unexpected(parentHashes.error());
    Revision revision;
    revision.writtenAt = pen.now();
    revision.id = {pen.newId()};
    revision.recordId = record;
    revision.kind = kind;
    revision.scopeUnit = scopeUnit;
    revision.author = pen.author();
    revision.parents = parents;
    const Content content{pen.newSalt(), fields};
    revision.contentDigest = digest::contentDigest(content.salt, fields);
    revision.hash = digest::revisionHash(revision, *parentHashes);
    if (auto inserted = insertWhole(revision, content); !inserted)
        return tl::unexpected(inserted.error());
    return revision;
}

Result<RevisionId> Journal::appendImported(const QString &kind, const QUuid &record, qint64 writtenAt,
                                           const Fields &fields)
{
    auto parents = heads(record);
    if (!parents)
        return tl::unexpected(parents.error());
    for (const RevisionId &head : std::as_const(*parents)) {
        auto said = content(*kindNamed(kind), head);
        if (!said)
            return tl::unexpected(said.error());
        if (parents->size() == 1 && *said && (*said)->fields == fields)
            return head;
    }
    auto parentHashes = hashesOf(record, *parents);
    if (!parentHashes)
        return tl::unexpected(parentHashes.error());
    const Content content{QByteArray(16, '\0'), fields};
    Revision revision;
    revision.contentDigest = digest::contentDigest(content.salt, fields);
    revision.id = digest::importedRevisionId(record, revision.contentDigest, *parents);
    revision.recordId = record;
    revision.kind = kind;
    revision.author = u"plan file"_s;
    revision.writtenAt = writtenAt;
    revision.parents = *parents;
    revision.hash = digest::revisionHash(revision, *parentHashes);
    if (auto inserted = insertWhole(revision, content); !inserted)
        return tl::unexpected(inserted.error());
    return revision.id;
}

Result<std::pair<RevisionId, bool>> Journal::appendDerived(const QString &kind, const QUuid &record,
                                                           const QUuid &scopeUnit, const QList<RevisionId> &parents,
                                                           const QString &author, qint64 writtenAt,
                                                           const Content &content)
{
    auto parentHashes = hashesOf(record, parents);
    if (!parentHashes)
        return tl::unexpected(parentHashes.error());
    Revision next;
    next.contentDigest = digest::contentDigest(content.salt, content.fields);
    next.id = digest::importedRevisionId(record, next.contentDigest, parents);
    auto known = revision(next.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return std::pair(next.id, false);
    next.recordId = record;
    next.kind = kind;
    next.scopeUnit = scopeUnit;
    next.author = author;
    next.writtenAt = writtenAt;
    next.parents = parents;
    next.hash = digest::revisionHash(next, *parentHashes);
    if (auto inserted = insertWhole(next, content); !inserted)
        return tl::unexpected(inserted.error());
    return std::pair(next.id, true);
}

Done Journal::insert(const Revision &revision, const std::optional<Content> &content)
{
    if (auto done
        = m_connection.execute(u"record/insert_revision"_s, {{u"revision_id"_s, revision.id.value},
                                                             {u"record_id"_s, revision.recordId},
                                                             {u"kind"_s, revision.kind},
                                                             {u"scope_unit"_s, stored::of(revision.scopeUnit)},
                                                             {u"author"_s, revision.author},
                                                             {u"written_at"_s, revision.writtenAt},
                                                             {u"hash_version"_s, qint64(revision.hashVersion)},
                                                             {u"content_digest"_s, revision.contentDigest},
                                                             {u"hash"_s, revision.hash}});
        !done)
        return done;
    for (const RevisionId &parent : revision.parents) {
        if (auto done = m_connection.execute(u"record/insert_parent"_s,
                                             {{u"child"_s, revision.id.value}, {u"parent"_s, parent.value}});
            !done)
            return done;
    }
    return content ? insertContent(revision, *content) : Done{};
}

Done Journal::insertContent(const Revision &revision, const Content &content)
{
    const Kind *kind = kindNamed(revision.kind);
    Q_ASSERT(kind);
    Params params{{u"revision_id"_s, revision.id.value}, {u"salt"_s, content.salt}};
    for (const QString &column : kind->columns) {
        const auto field = content.fields.find(column);
        params.emplace(column, field == content.fields.end() ? Value{} : field->second);
    }
    return m_connection.execute(kind->insertStatement(), params);
}

Done Journal::insertWhole(const Revision &revision, const Content &content)
{
    if (auto inserted = insert(revision, content); !inserted)
        return inserted;
    const QString words = wordsOf(*kindNamed(revision.kind), content.fields);
    return words.isEmpty() ? Done{} : insertWords(revision.id, words);
}

QString Journal::wordsOf(const Kind &kind, const Fields &fields)
{
    QStringList words;
    for (const QString &column : kind.wordColumns) {
        if (const auto at = fields.find(column); at != fields.end())
            words << std::get<QString>(at->second);
    }
    // Soft hyphens steer line breaks and are no part of a word.
    QString text = words.join(u' ');
    text.remove(QChar(QChar::SoftHyphen));
    return text;
}

Done Journal::insertWords(RevisionId id, const QString &words)
{
    if (auto done = m_connection.execute(u"search/insert_entry"_s, {{u"revision_id"_s, id.value}}); !done)
        return done;
    return m_connection.execute(u"search/insert_words"_s, {{u"revision_id"_s, id.value}, {u"words"_s, words}});
}

Result<QByteArray> Journal::hashOf(RevisionId id)
{
    auto rows = m_connection.query(u"record/select_revision"_s, {{u"revision_id"_s, id.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->bytes(u"hash"_s) : QByteArray();
}

Result<qint64> Journal::revisionCount()
{
    auto rows = m_connection.query(u"record/select_all_count"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->number(u"revisions"_s) : 0;
}

Result<QList<RevisionId>> Journal::parentsOf(RevisionId child)
{
    auto rows = m_connection.query(u"record/select_parents"_s, {{u"child"_s, child.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RevisionId> parents;
    while (rows->next())
        parents << RevisionId{rows->uuid(u"parent"_s)};
    return parents;
}

Result<std::optional<Revision>> Journal::revision(RevisionId id)
{
    auto rows = m_connection.query(u"record/select_revision"_s, {{u"revision_id"_s, id.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<Revision>();
    Revision revision = revisionAt(*rows);
    auto parents = parentsOf(id);
    if (!parents)
        return tl::unexpected(parents.error());
    revision.parents = *parents;
    return std::optional(revision);
}

Result<std::optional<Content>> Journal::content(const Kind &kind, RevisionId id)
{
    auto rows = m_connection.query(kind.selectStatement(), {{u"revision_id"_s, id.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<Content>();
    Content content;
    content.salt = rows->bytes(u"salt"_s);
    for (const QString &column : kind.columns) {
        Value value = kind.uuidColumns.contains(column) ? stored::of(rows->uuid(column)) : rows->value(column);
        if (value.index() != 0)
            content.fields.emplace(column, std::move(value));
    }
    return std::optional(content);
}

Result<QList<RevisionId>> Journal::heads(const QUuid &record)
{
    auto rows = m_connection.query(u"record/select_heads"_s, {{u"record_id"_s, record}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RevisionId> heads;
    while (rows->next())
        heads << RevisionId{rows->uuid(u"revision_id"_s)};
    return heads;
}

Result<QList<Revision>> Journal::history(const QUuid &record)
{
    auto rows = m_connection.query(u"record/select_history"_s, {{u"record_id"_s, record}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Revision> history;
    while (rows->next())
        history << revisionAt(*rows);
    for (Revision &revision : history) {
        auto parents = parentsOf(revision.id);
        if (!parents)
            return tl::unexpected(parents.error());
        revision.parents = *parents;
    }
    return history;
}

Result<QList<Revision>> Journal::allRevisions()
{
    QList<Revision> revisions;
    auto visited = visitRevisions([&revisions](const Revision &revision, const QList<ParentRevision> &) {
        revisions << revision;
        return Done{};
    });
    if (!visited)
        return tl::unexpected(visited.error());
    return revisions;
}

Done Journal::visitRevisions(const Visitor &visitor)
{
    auto rows = m_connection.query(u"record/select_all_revisions"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    auto links = m_connection.query(u"record/select_all_parents"_s);
    if (!links)
        return tl::unexpected(links.error());
    // Both come in the order of the child's id, so one walk joins them.
    bool more = links->next();
    while (rows->next()) {
        Revision revision = revisionAt(*rows);
        QList<ParentRevision> parents;
        for (; more && links->uuid(u"child"_s) == revision.id.value; more = links->next()) {
            parents << ParentRevision{{links->uuid(u"parent"_s)}, links->uuid(u"record_id"_s), links->bytes(u"hash"_s)};
            revision.parents << parents.last().id;
        }
        if (auto done = visitor(revision, parents); !done)
            return done;
    }
    if (more)
        return failure(Error::Kind::Corrupt, JournalText::tr("The store names versions that it does not hold."));
    return {};
}
