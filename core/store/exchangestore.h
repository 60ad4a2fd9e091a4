// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/package/correspondence.h"
#include "core/package/incoming.h"
#include "core/package/packaging.h"
#include "core/release/release.h"
#include "core/reminder/invitations.h"
#include "core/reminder/reminders.h"
#include "core/store/fetching.h"
#include "core/store/stores.h"

/// One unit's package among many that are made at once.
struct PackageOutcome {
    UnitId unit{};
    std::optional<PackageMade> made{};
    std::optional<Error> error{}; ///< why there is none
};

/// Answering without a shared server: packages and answer files out, files in, the logs of both.
class ExchangeStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    /// What this store is limited to when it is a package; nothing for a whole store.
    [[nodiscard]] QFuture<Result<std::optional<PackageScope>>> scope();
    /// What a package would hold; writes nothing.
    [[nodiscard]] QFuture<Result<PackageContents>> packageContents(const Actor &actor, const PackageOrder &order);
    /// Makes a package, or in a package the answer file.
    [[nodiscard]] QFuture<Result<PackageMade>> makePackage(const Actor &actor, const PackageOrder &order);
    /// A package for every unit that is asked, in a folder: "<round>-<unit>.plankoll". One that fails does not stop the
    /// rest. `passphrases` is by unit; a unit without one gets a plain package.
    [[nodiscard]] QFuture<Result<QList<PackageOutcome>>>
    makePackages(const Actor &actor, RoundId round, const QString &folder, const QHash<UnitId, QString> &passphrases);
    /// Makes a unit's form, an .xlsx, and notes it as sent.
    [[nodiscard]] QFuture<Result<SentItem>> makeForm(const Actor &actor, RoundId round, UnitId unit,
                                                     const QString &path);
    /// Makes a form or a package together with the letter that carries it, or neither.
    [[nodiscard]] QFuture<Result<InvitationMade>> invite(const Actor &actor, const InvitationOrder &order);
    /// Many at once: all of them or none.
    [[nodiscard]] QFuture<Result<QList<InvitationMade>>> inviteAll(const Actor &actor,
                                                                   const QList<InvitationOrder> &orders);
    /// A returned form as it was filled in, with its faults marked beside the cells, to send back to its unit.
    [[nodiscard]] QFuture<Done> markForm(const QString &filled, const QList<FormFault> &faults, const QString &path);
    /// What taking these files in would bring; writes nothing.
    [[nodiscard]] QFuture<Result<QList<Incoming>>> incoming(const Actor &actor, const IntakeOrder &order);
    /// Takes them in: all of them or none. What a whole copy has erased goes from the file's pages, too.
    [[nodiscard]] QFuture<Result<QList<Incoming>>> takeIn(const Actor &actor, const IntakeOrder &order);
    /// Takes every answer file and form of a folder in, each by itself. Remembers which it has; gives what it could not
    /// take, and why.
    [[nodiscard]] QFuture<Result<QList<FetchedFile>>> fetch(const Actor &actor, const QString &folder,
                                                            const QString &passphrase);
    /// Who has it: per unit what went out, what came back, what is missing.
    [[nodiscard]] QFuture<Result<QList<UnitCorrespondence>>> overview(RoundId round);
    /// The same for the measures' coordinators.
    [[nodiscard]] QFuture<Result<QList<MeasureCorrespondence>>> coordination(RoundId round);
    [[nodiscard]] QFuture<Result<QList<Reminder>>> reminders(RoundId round);
    /// Days between two reminders to one person, at least.
    [[nodiscard]] QFuture<Result<int>> reminderGap();
    [[nodiscard]] QFuture<Done> setReminderGap(const Actor &actor, int days);
    /// Writes one mail draft per reminder into a folder, with the round's dates as .ics and `files` of its unit
    /// attached, and logs them. Those that come too soon, or have no address, are left out. Gives the drafts' paths.
    [[nodiscard]] QFuture<Result<QStringList>> remind(const Actor &actor, RoundId round, const QList<Reminder> &chosen,
                                                      const QHash<UnitId, QStringList> &files, const QString &folder);
    /// One reminder to all who answer for a unit, as a mailto: address, and logs it. Forbidden within the minimum gap;
    /// Invalid when nothing is owed or nobody has an address.
    [[nodiscard]] QFuture<Result<QString>> remindByAddress(const Actor &actor, RoundId round, UnitId unit);
    /// What a records request would give out; writes nothing.
    [[nodiscard]] QFuture<Result<ReleasePreview>> releasing(const Actor &actor, const ReleaseOrder &order);
    /// A records request.
    [[nodiscard]] QFuture<Result<ReleaseMade>> release(const Actor &actor, const ReleaseOrder &order);
    [[nodiscard]] QFuture<Result<QList<ReleaseEntry>>> releases();
    [[nodiscard]] QFuture<Result<QList<SentItem>>> sent(RoundId round);
    [[nodiscard]] QFuture<Result<QList<ReceivedItem>>> received();
    /// Through which file these revisions came, for "Anna, via package"; those written here are left out.
    [[nodiscard]] QFuture<Result<QHash<RevisionId, ReceivedItem>>> receipts(const QList<RevisionId> &revisions);

Q_SIGNALS:
    void correspondenceChanged();
    void everythingChanged();
};
