// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/person.h"

#include <QCoreApplication>

namespace {
struct PersonText {
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};
} // namespace

QString roleCode(Role role)
{
    switch (role) {
    case Role::Strategist: return u"strategist"_s;
    case Role::Coordinator: return u"coordinator"_s;
    case Role::Contact: return u"contact"_s;
    case Role::UnitHead: return u"unit_head"_s;
    case Role::SteeringGroup: return u"steering_group"_s;
    case Role::Registrar: return u"registrar"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleOf(QStringView code)
{
    for (const Role role : allRoles) {
        if (roleCode(role) == code)
            return role;
    }
    return std::nullopt;
}

QString roleLabel(Role role)
{
    switch (role) {
    case Role::Strategist: return PersonText::tr("strategist");
    case Role::Coordinator: return PersonText::tr("coordinator");
    case Role::Contact: return PersonText::tr("contact");
    case Role::UnitHead: return PersonText::tr("head of unit");
    case Role::SteeringGroup: return PersonText::tr("steering group");
    case Role::Registrar: return PersonText::tr("registrar");
    }
    Q_UNREACHABLE();
}
