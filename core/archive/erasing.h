// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/record/journal.h"

/// What an erasure takes away.
struct ErasureSummary {
    QUuid record{};
    QString kind{};
    QList<RevisionId> revisions{};  ///< those whose content goes
    QList<QByteArray> files{};      ///< SHA-256 of evidence that nothing else refers to
    QStringList filed{};            ///< names of filed files that go with the locked report that they were made from
    QList<QByteArray> filedBytes{}; ///< SHA-256 of those
    QList<QUuid> lockedRounds{};    ///< rounds with locked reports that held it: the files of those versions go
    QList<QUuid> lockedAnew{};      ///< those of them that got a new version without it; of the others one is due

    bool operator==(const ErasureSummary &) const = default;
};

/// The one exception to insert-only: content goes, headers and hashes stay and say who erased and on what ground.
namespace erasing {

/// Lists what would go; writes nothing. NotFound for an unknown record.
[[nodiscard]] Result<ErasureSummary> preview(Journal &journal, const QUuid &record);
/// Erases within the caller's transaction. The caller vacuums afterwards, so that no byte of it stays in the file.
[[nodiscard]] Result<ErasureSummary> erase(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record,
                                           const QString &ground);
/// Takes the content of one revision, known here or not yet, as another copy's erasure says.
[[nodiscard]] Done applyTo(Journal &journal, RevisionId revision, const QUuid &erasure);
/// Takes the bytes of files that another copy has erased.
[[nodiscard]] Done takeErasedFiles(Connection &connection, Connection &other);
/// Lays the search index anew from what is left.
[[nodiscard]] Done rebuildSearch(Journal &journal);

} // namespace erasing
