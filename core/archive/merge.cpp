// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/merge.h"

#include "core/archive/erasing.h"
#include "core/erasure/erasure.h"
#include "core/evidence/evidencestorage.h"
#include "core/plan/plan.h"
#include "core/record/digest.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>

namespace {

constexpr int batch = 64; // between two looks at the time

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

Error badHash(const QString &name, const Revision &revision)
{
    return {Error::Kind::Corrupt,
            MergeText::tr("%1 holds a version (%2) that does not match its hash. Nothing was taken in. Ask for the "
                          "file again.")
                .arg(name, revision.id.value.toString(QUuid::WithoutBraces))};
}

Result<QSet<QUuid>> idsOf(Connection &connection, const QString &statement, const QString &column)
{
    auto rows = connection.query(statement);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QUuid> ids;
    while (rows->next())
        ids.insert(rows->uuid(column));
    return ids;
}

Result<QSet<QUuid>> conflictsIn(Connection &connection)
{
    return idsOf(connection, u"record/select_conflicts"_s, u"record_id"_s);
}

/// Takes one revision up to the level that it has in the other copy.
class Taker
{
public:
    Taker(Journal &journal, Journal &other, const QString &name, const Progress &progress, MergeSummary &summary)
        : m_journal(journal)
        , m_other(other)
        , m_name(name)
        , m_progress(progress)
        , m_summary(summary)
    {
    }
    [[nodiscard]] Done run();

private:
    [[nodiscard]] Done takeErasures();
    [[nodiscard]] Done checkErasures();
    [[nodiscard]] Done goOn() const;
    [[nodiscard]] Done take(const Revision &revision, const QList<ParentRevision> &parents);
    [[nodiscard]] Done takeNew(const Revision &revision, const Kind &kind, const std::optional<Content> &content);
    [[nodiscard]] Done takeKnown(const Revision &revision, const Kind &kind, const std::optional<Content> &content);
    void noteWords(RevisionId id, const QString &words);
    [[nodiscard]] Done layWords();
    [[nodiscard]] Done takeFiles();

    Journal &m_journal;
    Journal &m_other;
    const QString &m_name;
    const Progress &m_progress;
    MergeSummary &m_summary;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QHash<QUuid, QUuid> m_erasedThere{};
    QSet<QUuid> m_erasedHere{};
    QList<std::pair<RevisionId, QString>> m_words{}; ///< waiting for the index, which is slow between other writes
    qsizetype m_wordsLength = 0;
};

/// What another copy calls erased must be what an erasure in it names; else a row without a reason could take content.
Done Taker::checkErasures()
{
    QHash<QUuid, QList<RevisionId>> named;
    for (auto it = m_erasedThere.constBegin(); it != m_erasedThere.constEnd(); ++it) {
        if (!named.contains(it.value())) {
            auto erasure = m_other.record<Erasure>(it.value());
            if (!erasure)
                return tl::unexpected(erasure.error());
            named.insert(it.value(), *erasure ? (**erasure)->revisions : QList<RevisionId>());
        }
        if (!named.value(it.value()).contains(RevisionId{it.key()})) {
            return failure(Error::Kind::Corrupt,
                           MergeText::tr("%1 has erased a version (%2) without saying why. Nothing was taken in. Ask "
                                         "for the file again.")
                               .arg(m_name, it.key().toString(QUuid::WithoutBraces)));
        }
    }
    return {};
}

Done Taker::takeErasures()
{
    auto here = idsOf(m_journal.connection(), u"record/select_erased"_s, u"revision_id"_s);
    if (!here)
        return tl::unexpected(here.error());
    m_erasedHere = *here;
    auto rows = m_other.connection().query(u"record/select_erased"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        m_erasedThere.insert(rows->uuid(u"revision_id"_s), rows->uuid(u"erasure_id"_s));
    if (auto sound = checkErasures(); !sound)
        return sound;
    for (auto it = m_erasedThere.constBegin(); it != m_erasedThere.constEnd(); ++it) {
        if (m_erasedHere.contains(it.key()))
            continue;
        auto erased = erasing::applyTo(m_journal, RevisionId{it.key()}, it.value());
        if (!erased)
            return erased;
        m_erasedHere.insert(it.key());
        ++m_summary.erased;
    }
    return erasing::takeErasedFiles(m_journal.connection(), m_other.connection());
}

/// Tells how far it is, and hears whether to stop.
Done Taker::goOn() const
{
    if (!m_progress || m_progress(m_done, m_total))
        return {};
    return failure(Error::Kind::Cancelled, MergeText::tr("Stopped. Nothing was taken in."));
}

Done Taker::take(const Revision &revision, const QList<ParentRevision> &parents)
{
    const Kind *kind = kindNamed(revision.kind);
    QList<QByteArray> hashes;
    bool isOneRecord = true; // a parent in another record would take that record's head away
    for (const ParentRevision &parent : parents) {
        hashes << parent.hash;
        isOneRecord = isOneRecord && parent.recordId == revision.recordId;
    }
    if (!kind || !isOneRecord || digest::revisionHash(revision, hashes) != revision.hash)
        return tl::unexpected(badHash(m_name, revision));
    auto content = m_other.content(*kind, revision.id);
    if (!content)
        return tl::unexpected(content.error());
    if (*content && digest::contentDigest((*content)->salt, (*content)->fields) != revision.contentDigest)
        return tl::unexpected(badHash(m_name, revision));
    if (m_erasedHere.contains(revision.id.value))
        content->reset();
    auto known = m_journal.hashOf(revision.id);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isEmpty())
        return takeNew(revision, *kind, *content);
    if (*known != revision.hash)
        return tl::unexpected(badHash(m_name, revision));
    return takeKnown(revision, *kind, *content);
}

Done Taker::takeNew(const Revision &revision, const Kind &kind, const std::optional<Content> &content)
{
    ++m_summary.added;
    ++m_summary.addedByKind[revision.kind];
    if (auto inserted = m_journal.insert(revision, content); !inserted)
        return inserted;
    if (content)
        noteWords(revision.id, Journal::wordsOf(kind, content->fields));
    return {};
}

Done Taker::takeKnown(const Revision &revision, const Kind &kind, const std::optional<Content> &content)
{
    ++m_summary.known;
    if (!content)
        return {};
    auto mine = m_journal.content(kind, revision.id);
    if (!mine)
        return tl::unexpected(mine.error());
    if (*mine)
        return {};
    ++m_summary.filled;
    if (auto inserted = m_journal.insertContent(revision, *content); !inserted)
        return inserted;
    noteWords(revision.id, Journal::wordsOf(kind, content->fields));
    return {};
}

void Taker::noteWords(RevisionId id, const QString &words)
{
    if (words.isEmpty())
        return;
    m_words.emplace_back(id, words);
    m_wordsLength += words.size();
}

Done Taker::layWords()
{
    qsizetype laidSoFar = 0;
    for (const auto &[id, words] : std::as_const(m_words)) {
        if (auto laid = m_journal.insertWords(id, words); !laid)
            return laid;
        if (auto on = ++laidSoFar % batch == 0 ? goOn() : Done{}; !on)
            return on;
    }
    m_words.clear();
    m_wordsLength = 0;
    return {};
}

Done Taker::takeFiles()
{
    auto files = m_other.connection().query(u"file/select_all_files"_s);
    if (!files)
        return tl::unexpected(files.error());
    while (files->next()) {
        const QUuid scope = files->uuid(u"scope"_s);
        const QByteArray sha256 = files->bytes(u"sha256"_s);
        const Params params{{u"scope"_s, scope}, {u"sha256"_s, sha256}};
        auto known = m_journal.connection().query(u"file/select_file"_s, params);
        if (!known)
            return tl::unexpected(known.error());
        auto erased = m_journal.connection().query(u"file/select_is_erased_file"_s, params);
        if (!erased)
            return tl::unexpected(erased.error());
        if (known->next() || erased->next())
            continue;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadWrite);
        if (auto copied = evidence::copyBytes(m_other.connection(), scope, sha256, buffer); !copied)
            return copied;
        buffer.seek(0);
        if (auto stored = evidence::storeBytes(m_journal.connection(), scope, sha256, buffer); !stored)
            return stored;
        ++m_summary.files;
    }
    return {};
}

