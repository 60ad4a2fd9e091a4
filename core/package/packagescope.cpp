// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packagescope.h"

#include <QCoreApplication>

namespace {

struct PackageScopeText {
    Q_DECLARE_TR_FUNCTIONS(PackageScopeText)
};

constexpr PackagePurpose allPurposes[] = {PackagePurpose::Unit, PackagePurpose::Measure, PackagePurpose::Answers};

std::optional<PackagePurpose> purposeOf(const QString &code)
{
    for (const PackagePurpose purpose : allPurposes) {
        if (purposeCode(purpose) == code)
            return purpose;
    }
    return std::nullopt;
}

QList<Role> rolesIn(const PackageScope &scope)
{
    return scope.isMeasures() ? QList<Role>{Role::Coordinator} : QList<Role>{Role::Contact, Role::UnitHead};
}

} // namespace

QString purposeCode(PackagePurpose purpose)
{
    switch (purpose) {
    case PackagePurpose::Unit: return u"unit"_s;
    case PackagePurpose::Measure: return u"measure"_s;
    case PackagePurpose::Answers: return u"answers"_s;
    }
    Q_UNREACHABLE();
}

namespace packages {

Result<std::optional<PackageScope>> scopeOf(Connection &connection)
{
    auto rows = connection.query(u"package/select_scope"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<PackageScope> found;
    while (rows->next()) {
        const auto purpose = purposeOf(rows->text(u"purpose"_s));
        if (found || !purpose || rows->uuid(u"round"_s).isNull()) {
            return failure(Error::Kind::Corrupt, PackageScopeText::tr("%1 does not say clearly what it is for. Nothing "
                                                                      "was changed. Ask for the file again.")
                                                     .arg(connection.address().display()));
        }
        found = PackageScope{.package = rows->uuid(u"package_id"_s),
                             .purpose = *purpose,
                             .round = {rows->uuid(u"round"_s)},
                             .unit = {rows->uuid(u"unit"_s)},
                             .measure = {rows->uuid(u"measure"_s)},
                             .secret = rows->bytes(u"secret"_s),
                             .madeAt = rows->number(u"made_at"_s),
                             .replyTo = rows->text(u"reply_to"_s)};
    }
    return found;
}

Done writeScope(Connection &connection, const PackageScope &scope)
{
    return connection.execute(u"package/insert_scope"_s, {{u"package_id"_s, scope.package},
                                                          {u"purpose"_s, purposeCode(scope.purpose)},
                                                          {u"round"_s, scope.round.value},
                                                          {u"unit"_s, stored::of(scope.unit)},
                                                          {u"measure"_s, stored::of(scope.measure)},
                                                          {u"secret"_s, scope.secret},
                                                          {u"made_at"_s, scope.madeAt},
                                                          {u"reply_to"_s, stored::of(scope.replyTo)}});
}

QString authorIn(const PackageScope &scope, const QString &account)
{
    return u"package:"_s + scope.package.toString(QUuid::WithoutBraces) + u':' + account;
}

Actor insider(const PackageScope &scope, const QString &account)
{
    return {.author = authorIn(scope, account), .name = account, .unit = scope.unit, .roles = rolesIn(scope)};
}

Actor limited(const PackageScope &scope, const Actor &actor)
{
    Actor out = actor;
    const QList<Role> allowed = rolesIn(scope);
    out.roles.removeIf([&allowed](Role role) { return !allowed.contains(role); });
    if (!scope.isMeasures() && out.unit != scope.unit)
        out.roles.clear();
    return out;
}

} // namespace packages
