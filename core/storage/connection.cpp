// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <QtEndian>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

struct TransactionText {
    Q_DECLARE_TR_FUNCTIONS(TransactionText)
};

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"plankoll-%1"_s.arg(++count);
}

QString statementPath(const QString &name, StoreAddress::Engine engine)
{
    // Where the engines differ, only that statement has a second file.
    if (engine == StoreAddress::Engine::Postgresql) {
        const QString own = u":/sql/%1.postgresql.sql"_s.arg(name);
        if (QFile::exists(own))
            return own;
    }
    return u":/sql/%1.sql"_s.arg(name);
}

} // namespace

StoreAddress StoreAddress::parse(const QString &text)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return {Engine::Postgresql, text};
    return {Engine::Sqlite, text};
}

QString StoreAddress::display() const
{
    if (engine == Engine::Postgresql)
        return QUrl(path).toString(QUrl::RemovePassword);
    return QDir::toNativeSeparators(path);
}

Cursor::Cursor(Connection &connection, Statement &statement, bool *busy)
    : m_connection(&connection)
    , m_statement(&statement)
    , m_busy(busy)
{
    *m_busy = true;
}

Cursor::Cursor(Cursor &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_busy(std::exchange(other.m_busy, nullptr))
{
}

Cursor::~Cursor()
{
    if (m_statement) {
        m_statement->finish();
        *m_busy = false;
    }
}

bool Cursor::next()
{
    auto stepped = m_statement->next();
    if (!stepped)
        m_connection->m_cutShort = stepped.error();
    return stepped.value_or(false);
}

Value Cursor::value(const QString &column)
{
    return m_statement->value(m_statement->column(column));
}

QUuid Cursor::uuid(const QString &column)
{
    return m_statement->uuid(m_statement->column(column));
}

QString Cursor::text(const QString &column)
{
    return m_statement->text(m_statement->column(column));
}

qint64 Cursor::number(const QString &column)
{
    return m_statement->number(m_statement->column(column));
}

QByteArray Cursor::bytes(const QString &column)
{
    return m_statement->bytes(m_statement->column(column));
}

Connection::Connection(StoreAddress address, Access access, QSqlDatabase database)
    : m_address(std::move(address))
    , m_access(access)
    , m_database(std::move(database))
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreAddress &address, Access access)
{
    const bool sqlite = address.engine == StoreAddress::Engine::Sqlite;
    auto database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, nextConnectionName());
    if (sqlite) {
        database.setDatabaseName(address.path);
        // A network share's lock can take seconds: wait for it rather than fail.
        database.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=8000"_s
                                                              : u"QSQLITE_BUSY_TIMEOUT=8000"_s);
    } else {
        const QUrl url(address.path);
        database.setHostName(url.host(QUrl::FullyDecoded));
        database.setPort(url.port(5432));
        database.setUserName(url.userName(QUrl::FullyDecoded));
        database.setPassword(url.password(QUrl::FullyDecoded));
        database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    }
    const bool opened = database.open();
    std::unique_ptr<Connection> connection(new Connection(address, access, database));
    database = {}; // the connection alone holds it, so that a failure below can let it go
    if (!opened)
        return tl::unexpected(connection->errorOf(connection->m_database.lastError()));
    if (sqlite) {
        if (auto set = connection->executeScript(u"PRAGMA foreign_keys = ON;\n\nPRAGMA recursive_triggers = ON;\n\n"
                                                 "PRAGMA journal_mode = TRUNCATE;\n\nPRAGMA synchronous = FULL;\n\n"
                                                 "PRAGMA trusted_schema = OFF;\n\nPRAGMA temp_store = MEMORY;\n\n"
                                                 "PRAGMA secure_delete = ON;"_s);
            !set)
            return tl::unexpected(set.error());
        // A merge into a large store touches pages everywhere: with the usual 2 MB most are written several times.
        if (access == Access::ReadWrite) {
            if (auto set = connection->executeScript(u"PRAGMA cache_size = -32000"_s); !set)
                return tl::unexpected(set.error());
        }
    }
    return connection;
}

