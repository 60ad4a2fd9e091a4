// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/revision.h"

#include <array>

/// Canonical bytes, hashes and ids: what must come out the same on every machine, engine and version.
/// Golden vectors in tests/core/tst_digest.cpp hold them still.
namespace digest {

using Sha256 = std::array<char, 32>; // millions of them: no allocation each

/// Fields in the order of their names, each as length-prefixed (32 bit big endian) UTF-8 name and value. Integers are
/// decimal text, ids are 32 lower-case hex digits, bytes are hex; NULL is left out.
[[nodiscard]] QByteArray canonical(const Fields &fields);

/// SHA-256(salt ‖ canonical content).
[[nodiscard]] QByteArray contentDigest(const QByteArray &salt, const Fields &fields);

/// SHA-256 over version, ids, kind, scope, author, time, content digest and the sorted hashes of the parents.
[[nodiscard]] QByteArray revisionHash(const Revision &revision, QList<QByteArray> parentHashes);

/// SHA-256 over the sorted revision hashes: equal for equal content whatever the order it came in.
[[nodiscard]] QByteArray contentHash(QList<Sha256> revisionHashes);

/// UUIDv5 (RFC 9562) of a natural key: the parts, length-prefixed, in the program's own namespace.
[[nodiscard]] QUuid naturalId(QStringView kind, const QStringList &key);

/// The id of a revision that a plan file makes: equal imports are the same revision.
[[nodiscard]] RevisionId importedRevisionId(const QUuid &recordId, const QByteArray &contentDigest,
                                            QList<RevisionId> parents);

/// UUIDv7 (RFC 9562) from a time in UTC ms and 10 random bytes. Qt 6.4 has none.
[[nodiscard]] QUuid timeOrderedId(qint64 utcMs, const QByteArray &random);

} // namespace digest
