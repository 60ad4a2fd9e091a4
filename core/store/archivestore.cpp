// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include "core/archive/lockedreports.h"
#include "core/text/clock.h"

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
            (void)connection.execute(u"storage/set_info"_s,
                                     {{u"name"_s, u"backup_at"_s}, {u"content"_s, QString::number(nowMs())}});
        return {};
    });
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

QFuture<Result<QList<ConflictCopy>>> ArchiveStore::conflictCopies()
{
    return read([](Journal &journal) { return conflictcopies::find(journal); });
}

QFuture<Result<QList<std::pair<Revision, std::optional<Fields>>>>> ArchiveStore::history(const Actor &actor,
                                                                                         const QList<QUuid> &records)
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
