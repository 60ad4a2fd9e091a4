// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QByteArray>

/// How much work a passphrase costs to try: Argon2id's passes and memory.
struct SealCost {
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
};

/// Encrypts and authenticates a file with a passphrase: Argon2id for the key, XChaCha20-Poly1305 in chunks. A wrong
/// passphrase, a changed byte and a cut file are told apart, and of none of them anything is read.
namespace seal {

/// Looks at the first bytes only.
[[nodiscard]] bool isSealed(const QString &path);
/// Writes `path` sealed to `sealed`, beside it first and then renamed into place.
[[nodiscard]] Done close(const QString &path, const QString &sealed, const QString &passphrase,
                         const SealCost &cost = {});
/// Writes what `sealed` holds to `path`, readable by its owner alone; on any failure there is no such file.
/// Forbidden for a wrong passphrase, Corrupt for a changed or a cut file.
[[nodiscard]] Done open(const QString &sealed, const QString &path, const QString &passphrase);
/// The passphrase that a file holds: its first line, without the line break.
[[nodiscard]] Result<QString> passphraseIn(const QString &path);

} // namespace seal
