// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/incoming.h"
#include "core/package/packagescope.h"
#include "core/person/person.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"

/// The odd cases of taking in: how they are recognised, and what each choice does. See the table in core/README.md.
namespace oddcases {

/// NotFound when the round that a file is for is not here.
[[nodiscard]] Done requireRound(Journal &journal, RoundId id, const QString &name);
/// What is odd about a file of this scope that brings something which is not here yet. `isKnownPackage`: this store
/// made the file it came from. The round has to be here.
[[nodiscard]] Result<QList<OddCase>> found(Journal &journal, const PlanBook &book, const PackageScope &scope,
                                           bool isKnownPackage, const QString &name, QDate today);
/// What is worth saying without a question: after the cut-off, a second file, two people.
[[nodiscard]] Result<QStringList> notices(Journal &journal, const PlanBook &book, const Incoming &incoming,
                                          QDate today);
/// Sets what was chosen. Usage for a choice that the case does not have.
[[nodiscard]] Done choose(QList<OddCase> &cases, const QMap<QString, QString> &choices);
/// Forbidden, with the sentences and the choices, while one of the cases waits.
[[nodiscard]] Done decided(const Incoming &incoming);
/// Carries the choices out, after the file's revisions have been taken in. `actor` is whoever chose.
[[nodiscard]] Done settle(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book,
                          const Incoming &incoming);

} // namespace oddcases