Done Taker::run()
{
    auto total = m_other.revisionCount();
    if (!total)
        return tl::unexpected(total.error());
    m_total = *total;
    if (auto erased = takeErasures(); !erased)
        return erased;
    auto visited
        = m_other.visitRevisions([this](const Revision &revision, const QList<ParentRevision> &parents) -> Done {
              if (auto taken = take(revision, parents); !taken)
                  return taken;
              constexpr qsizetype mostWaiting = 4'000'000; // characters
              if (auto laid = m_wordsLength < mostWaiting ? Done{} : layWords(); !laid)
                  return laid;
              return ++m_done % batch == 0 || m_done == m_total ? goOn() : Done{};
          });
    if (!visited)
        return visited;
    if (auto laid = layWords(); !laid)
        return laid;
    return takeFiles();
}

} // namespace

MergeSummary &MergeSummary::operator+=(const MergeSummary &other)
{
    added += other.added;
    known += other.known;
    filled += other.filled;
    erased += other.erased;
    files += other.files;
    for (auto it = other.addedByKind.begin(); it != other.addedByKind.end(); ++it)
        addedByKind[it.key()] += it.value();
    conflicts << other.conflicts;
    return *this;
}

namespace merge {

Done samePlan(Journal &journal, Journal &other, const QString &name)
{
    auto here = journal.current<Plan>();
    if (!here)
        return tl::unexpected(here.error());
    auto there = other.current<Plan>();
    if (!there)
        return tl::unexpected(there.error());
    if (here->isEmpty() || there->isEmpty() || here->first().recordId == there->first().recordId)
        return {};
    return failure(
        Error::Kind::Invalid,
        MergeText::tr("%1 follows up another plan (%2). Nothing was taken in.").arg(name, there->first()->title));
}

Result<MergeSummary> take(Journal &journal, Journal &other, const QString &name, const Progress &progress)
{
    if (auto same = samePlan(journal, other, name); !same)
        return tl::unexpected(same.error());
    auto before = conflictsIn(journal.connection());
    if (!before)
        return tl::unexpected(before.error());
    MergeSummary summary;
    if (auto taken = Taker(journal, other, name, progress, summary).run(); !taken)
        return tl::unexpected(taken.error());
    if (auto whole = other.connection().readToEnd(); !whole)
        return tl::unexpected(whole.error());
    if (summary.erased > 0) { // the words must go from the index, too
        if (auto rebuilt = erasing::rebuildSearch(journal); !rebuilt)
            return tl::unexpected(rebuilt.error());
    }
    auto after = conflictsIn(journal.connection());
    if (!after)
        return tl::unexpected(after.error());
    for (const QUuid &record : *after - *before)
        summary.conflicts << record;
    std::sort(summary.conflicts.begin(), summary.conflicts.end());
    return summary;
}

} // namespace merge
