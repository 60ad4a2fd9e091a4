// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A unit that answers: an administration, a company, or a department within one.
struct Unit {
    static constexpr auto kind = "unit"_L1;

    QString name{};
    QString shortName{}; ///< for a matrix column; may hold soft hyphens
    QString unitKind{};  ///< "administration", "company", "department" or the plan's own word
    UnitId parent{};     ///< the unit a department belongs to
    QStringList aliases{};
    QDate validFrom{}; ///< null: always
    QDate validTo{};   ///< last day; null: still
    UnitId successor{};
    int position = 0;

    bool operator==(const Unit &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"name"_s, name), v(u"short_name"_s, shortName), v(u"unit_kind"_s, unitKind), v(u"parent"_s, parent);
        v(u"aliases"_s, aliases), v(u"valid_from"_s, validFrom), v(u"valid_to"_s, validTo);
        v(u"successor"_s, successor), v(u"position"_s, position);
    }
};

/// Whether the unit exists on a day.
[[nodiscard]] inline bool isValid(const Unit &unit, QDate day)
{
    return (unit.validFrom.isNull() || unit.validFrom <= day) && (unit.validTo.isNull() || day <= unit.validTo);
}
