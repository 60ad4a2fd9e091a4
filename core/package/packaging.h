// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/parcel.h"
#include "core/package/seal.h"

/// What to make a package of, and where. In a package the same order makes the answer file.
struct PackageOrder {
    RoundId round{};
    UnitId unit{};       ///< a unit's package; null for a coordinator's
    MeasureId measure{}; ///< a coordinator's package; null for a unit's
    QString path{};
    QString passphrase{}; ///< empty: plain, because the strategist says so
    SealCost cost{};
};

/// A package that lies on the disk, ready to be sent.
struct PackageMade {
    QUuid package{};
    QString path{};
    bool isSealed = false;
    bool isAnswers = false; ///< an answer file, to be sent back
    PackageContents contents{};
    QString recipients{}; ///< mail addresses of those it is for, apart by commas
    QByteArray sha256{};
    QString code{}; ///< of the file, to compare over the telephone

    bool operator==(const PackageMade &) const = default;
};

/// Making packages and answer files.
namespace packaging {

/// What the file would hold; writes nothing. A strategist makes packages; in a package its own people make answers.
[[nodiscard]] Result<PackageContents> contents(Journal &journal, const Actor &actor, const PackageOrder &order);
/// Conflict when there is a file that is not empty: a package or a form may hold answers that are nowhere else.
[[nodiscard]] Done requireFree(const QString &path);
/// Writes the file and notes it as sent, within the caller's transaction. Conflict when there is a file already:
/// somebody may have answered in it.
[[nodiscard]] Result<PackageMade> make(Journal &journal, Pen &pen, const Actor &actor, const PackageOrder &order);
/// The mail addresses of the people who answer for a unit, apart by commas.
[[nodiscard]] Result<QString> recipientsOf(Journal &journal, const QSet<QUuid> &units, const QList<Role> &roles);

} // namespace packaging
