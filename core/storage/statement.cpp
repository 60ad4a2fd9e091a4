// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/storageerror.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <sqlite3.h>

namespace {

/// On SQLite's own interface. Values are bound without a copy: they are kept here while the statement runs.
class SqliteStatement : public Statement
{
public:
    SqliteStatement(const StoreAddress &address, sqlite3 *database)
        : m_address(address)
        , m_database(database)
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    [[nodiscard]] Done prepare(const QByteArray &text)
    {
        const char *rest = nullptr;
        if (sqlite3_prepare_v3(m_database, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                               &rest)
            != SQLITE_OK)
            return tl::unexpected(error());
        Q_ASSERT_X(QByteArrayView(rest).trimmed().isEmpty(), "one statement a file", text.constData());
        for (int i = 0, count = sqlite3_column_count(m_statement); i < count; ++i)
            m_columns << QString::fromUtf8(sqlite3_column_name(m_statement, i));
        for (int i = 1, count = sqlite3_bind_parameter_count(m_statement); i <= count; ++i)
            m_parameters.emplace(QString::fromUtf8(sqlite3_bind_parameter_name(m_statement, i) + 1), i);
        m_bound.resize(m_parameters.size());
        return {};
    }
    Done run(const Params &params) override
    {
        if (params.size() != m_parameters.size())
            qFatal("%d parameters for %s", int(params.size()), sqlite3_sql(m_statement));
        // Both are in the order of their names, so one walk binds them.
        auto at = m_parameters.begin();
        for (const auto &[name, value] : params) {
            if (at->first != name)
                qFatal("no parameter %s in %s", qPrintable(name), sqlite3_sql(m_statement));
            bind((at++)->second, value);
        }
        return step();
    }
    Result<bool> next() override
    {
        if (m_isFirst) {
            m_isFirst = false;
            return m_hasRow;
        }
        if (!m_hasRow)
            return false;
        if (auto stepped = step(); !stepped)
            return tl::unexpected(stepped.error());
        m_isFirst = false;
        return m_hasRow;
    }
    void finish() override
    {
        m_hasRow = m_isFirst = false;
        sqlite3_reset(m_statement);
    }
    Value value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL: return {};
        case SQLITE_TEXT: return text(column);
        case SQLITE_BLOB: return bytes(column);
        default: return number(column);
        }
    }
    QUuid uuid(int column) const override
    {
        // A length other than 16 is no id; it reads as the null one.
        const void *at = sqlite3_column_blob(m_statement, column);
        return sqlite3_column_bytes(m_statement, column) == 16
                   ? QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(at), 16))
                   : QUuid();
    }
    QString text(int column) const override
    {
        const auto *at = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(at, sqlite3_column_bytes(m_statement, column));
    }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArray bytes(int column) const override
    {
        const auto *at = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(at, sqlite3_column_bytes(m_statement, column));
    }

