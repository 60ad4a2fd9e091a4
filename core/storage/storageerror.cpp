// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace {

struct StorageErrorText {
    Q_DECLARE_TR_FUNCTIONS(StorageErrorText)
};

} // namespace

Error goneError(const StoreAddress &address, const QString &detail)
{
    return {Error::Kind::NotFound,
            StorageErrorText::tr("%1 is not there any more: it has been moved or deleted, or its network share is "
                                 "gone. Nothing was changed. Put it back or connect again, then try again.")
                .arg(address.display()),
            detail};
}

Error sqliteError(const StoreAddress &address, int code, const QString &detail)
{
    const QString place = address.display();
    using Kind = Error::Kind;
    if (code == SQLITE_READONLY_DBMOVED)
        return goneError(address, detail);
    switch (code & 0xff) { // the low byte of SQLite's extended codes
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Kind::Storage,
                StorageErrorText::tr(
                    "The file %1 is busy: another program is writing to it. Nothing was changed. Try again.")
                    .arg(place),
                detail};
    case SQLITE_FULL:
        return {Kind::Storage,
                StorageErrorText::tr("The disk is full, so nothing was saved in %1. Free some space and try again.")
                    .arg(place),
                detail};
    case SQLITE_READONLY:
        return {Kind::Storage,
                StorageErrorText::tr(
                    "%1 can only be read here. Move it to a folder that you can write in, and open it again.")
                    .arg(place),
                detail};
    case SQLITE_CANTOPEN:
        return {
            Kind::Storage,
            StorageErrorText::tr("%1 cannot be opened. Check that the folder is there and that you may write in it.")
                .arg(place),
            detail};
    case SQLITE_IOERR:
        return {Kind::Storage,
                StorageErrorText::tr("The disk or network share with %1 does not answer. Nothing was changed. Check "
                                     "the connection and try again.")
                    .arg(place),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return {
            Kind::Corrupt,
            StorageErrorText::tr("%1 is damaged or is not a Plankoll file. Nothing was changed. Use the newest backup.")
                .arg(place),
            detail};
    case SQLITE_INTERRUPT: return {Kind::Cancelled, StorageErrorText::tr("Stopped. Nothing was changed."), detail};
    default:
        return {Kind::Storage, StorageErrorText::tr("%1 could not be read or written. Nothing was changed.").arg(place),
                detail};
    }
}

Error storageError(const StoreAddress &address, const QSqlError &error)
{
    if (address.engine == StoreAddress::Engine::Sqlite)
        return sqliteError(address, error.nativeErrorCode().toInt(), error.text());
    return {Error::Kind::Storage,
            StorageErrorText::tr(
                "The database %1 did not do what was asked. Nothing was changed. Try again, or ask whoever runs it.")
                .arg(address.display()),
            error.text()};
}
