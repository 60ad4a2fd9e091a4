// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include "core/text/clock.h"

#include <QCoreApplication>

namespace {
struct PlanStoreText {
    Q_DECLARE_TR_FUNCTIONS(PlanStoreText)
};
} // namespace

QFuture<Result<PlanBook>> PlanStore::load()
{
    return read([](Journal &journal) { return PlanBook::load(journal); });
}

QFuture<Result<QList<PlanChange>>> PlanStore::changes(const PlanFile &file)
{
    return read([file](Journal &journal) { return planfile::changes(journal, file); });
}

QFuture<Done> PlanStore::import(const Actor &actor, const PlanFile &file)
{
    return write(
        actor,
        [actor, file](Journal &journal, Pen &) -> Done {
            if (auto allowed = rounds::requireStrategist(actor); !allowed)
                return allowed;
            return planfile::import(journal, file);
        },
        [this] { Q_EMIT planChanged(); });
}

QFuture<Result<QList<PlanEdit>>> PlanStore::importWordings(const Actor &actor, const QList<WordingChange> &wordings)
{
    return write(
        actor,
        [actor, wordings](Journal &journal, Pen &) -> Result<QList<PlanEdit>> {
            if (auto allowed = rounds::requireStrategist(actor); !allowed)
                return tl::unexpected(allowed.error());
            return plandocument::import(journal, wordings);
        },
        [this] { Q_EMIT planChanged(); });
}

QFuture<Result<QList<PlanEdit>>> PlanStore::saveAll(const Actor &actor, const QList<PlanDraft> &drafts)
{
    return write(
        actor, [actor, drafts](Journal &journal, Pen &pen) { return planedits::save(journal, pen, actor, drafts); },
        [this] { Q_EMIT planChanged(); });
}

QFuture<Result<QList<PlanEdit>>> PlanStore::takeBack(const Actor &actor, const QList<PlanEdit> &edits)
{
    return write(
        actor,
        [actor, edits](Journal &journal, Pen &pen) -> Result<QList<PlanEdit>> {
            auto book = PlanBook::load(journal);
            if (!book)
                return tl::unexpected(book.error());
            return planedits::takeBack(journal, pen, actor, edits, todayIn(book->plan()->timeZone));
        },
        [this] { Q_EMIT planChanged(); });
}

QFuture<Done> PlanStore::restore(const Actor &actor, const QUuid &record, RevisionId version)
{
    return write(
        actor,
        [actor, record, version](Journal &journal, Pen &pen) -> Done {
            if (auto allowed = rounds::requireStrategist(actor); !allowed)
                return allowed;
            auto revision = journal.revision(version);
            if (!revision)
                return tl::unexpected(revision.error());
            if (!*revision || (*revision)->recordId != record) {
                return failure(Error::Kind::NotFound, PlanStoreText::tr("That version is not in this store."));
            }
            auto content = journal.content(*kindNamed((*revision)->kind), version);
            if (!content)
                return tl::unexpected(content.error());
            auto heads = journal.heads(record);
            if (!heads)
                return tl::unexpected(heads.error());
            if (!*content || heads->size() != 1) {
                return failure(Error::Kind::Conflict, PlanStoreText::tr("There are two versions of this. Choose one "
                                                                        "first; nothing was changed."));
            }
            auto written
                = journal.append(pen, (*revision)->kind, record, (*revision)->scopeUnit, *heads, (*content)->fields);
            if (!written)
                return tl::unexpected(written.error());
            return {};
        },
        [this] { Q_EMIT planChanged(); });
}

QFuture<Result<QList<Revision>>> PlanStore::history(const QUuid &record)
{
    return read([record](Journal &journal) { return journal.history(record); });
}

QFuture<Result<QList<PersonEntry>>> PersonStore::all()
{
    return read([](Journal &journal) { return people::all(journal); });
}

QFuture<Result<PersonEntry>> PersonStore::find(const QString &idMailOrName)
{
    return read([idMailOrName](Journal &journal) { return people::find(journal, idMailOrName); });
}

QFuture<Result<PersonId>> PersonStore::add(const Actor &actor, const Person &person, const QList<Role> &roles)
{
    return write(
        actor,
        [actor, person, roles](Journal &journal, Pen &pen) { return people::add(journal, pen, actor, person, roles); },
        [this] { Q_EMIT peopleChanged(); });
}

QFuture<Result<QList<PersonId>>> PersonStore::addAll(const Actor &actor, const QList<PersonRow> &rows)
{
    return write(
        actor,
        [actor, rows](Journal &journal, Pen &pen) -> Result<QList<PersonId>> {
            QList<PersonId> ids;
            for (const PersonRow &row : rows) {
                auto added = people::add(journal, pen, actor, row.person, row.roles);
                if (!added)
                    return tl::unexpected(added.error());
                ids << *added;
            }
            return ids;
        },
        [this] { Q_EMIT peopleChanged(); });
}

QFuture<Done> PersonStore::change(const Actor &actor, PersonId id, const Person &person, const QList<Role> &roles)
{
    return write(
        actor,
        [actor, id, person, roles](Journal &journal, Pen &pen) {
            return people::change(journal, pen, actor, id, person, roles);
        },
        [this] { Q_EMIT peopleChanged(); });
}
