// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QByteArray>
#include <QHash>

/// The entries of a ZIP file that somebody sent, unpacked in memory. What claims to be larger than any office document of
/// ours is refused before it is unpacked, and unpacking stops where an entry grows past what it claimed.
class ZipFile
{
public:
    static constexpr qint64 mostEntries = 500;
    static constexpr qint64 mostBytesAnEntry = 24 * 1024 * 1024;
    static constexpr qint64 mostBytes = 48 * 1024 * 1024;

    /// Invalid when it is no ZIP file or too large.
    [[nodiscard]] static Result<ZipFile> read(const QString &path);

    [[nodiscard]] bool has(const QString &name) const { return m_entries.contains(name); }
    /// Empty when there is no such entry.
    [[nodiscard]] QByteArray entry(const QString &name) const { return m_entries.value(name); }

private:
    QHash<QString, QByteArray> m_entries{};
};
