// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which file lies at a path, whatever it is called: a file that was moved and another one put in its place are told
/// apart, and so is a network share that was connected anew. Only Unix lets go of a file that somebody has open, so
/// elsewhere every file that exists is the same.
struct FileIdentity {
    quint64 device = 0;
    quint64 node = 0; ///< 0: there is no file

    bool operator==(const FileIdentity &) const = default;
    [[nodiscard]] bool exists() const { return node != 0; }
    [[nodiscard]] static FileIdentity of(const QString &path);
};