Result<Connection::Prepared *> Connection::prepared(const QString &name)
{
    auto &slot = m_statements[name];
    if (slot && !slot->busy)
        return slot.get();
    if (slot) // The same statement is being read further out: this run gets one of its own.
        return prepared(name + u'+');
    QString file = name;
    while (file.endsWith(u'+'))
        file.chop(1);
    QFile source(statementPath(file, m_address.engine));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no statement %s", qPrintable(file));
    auto statement = prepareStatement(m_address, m_database, QString::fromUtf8(source.readAll()));
    if (!statement) {
        m_statements.erase(name);
        return tl::unexpected(statement.error());
    }
    auto &stored = m_statements[name];
    stored = std::make_unique<Prepared>(Prepared{std::move(*statement)});
    return stored.get();
}

Result<Cursor> Connection::query(const QString &name, const Params &params)
{
    auto statement = prepared(name);
    if (!statement)
        return tl::unexpected(statement.error());
    Prepared &at = **statement;
    if (auto run = at.statement->run(params); !run) {
        at.statement->finish();
        return tl::unexpected(run.error());
    }
    return Cursor(*this, *at.statement, &at.busy);
}

Done Connection::execute(const QString &name, const Params &params)
{
    auto rows = query(name, params);
    if (!rows)
        return tl::unexpected(rows.error());
    return {};
}

Done Connection::readToEnd()
{
    if (auto cutShort = std::exchange(m_cutShort, std::nullopt))
        return tl::unexpected(*cutShort);
    return {};
}

Done Connection::prepare(const QString &name)
{
    auto statement = prepared(name);
    if (!statement)
        return tl::unexpected(statement.error());
    return {};
}

Done Connection::executeScript(const QString &script)
{
    // A statement ends with ";" and a blank line, so that the bodies of triggers stay whole.
    const auto parts = script.split(u";\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(part))
            return tl::unexpected(errorOf(query.lastError()));
    }
    return {};
}

QByteArray Connection::kept(const QString &what, qint64 dataVersion) const
{
    const auto at = m_kept.constFind(what);
    return at != m_kept.constEnd() && at->first == dataVersion ? at->second : QByteArray();
}

void Connection::keep(const QString &what, qint64 dataVersion, const QByteArray &computed)
{
    m_kept.insert(what, {dataVersion, computed});
}

std::optional<quint32> Connection::changeCounter() const
{
    if (m_address.engine != StoreAddress::Engine::Sqlite)
        return {};
    if (QFileInfo(m_address.path + u"-journal"_s).size() > 0)
        return {};
    // Through SQLite's own handle: opening and closing the file beside it would drop the locks of this process.
    const QVariant handle = m_database.driver()->handle();
    sqlite3_file *file = nullptr;
    sqlite3_file_control(*static_cast<sqlite3 *const *>(handle.constData()), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    uchar counter[4];
    if (!file || !file->pMethods || file->pMethods->xRead(file, counter, sizeof counter, 24) != SQLITE_OK)
        return {};
    return qFromBigEndian<quint32>(counter);
}

void Connection::interrupt()
{
    const QVariant handle = m_database.driver()->handle();
    if (m_address.engine == StoreAddress::Engine::Sqlite && handle.isValid())
        sqlite3_interrupt(*static_cast<sqlite3 *const *>(handle.constData()));
}

Error Connection::errorOf(const QSqlError &error) const
{
    return storageError(m_address, error);
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.execute(u"storage/begin"_s); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction(connection);
    transaction.m_counter = connection.changeCounter(); // nobody else writes from here on
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_counter(other.m_counter)
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->execute(u"storage/rollback"_s);
}

Done Transaction::commit()
{
    if (auto whole = m_connection->readToEnd(); !whole)
        return whole;
    const auto committed = m_connection->execute(u"storage/commit"_s);
    Connection &connection = *std::exchange(m_connection, nullptr);
    if (committed)
        return {};
    // A failed commit (a full disk, a foreign key) leaves the transaction open. One that failed in its very last step,
    // when the disk was asked to confirm that the journal is gone, stands all the same: the file tells.
    (void)connection.execute(u"storage/rollback"_s);
    if (m_counter && connection.changeCounter().value_or(*m_counter) != *m_counter) {
        return failure(committed.error().kind,
                       TransactionText::tr("The disk took the change to %1 but did not confirm it. Look whether it is "
                                           "there before you do it again.")
                           .arg(connection.address().display()),
                       committed.error().detail);
    }
    return committed;
}
