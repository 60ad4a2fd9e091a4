// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/text/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(SchemaText)
};

constexpr const char *stepNames[]
    = {"0001_foundation", "0002_case", "0003_exchange", "0004_look", "0005_withdrawn", "0006_review"};
static_assert(std::size(stepNames) == schema::latestVersion);

quint32 headerNumber(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Done corrupt(const QString &sentence, const QString &path)
{
    return failure(Error::Kind::Corrupt, sentence.arg(QDir::toNativeSeparators(path)));
}

Error newerVersion(const QString &place)
{
    return {Error::Kind::Invalid,
            SchemaText::tr("%1 was written by a newer version of Plankoll. Nothing was changed. Install the newer "
                           "version to open it.")
                .arg(place)};
}

Done runStep(Connection &connection, int step)
{
    const bool sqlite = connection.engine() == StoreAddress::Engine::Sqlite;
    QFile file(u":/sql/migrations/%1.%2.sql"_s.arg(QLatin1StringView(stepNames[step - 1]),
                                                   sqlite ? u"sqlite"_s : u"postgresql"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no migration step %d", step);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto run = connection.executeScript(QString::fromUtf8(file.readAll())); !run)
        return run;
    const Params version{{u"content"_s, QString::number(step)}};
    if (auto set = connection.execute(u"storage/set_schema_version"_s, version); !set)
        return set;
    if (sqlite) {
        if (auto set = connection.executeScript(u"PRAGMA user_version = %1"_s.arg(step)); !set)
            return set;
    }
    return transaction->commit();
}

} // namespace

namespace schema {

Done checkFile(const QString &path)
{
    QFile file(path);
    if (auto opened = files::openToRead(file); !opened)
        return opened;
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || headerNumber(header, 68) != quint32(applicationId)) {
        return corrupt(SchemaText::tr("%1 is not a Plankoll file. Nothing was changed. Choose a file that ends in "
                                      ".plankoll."),
                       path);
    }
    if (headerNumber(header, 60) > quint32(latestVersion))
        return tl::unexpected(newerVersion(QDir::toNativeSeparators(path)));
    // The page count in the header holds when the two change counters agree (SQLite file format, 1.3.7).
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // Beside the journal of a write that was cut off the file may be too short: SQLite takes that write back first.
    const bool isWhole = QFileInfo(path + u"-journal"_s).size() == 0;
    const bool counted = isWhole && headerNumber(header, 24) == headerNumber(header, 92);
    if (counted && file.size() < pageSize * qint64(headerNumber(header, 28))) {
        return corrupt(SchemaText::tr("%1 is cut off: its end is missing. Nothing was changed. Copy it again or use "
                                      "the newest backup."),
                       path);
    }
    return {};
}

Result<int> version(Connection &connection)
{
    auto rows = connection.query(u"storage/select_schema_version"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->text(u"content"_s).toInt() : 0;
}

Done create(Connection &connection)
{
    if (connection.engine() == StoreAddress::Engine::Sqlite) {
        if (auto set = connection.executeScript(u"PRAGMA application_id = %1"_s.arg(applicationId)); !set)
            return set;
    }
    for (int step = 1; step <= latestVersion; ++step) {
        if (auto run = runStep(connection, step); !run)
            return run;
    }
    return {};
}

Done bringUpToDate(Connection &connection)
{
    auto found = version(connection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > latestVersion)
        return tl::unexpected(newerVersion(connection.address().display()));
    for (int step = *found + 1; step <= latestVersion; ++step) {
        if (auto run = runStep(connection, step); !run)
            return run;
    }
    return {};
}

} // namespace schema