private:
    [[nodiscard]] Error error() const
    {
        return sqliteError(m_address, sqlite3_extended_errcode(m_database),
                           QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    [[nodiscard]] Done step()
    {
        const int code = sqlite3_step(m_statement);
        m_isFirst = true;
        m_hasRow = code == SQLITE_ROW;
        if (m_hasRow)
            return {};
        const Done done = code == SQLITE_DONE ? Done{} : tl::unexpected(error());
        sqlite3_reset(m_statement); // at its end it must not hold the file's lock until somebody lets go of it
        return done;
    }
    void bind(int parameter, const Value &value)
    {
        QByteArray &kept = m_bound[size_t(parameter - 1)];
        if (const auto *number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(m_statement, parameter, *number);
        } else if (const auto *text = std::get_if<QString>(&value); text && !text->isNull()) {
            kept = text->toUtf8();
            sqlite3_bind_text(m_statement, parameter, kept.constData(), int(kept.size()), SQLITE_STATIC);
        } else if (const auto *id = std::get_if<QUuid>(&value)) {
            kept = id->toRfc4122();
            sqlite3_bind_blob(m_statement, parameter, kept.constData(), int(kept.size()), SQLITE_STATIC);
        } else if (const auto *bytes = std::get_if<QByteArray>(&value); bytes && !bytes->isNull()) {
            kept = *bytes;
            sqlite3_bind_blob(m_statement, parameter, kept.constData(), int(kept.size()), SQLITE_STATIC);
        } else {
            sqlite3_bind_null(m_statement, parameter);
        }
    }

    const StoreAddress &m_address;
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::map<QString, int> m_parameters{};
    std::vector<QByteArray> m_bound{};
    bool m_hasRow = false;
    bool m_isFirst = false;
};

/// Through Qt's driver: PostgreSQL.
class DriverStatement : public Statement
{
public:
    DriverStatement(const StoreAddress &address, const QSqlDatabase &database)
        : m_address(address)
        , m_query(database)
    {
    }

    [[nodiscard]] Done prepare(const QString &text)
    {
        // PostgreSQL prepares SELECT, INSERT, UPDATE and DELETE only; other commands are sent as they stand.
        static const QRegularExpression first(u"^(?:--[^\\n]*\\n|\\s)*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
        if (!first.match(text).hasMatch())
            m_spoken = text;
        else if (!m_query.prepare(text))
            return tl::unexpected(storageError(m_address, m_query.lastError()));
        return {};
    }
    Done run(const Params &params) override
    {
        for (const auto &[parameter, value] : params)
            m_query.bindValue(u':' + parameter, std::visit(Bind{}, value));
        if (!(m_spoken.isEmpty() ? m_query.exec() : m_query.exec(m_spoken)))
            return tl::unexpected(storageError(m_address, m_query.lastError()));
        if (m_columns.isEmpty()) {
            const QSqlRecord record = m_query.record();
            for (int i = 0; i < record.count(); ++i)
                m_columns << record.fieldName(i);
        }
        return {};
    }
    Result<bool> next() override
    {
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            return tl::unexpected(storageError(m_address, m_query.lastError()));
        return false;
    }
    void finish() override { m_query.finish(); }
    Value value(int column) const override
    {
        const QVariant variant = m_query.value(column);
        if (variant.isNull())
            return {};
        switch (variant.typeId()) {
        case QMetaType::QByteArray: return variant.toByteArray();
        case QMetaType::QString: return variant.toString();
        case QMetaType::QUuid: return variant.toUuid();
        default: return variant.toLongLong();
        }
    }
    QUuid uuid(int column) const override { return m_query.value(column).toUuid(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }

private:
    struct Bind {
        QVariant operator()(std::monostate) const { return QVariant(QMetaType(QMetaType::QString)); }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(const QByteArray &bytes) const { return bytes; }
        QVariant operator()(const QUuid &id) const { return id.toString(QUuid::WithoutBraces); }
    };

    const StoreAddress &m_address;
    QSqlQuery m_query;
    QString m_spoken{}; ///< a command that the server runs but does not prepare: BEGIN, VACUUM …
};

template<class Kind, class Source, class Text>
Result<std::unique_ptr<Statement>> prepareAs(const StoreAddress &address, Source source, const Text &text)
{
    auto statement = std::make_unique<Kind>(address, source);
    if (auto prepared = statement->prepare(text); !prepared)
        return tl::unexpected(prepared.error());
    return statement;
}

} // namespace

int Statement::column(const QString &name) const
{
    const qsizetype at = m_columns.lastIndexOf(name); // of two of one name the noun's own, which stands last
    Q_ASSERT_X(at >= 0, "Statement", qPrintable(name));
    return int(at);
}

Result<std::unique_ptr<Statement>> prepareStatement(const StoreAddress &address, const QSqlDatabase &database,
                                                    const QString &text)
{
    if (address.engine == StoreAddress::Engine::Postgresql)
        return prepareAs<DriverStatement>(address, database, text);
    const QVariant handle = database.driver()->handle();
    return prepareAs<SqliteStatement>(address, *static_cast<sqlite3 *const *>(handle.constData()), text.toUtf8());
}
