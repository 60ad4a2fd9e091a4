// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/unitkinds.h"

#include "ui/plan/planwords.h"

#include <QCoreApplication>

namespace {
struct UnitKinds {
    Q_DECLARE_TR_FUNCTIONS(UnitKinds)
};
} // namespace

QStringList unitkinds::all(const PlanBook &book)
{
    QStringList kinds{u"administration"_s, u"company"_s};
    for (const auto &unit : book.units()) {
        if (unit->parent.isNull() && !kinds.contains(unit->unitKind))
            kinds << unit->unitKind;
    }
    return kinds;
}

QString unitkinds::label(const QString &kind)
{
    if (kind == "administration"_L1)
        return UnitKinds::tr("Administration");
    if (kind == "company"_L1)
        return UnitKinds::tr("Company");
    if (kind == "department"_L1)
        return UnitKinds::tr("Department");
    return words::capitalised(kind);
}

QString unitkinds::plural(const QString &kind)
{
    if (kind == "administration"_L1)
        return UnitKinds::tr("Administrations");
    if (kind == "company"_L1)
        return UnitKinds::tr("Companies");
    return words::capitalised(kind);
}
