// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchangestore.h"

#include "core/form/formintake.h"
#include "core/package/intake.h"
#include "core/store/plannedview.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace {

/// A name that every file system takes.
QString plainName(const QString &text)
{
    QString out;
    for (const QChar sign : text.normalized(QString::NormalizationForm_C))
        out += sign.isLetterOrNumber() ? sign.toLower() : u'-';
    while (out.contains("--"_L1))
        out.replace(u"--"_s, u"-"_s);
    return out;
}

Result<QList<Incoming>> takeAndCommit(Connection &connection, const Actor &actor, const IntakeOrder &order)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Journal journal(connection);
    Pen pen(actor.author);
    auto taken = intake::takeAll(journal, pen, actor, order, false);
    if (auto done = taken ? transaction->commit() : Done{}; !done)
        return tl::unexpected(done.error());
    return taken;
}

} // namespace

QFuture<Result<std::optional<PackageScope>>> ExchangeStore::scope()
{
    return read([](Journal &journal) { return packages::scopeOf(journal.connection()); });
}

QFuture<Result<PackageContents>> ExchangeStore::packageContents(const Actor &actor, const PackageOrder &order)
{
    return read([=](Journal &journal) { return packaging::contents(journal, actor, order); });
}

QFuture<Result<PackageMade>> ExchangeStore::makePackage(const Actor &actor, const PackageOrder &order)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return packaging::make(journal, pen, actor, order); },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<QList<PackageOutcome>>> ExchangeStore::makePackages(const Actor &actor, RoundId round,
                                                                   const QString &folder,
                                                                   const QHash<UnitId, QString> &passphrases)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<QList<PackageOutcome>> {
            auto planned = PlannedView::load(journal, round);
            if (!planned)
                return tl::unexpected(planned.error());
            QList<PackageOutcome> out;
            QSet<QUuid> done;
            for (const Cell &cell : std::as_const(planned->view.cells)) {
                if (done.contains(cell.unit.value))
                    continue;
                done.insert(cell.unit.value);
                const QString name = plainName(planned->view.round->name + u'-' + planned->book.unitName(cell.unit));
                auto made = packaging::make(journal, pen, actor,
                                            {.round = round,
                                             .unit = cell.unit,
                                             .path = QDir(folder).filePath(name + u".plankoll"_s),
                                             .passphrase = passphrases.value(cell.unit)});
                out << (made ? PackageOutcome{cell.unit, *made, {}} : PackageOutcome{cell.unit, {}, made.error()});
            }
            return out;
        },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<SentItem>> ExchangeStore::makeForm(const Actor &actor, RoundId round, UnitId unit, const QString &path)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return invitations::form(journal, pen, actor, round, unit, path); },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<InvitationMade>> ExchangeStore::invite(const Actor &actor, const InvitationOrder &order)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return invitations::make(journal, pen, actor, order); },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<QList<InvitationMade>>> ExchangeStore::inviteAll(const Actor &actor,
                                                                const QList<InvitationOrder> &orders)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return invitations::makeAll(journal, pen, actor, orders); },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Done> ExchangeStore::markForm(const QString &filled, const QList<FormFault> &faults, const QString &path)
{
    return read([=](Journal &journal) -> Done {
        auto returned = forms::read(filled);
        if (!returned)
            return tl::unexpected(returned.error());
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        auto form = forms::make(journal, *book, returned->round, returned->unit);
        if (!form)
            return tl::unexpected(form.error());
        form->package = returned->package;
        form->secret = returned->secret;
        form->madeAt = returned->madeAt;
        for (FormBlock &block : form->blocks) { // it still builds on what it was made from
            for (const FilledBlock &was : std::as_const(returned->blocks)) {
                if (was.assignment != block.assignment)
                    continue;
                block.assignmentBase = was.assignmentBase;
                block.answerBase = was.answerBase;
            }
        }
        return forms::write(*form, path, &*returned, forms::marksFor(faults));
    });
}

QFuture<Result<QList<Incoming>>> ExchangeStore::incoming(const Actor &actor, const IntakeOrder &order)
{
    // A taking in that is rolled back is the only preview that cannot differ from it.
    return database().maintain([=](Connection &connection) -> Result<QList<Incoming>> {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Journal journal(connection);
        Pen pen(actor.author);
        return intake::takeAll(journal, pen, actor, order, true);
    });
}

QFuture<Result<QList<Incoming>>> ExchangeStore::takeIn(const Actor &actor, const IntakeOrder &order)
{
    return database().maintain([=, this](Connection &connection) -> Result<QList<Incoming>> {
        auto taken = takeAndCommit(connection, actor, order);
        if (!taken)
            return taken;
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT correspondenceChanged();
                Q_EMIT everythingChanged();
            },
            Qt::QueuedConnection);
        const bool erases
            = std::any_of(taken->begin(), taken->end(), [](const Incoming &one) { return one.summary.erased > 0; });
        if (auto clean = erases ? connection.execute(u"storage/vacuum"_s) : Done{}; !clean)
            return tl::unexpected(clean.error());
        return taken;
    });
}

QFuture<Result<QList<SentItem>>> ExchangeStore::sent(RoundId round)
{
    return read([round](Journal &journal) { return correspondence::sent(journal.connection(), round); });
}

QFuture<Result<QList<ReceivedItem>>> ExchangeStore::received()
{
    return read([](Journal &journal) { return correspondence::received(journal.connection()); });
}

QFuture<Result<QHash<RevisionId, ReceivedItem>>> ExchangeStore::receipts(const QList<RevisionId> &revisions)
{
    return read([revisions](Journal &journal) -> Result<QHash<RevisionId, ReceivedItem>> {
        QHash<RevisionId, ReceivedItem> out;
        for (const RevisionId &revision : revisions) {
            auto found = correspondence::receiptOf(journal.connection(), revision);
            if (!found)
                return tl::unexpected(found.error());
            if (*found)
                out.insert(revision, **found);
        }
        return out;
    });
}
