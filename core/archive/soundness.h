// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/journal.h"
#include "core/text/clock.h"

/// What `verify` found. A store is sound when `faults` is empty.
struct Soundness {
    QByteArray contentHash{}; ///< over the sorted revision hashes: equal for equal content, on either engine
    qint64 revisions = 0;
    qint64 skeletons = 0; ///< revisions whose content belongs to other readers
    qint64 erased = 0;
    qint64 files = 0;
    QStringList faults{};
    QStringList notes{}; ///< what is worth a look and no damage: a writer's clock that was far ahead

    bool operator==(const Soundness &) const = default;
};

/// Whether a store holds what was written: hashes, parents, heads, current tables, files.
namespace archive {

[[nodiscard]] Result<QByteArray> contentHash(Connection &connection);
/// Recomputes everything that can be recomputed and compares. Changes nothing. `now`, in UTC ms, is what the writers'
/// clocks are held against.
[[nodiscard]] Result<Soundness> verify(Connection &connection, qint64 now = nowMs());
/// A copy of the whole store in one file, verified before it takes its name. Replaces an older backup of that name.
[[nodiscard]] Done backup(Connection &connection, const QString &path);

} // namespace archive
