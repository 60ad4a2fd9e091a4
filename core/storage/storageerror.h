// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

class QSqlError;

/// What a driver's failure means to a person: what happened, what is safe, what to do next. NotFound: the file has gone
/// from its place.
[[nodiscard]] Error storageError(const StoreAddress &address, const QSqlError &error);
/// The same for SQLite's own codes, extended or not.
[[nodiscard]] Error sqliteError(const StoreAddress &address, int code, const QString &detail);
[[nodiscard]] Error goneError(const StoreAddress &address, const QString &detail = {});
