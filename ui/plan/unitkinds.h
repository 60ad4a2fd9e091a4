// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

/// The kinds of units that a plan knows, and the words for them.
namespace unitkinds {
/// Administrations and companies, then the plan's own words; departments are parts of units, no kind that rules name.
[[nodiscard]] QStringList all(const PlanBook &book);
/// "Administration"; a plan's own kind is written as it is.
[[nodiscard]] QString label(const QString &kind);
/// "Administrations"
[[nodiscard]] QString plural(const QString &kind);
} // namespace unitkinds
