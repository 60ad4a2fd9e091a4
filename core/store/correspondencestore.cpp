// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchangestore.h"

#include "core/package/intake.h"
#include "core/reminder/calendarfile.h"
#include "core/store/plannedview.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

struct CorrespondenceText {
    Q_DECLARE_TR_FUNCTIONS(CorrespondenceText)
};

Result<std::optional<ReceivedItem>> knownFile(Connection &connection, const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::optional<ReceivedItem>(); // taking it in says what is wrong
    return correspondence::receivedItem(connection, hash.result());
}

/// One file in a transaction of its own: a bad one does not stop the rest.
FetchedFile fetchOne(Connection &connection, const Actor &actor, const QString &path, const QString &passphrase)
{
    FetchedFile out{.path = path};
    auto known = knownFile(connection, path);
    if (known && *known) {
        out.isKnown = true;
        return out;
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        out.error = transaction.error();
        return out;
    }
    Journal journal(connection);
    Pen pen(actor.author);
    auto taken = intake::take(journal, pen, actor, path, {{path}, passphrase, {}}, false);
    const Done done = taken ? transaction->commit() : Done(tl::unexpected(taken.error()));
    if (done)
        out.taken = *taken;
    else
        out.error = done.error();
    return out;
}

/// "socialtjänsten Åsa Exempel 2026-03-09.eml", for whoever opens one after the other; two of one name both stay.
QString draftPath(const QString &folder, const QString &name)
{
    const QString base = invitations::pathFor(folder, name);
    QString path = base + u".eml"_s;
    for (int i = 2; QFile::exists(path); ++i)
        path = u"%1 %2.eml"_s.arg(base).arg(i);
    return path;
}

Done writeReminder(Journal &journal, Pen &pen, const Actor &actor, const PlannedView &planned, const Reminder &reminder,
                   QStringList files, const QString &folder, QString &path)
{
    const QDate today = todayIn(planned.book.plan()->timeZone);
    auto mail = reminders::draft(reminder, planned.book, planned.view, today, files);
    if (!mail)
        return tl::unexpected(mail.error());
    mail->attachments << MailAttachment{
        planned.view.round->name + u".ics"_s, u"text/calendar; charset=UTF-8"_s,
        calendarfiles::ics(planned.view.id(), *planned.view.round, reminder.due, nowMs())};
    path = draftPath(folder,
                     planned.book.unitName(reminder.unit) + u' ' + reminder.name + u' ' + today.toString(Qt::ISODate));
    if (auto noted = reminders::note(journal, pen, actor, planned.view.id(), reminder, u"eml"_s, nowMs()); !noted)
        return noted;
    return maildrafts::write(*mail, path);
}

} // namespace

QFuture<Result<QList<FetchedFile>>> ExchangeStore::fetch(const Actor &actor, const QString &folder,
                                                         const QString &passphrase)
{
    return database().maintain([=, this](Connection &connection) -> Result<QList<FetchedFile>> {
        const QDir from(folder);
        if (!from.exists()) {
            return failure(Error::Kind::NotFound,
                           CorrespondenceText::tr("There is no folder %1.").arg(QDir::toNativeSeparators(folder)));
        }
        QList<FetchedFile> out;
        for (const QFileInfo &file : from.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
            // A spreadsheet program's lock file, and what an office leaves beside its documents.
            if (file.fileName().startsWith(u"~$"_s) || file.fileName().startsWith(u".~"_s))
                continue;
            out << fetchOne(connection, actor, file.absoluteFilePath(), passphrase);
        }
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT correspondenceChanged();
                Q_EMIT everythingChanged();
            },
            Qt::QueuedConnection);
        return out;
    });
}

QFuture<Result<QList<UnitCorrespondence>>> ExchangeStore::overview(RoundId round)
{
    return read([round](Journal &journal) -> Result<QList<UnitCorrespondence>> {
        auto planned = PlannedView::load(journal, round);
        if (!planned)
            return tl::unexpected(planned.error());
        return ::reminders::overview(journal, planned->view);
    });
}

