// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/fileidentity.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
/// What a storage thread has open; each has one connection.
thread_local FileIdentity openFile{};

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};
} // namespace

StorageThread::StorageThread(StoreAddress address, Connection::Access access)
    : m_address(std::move(address))
    , m_access(access)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"storage"_s);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    finish();
}

void StorageThread::finish()
{
    if (m_thread.isFinished())
        return;
    if (!QCoreApplication::instance())
        m_thread.quit(); // nothing is delivered any more, the job below neither
    post([this] {
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
        m_thread.quit(); // from within, so that jobs posted before are run
    });
    m_thread.wait();
}

void StorageThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(job), Qt::QueuedConnection);
}

Result<Connection *> StorageThread::opened()
{
    const bool sqlite = m_address.engine == StoreAddress::Engine::Sqlite;
    const FileIdentity there = sqlite ? FileIdentity::of(m_address.path) : FileIdentity{};
    // A share that came back, or another file in the place of this one: what was opened is of no use any more. While
    // nothing is there it is kept, for the file may come back, and what was read can be read on.
    if (m_connection && there.exists() && there != openFile) {
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
    }
    if (!m_connection) {
        if (sqlite && !there.exists()) // SQLite would make an empty one
            return tl::unexpected(goneError(m_address));
        openFile = there;
        auto connection = Connection::open(m_address, m_access);
        if (!connection)
            return tl::unexpected(connection.error());
        const std::lock_guard lock(m_mutex);
        m_connection = std::move(*connection);
    }
    return m_connection.get();
}

void StorageThread::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_connection)
        m_connection->interrupt();
}

Database::Database(StoreAddress address, Connection::Access access)
    : m_address(address)
    , m_writer(address, access)
    , m_reader(address, Connection::Access::ReadOnly)
{
}

void Database::finish()
{
    m_writer.finish();
    m_reader.finish();
}

void Database::interrupt()
{
    m_writer.interrupt();
    m_reader.interrupt();
}

QFuture<Result<qint64>> Database::dataVersion()
{
    // On the writing connection, for which our own commits do not count.
    return maintain([](Connection &connection) -> Result<qint64> {
        auto rows = connection.query(u"storage/select_data_version"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        return rows->next() ? rows->number(u"data_version"_s) : 0;
    });
}

Result<std::shared_ptr<Database>> Database::open(const StoreAddress &address)
{
    auto access = Connection::Access::ReadWrite;
    if (address.engine == StoreAddress::Engine::Sqlite) {
        if (auto whole = schema::checkFile(address.path); !whole)
            return tl::unexpected(whole.error());
        const QFileInfo file(address.path);
        // SQLite needs to write beside the file, too, so a read-only folder makes a read-only store.
        if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
            access = Connection::Access::ReadOnly;
    }
    auto database = std::make_shared<Database>(address, access);
    auto ready = database->m_writer.run([](Connection &connection) { return schema::bringUpToDate(connection); });
    if (auto outcome = ready.result(); !outcome)
        return tl::unexpected(outcome.error());
    return database;
}

Result<std::shared_ptr<Database>> Database::create(const StoreAddress &address,
                                                   const std::function<Done(Connection &)> &fill)
{
    const bool sqlite = address.engine == StoreAddress::Engine::Sqlite;
    if (sqlite && QFile::exists(address.path)) {
        return failure(
            Error::Kind::Conflict,
            DatabaseText::tr("%1 already exists and was left as it is. Choose another name.").arg(address.display()));
    }
    // The store is made beside its place and linked into it when it is whole.
    StoreAddress making = address;
    if (sqlite)
        making.path += u".%1.new"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    Done made = [&]() -> Done {
        auto connection = Connection::open(making, Connection::Access::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        if (auto begun = schema::create(**connection); !begun)
            return begun;
        auto transaction = Transaction::begin(**connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto filled = fill(**connection); !filled)
            return filled;
        return transaction->commit();
    }();
    if (sqlite) {
        if (made && !QFile::rename(making.path, address.path)) {
            made = failure(Error::Kind::Storage,
                           DatabaseText::tr("%1 could not be written. Check that the folder is there and that you may "
                                            "write in it.")
                               .arg(address.display()));
        }
        QFile::remove(making.path);
        QFile::remove(making.path + u"-journal"_s);
    }
    if (!made) {
        Error error = made.error(); // about the file that a person named
        error.sentence.replace(making.display(), address.display());
        return tl::unexpected(error);
    }
    return open(address);
}
