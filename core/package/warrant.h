// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packagescope.h"
#include "core/record/journal.h"

/// What a file that came back may bring: answers, comments, evidence and submissions of the unit and round that were
/// invited (an assessment, from a coordinator), by its own people. No privilege comes by merge.
namespace warrant {

/// Checks everything in `other` that is not known here yet, and gives its revisions. Forbidden, each with its own
/// sentence, for anything that the file may not bring; nothing is written. `name` is what a person calls the file.
[[nodiscard]] Result<QList<RevisionId>> check(Journal &journal, Journal &other, const PackageScope &scope,
                                              const QString &name);
/// Whether a store without a scope is a whole copy: a round that it shares with this store has all of its assignments.
/// Forbidden when it does not: a package that lost its scope.
[[nodiscard]] Done checkWhole(Journal &journal, Journal &other, const QString &name);

} // namespace warrant
