// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/storage/connection.h"

/// What a file that travels is limited to: a unit's package, a coordinator's, or the answers that come back.
enum class PackagePurpose { Unit, Measure, Answers };

[[nodiscard]] QString purposeCode(PackagePurpose purpose);

/// The one row that makes a store a package. It is local to the file: it says what the file is for, and its secret
/// shows which package an answer comes from. That is possession of the file, not the person who holds it.
struct PackageScope {
    QUuid package{};
    PackagePurpose purpose = PackagePurpose::Unit;
    RoundId round{};
    UnitId unit{};       ///< of a unit's package; in a coordinator's the unit of its first coordinator
    MeasureId measure{}; ///< of a coordinator's package; null in a unit's
    QByteArray secret{}; ///< 16 random bytes
    qint64 madeAt = 0;   ///< UTC ms
    QString replyTo{};   ///< the mail address that answers go back to; may be empty

    bool operator==(const PackageScope &) const = default;
    [[nodiscard]] bool isMeasures() const { return !measure.isNull(); }
};

/// Reading and keeping within a package's limits.
namespace packages {

/// Nothing for a whole store; Corrupt for a file with several scopes.
[[nodiscard]] Result<std::optional<PackageScope>> scopeOf(Connection &connection);
[[nodiscard]] Done writeScope(Connection &connection, const PackageScope &scope);

/// The author column of whoever is not known by name in a package: "package:<id>:<account>".
[[nodiscard]] QString authorIn(const PackageScope &scope, const QString &account);
/// The desktop account in a package: a contact of its unit (or a coordinator of its measure), never a strategist.
[[nodiscard]] Actor insider(const PackageScope &scope, const QString &account);
/// A person in a package, with no more than the package allows whatever the file's grants say.
[[nodiscard]] Actor limited(const PackageScope &scope, const Actor &actor);

} // namespace packages