QFuture<Result<QList<MeasureCorrespondence>>> ExchangeStore::coordination(RoundId round)
{
    return read([round](Journal &journal) -> Result<QList<MeasureCorrespondence>> {
        auto planned = PlannedView::load(journal, round);
        if (!planned)
            return tl::unexpected(planned.error());
        return ::reminders::coordination(journal, planned->book, planned->view);
    });
}

QFuture<Result<int>> ExchangeStore::reminderGap()
{
    return read([](Journal &journal) { return ::reminders::gapDays(journal.connection()); });
}

QFuture<Done> ExchangeStore::setReminderGap(const Actor &actor, int days)
{
    return write(
        actor, [=](Journal &journal, Pen &) { return ::reminders::setGapDays(journal.connection(), actor, days); },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<QList<Reminder>>> ExchangeStore::reminders(RoundId round)
{
    return read([=](Journal &journal) -> Result<QList<Reminder>> {
        auto planned = PlannedView::load(journal, round);
        if (!planned)
            return tl::unexpected(planned.error());
        return ::reminders::planned(journal, planned->book, planned->view, nowMs());
    });
}

QFuture<Result<QStringList>> ExchangeStore::remind(const Actor &actor, RoundId round, const QList<Reminder> &chosen,
                                                   const QHash<UnitId, QStringList> &files, const QString &folder)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<QStringList> {
            if (auto allowed = rounds::requireStrategist(actor); !allowed) // also when there is nobody to remind
                return tl::unexpected(allowed.error());
            auto planned = PlannedView::load(journal, round);
            if (!planned)
                return tl::unexpected(planned.error());
            QStringList paths;
            for (const Reminder &reminder : chosen) {
                if (reminder.isTooSoon || reminder.mail.isEmpty())
                    continue;
                QString path;
                auto written
                    = writeReminder(journal, pen, actor, *planned, reminder, files.value(reminder.unit), folder, path);
                if (!written)
                    return tl::unexpected(written.error());
                paths << path;
            }
            return paths;
        },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<QString>> ExchangeStore::remindByAddress(const Actor &actor, RoundId round, UnitId unit)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<QString> {
            auto planned = PlannedView::load(journal, round);
            if (!planned)
                return tl::unexpected(planned.error());
            auto all = ::reminders::planned(journal, planned->book, planned->view, nowMs());
            if (!all)
                return tl::unexpected(all.error());
            all->removeIf([unit](const Reminder &one) { return one.unit != unit; });
            auto one = ::reminders::together(*all, planned->book.unitName(unit));
            if (!one)
                return tl::unexpected(one.error());
            auto mail
                = ::reminders::draft(*one, planned->book, planned->view, todayIn(planned->book.plan()->timeZone), {});
            if (!mail)
                return tl::unexpected(mail.error());
            for (const Reminder &reminder : std::as_const(*all)) {
                const bool isIn = !reminder.mail.isEmpty() && !reminder.isTooSoon;
                auto noted
                    = isIn ? ::reminders::note(journal, pen, actor, round, reminder, u"mailto"_s, nowMs()) : Done{};
                if (!noted)
                    return tl::unexpected(noted.error());
            }
            return maildrafts::mailto(*mail);
        },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<ReleasePreview>> ExchangeStore::releasing(const Actor &actor, const ReleaseOrder &order)
{
    return read([=](Journal &journal) { return ::releases::preview(journal, actor, order); });
}

QFuture<Result<ReleaseMade>> ExchangeStore::release(const Actor &actor, const ReleaseOrder &order)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return ::releases::make(journal, pen, actor, order); },
        [this] { Q_EMIT correspondenceChanged(); });
}

QFuture<Result<QList<ReleaseEntry>>> ExchangeStore::releases()
{
    return read([](Journal &journal) { return ::releases::log(journal.connection()); });
}
