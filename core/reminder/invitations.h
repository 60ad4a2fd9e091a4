// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/correspondence.h"
#include "core/package/packaging.h"

/// Asking one unit, or one measure's coordinators, to answer: the file that goes out and the letter that carries it.
struct InvitationOrder {
    enum class Kind { Form, Package };

    Kind kind = Kind::Form;
    RoundId round{};
    UnitId unit{};        ///< null for coordinators
    MeasureId measure{};  ///< whose coordinators; null for a unit
    QString path{};       ///< of the form or the package
    QString letter{};     ///< of the .eml; empty: no letter
    QString passphrase{}; ///< of a package; empty: plain. It never stands in the letter
    SealCost cost{};
};

/// What was made, and is noted as sent.
struct InvitationMade {
    QUuid package{};
    QString path{};
    QString letter{};
    QString mailto{};     ///< the letter as an address, without the file, for when no program opens .eml
    QString recipients{}; ///< mail addresses, apart by commas; empty when nobody is written in
    QString code{};       ///< of a package, to compare over the telephone
    bool isSealed = false;
    bool isAttached = false; ///< the letter carries the file

    bool operator==(const InvitationMade &) const = default;
};

/// The file and its letter are made together or not at all.
namespace invitations {

/// A file that is larger than most mail servers take goes another way, and the letter says so.
inline constexpr qint64 mostAttached = 20'000'000;

/// A file in a folder, named after its receiver in what every file system takes; without an ending.
[[nodiscard]] QString pathFor(const QString &folder, const QString &receiver);
/// Makes a unit's form and notes it as sent, within the caller's transaction. Conflict when a file lies there already.
[[nodiscard]] Result<SentItem> form(Journal &journal, Pen &pen, const Actor &actor, RoundId round, UnitId unit,
                                    const QString &path);
/// Makes the file, notes it as sent, and lays the letter: text, file, and the dates as a calendar file.
[[nodiscard]] Result<InvitationMade> make(Journal &journal, Pen &pen, const Actor &actor, const InvitationOrder &order);
/// All of them or none, within the caller's transaction.
[[nodiscard]] Result<QList<InvitationMade>> makeAll(Journal &journal, Pen &pen, const Actor &actor,
                                                    const QList<InvitationOrder> &orders);

} // namespace invitations
