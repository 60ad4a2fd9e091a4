// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QByteArray>
#include <QFile>

/// Files that a person named. Every failure says what hinders and what to do next.
namespace files {

/// Opens for reading: NotFound without such a file, Storage for a folder or one that may not be read.
[[nodiscard]] Done openToRead(QFile &file);
[[nodiscard]] Result<QByteArray> read(const QString &path);
/// Whole or not at all: beside the target, then renamed.
[[nodiscard]] Done write(const QString &path, const QByteArray &bytes);

/// Why a file cannot be read on, or written: no such folder, a full disk, no right to. The detail is the system's.
/// `size` is what was to be written, in bytes, where it is known: a disk with less room than that is full.
[[nodiscard]] Error unreadable(const QString &path, const QString &detail = {});
[[nodiscard]] Error unwritable(const QString &path, const QString &detail = {}, qint64 size = 0);

} // namespace files
