// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

/// The version of the schema and the steps that lead to it. A step runs in one transaction: it is done or it is not.
namespace schema {

inline constexpr int applicationId = 0x504c4b4c; // "PLKL", in the header of every store file
inline constexpr int latestVersion = 6;

/// Looks at a file before SQLite does: is it there, is it a store, is it whole, is it of a version we know?
/// Changes nothing, whatever the file is.
[[nodiscard]] Done checkFile(const QString &path);
/// Lays the schema in an empty database.
[[nodiscard]] Done create(Connection &connection);
/// Takes an older store to the latest version, or refuses a newer one.
[[nodiscard]] Done bringUpToDate(Connection &connection);
/// The version that a store has.
[[nodiscard]] Result<int> version(Connection &connection);

} // namespace schema
