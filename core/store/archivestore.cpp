// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include "core/archive/lockedreports.h"
#include "core/storage/schema.h"
#include "core/text/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

struct ArchiveStoreText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveStoreText)
};

/// Another copy, opened for reading. An older version's is migrated in a temporary copy; the file is never touched.
Result<std::unique_ptr<Connection>> openCopy(const QString &path, const QTemporaryDir &folder)
{
    if (auto whole = schema::checkFile(path); !whole)
        return tl::unexpected(whole.error());
    const QString copy = folder.filePath(u"copy-%1.plankoll"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    if (!QFile::copy(path, copy)) {
        return failure(Error::Kind::Storage, ArchiveStoreText::tr("%1 cannot be copied to a temporary folder.")
                                                 .arg(path));
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    auto connection = Connection::open(StoreAddress::parse(copy), Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    if (auto ready = schema::bringUpToDate(**connection); !ready)
        return tl::unexpected(ready.error());
    return connection;
}

void addTo(MergeSummary &sum, const MergeSummary &one)
{
    sum.added += one.added;
    sum.known += one.known;
    sum.filled += one.filled;
    sum.erased += one.erased;
    sum.files += one.files;
    for (auto it = one.addedByKind.begin(); it != one.addedByKind.end(); ++it)
        sum.addedByKind[it.key()] += it.value();
    sum.conflicts << one.conflicts;
}

Result<MergeSummary> takeAll(Journal &journal, const QStringList &paths)
{
    QTemporaryDir folder;
    MergeSummary sum;
    for (const QString &path : paths) {
        auto other = openCopy(path, folder);
        if (!other)
            return tl::unexpected(other.error());
        Journal otherJournal(**other);
        auto taken = merge::take(journal, otherJournal, QDir::toNativeSeparators(path));
        if (!taken)
            return taken;
        addTo(sum, *taken);
    }
    return sum;
}

} // namespace

QFuture<Result<Soundness>> ArchiveStore::verify()
{
    return read([](Journal &journal) { return archive::verify(journal.connection()); });
}

QFuture<Done> ArchiveStore::backup(const QString &path)
{
    return database().maintain([path](Connection &connection) -> Done {
        if (auto copied = archive::backup(connection, path); !copied)
            return copied;
        // The backup is there, whether or not its time can be noted.
        if (!connection.isReadOnly())
            (void)connection.execute(u"storage/set_info"_s, {{u"name"_s, u"backup_at"_s},
                                                             {u"content"_s, QString::number(nowMs())}});
        return {};
    });
}

QFuture<Result<MergeSummary>> ArchiveStore::merging(const QStringList &paths)
{
    // A merge that is rolled back is the only preview that cannot differ from the merge itself.
    return database().maintain([paths](Connection &connection) -> Result<MergeSummary> {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Journal journal(connection);
        return takeAll(journal, paths);
    });
}

QFuture<Result<MergeSummary>> ArchiveStore::merge(const Actor &actor, const QStringList &paths)
{
    return write(
        actor,
        [actor, paths](Journal &journal, Pen &) -> Result<MergeSummary> {
            if (auto allowed = rounds::requireStrategist(actor); !allowed)
                return tl::unexpected(allowed.error());
            return takeAll(journal, paths);
        },
        [this] { Q_EMIT everythingChanged(); });
}

QFuture<Result<ErasureSummary>> ArchiveStore::erasing(const QUuid &record)
{
    return read([record](Journal &journal) { return ::erasing::preview(journal, record); });
}

QFuture<Result<ErasureSummary>> ArchiveStore::erase(const Actor &actor, const QUuid &record, const QString &ground,
                                                    const reports::Renderer &render)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<ErasureSummary> {
            auto summary = ::erasing::erase(journal, pen, actor, record, ground);
            if (!summary || summary->lockedRounds.isEmpty() || !render)
                return summary;
            auto book = PlanBook::load(journal);
            if (!book)
                return tl::unexpected(book.error());
            auto locked = lockedreports::lockAnew(journal, pen, actor, summary->lockedRounds,
                                                  todayIn(book->plan()->timeZone), render);
            if (!locked)
                return tl::unexpected(locked.error());
            summary->lockedAnew = *locked;
            return summary;
        },
        [this] { Q_EMIT everythingChanged(); });
}

QFuture<Done> ArchiveStore::vacuum()
{
    return database().maintain([](Connection &connection) { return connection.execute(u"storage/vacuum"_s); });
}

QFuture<Result<QList<SearchHit>>> ArchiveStore::search(const Actor &actor, const QString &words, int most)
{
    return read([=](Journal &journal) -> Result<QList<SearchHit>> {
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        return ::search::find(journal, *book, actor, words, most);
    });
}

QFuture<Result<qint64>> ArchiveStore::backupTime()
{
    return read([](Journal &journal) -> Result<qint64> {
        auto rows = journal.connection().query(u"storage/select_info"_s, {{u"name"_s, u"backup_at"_s}});
        if (!rows)
            return tl::unexpected(rows.error());
        return rows->next() ? rows->text(u"content"_s).toLongLong() : 0;
    });
}

QFuture<Result<QList<std::pair<Revision, std::optional<Fields>>>>>
ArchiveStore::history(const Actor &actor, const QList<QUuid> &records)
{
    return read([=](Journal &journal) -> Result<QList<std::pair<Revision, std::optional<Fields>>>> {
        QList<std::pair<Revision, std::optional<Fields>>> out;
        for (const QUuid &record : records) {
            auto history = journal.history(record);
            if (!history)
                return tl::unexpected(history.error());
            for (const Revision &revision : std::as_const(*history)) {
                auto content = journal.content(*kindNamed(revision.kind), revision.id);
                if (!content)
                    return tl::unexpected(content.error());
                const bool mayRead = revision.kind != "answer"_L1 || actor.answersFor({revision.scopeUnit});
                out.emplace_back(revision, mayRead && *content ? std::optional((*content)->fields) : std::nullopt);
            }
        }
        return out;
    });
}
