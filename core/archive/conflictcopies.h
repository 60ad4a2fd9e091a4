// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/journal.h"

/// A file beside a store that holds the same follow-up and versions that the store lacks: what OneDrive and its like
/// make when two people write at the same time, or a copy that somebody worked on.
struct ConflictCopy {
    QString path{};
    qint64 modifiedAt = 0; ///< of the file, UTC ms
    qint64 missing = 0;    ///< versions that only the copy holds: what a merge would bring

    bool operator==(const ConflictCopy &) const = default;
};

/// Copies that lie beside a store, to be offered for merging. Nothing is written, neither here nor there.
namespace conflictcopies {

/// Files beside this one that are named as copies of it are: "f (Annas kopia).plankoll", "f-DESKTOP-1.plankoll",
/// "f.sync-conflict-….plankoll", "Kopia av f.plankoll". By name alone, in the order of their names.
[[nodiscard]] QStringList named(const QString &path);
/// Those of them that are stores of the same plan with something new in them. A copy that cannot be read, or is of a
/// newer version, is left out: it says so itself when somebody merges it. Nothing for a store on a server.
[[nodiscard]] Result<QList<ConflictCopy>> find(Journal &journal);
/// The service that synchronises the folder, as it is called; empty when it looks like none.
[[nodiscard]] QString syncedBy(const QString &path);

} // namespace conflictcopies
