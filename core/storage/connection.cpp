// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
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

/// PostgreSQL prepares SELECT, INSERT, UPDATE and DELETE only; other commands are sent as they stand.
bool isPreparable(const QString &statement)
{
    static const QRegularExpression first(u"^(?:--[^\\n]*\\n|\\s)*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
    return first.match(statement).hasMatch();
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

Cursor::Cursor(Connection &connection, QSqlQuery *query, bool *busy)
    : m_connection(&connection)
    , m_query(query)
    , m_busy(busy)
{
    *m_busy = true;
    const QSqlRecord record = query->record();
    for (int i = 0; i < record.count(); ++i)
        m_columns.insert(record.fieldName(i), i);
}

Cursor::Cursor(Cursor &&other) noexcept
    : m_connection(other.m_connection)
    , m_query(std::exchange(other.m_query, nullptr))
    , m_busy(std::exchange(other.m_busy, nullptr))
    , m_columns(std::move(other.m_columns))
{
}

Cursor::~Cursor()
{
    if (m_query) {
        m_query->finish();
        *m_busy = false;
    }
}

bool Cursor::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection->m_cutShort = m_connection->errorOf(m_query->lastError());
    return false;
}

QVariant Cursor::raw(const QString &column)
{
    const auto at = m_columns.constFind(column);
    Q_ASSERT_X(at != m_columns.constEnd(), "Cursor", qPrintable(column));
    return m_query->value(*at);
}

Value Cursor::value(const QString &column)
{
    const QVariant variant = raw(column);
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::QByteArray:
        return variant.toByteArray();
    case QMetaType::QString:
        return variant.toString();
    case QMetaType::QUuid:
        return variant.toUuid();
    default:
        return variant.toLongLong();
    }
}

QUuid Cursor::uuid(const QString &column)
{
    const QVariant variant = raw(column);
    if (variant.typeId() == QMetaType::QByteArray)
        return QUuid::fromRfc4122(variant.toByteArray());
    return variant.toUuid();
}

QString Cursor::text(const QString &column)
{
    return raw(column).toString();
}

qint64 Cursor::number(const QString &column)
{
    return raw(column).toLongLong();
}

QByteArray Cursor::bytes(const QString &column)
{
    return raw(column).toByteArray();
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
    auto fresh = std::make_unique<Prepared>();
    fresh->query = std::make_unique<QSqlQuery>(m_database);
    // On PostgreSQL forward-only means row by row from the server, and a second query would end the first.
    fresh->query->setForwardOnly(m_address.engine == StoreAddress::Engine::Sqlite);
    const QString text = QString::fromUtf8(source.readAll());
    if (m_address.engine == StoreAddress::Engine::Postgresql && !isPreparable(text)) {
        fresh->spoken = text;
    } else if (!fresh->query->prepare(text)) {
        m_statements.erase(name);
        return tl::unexpected(errorOf(fresh->query->lastError()));
    }
    auto &stored = m_statements[name];
    stored = std::move(fresh);
    return stored.get();
}

QVariant Connection::bindable(const Value &value) const
{
    struct Bind {
        bool sqlite;
        QVariant operator()(std::monostate) const { return QVariant(QMetaType(QMetaType::QString)); }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(const QByteArray &bytes) const { return bytes; }
        QVariant operator()(const QUuid &id) const
        {
            // QSQLITE binds a QUuid as braced text, so it is converted here.
            return sqlite ? QVariant(id.toRfc4122()) : QVariant(id.toString(QUuid::WithoutBraces));
        }
    };
    return std::visit(Bind{m_address.engine == StoreAddress::Engine::Sqlite}, value);
}

Result<Cursor> Connection::query(const QString &name, const Params &params)
{
    auto statement = prepared(name);
    if (!statement)
        return tl::unexpected(statement.error());
    QSqlQuery &query = *(*statement)->query;
    for (const auto &[parameter, value] : params)
        query.bindValue(u':' + parameter, bindable(value));
    const QString &spoken = (*statement)->spoken;
    if (!(spoken.isEmpty() ? query.exec() : query.exec(spoken)))
        return tl::unexpected(errorOf(query.lastError()));
    return Cursor(*this, &query, &(*statement)->busy);
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
                                           "there before you do it again.").arg(connection.address().display()),
                       committed.error().detail);
    }
    return committed;
}
