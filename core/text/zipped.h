// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QByteArray>
#include <QList>

/// Archives in memory: what .docx files are.
namespace zipped {

/// A file in an archive.
struct Entry {
    QString name{};
    QByteArray bytes{};
};

/// Entries in the order they are given, all dated 1980-01-01: equal entries give equal bytes.
[[nodiscard]] Result<QByteArray> pack(const QList<Entry> &entries);
/// The entry of that name. NotFound when there is none, Invalid when the archive is broken or the entry, unpacked, is
/// larger than `limit` bytes: an archive from elsewhere may claim anything.
[[nodiscard]] Result<QByteArray> unpack(const QByteArray &archive, const QString &name, qint64 limit);

} // namespace zipped
