// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QTemporaryDir>

/// Another store, opened for reading in a temporary copy: unsealed when it was sealed, migrated when it is older,
/// refused when it is newer. The file itself is never touched.
class OpenedCopy
{
public:
    /// `passphrase` is used for a sealed file alone; Usage when one is missing.
    [[nodiscard]] static Result<OpenedCopy> open(const QString &path, const QString &passphrase);

    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    OpenedCopy() = default;

    std::unique_ptr<QTemporaryDir> m_folder{std::make_unique<QTemporaryDir>()};
    std::unique_ptr<Connection> m_connection{}; // goes before its folder
};
