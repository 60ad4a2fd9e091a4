// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packaging.h"

#include "core/package/correspondence.h"
#include "core/person/people.h"
#include "core/round/rounds.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/submission/submission.h"
#include "core/text/clock.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace {

struct PackagingText {
    Q_DECLARE_TR_FUNCTIONS(PackagingText)
};

Result<Parcel> pick(Journal &journal, Pen *pen, const Actor &actor, const PackageOrder &order)
{
    auto own = packages::scopeOf(journal.connection());
    if (!own)
        return tl::unexpected(own.error());
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    if (*own) {
        const bool isSame = (*own)->round == order.round && (order.unit.isNull() || order.unit == (*own)->unit)
                            && (order.measure.isNull() || order.measure == (*own)->measure);
        if (!isSame) {
            return failure(Error::Kind::Forbidden, PackagingText::tr("This package is for another unit, measure or "
                                                                     "round."));
        }
        return parcels::forAnswers(journal, *book, **own);
    }
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    PackageScope scope{.round = order.round, .unit = order.unit, .measure = order.measure, .madeAt = nowMs()};
    if (pen) {
        scope.package = pen->newId();
        scope.secret = pen->newSalt();
    }
    if (!actor.person.isNull()) {
        auto maker = journal.record<Person>(actor.person.value);
        if (!maker)
            return tl::unexpected(maker.error());
        scope.replyTo = *maker ? (**maker)->mail : QString();
    }
    const QDate today = todayIn(book->plan()->timeZone);
    if (!scope.isMeasures())
        return parcels::forUnit(journal, *book, scope);
    scope.purpose = PackagePurpose::Measure;
    if (const auto coordinators = book->coordinating(order.measure); !coordinators.isEmpty())
        scope.unit = coordinators.first().unit;
    return parcels::forMeasure(journal, *book, scope, today);
}

/// The parcel as a store of its own, in a temporary folder.
Done lay(Journal &journal, const Parcel &parcel, const QString &path)
{
    auto target = Connection::open(StoreAddress::parse(path), Connection::Access::ReadWrite);
    if (!target)
        return tl::unexpected(target.error());
    if (auto begun = schema::create(**target); !begun)
        return begun;
    auto transaction = Transaction::begin(**target);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Journal to(**target);
    if (auto written = parcels::write(journal, to, parcel); !written)
        return written;
    return transaction->commit();
}

/// Copies into place: beside the target first, so that a half-written file never has its name.
Done place(const QString &made, const QString &path)
{
    const QString beside = path + u".%1.new"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const bool placed = QFile::copy(made, beside) && QFile::rename(beside, path);
    QFile::remove(beside);
    return placed ? Done{} : tl::unexpected(files::unwritable(path, {}, QFileInfo(made).size()));
}

} // namespace

namespace packaging {

Result<PackageContents> contents(Journal &journal, const Actor &actor, const PackageOrder &order)
{
    auto parcel = pick(journal, nullptr, actor, order);
    if (!parcel)
        return tl::unexpected(parcel.error());
    return parcel->contents;
}

Result<QString> recipientsOf(Journal &journal, const QSet<QUuid> &units, const QList<Role> &roles)
{
    auto everybody = people::all(journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    QStringList mails;
    for (const PersonEntry &entry : std::as_const(*everybody)) {
        const bool has
            = std::any_of(roles.begin(), roles.end(), [&entry](Role role) { return entry.roles.contains(role); });
        if (has && units.contains(entry.person->unit.value) && !entry.person->ended && !entry.person->mail.isEmpty())
            mails << entry.person->mail;
    }
    return mails.join(u", "_s);
}

Done requireFree(const QString &path)
{
    if (QFileInfo(path).size() == 0) // none, or empty
        return {};
    return failure(Error::Kind::Conflict, PackagingText::tr("%1 already exists and was left as it is: somebody may "
                                                            "have answered in it. Choose another name.")
                                              .arg(QDir::toNativeSeparators(path)));
}

Result<PackageMade> make(Journal &journal, Pen &pen, const Actor &actor, const PackageOrder &order)
{
    if (auto free = requireFree(order.path); !free)
        return tl::unexpected(free.error());
    auto parcel = pick(journal, &pen, actor, order);
    if (!parcel)
        return tl::unexpected(parcel.error());
    QTemporaryDir folder;
    QString made = folder.filePath(u"package.plankoll"_s);
    if (auto laid = lay(journal, *parcel, made); !laid)
        return tl::unexpected(laid.error());
    if (!order.passphrase.isEmpty()) {
        const QString sealed = folder.filePath(u"sealed"_s);
        if (auto closed = seal::close(made, sealed, order.passphrase, order.cost); !closed)
            return tl::unexpected(closed.error());
        made = sealed;
    }
    QFile file(made);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return tl::unexpected(files::unwritable(order.path));
    file.close();
    const PackageScope &scope = parcel->scope;
    PackageMade out{.package = scope.package,
                    .path = order.path,
                    .isSealed = !order.passphrase.isEmpty(),
                    .isAnswers = scope.purpose == PackagePurpose::Answers,
                    .contents = parcel->contents,
                    .sha256 = hash.result(),
                    .code = receiptCode(hash.result())};
    if (out.isAnswers) {
        out.recipients = scope.replyTo;
    } else {
        QSet<QUuid> units{scope.unit.value};
        QList<Role> roles{Role::Contact, Role::UnitHead};
        if (scope.isMeasures()) {
            auto book = PlanBook::load(journal);
            if (!book)
                return tl::unexpected(book.error());
            for (const ResponsibleUnit &one : book->coordinating(scope.measure))
                units.insert(one.unit.value);
            roles = {Role::Coordinator};
        }
        auto recipients = recipientsOf(journal, units, roles);
        if (!recipients)
            return tl::unexpected(recipients.error());
        out.recipients = *recipients;
        auto noted = correspondence::noteSent(journal.connection(), {.package = scope.package,
                                                                     .kind = u"package"_s,
                                                                     .round = scope.round,
                                                                     .unit = scope.unit,
                                                                     .measure = scope.measure,
                                                                     .secret = scope.secret,
                                                                     .madeAt = scope.madeAt,
                                                                     .madeBy = actor.author,
                                                                     .recipients = out.recipients,
                                                                     .fileName = QFileInfo(order.path).fileName()});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    if (auto placed = place(made, order.path); !placed)
        return tl::unexpected(placed.error());
    return out;
}

} // namespace packaging
