// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/erasing.h"
#include "core/archive/merge.h"
#include "core/evidence/evidencestorage.h"
#include "core/record/digest.h"
#include "core/search/search.h"
#include "tests/support/desk.h"
#include "tests/support/scalpel.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <QUrl>
#include <sqlite3.h>

/// Every statement on both engines, both schemas side by side, and one history told to both.
/// Needs a PostgreSQL: ctest runs it through tests/support/with-postgresql.sh.
class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void driverAndProgram_haveTheSameSqlite();
    void statement_prepares_data();
    void statement_prepares();
    void statement_behindAScreen_scansNoTable_data();
    void statement_behindAScreen_scansNoTable();
    void schemas_haveTheSameTablesColumnsAndKeys();
    void postgresql_changeOfWrittenRows_isRefused_data();
    void postgresql_changeOfWrittenRows_isRefused();
    void rows_readWhileOtherStatementsRun_areAllThere();
    void oneHistory_onBothEngines_isTheSame();
    void storeOnAServer_mergesIntoAFileAndBack();

private:
    [[nodiscard]] StoreAddress freshDatabase(const QString &name);
    [[nodiscard]] std::unique_ptr<Connection> fresh(bool sqlite, const QString &name);
    [[nodiscard]] QStringList rows(const StoreAddress &address, const QString &sql);

    TemporaryStores m_stores;
    QString m_server = qEnvironmentVariable("PLANKOLL_TEST_POSTGRESQL");
    std::unique_ptr<Connection> m_sqlite{};
    std::unique_ptr<Connection> m_postgresql{};
};

