// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/invitations.h"

#include "core/assignment/roundview.h"
#include "core/form/form.h"
#include "core/reminder/calendarfile.h"
#include "core/reminder/exchangemail.h"
#include "core/round/rounds.h"
#include "core/text/clock.h"

#include <QDir>
#include <QFileInfo>

namespace {

/// What the letter says, of what has been made.
Invitation about(const PlanBook &book, const RoundView &view, const Actor &actor, const InvitationOrder &order,
                 const InvitationMade &made)
{
    const bool isMeasure = !order.measure.isNull();
    Invitation out{.path = made.path,
                   .recipients = made.recipients,
                   .round = view.round->name,
                   .receiver = isMeasure ? book.measureTitle(order.measure) : book.unitName(order.unit),
                   .isMeasure = isMeasure,
                   .due = isMeasure ? view.round->coordinatorsDue : view.dueFor(order.unit),
                   .isSealed = made.isSealed,
                   .isAttached = made.isAttached,
                   .code = made.code,
                   .sender = actor.person.isNull() ? QString() : actor.name};
    for (const Cell &cell : view.cells)
        out.asked += int(isMeasure ? cell.measure == order.measure : cell.unit == order.unit);
    return out;
}

Done lay(const PlanBook &book, const RoundView &view, const Actor &actor, const InvitationOrder &order,
         InvitationMade &made)
{
    made.isAttached = QFileInfo(made.path).size() <= invitations::mostAttached;
    const Invitation asked = about(book, view, actor, order, made);
    auto mail = exchangemails::invitation(asked);
    if (!mail)
        return tl::unexpected(mail.error());
    made.mailto = maildrafts::mailto(*mail);
    mail->attachments << MailAttachment{
        asked.round + u".ics"_s, u"text/calendar; charset=UTF-8"_s,
        calendarfiles::ics(order.round, *view.round, order.measure.isNull() ? asked.due : view.round->due, nowMs())};
    made.letter = order.letter;
    return maildrafts::write(*mail, order.letter);
}

Result<InvitationMade> makeFile(Journal &journal, Pen &pen, const Actor &actor, const InvitationOrder &order)
{
    if (order.kind == InvitationOrder::Kind::Form) {
        auto item = invitations::form(journal, pen, actor, order.round, order.unit, order.path);
        if (!item)
            return tl::unexpected(item.error());
        return InvitationMade{.package = item->package, .path = order.path, .recipients = item->recipients};
    }
    auto package = packaging::make(journal, pen, actor,
                                   {.round = order.round,
                                    .unit = order.unit,
                                    .measure = order.measure,
                                    .path = order.path,
                                    .passphrase = order.passphrase,
                                    .cost = order.cost});
    if (!package)
        return tl::unexpected(package.error());
    return InvitationMade{.package = package->package,
                          .path = order.path,
                          .recipients = package->recipients,
                          .code = package->code,
                          .isSealed = package->isSealed};
}

} // namespace

namespace invitations {

QString pathFor(const QString &folder, const QString &receiver)
{
    QString name = receiver;
    for (QChar &sign : name) {
        if (u"/\\:*?\"<>|"_s.contains(sign) || sign.unicode() < 32)
            sign = u' ';
    }
    return QDir(folder).filePath(name);
}

Result<SentItem> form(Journal &journal, Pen &pen, const Actor &actor, RoundId round, UnitId unit, const QString &path)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    if (auto free = packaging::requireFree(path); !free)
        return tl::unexpected(free.error());
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    auto made = forms::make(journal, *book, round, unit);
    if (!made)
        return tl::unexpected(made.error());
    auto recipients = packaging::recipientsOf(journal, {unit.value}, {Role::Contact, Role::UnitHead});
    if (!recipients)
        return tl::unexpected(recipients.error());
    made->package = pen.newId();
    made->secret = pen.newSalt();
    made->madeAt = nowMs();
    const SentItem item{.package = made->package,
                        .kind = u"form"_s,
                        .round = round,
                        .unit = unit,
                        .secret = made->secret,
                        .madeAt = made->madeAt,
                        .madeBy = actor.author,
                        .recipients = *recipients,
                        .fileName = QFileInfo(path).fileName()};
    Done done = correspondence::noteSent(journal.connection(), item);
    if (done)
        done = forms::write(*made, path);
    if (!done)
        return tl::unexpected(done.error());
    return item;
}

Result<InvitationMade> make(Journal &journal, Pen &pen, const Actor &actor, const InvitationOrder &order)
{
    auto made = makeFile(journal, pen, actor, order);
    if (!made || order.letter.isEmpty())
        return made;
    const auto lays = [&]() -> Done {
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        auto view = assignments::view(journal, *book, order.round, todayIn(book->plan()->timeZone));
        return view ? lay(*book, *view, actor, order, *made) : tl::unexpected(view.error());
    };
    const Done laid = lays();
    if (!laid) {
        QFile::remove(order.path); // it is not noted as sent, so nothing would show whom it was for
        return tl::unexpected(laid.error());
    }
    return made;
}

Result<QList<InvitationMade>> makeAll(Journal &journal, Pen &pen, const Actor &actor,
                                      const QList<InvitationOrder> &orders)
{
    QList<InvitationMade> out;
    for (const InvitationOrder &order : orders) {
        auto one = make(journal, pen, actor, order);
        if (!one) {
            for (const InvitationMade &made : std::as_const(out)) {
                QFile::remove(made.path);
                QFile::remove(made.letter);
            }
            return tl::unexpected(one.error());
        }
        out << *one;
    }
    return out;
}

} // namespace invitations
