// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/comparison.h"
#include "core/package/packagescope.h"
#include "core/person/person.h"
#include "core/plan/planbook.h"

/// What taking in a form and taking in a store have in common. Each step runs within the caller's transaction.
namespace taking {

/// Whether this store made the package. Forbidden when it did and the file says another unit, round or secret.
[[nodiscard]] Result<bool> isKnownPackage(Journal &journal, const PackageScope &scope, const QString &name);
/// Carries the choices out, and says what changes with them.
[[nodiscard]] Done settle(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book,
                          const Comparison &before, Incoming &incoming);
/// A conflict that a choice has ended is none.
[[nodiscard]] Done leaveOutSettled(Journal &journal, MergeSummary &summary);
/// Writes the receipt.
[[nodiscard]] Done note(Journal &journal, const Actor &actor, const Incoming &incoming,
                        const QList<RevisionId> &revisions);
/// Takes a form in.
[[nodiscard]] Done form(Journal &journal, Pen &pen, const Actor &actor, const IntakeOrder &order, bool previews,
                        Incoming &incoming);

} // namespace taking
