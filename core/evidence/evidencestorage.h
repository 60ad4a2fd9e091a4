// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/person/person.h"
#include "core/record/journal.h"
#include "core/text/progress.h"

class QIODevice;

/// The rules of evidence. Bytes lie once per unit, in chunks, under their SHA-256.
namespace evidence {

inline constexpr qint64 chunkSize = 256 * 1024;

/// Copies a file into the store. Invalid when it is over the plan's limit; Cancelled when `progress` says so.
[[nodiscard]] Result<EvidenceId> addFile(Journal &journal, Pen &pen, const Actor &actor, UnitId unit,
                                         const QString &path, qint64 limit, const Progress &progress = {});
/// A link keeps its address and the day it was seen.
[[nodiscard]] Result<EvidenceId> addLink(Journal &journal, Pen &pen, const Actor &actor, UnitId unit,
                                         const QString &address, const QString &title, QDate seenOn);
[[nodiscard]] Result<EvidenceId> addNote(Journal &journal, Pen &pen, const Actor &actor, UnitId unit,
                                         const QString &title, const QString &text);
/// Lays bytes in the store, unless they are there already.
[[nodiscard]] Done storeBytes(Connection &connection, const QUuid &scope, const QByteArray &sha256, QIODevice &from,
                              const Progress &progress = {});
/// Copies stored bytes out; NotFound when they are not there (a skeleton, or erased).
[[nodiscard]] Done copyBytes(Connection &connection, const QUuid &scope, const QByteArray &sha256, QIODevice &to);

} // namespace evidence