namespace {

/// Runs SQL that belongs to the test, on a connection of its own.
QStringList runOn(const QString &server, const QString &database, const QString &sql, QString *error = nullptr)
{
    static int count = 0;
    const QString name = u"sql-%1"_s.arg(++count);
    QStringList out;
    {
        const QUrl url(server);
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setHostName(url.host());
        connection.setPort(url.port());
        connection.setUserName(url.userName());
        connection.setDatabaseName(database);
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
        QSqlQuery query(connection);
        if (!query.exec(sql)) {
            if (!error)
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            *error = query.lastError().text();
        }
        while (query.next())
            out << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    out.sort();
    return out;
}

/// A small history through the journal, of every sort: the plan, a round, answers, a fork, evidence, an erasure.
void tellHistory(Connection &connection, const QString &evidencePath)
{
    Journal journal(connection);
    Pen pen = Pen::fixed(u"account:desk"_s, 77, Desk::startMs);
    const Actor strategist = Desk::strategist();
    auto transaction = need(Transaction::begin(connection));
    need(planfile::import(journal, need(planfile::bundled(u"lindasa-2024-2027"_s))));
    const RoundId round = need(rounds::open(journal, pen, strategist, {}, Desk::round(u"H1"_s))).round;
    const PlanBook book = need(PlanBook::load(journal));
    const auto view = [&] { return need(assignments::view(journal, book, round, QDate(2026, 9, 10))); };
    const Cell first = view().cells.at(0), second = view().cells.at(1), third = view().cells.at(2);
    Answer answer = Desk::answer(first.assignment, u"Vi har börjat på ängen."_s);
    answer.evidence << need(evidence::addFile(journal, pen, strategist, first.unit, evidencePath, 1 << 30));
    const RevisionId base = need(answers::save(journal, pen, strategist, answer, {}));
    need(answers::submit(journal, pen, strategist, view(), first.unit, {first.assignment}, {}, u"VD"_s));
    answer.done += u" Ändrat."_s; // a fork: two versions on one
    need(answers::save(journal, pen, strategist, answer, base));
    answer.done += u" Ändrat igen."_s;
    need(answers::save(journal, pen, strategist, answer, base));
    need(answers::save(journal, pen, strategist, Desk::answer(second.assignment, u"Hemligt namn."_s), {}));
    need(answers::save(journal, pen, strategist, Desk::answer(third.assignment, u"Klart."_s), {}));
    need(answers::submit(journal, pen, strategist, view(), third.unit, {third.assignment}, {}, u"VD"_s));
    need(answers::sendBack(journal, pen, strategist, book, view(), third.assignment, u"Hur många?"_s));
    need(people::add(journal, pen, strategist, Person{.name = u"Åsa Ängö"_s, .mail = u"asa@example.org"_s},
                     {Role::Contact}));
    need(erasing::erase(journal, pen, strategist, assignments::answerIdOf(second.assignment).value, u"samtycke"_s));
    need(transaction.commit());
}

/// What a person sees of the history, with everything that reads it.
QStringList readHistory(Connection &connection)
{
    Journal journal(connection);
    const PlanBook book = need(PlanBook::load(journal));
    QStringList out;
    for (const auto &round : need(rounds::all(journal))) {
        const RoundView view = need(assignments::view(journal, book, {round.recordId}, QDate(2026, 9, 10)));
        for (const Cell &cell : view.cells) {
            out << QStringList{book.measureTitle(cell.measure),
                               book.unitName(cell.unit),
                               stateCode(cell.state),
                               cell.status,
                               cell.conflict ? u"conflict"_s : QString(),
                               cell.overdue ? u"overdue"_s : QString(),
                               QString::number(cell.submittedAt),
                               cell.answerRevision.value.toString(),
                               cell.answerHead.value.toString()}
                       .join(u'|');
        }
    }
    for (const Revision &revision : need(journal.allRevisions())) {
        const auto content = need(journal.content(*kindNamed(revision.kind), revision.id));
        out << revision.id.value.toString() + QString::fromLatin1(revision.hash.toHex())
                   + (content ? QString::fromLatin1(digest::contentDigest(content->salt, content->fields).toHex())
                              : u"-"_s);
    }
    for (const QString &words : {u"äng"_s, u"började"_s, u"asa"_s, u"åsa ängö"_s, u"hemligt"_s, u"bör äng"_s}) {
        for (const SearchHit &hit : need(search::find(journal, book, Desk::strategist(), words, 20)))
            out << words + u": "_s + hit.title + u" / "_s + hit.excerpt;
    }
    for (const PersonEntry &entry : need(people::all(journal)))
        out << entry.person->name + QString::number(entry.roles.size());
    const Soundness sound = need(archive::verify(connection));
    out << sound.faults << QString::fromLatin1(sound.contentHash.toHex()) << QString::number(sound.revisions)
        << QString::number(sound.erased) << QString::number(sound.skeletons) << QString::number(sound.files);
    need(connection.readToEnd());
    return out;
}

} // namespace

StoreAddress SqlTest::freshDatabase(const QString &name)
{
    runOn(m_server, u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    QUrl url(m_server);
    url.setPath(u'/' + name);
    return StoreAddress::parse(url.toString());
}

std::unique_ptr<Connection> SqlTest::fresh(bool sqlite, const QString &name)
{
    const StoreAddress address = sqlite ? m_stores.address(name) : freshDatabase(name);
    auto made = need(Database::create(address, [](Connection &) { return Done{}; }));
    made.reset();
    return need(Connection::open(address, Connection::Access::ReadWrite));
}

void SqlTest::initTestCase()
{
    QVERIFY2(!m_server.isEmpty(), "run this through tests/support/with-postgresql.sh");
    m_sqlite = fresh(true, u"schema"_s);
    m_postgresql = fresh(false, u"schema"_s);
}

void SqlTest::statement_prepares_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sqlite");
    QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QString name = files.next().mid(6).chopped(4);
        if (name.startsWith("migrations/"_L1))
            continue;
        ++count;
        const bool both = !name.endsWith(".postgresql"_L1);
        if (!both)
            name.chop(11);
        if (both)
            QTest::newRow(qPrintable(name + u" on SQLite"_s)) << name << true;
        if (!both || !QFile::exists(u":/sql/%1.postgresql.sql"_s.arg(name)))
            QTest::newRow(qPrintable(name + u" on PostgreSQL"_s)) << name << false;
    }
    QVERIFY(count > 150); // they are there, and were found
}

void SqlTest::driverAndProgram_haveTheSameSqlite()
{
    // Statements are prepared on the connection that the driver has opened: two SQLites in one program would not do.
    QCOMPARE(rows(m_sqlite->address(), u"SELECT sqlite_source_id()"_s).first(),
             QString::fromLatin1(sqlite3_sourceid()));
}

