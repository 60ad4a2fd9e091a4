// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"
#include "core/storage/statement.h"
#include "core/text/result.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <unordered_map>

/// Where a store lies: a file, or a PostgreSQL database.
struct StoreAddress {
    enum class Engine { Sqlite, Postgresql };

    Engine engine = Engine::Sqlite;
    QString path{}; ///< the file, or the whole postgresql:// address

    bool operator==(const StoreAddress &) const = default;
    [[nodiscard]] static StoreAddress parse(const QString &text);
    /// For people: the file's native path, or the address without its password.
    [[nodiscard]] QString display() const;
};

class Connection;

/// The rows of a running query. Reads by column name; the statement is free again when the cursor goes.
class Cursor
{
public:
    Cursor(Connection &connection, Statement &statement, bool *busy);
    Cursor(Cursor &&other) noexcept;
    Cursor &operator=(Cursor &&) = delete;
    ~Cursor();

    /// False at the end, and when the rest cannot be read: `Connection::readToEnd` tells which.
    [[nodiscard]] bool next();
    [[nodiscard]] Value value(const QString &column);
    [[nodiscard]] QUuid uuid(const QString &column);
    [[nodiscard]] QString text(const QString &column);
    [[nodiscard]] qint64 number(const QString &column);
    [[nodiscard]] QByteArray bytes(const QString &column);
    template<class Noun>
    [[nodiscard]] Noun noun()
    {
        Noun out;
        out.describe([this](const QString &name, auto &member) { this->read(name, member); });
        return out;
    }

private:
    void read(const QString &column, auto &member) { stored::read(value(column), member); }
    template<class Noun>
    void read(const QString &column, Id<Noun> &member)
    {
        member.value = uuid(column);
    }
    void read(const QString &column, QUuid &member) { member = uuid(column); }

    Connection *m_connection;
    Statement *m_statement;
    bool *m_busy;
};

/// One connection to a store. It lives on one thread and never leaves it. Statements are the files of resources/sql,
/// prepared once each.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const StoreAddress &address, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs resources/sql/`name`.sql with its named parameters and gives its rows.
    [[nodiscard]] Result<Cursor> query(const QString &name, const Params &params = {});
    /// The same for a statement without rows.
    [[nodiscard]] Done execute(const QString &name, const Params &params = {});
    /// Fails when a query since the last call ended before its rows did: damage, a share that is gone, an interruption.
    /// What was read then is no whole, so nothing is committed on the strength of it.
    [[nodiscard]] Done readToEnd();
    /// Prepares without running: for the test that reads every file.
    [[nodiscard]] Done prepare(const QString &name);
    /// Runs every statement of a migration step, in order.
    [[nodiscard]] Done executeScript(const QString &script);

    [[nodiscard]] StoreAddress::Engine engine() const { return m_address.engine; }
    [[nodiscard]] const StoreAddress &address() const { return m_address; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// What was computed from the whole store while `dataVersion` was its version; empty when nothing was.
    [[nodiscard]] QByteArray kept(const QString &what, qint64 dataVersion) const;
    void keep(const QString &what, qint64 dataVersion, const QByteArray &computed);
    /// A number in the file's header that every commit changes; nothing on a server, and while a write waits to be
    /// taken back.
    [[nodiscard]] std::optional<quint32> changeCounter() const;
    /// Stops the running statement, from any thread (SQLite only).
    void interrupt();

private:
    friend class Cursor;
    struct Prepared {
        std::unique_ptr<Statement> statement{};
        bool busy = false;
    };
    Connection(StoreAddress address, Access access, QSqlDatabase database);
    [[nodiscard]] Result<Prepared *> prepared(const QString &name);
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

    StoreAddress m_address;
    Access m_access;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Prepared>> m_statements{};
    std::optional<Error> m_cutShort{};
    QHash<QString, std::pair<qint64, QByteArray>> m_kept{};
};

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Done commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
    std::optional<quint32> m_counter{}; ///< of the file, before anything was written
};
