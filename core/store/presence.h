// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

/// Who has a store file open: a small file beside it per open window, touched now and then, gone when the window
/// closes. It only informs; SQLite's own locks keep the file whole. Does nothing for PostgreSQL or where it may not
/// write.
class Presence
{
public:
    /// `who` is what others read, e.g. "Kim Exempel". Writes nothing yet.
    Presence(const StoreAddress &address, QString who);
    ~Presence();
    Q_DISABLE_COPY_MOVE(Presence)

    /// Says that the store is still open here, and gives the others' names, sorted. May wait for a network share.
    [[nodiscard]] QStringList refresh();

private:
    QString m_store{}; ///< empty: nothing to do
    QString m_own{};
    QString m_who;
};