void SqlTest::statement_prepares()
{
    QFETCH(const QString, name);
    QFETCH(const bool, sqlite);
    VERIFY_DONE((sqlite ? m_sqlite : m_postgresql)->prepare(name));
}

void SqlTest::statement_behindAScreen_scansNoTable_data()
{
    QTest::addColumn<QString>("name");
    // Those that look at a store as a whole (verify, merge, rebuild), and at what a copy has but a few of.
    static const QRegularExpression whole(
        u"^migrations/|\\.postgresql$|/insert_|^storage/|_differences$|^record/"
        u"select_(all_|hashes|expected_heads|erased$|conflicts)|"
        "^file/select_(all_files|erased_files)|^person/select_role_grants|^search/delete_|"
        "^package/select_(scope|received)$|^release/select_"_s);
    QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(6).chopped(4);
        if (!whole.match(name).hasMatch())
            QTest::newRow(qPrintable(name)) << name;
    }
}

void SqlTest::statement_behindAScreen_scansNoTable()
{
    QFETCH(const QString, name);
    QFile file(u":/sql/%1.sql"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression parameter(u":[a-z0-9_]+"_s); // the driver takes none without preparing
    const QString sql = QString::fromUtf8(file.readAll()).replace(parameter, u"x'00'"_s);
    const QStringList plan = rows(m_sqlite->address(), u"EXPLAIN QUERY PLAN "_s + sql);
    for (const QString &step : plan) {
        const QString what = step.section(u'|', 3);
        // What the statement itself makes is no table.
        const bool isOwn
            = what == "SCAN CONSTANT ROW"_L1 || sql.contains(u"WITH RECURSIVE "_s + what.section(u' ', 1, 1));
        QVERIFY2(!what.startsWith("SCAN"_L1) || isOwn || what.contains("VIRTUAL TABLE INDEX"_L1),
                 qPrintable(plan.join(u'\n')));
    }
}

void SqlTest::schemas_haveTheSameTablesColumnsAndKeys()
{
    // The engine's own tables for search differ; everything else is "table.column class null key".
    const QString sqlite
        = u"SELECT t.name || '.' || c.name || ' ' || CASE WHEN c.type = 'BLOB' THEN 'bytes' ELSE lower(c.type) END "
          "|| CASE WHEN c.\"notnull\" THEN ' not null' ELSE '' END || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' "
          "END "
          "FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' "
          "AND t.name NOT LIKE 'search%' AND t.name NOT LIKE 'sqlite%'"_s;
    const QString postgresql
        = u"SELECT c.table_name || '.' || c.column_name || ' ' || CASE WHEN c.data_type IN ('uuid', 'bytea') THEN "
          u"'bytes' "
          "WHEN c.data_type IN ('smallint', 'integer', 'bigint') THEN 'integer' ELSE c.data_type END "
          "|| CASE WHEN c.is_nullable = 'NO' THEN ' not null' ELSE '' END "
          "|| COALESCE((SELECT ' key ' || k.ordinal_position FROM information_schema.key_column_usage AS k "
          "JOIN information_schema.table_constraints AS p USING (constraint_name, table_name) "
          "WHERE p.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name AND k.column_name = c.column_name), "
          "'') "
          "FROM information_schema.columns AS c JOIN information_schema.tables AS t USING (table_schema, table_name) "
          "WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE 'search%'"_s;
    const QStringList here = rows(m_sqlite->address(), sqlite), there = rows(m_postgresql->address(), postgresql);
    QVERIFY(here.size() > 200);
    QCOMPARE(there, here);
    // Foreign keys, and the views that the current tables are compared with.
    QCOMPARE(
        rows(m_postgresql->address(),
             u"SELECT conrelid::regclass || '>' || confrelid::regclass FROM pg_constraint WHERE contype = 'f' AND "
             "condeferred"_s),
        rows(
            m_sqlite->address(),
            u"SELECT DISTINCT t.name || '>' || k.\"table\" || substr('         ', 1, 0 * k.id) FROM sqlite_master AS t "
            "JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table' AND k.seq = 0 AND t.name <> "
            "'revision_parent' "
            "UNION ALL SELECT 'revision_parent>revision' UNION ALL SELECT 'revision_parent>revision'"_s));
    // Every column of a noun is a column of its table, and the other way round.
    for (const Kind &kind : allKinds()) {
        QStringList columns{u"revision_id"_s, u"salt"_s};
        columns << kind.columns;
        columns.sort();
        QCOMPARE(rows(m_sqlite->address(), u"SELECT name FROM pragma_table_info('%1_revision')"_s.arg(kind.name)),
                 columns);
    }
}

void SqlTest::postgresql_changeOfWrittenRows_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    QStringList tables{u"revision"_s, u"revision_parent"_s, u"erased_revision"_s,
                       u"file"_s,     u"file_chunk"_s,      u"erased_file"_s};
    for (const Kind &kind : allKinds())
        tables << kind.name + u"_revision"_s;
    static const QHash<QString, QString> keys{{u"revision_parent"_s, u"parent"_s},
                                              {u"file"_s, u"sha256"_s},
                                              {u"file_chunk"_s, u"sha256"_s},
                                              {u"erased_file"_s, u"sha256"_s}};
    for (const QString &table : std::as_const(tables)) {
        const QString key = keys.value(table, u"revision_id"_s);
        QTest::newRow(qPrintable(u"update of "_s + table))
            << u"UPDATE %1 SET %2 = %2"_s.arg(table, key) << u"insert-only"_s;
        QTest::newRow(qPrintable(u"delete of "_s + table)) << u"DELETE FROM "_s + table << u"insert-only"_s;
        QTest::newRow(qPrintable(u"truncate of "_s + table)) << u"TRUNCATE %1 CASCADE"_s.arg(table) << u"insert-only"_s;
        QTest::newRow(qPrintable(u"insert over "_s + table))
            << u"INSERT INTO %1 SELECT * FROM %1 ON CONFLICT (%2) DO UPDATE SET %3 = EXCLUDED.%3"_s.arg(
                   table,
                   table == "revision_parent"_L1 ? u"child, parent"_s
                   : table == "file_chunk"_L1    ? u"scope, sha256, position"_s
                   : key == "sha256"_L1          ? u"scope, sha256"_s
                                                 : key,
                   key)
            << u"insert-only"_s;
    }
}

