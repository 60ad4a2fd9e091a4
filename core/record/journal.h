// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kind.h"
#include "core/record/revision.h"
#include "core/storage/connection.h"

#include <functional>
#include <optional>

/// Where a writer's name, time, ids and salts come from. The ordinary one asks the system; the example store and tests
/// give fixed ones, so that equal input gives equal stores.
class Pen
{
public:
    explicit Pen(QString author);
    /// Ids, salts and times follow from `seed` and `startMs`; each revision is a millisecond later.
    [[nodiscard]] static Pen fixed(QString author, quint64 seed, qint64 startMs);

    [[nodiscard]] const QString &author() const { return m_author; }
    void setAuthor(QString author) { m_author = std::move(author); }
    void setTime(qint64 utcMs) { m_fixedMs = utcMs; }
    [[nodiscard]] qint64 now();
    [[nodiscard]] QUuid newId();
    [[nodiscard]] QByteArray newSalt();

private:
    [[nodiscard]] QByteArray random(int bytes);

    QString m_author;
    std::optional<quint64> m_seed{};
    qint64 m_fixedMs = 0;
};

/// What is told of a parent beside its child. A parent that the store does not hold has no record and no hash.
struct ParentRevision {
    RevisionId id{};
    QUuid recordId{};
    QByteArray hash{};
};

/// Reads and writes revisions in a connection's transaction, whatever their noun.
class Journal
{
public:
    explicit Journal(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Writes content as a new revision of a record in place of `parents` and gives its header.
    [[nodiscard]] Result<Revision> append(Pen &pen, const QString &kind, const QUuid &record, const QUuid &scopeUnit,
                                          const QList<RevisionId> &parents, const Fields &fields);
    /// Writes what a plan file says: id from the content, no salt. Writes nothing when the head says the same.
    [[nodiscard]] Result<RevisionId> appendImported(const QString &kind, const QUuid &record, qint64 writtenAt,
                                                    const Fields &fields);
    /// Writes a version whose id follows from its record, content and parents; the caller gives author, time and salt.
    /// Gives the id, and whether it is new: what is known already is not written again.
    [[nodiscard]] Result<std::pair<RevisionId, bool>>
    appendDerived(const QString &kind, const QUuid &record, const QUuid &scopeUnit, const QList<RevisionId> &parents,
                  const QString &author, qint64 writtenAt, const Content &content);
    /// Writes a revision as it came from another copy, without its words; without content it is a skeleton.
    [[nodiscard]] Done insert(const Revision &revision, const std::optional<Content> &content);
    /// Gives a skeleton the content that it lacked, without its words.
    [[nodiscard]] Done insertContent(const Revision &revision, const Content &content);
    /// What search knows a revision by; empty when there is nothing to find it by.
    [[nodiscard]] static QString wordsOf(const Kind &kind, const Fields &fields);
    /// Lays the words of a revision in the search index. Many at a time cost little, others' writes between them much.
    [[nodiscard]] Done insertWords(RevisionId id, const QString &words);

    /// Empty when the store does not hold the revision.
    [[nodiscard]] Result<QByteArray> hashOf(RevisionId id);
    [[nodiscard]] Result<qint64> revisionCount();

    [[nodiscard]] Result<std::optional<Revision>> revision(RevisionId id);
    /// Empty for a skeleton or an erased revision.
    [[nodiscard]] Result<std::optional<Content>> content(const Kind &kind, RevisionId id);
    [[nodiscard]] Result<QList<RevisionId>> heads(const QUuid &record);
    /// All revisions of a record, parents included, oldest claim first.
    [[nodiscard]] Result<QList<Revision>> history(const QUuid &record);
    [[nodiscard]] Result<QList<Revision>> allRevisions();
    /// Shows every revision of the store, one at a time: there may be millions. Stops at the first failure.
    using Visitor = std::function<Done(const Revision &revision, const QList<ParentRevision> &parents)>;
    [[nodiscard]] Done visitRevisions(const Visitor &visitor);

    template<class Noun>
    [[nodiscard]] Result<Revision> append(Pen &pen, const QUuid &record, const QUuid &scopeUnit,
                                          const QList<RevisionId> &parents, const Noun &noun)
    {
        return append(pen, QString(Noun::kind), record, scopeUnit, parents, fieldsOf(noun));
    }
    /// The content of one revision; NotFound when it is a skeleton.
    template<class Noun>
    [[nodiscard]] Result<Noun> noun(RevisionId id)
    {
        auto found = content(*kindNamed(Noun::kind), id);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return tl::unexpected(missing(id));
        return fromFields<Noun>((*found)->fields);
    }
    /// The rows of a statement that gives record_id, revision_id, author, written_at, conflicts and the noun's columns.
    /// Of a record with several heads, which follow each other, the newest is kept, marked as a conflict.
    template<class Noun>
    [[nodiscard]] Result<QList<Recorded<Noun>>> select(const QString &statement, const Params &params = {})
    {
        auto rows = m_connection.query(statement, params);
        if (!rows)
            return tl::unexpected(rows.error());
        QList<Recorded<Noun>> out;
        while (rows->next()) {
            const Recorded<Noun> head = headAt<Noun>(*rows);
            if (out.isEmpty() || out.last().recordId != head.recordId)
                out << head;
            else if (isOlder(out.last(), head))
                out.last() = head;
        }
        return out;
    }
    template<class Noun>
    [[nodiscard]] Result<QList<Recorded<Noun>>> current()
    {
        return select<Noun>(kindNamed(Noun::kind)->currentStatement());
    }
    template<class Noun>
    [[nodiscard]] Result<std::optional<Recorded<Noun>>> record(const QUuid &id)
    {
        auto rows = m_connection.query(kindNamed(Noun::kind)->recordStatement(), {{u"record_id"_s, id}});
        if (!rows)
            return tl::unexpected(rows.error());
        std::optional<Recorded<Noun>> newest;
        while (rows->next()) {
            const Recorded<Noun> head = headAt<Noun>(*rows);
            if (!newest || isOlder(*newest, head))
                newest = head;
            if (!head.conflict)
                break; // the only one
        }
        return newest;
    }
    /// Writes a new version of a record over its single head (or as its first), refusing one in conflict.
    template<class Noun>
    [[nodiscard]] Result<Revision> write(Pen &pen, const QUuid &record, const QUuid &scopeUnit, const Noun &noun)
    {
        auto parents = heads(record);
        if (!parents)
            return tl::unexpected(parents.error());
        if (parents->size() > 1)
            return tl::unexpected(inConflict());
        return append(pen, record, scopeUnit, *parents, noun);
    }
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    template<class Noun>
    [[nodiscard]] static Recorded<Noun> headAt(Cursor &row)
    {
        return {row.noun<Noun>(),      row.uuid(u"record_id"_s),    {row.uuid(u"revision_id"_s)},
                row.text(u"author"_s), row.number(u"written_at"_s), row.number(u"conflicts"_s) > 0};
    }
    template<class Noun>
    [[nodiscard]] static bool isOlder(const Recorded<Noun> &one, const Recorded<Noun> &other)
    {
        return std::pair(one.writtenAt, one.revisionId) < std::pair(other.writtenAt, other.revisionId);
    }
    [[nodiscard]] Done insertWhole(const Revision &revision, const Content &content);
    [[nodiscard]] static Error missing(RevisionId id);
    [[nodiscard]] static Error inConflict();
    [[nodiscard]] Result<QList<QByteArray>> hashesOf(const QUuid &record, const QList<RevisionId> &revisions);
    [[nodiscard]] Result<QList<RevisionId>> parentsOf(RevisionId child);

    Connection &m_connection;
};
