// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencestorage.h"
#include "core/record/journal.h"

/// What a merge brought, or would bring.
struct MergeSummary {
    qint64 added = 0;  ///< revisions that were not here
    qint64 known = 0;  ///< revisions that were
    qint64 filled = 0; ///< skeletons that got their content
    qint64 erased = 0; ///< revisions whose content goes, as the other copy has erased it
    qint64 files = 0;  ///< evidence and locked reports that were not here
    QMap<QString, qint64> addedByKind{};
    QList<QUuid> conflicts{}; ///< records that have several versions now and had one before

    bool operator==(const MergeSummary &) const = default;
    MergeSummary &operator+=(const MergeSummary &other);
};

/// Union of two copies of a store. A revision is absent < skeleton < full < erased, and the higher one wins, so copies
/// meet in any order, any number of times.
namespace merge {

/// Invalid when the other store follows up another plan.
[[nodiscard]] Done samePlan(Journal &journal, Journal &other, const QString &name);

/// Takes everything from `other` into `journal` within the caller's transaction. Every hash is checked first: one bad
/// one, or another plan's store, and nothing is taken. `name` is what a person calls the other copy. Cancelled when
/// `progress` (revisions done, of how many) says stop.
[[nodiscard]] Result<MergeSummary> take(Journal &journal, Journal &other, const QString &name,
                                        const Progress &progress = {});

} // namespace merge