void SqlTest::postgresql_changeOfWrittenRows_isRefused()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, words);
    // A guard speaks when there is a row to guard: one of each table is laid in, and the whole is never committed.
    static const StoreAddress address = [this] {
        auto connection = fresh(false, u"guards"_s);
        QString script = u"SET session_replication_role = replica;\n\n"_s;
        const QString id = u"'00000000-0000-0000-0000-00000000000a'"_s, bytes = u"'\\x01'"_s;
        script += u"INSERT INTO revision VALUES (%1, %1, 'x', NULL, 'x', 1, 1, %2, %2);\n\n"_s.arg(id, bytes);
        script += u"INSERT INTO revision_parent VALUES (%1, %1);\n\n"_s.arg(id);
        script += u"INSERT INTO file VALUES (%1, %2, 1);\n\nINSERT INTO file_chunk VALUES (%1, %2, 0, %2);\n\n"_s.arg(
            id, bytes);
        script += u"INSERT INTO erased_file VALUES (%1, '\\x02', %1);\n\n"_s.arg(id);
        script += u"INSERT INTO erased_revision VALUES ('00000000-0000-0000-0000-00000000000b', %1);\n\n"_s.arg(id);
        for (const Kind &kind : allKinds())
            script += u"INSERT INTO %1_revision (revision_id, salt) VALUES (%2, %3);\n\n"_s.arg(kind.name, id, bytes);
        need(connection->executeScript(script));
        return connection->address();
    }();
    QString error;
    (void)runOn(m_server, QUrl(address.path).path().mid(1), sql, &error);
    QVERIFY2(error.contains(words), qPrintable(u"not refused, or in other words: "_s + error));
}

