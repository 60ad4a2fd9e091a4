// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

/// Names as they are compared: without case, spaces, hyphens and stops.
namespace names {

[[nodiscard]] QString key(const QString &name);
/// Those of `all` that `among` lacks.
[[nodiscard]] QStringList missing(const QStringList &all, const QStringList &among);

} // namespace names

/// Reads the lists of names in a plan's document ("kulturförvaltningen, skol- och fritidsförvaltningen och Hasab") with
/// the help of the plan's own: only they tell which "och" stands between two names.
class DocumentNames
{
public:
    explicit DocumentNames(const PlanBook &book);

    /// A rule's wording, or names of units; "unit (department)" where a department is named. Known ones by the plan's
    /// spelling, others as they are written.
    [[nodiscard]] QStringList responsible(const QString &text) const;
    /// What the plan says of a measure, in the same words; `role` as in Responsibility.
    [[nodiscard]] QStringList responsible(MeasureId measure, const QString &role) const;
    [[nodiscard]] QStringList focusAreas(const QString &text) const;

private:
    using Known = QHash<QString, QString>; ///< key → the plan's spelling

    const PlanBook &m_book;
    Known m_units{};                       ///< and rules
    QHash<QString, Known> m_departments{}; ///< by their unit's name
    Known m_focusAreas{};
};
