// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

#include <optional>

/// Somebody who takes part in the follow-up.
struct Person {
    static constexpr auto kind = "person"_L1;

    QString name{};
    QString mail{};
    QString phone{};
    QString title{}; ///< förvaltningschef, VD …
    UnitId unit{};
    UnitId department{};
    bool ended = false;

    bool operator==(const Person &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"name"_s, name), v(u"mail"_s, mail), v(u"phone"_s, phone), v(u"title"_s, title), v(u"unit"_s, unit);
        v(u"department"_s, department), v(u"ended"_s, ended);
    }
};

enum class Role { Strategist, Coordinator, Contact, UnitHead, SteeringGroup, Registrar };
inline constexpr Role allRoles[]
    = {Role::Strategist, Role::Coordinator, Role::Contact, Role::UnitHead, Role::SteeringGroup, Role::Registrar};

/// The code that files and the command line use: "strategist", "unit_head" …
[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] std::optional<Role> roleOf(QStringView code);
/// The word on screen, in the language of the program.
[[nodiscard]] QString roleLabel(Role role);

/// Who does something, and what that person may do. Roles are local to a store: they never travel.
struct Actor {
    PersonId person{}; ///< null for a desktop account that no person is known for
    QString author{};  ///< what a revision's author column gets
    QString name{};    ///< for the screen
    UnitId unit{};
    UnitId department{};
    QList<Role> roles{};

    bool operator==(const Actor &) const = default;
    [[nodiscard]] bool is(Role role) const { return roles.contains(role); }
    [[nodiscard]] bool isStrategist() const { return is(Role::Strategist); }
    /// May write, and see drafts, for a unit.
    [[nodiscard]] bool answersFor(UnitId other) const
    {
        return isStrategist() || ((is(Role::Contact) || is(Role::UnitHead)) && unit == other && !other.isNull());
    }
};