void SqlTest::rows_readWhileOtherStatementsRun_areAllThere()
{
    for (const bool sqlite : {true, false}) {
        auto connection = fresh(sqlite, u"nested"_s);
        Journal journal(*connection);
        Pen pen = Pen::fixed(u"account:desk"_s, 5, Desk::startMs);
        auto transaction = need(Transaction::begin(*connection));
        for (int i = 0; i < 20; ++i)
            need(journal.write(pen, pen.newId(), {}, Unit{.name = u"enhet %1"_s.arg(i)}));
        int outer = 0, inner = 0;
        auto heads = need(connection->query(u"record/select_all_heads"_s));
        while (heads.next()) {
            ++outer;
            auto again = need(connection->query(u"record/select_all_heads"_s)); // the very statement that is being read
            while (again.next())
                ++inner;
            need(journal.write(pen, pen.newId(), {}, Person{.name = u"skriven under läsningen"_s}));
            need(connection->execute(u"storage/set_info"_s,
                                     {{u"name"_s, u"x"_s}, {u"content"_s, QString::number(outer)}}));
            if (outer > 100)
                break;
        }
        QVERIFY(outer >= 20);
        QVERIFY(inner >= 400);
        need(connection->readToEnd());
    }
}

void SqlTest::oneHistory_onBothEngines_isTheSame()
{
    const QString file = m_stores.path(u"evidence.txt"_s);
    writeBytes(file, QByteArray("bild ").repeated(200000));
    auto sqlite = fresh(true, u"history"_s), postgresql = fresh(false, u"history"_s);
    tellHistory(*sqlite, file);
    tellHistory(*postgresql, file);
    const QStringList here = readHistory(*sqlite), there = readHistory(*postgresql);
    QVERIFY(here.size() > 80);
    for (qsizetype i = 0; i < qMin(here.size(), there.size()); ++i)
        QCOMPARE(there.at(i), here.at(i));
    QCOMPARE(there.size(), here.size());
    for (const QString &table :
         {u"head"_s, u"conflict"_s, u"current_assignment"_s, u"current_answer"_s, u"erased_revision"_s, u"file"_s}) {
        const QString count = u"SELECT COUNT(*) FROM "_s + table;
        QCOMPARE(rows(postgresql->address(), count), rows(sqlite->address(), count));
    }
}

void SqlTest::storeOnAServer_mergesIntoAFileAndBack()
{
    const QString file = m_stores.path(u"evidence.txt"_s);
    writeBytes(file, QByteArray("bild ").repeated(200000));
    auto sqlite = fresh(true, u"merged"_s), postgresql = fresh(false, u"merged"_s);
    tellHistory(*postgresql, file);
    Journal here(*sqlite), there(*postgresql);
    {
        auto transaction = need(Transaction::begin(*sqlite));
        VERIFY_DONE(merge::take(here, there, u"server"_s));
        VERIFY_DONE(transaction.commit());
    }
    QCOMPARE(need(archive::contentHash(*sqlite)), need(archive::contentHash(*postgresql)));
    QCOMPARE(need(archive::verify(*sqlite)).faults, QStringList());
    Pen pen(u"account:file"_s);
    {
        auto transaction = need(Transaction::begin(*sqlite));
        VERIFY_DONE(
            people::add(here, pen, Desk::strategist(), Person{.name = u"Ny"_s, .mail = u"ny@example.org"_s}, {}));
        VERIFY_DONE(transaction.commit());
    }
    {
        auto transaction = need(Transaction::begin(*postgresql));
        const auto merged = merge::take(there, here, u"file"_s);
        VERIFY_DONE(merged);
        QCOMPARE(merged->added, 1);
        VERIFY_DONE(transaction.commit());
    }
    QCOMPARE(need(archive::contentHash(*sqlite)), need(archive::contentHash(*postgresql)));
    QCOMPARE(need(archive::verify(*postgresql)).faults, QStringList());
}

QStringList SqlTest::rows(const StoreAddress &address, const QString &sql)
{
    if (address.engine == StoreAddress::Engine::Sqlite)
        return Scalpel(address.path).rows(sql);
    return runOn(m_server, QUrl(address.path).path().mid(1), sql);
}

QTEST_GUILESS_MAIN(SqlTest)
#include "tst_sql.moc"
