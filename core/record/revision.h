// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// The header that all nouns share: who wrote which version of which record, when, and in place of what.
/// It never changes once written and stays when the content is erased.
struct Revision {
    RevisionId id{};
    QUuid recordId{};
    QString kind{};       ///< "answer", "unit" …: the noun, and the name of its table
    QUuid scopeUnit{};    ///< the unit whose readers may see the content; null: everyone
    QString author{};     ///< "person:<uuid>", "account:<name>" or "plan file"
    qint64 writtenAt = 0; ///< UTC ms, the writer's claim: for display, never for order
    int hashVersion = 1;
    QByteArray contentDigest{};  ///< SHA-256(salt ‖ canonical content), 32 bytes
    QByteArray hash{};           ///< SHA-256 over the header, the digest and the parents' hashes, 32 bytes
    QList<RevisionId> parents{}; ///< what it replaces; empty for the first of a record

    bool operator==(const Revision &) const = default;
};

/// A revision's content as it lies in its noun's table.
struct Content {
    QByteArray salt{}; ///< 16 bytes; all zero for what a plan file wrote
    Fields fields{};

    bool operator==(const Content &) const = default;
};

/// A current value with where it stands. `conflict` is set when another head of the same record exists.
template<class Noun>
struct Recorded {
    Noun value{};
    QUuid recordId{};
    RevisionId revisionId{};
    QString author{};
    qint64 writtenAt = 0;
    bool conflict = false;

    bool operator==(const Recorded &) const = default;
    const Noun *operator->() const { return &value; }
    const Noun &operator*() const { return value; }
};
