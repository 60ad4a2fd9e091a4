// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include "core/record/digest.h"
#include "core/store/plannedview.h"

QFuture<Result<QList<Recorded<Round>>>> RoundStore::all()
{
    return read([](Journal &journal) { return rounds::all(journal); });
}

QFuture<Result<RoundId>> RoundStore::find(const QString &nameOrId)
{
    return read([nameOrId](Journal &journal) { return rounds::find(journal, nameOrId); });
}

QFuture<Result<RoundView>> RoundStore::view(RoundId round)
{
    return read([round](Journal &journal) -> Result<RoundView> {
        auto planned = PlannedView::load(journal, round);
        if (!planned)
            return tl::unexpected(planned.error());
        return planned->view;
    });
}

QFuture<Result<std::optional<RoundView>>> RoundStore::viewBefore(RoundId round)
{
    return read([round](Journal &journal) -> Result<std::optional<RoundView>> {
        auto record = journal.record<Round>(round.value);
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            return std::optional<RoundView>();
        auto before = rounds::before(journal, **record);
        if (!before)
            return tl::unexpected(before.error());
        if (before->isNull())
            return std::optional<RoundView>();
        auto planned = PlannedView::load(journal, *before);
        if (!planned)
            return tl::unexpected(planned.error());
        return std::optional(planned->view);
    });
}

QFuture<Result<QList<MeasureEvent>>> RoundStore::events(MeasureId measure)
{
    return read([measure](Journal &journal) -> Result<QList<MeasureEvent>> {
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        return measureevents::all(journal, *book, measure);
    });
}

QFuture<Result<RoundId>> RoundStore::plan(const Actor &actor, const Round &round)
{
    return write(
        actor, [actor, round](Journal &journal, Pen &pen) { return rounds::plan(journal, pen, actor, round); },
        [this] { Q_EMIT roundsChanged(); });
}

QFuture<Done> RoundStore::change(const Actor &actor, RoundId id, const Round &round)
{
    return write(
        actor,
        [actor, id, round](Journal &journal, Pen &pen) { return rounds::change(journal, pen, actor, id, round); },
        [this] { Q_EMIT roundsChanged(); });
}

QFuture<Result<QList<PlannedAssignment>>> RoundStore::opening(const Round &round)
{
    return read([round](Journal &journal) -> Result<QList<PlannedAssignment>> {
        if (auto sound = rounds::check(round); !sound)
            return tl::unexpected(sound.error());
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        return rounds::planned(*book, round);
    });
}

QFuture<Result<RoundChange>> RoundStore::open(const Actor &actor, RoundId planned, const Round &round)
{
    return write(
        actor,
        [actor, planned, round](Journal &journal, Pen &pen) {
            return rounds::open(journal, pen, actor, planned, round);
        },
        [this] { Q_EMIT roundsChanged(); });
}

QFuture<Done> RoundStore::extend(const Actor &actor, RoundId round, UnitId unit, QDate until, const QString &reason)
{
    return write(
        actor,
        [actor, round, unit, until, reason](Journal &journal, Pen &pen) {
            return rounds::extend(journal, pen, actor, round, unit, until, reason);
        },
        [this] { Q_EMIT roundsChanged(); });
}

QFuture<Result<RoundChange>> RoundStore::closing(RoundId round)
{
    return read([round](Journal &journal) { return rounds::closing(journal, round); });
}

QFuture<Result<RoundChange>> RoundStore::close(const Actor &actor, RoundId round,
                                               const std::optional<RoundChange> &expected)
{
    return write(
        actor,
        [actor, round, expected](Journal &journal, Pen &pen) {
            return rounds::close(journal, pen, actor, round, expected);
        },
        [this] { Q_EMIT roundsChanged(); });
}

QFuture<Result<RoundChange>> RoundStore::reopen(const Actor &actor, RoundId round, const QString &reason)
{
    return write(
        actor,
        [actor, round, reason](Journal &journal, Pen &pen) {
            return rounds::reopen(journal, pen, actor, round, reason);
        },
        [this] { Q_EMIT roundsChanged(); });
}

QFuture<Result<QList<Recorded<ContactCheck>>>> RoundStore::contactChecks(RoundId round)
{
    return read([round](Journal &journal) -> Result<QList<Recorded<ContactCheck>>> {
        auto checks = journal.current<ContactCheck>();
        if (checks)
            checks->removeIf([round](const auto &check) { return check->round != round; });
        return checks;
    });
}

QFuture<Done> RoundStore::confirmContacts(const Actor &actor, RoundId round, UnitId unit, bool confirmed,
                                          const QString &note)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Done {
            if (auto allowed = rounds::requireStrategist(actor); !allowed)
                return allowed;
            const QUuid record = digest::naturalId(u"contact_check", {round.value.toString(QUuid::WithoutBraces),
                                                                      unit.value.toString(QUuid::WithoutBraces)});
            auto written = journal.write(pen, record, {}, ContactCheck{round, unit, confirmed, note});
            if (!written)
                return tl::unexpected(written.error());
            return {};
        },
        [this] { Q_EMIT roundsChanged(); });
}
