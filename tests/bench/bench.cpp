// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/conflicts.h"
#include "core/archive/merge.h"
#include "core/search/search.h"
#include "core/version/reports.h"
#include "tests/support/desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <ctime>
#include <functional>

/// One piece of work on one store, to be measured from outside: bench WORK STORE [ARGUMENT]. measure.py runs it under
/// an instruction counter, with and without the work, and prints the difference beside the other side of the ratio.
namespace {

QUuid idOf(const QString &hex)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(hex.toLatin1()));
}

/// Runs a statement of resources/sql and reads every column, as a repository does.
int readStatement(Connection &connection, const QString &name, const Params &params)
{
    int rows = 0;
    auto cursor = need(connection.query(name, params));
    while (cursor.next())
        ++rows;
    return rows;
}

using Work = std::function<int(Journal &, const QString &)>;

/// The round and how many, as in "0192… 200".
int saveMany(Journal &journal, const QString &what)
{
    Pen pen(u"account:bench"_s);
    const RoundId round{idOf(what.section(u' ', 0, 0))};
    const int count = what.section(u' ', 1).toInt();
    const RoundView view = need(assignments::view(journal, need(PlanBook::load(journal)), round, {}));
    for (int i = 0; i < count; ++i) {
        auto transaction = need(Transaction::begin(journal.connection()));
        const Cell &cell = view.cells.at(i);
        need(answers::save(journal, pen, Desk::strategist(), Desk::answer(cell.assignment, u"Sparad %1"_s.arg(i)),
                           cell.answerHead));
        need(transaction.commit());
    }
    return count;
}

/// What `saveMany` leaves in the file, written by bare statements prepared once.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        run("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA journal_mode = TRUNCATE;"
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000");
    }
    ~Bare()
    {
        for (sqlite3_stmt *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Bare)
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    }
    /// One row with these blobs and texts, whatever its columns are.
    void insert(const char *sql, const QList<QVariant> &values)
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (!statement
            && sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        for (int i = 0; i < values.size(); ++i)
            bind(statement, i + 1, values.at(i));
        if (const int code = sqlite3_step(statement); code != SQLITE_DONE && code != SQLITE_ROW)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }
    /// All columns of all rows, as bytes.
    [[nodiscard]] QList<QByteArrayList> rows(const QByteArray &sql, const QByteArray &parameter)
    {
        sqlite3_stmt *statement = prepared(sql);
        bind(statement, 1, parameter);
        QList<QByteArrayList> out;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QByteArrayList &row = out.emplaceBack();
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row << QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                                  sqlite3_column_bytes(statement, i));
        }
        sqlite3_finalize(statement);
        return out;
    }
    /// Copies the rows of another store one by one in one transaction, as a program that merges without looking would.
    int copyFrom(const QString &other);
    /// The same as one statement a table.
    int copyTablesFrom(const QString &other);

private:
    [[nodiscard]] sqlite3_stmt *prepared(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
        return statement;
    }
    void copyRows(const QByteArray &table, const QByteArray &key);
    static void bind(sqlite3_stmt *statement, int at, const QVariant &value)
    {
        if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_blob(statement, at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else if (value.isNull()) {
            sqlite3_bind_null(statement, at);
        } else {
            sqlite3_bind_int64(statement, at, value.toLongLong());
        }
    }

    sqlite3 *m_database = nullptr;
    QHash<const char *, sqlite3_stmt *> m_statements{};
};

void Bare::copyRows(const QByteArray &table, const QByteArray &key)
{
    sqlite3_stmt *rows = prepared("SELECT * FROM other." + table + " WHERE (" + key + ") NOT IN (SELECT " + key
                                  + " FROM main." + table + ')');
    const int columns = sqlite3_column_count(rows);
    sqlite3_stmt *insert
        = prepared("INSERT INTO main." + table + " VALUES (" + QByteArrayList(columns, "?").join(',') + ')');
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(insert, i + 1, sqlite3_column_value(rows, i));
        if (sqlite3_step(insert) != SQLITE_DONE)
            qFatal("%s: %s", table.constData(), sqlite3_errmsg(m_database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(insert);
}

int Bare::copyFrom(const QString &other)
{
    run(qPrintable(u"ATTACH '%1' AS other"_s.arg(other)));
    run("BEGIN IMMEDIATE");
    copyRows("revision", "revision_id");
    copyRows("revision_parent", "child, parent");
    for (const Kind &kind : allKinds())
        copyRows(kind.name.toLatin1() + "_revision", "revision_id");
    sqlite3_stmt *texts
        = prepared("SELECT revision_id, done || ' ' || COALESCE(effect, '') || ' ' || COALESCE(next_step, '') "
                   "FROM other.answer_revision WHERE done IS NOT NULL");
    sqlite3_stmt *entry = prepared("INSERT INTO main.search_entry (revision_id) VALUES (?)");
    sqlite3_stmt *words = prepared("INSERT INTO main.search_text (rowid, words) VALUES (last_insert_rowid(), ?)");
    while (sqlite3_step(texts) == SQLITE_ROW) {
        sqlite3_bind_value(entry, 1, sqlite3_column_value(texts, 0));
        sqlite3_bind_value(words, 1, sqlite3_column_value(texts, 1));
        if (sqlite3_step(entry) != SQLITE_DONE || sqlite3_step(words) != SQLITE_DONE)
            qFatal("search: %s", sqlite3_errmsg(m_database));
        sqlite3_reset(entry);
        sqlite3_reset(words);
    }
    for (sqlite3_stmt *statement : {texts, entry, words})
        sqlite3_finalize(statement);
    run("COMMIT");
    return 1;
}

int Bare::copyTablesFrom(const QString &other)
{
    run(qPrintable(u"ATTACH '%1' AS other"_s.arg(other)));
    run("BEGIN IMMEDIATE");
    // Rows that are here stay; the guards would refuse them.
    run("INSERT INTO revision SELECT * FROM other.revision WHERE revision_id NOT IN (SELECT revision_id FROM "
        "main.revision)");
    run("INSERT INTO revision_parent SELECT child, parent FROM other.revision_parent "
        "WHERE (child, parent) NOT IN (SELECT child, parent FROM main.revision_parent)");
    for (const Kind &kind : allKinds()) {
        run(qPrintable(u"INSERT INTO %1_revision SELECT * FROM other.%1_revision WHERE revision_id NOT IN "
                       "(SELECT revision_id FROM main.%1_revision)"_s.arg(kind.name)));
    }
    run("INSERT INTO search_entry (revision_id) SELECT revision_id FROM other.search_entry "
        "WHERE revision_id NOT IN (SELECT revision_id FROM main.search_entry)");
    run("INSERT INTO search_text (rowid, words) SELECT entry_id, done || ' ' || COALESCE(effect, '') || ' ' || "
        "COALESCE(next_step, '') FROM main.search_entry JOIN main.answer_revision USING (revision_id) WHERE done IS "
        "NOT NULL");
    run("COMMIT");
    return 1;
}

/// What `saveMany` writes, on the same answers, by bare statements prepared once.
int bareSaves(const QString &path, const QString &what)
{
    Bare bare(path);
    Pen pen(u"account:bench"_s);
    const QByteArray hash(32, 'h'), salt(16, 'x');
    const int count = what.section(u' ', 1).toInt();
    const auto answers
        = bare.rows("SELECT answer_id, current_answer.revision_id, assignment_id, unit FROM current_assignment "
                    "JOIN current_answer USING (assignment_id) WHERE round = ? LIMIT 500",
                    idOf(what.section(u' ', 0, 0)).toRfc4122());
    for (int i = 0; i < count; ++i) {
        const QByteArray id = pen.newId().toRfc4122();
        const QByteArrayList &at = answers.at(i); // record, version before, assignment, unit
        const QString text = u"Sparad %1"_s.arg(i);
        bare.run("BEGIN IMMEDIATE");
        bare.insert("INSERT INTO revision (revision_id, record_id, kind, scope_unit, author, written_at, hash_version, "
                    "content_digest, hash) VALUES (?, ?, 'answer', ?, 'account:bench', ?, 1, ?, ?)",
                    {id, at.at(0), at.at(3), pen.now(), hash, hash});
        bare.insert("INSERT INTO revision_parent (child, parent) VALUES (?, ?)", {id, at.at(1)});
        bare.insert(
            "INSERT INTO answer_revision (revision_id, salt, assignment, status, done) VALUES (?, ?, ?, 'running', ?)",
            {id, salt, at.at(2), text});
        bare.insert("INSERT INTO search_entry (revision_id) VALUES (?)", {id});
        bare.insert("INSERT INTO search_text (rowid, words) VALUES ((SELECT entry_id FROM search_entry WHERE "
                    "revision_id = ?), ?)",
                    {id, text});
        bare.run("COMMIT");
    }
    return count;
}

const QHash<QString, Work> &works()
{
    static const QHash<QString, Work> all{
        {u"nothing"_s, [](Journal &, const QString &) { return 0; }},
        {u"statement"_s,
         [](Journal &journal, const QString &line) { // "name parameter=hex …", twenty times
             QStringList parts = line.split(u' ');
             const QString name = parts.takeFirst();
             Params params;
             for (const QString &part : std::as_const(parts)) {
                 const QString text = part.section(u'=', 1);
                 const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
                 params.emplace(part.section(u'=', 0, 0),
                                bytes.size() == 16 ? Value(QUuid::fromRfc4122(bytes)) : Value(text));
             }
             int rows = 0;
             for (int i = 0; i < 20; ++i)
                 rows = readStatement(journal.connection(), name, params);
             return rows;
         }},
        {u"plan"_s,
         [](Journal &journal, const QString &) { return int(need(PlanBook::load(journal)).units().size()); }},
        {u"rounds"_s, [](Journal &journal, const QString &) { return int(need(rounds::all(journal)).size()); }},
        {u"view"_s,
         [](Journal &journal, const QString &round) {
             return int(
                 need(assignments::view(journal, need(PlanBook::load(journal)), {idOf(round)}, {})).cells.size());
         }},
        {u"sheet"_s,
         [](Journal &journal, const QString &id) { // one answer's page, as AnswerStore::sheet loads it
             const RoundId round{idOf(id)};
             const PlanBook book = need(PlanBook::load(journal));
             const AssignmentId assignment
                 = assignments::idOf(round, {book.measures().first().recordId}, {book.units().first().recordId}, {});
             const RoundView view = need(assignments::view(journal, book, round, {}, assignment));
             return int(need(answers::sheet(journal, book, view, assignment, Desk::strategist())).previous.size());
         }},
        {u"history"_s,
         [](Journal &journal, const QString &record) { return int(need(journal.history(idOf(record))).size()); }},
        {u"conflicts"_s, [](Journal &journal, const QString &) { return int(need(conflicts::all(journal)).size()); }},
        {u"search"_s,
         [](Journal &journal, const QString &words) {
             return int(
                 need(search::find(journal, need(PlanBook::load(journal)), Desk::strategist(), words, 50)).size());
         }},
        {u"report"_s,
         [](Journal &journal, const QString &round) {
             return int(need(reports::load(journal, {idOf(round)}, {})).sheets.size());
         }},
        {u"report-twice"_s,
         [](Journal &journal, const QString &id) { // the second as a preview's next look
             const RoundId round{idOf(id)};
             return int(need(reports::load(journal, round, {})).sheets.size()
                        + need(reports::load(journal, round, {})).sheets.size());
         }},
        {u"hash"_s, [](Journal &journal,
                       const QString &) { return int(need(archive::contentHash(journal.connection())).size()); }},
        {u"verify"_s,
         [](Journal &journal, const QString &) {
             const Soundness sound = need(archive::verify(journal.connection()));
             return sound.faults.isEmpty() ? int(sound.revisions) : -1;
         }},
        {u"save"_s, saveMany},
        {u"merge"_s,
         [](Journal &journal, const QString &other) {
             auto connection = need(Connection::open(StoreAddress::parse(other), Connection::Access::ReadOnly));
             Journal there(*connection);
             auto transaction = need(Transaction::begin(journal.connection()));
             const MergeSummary summary = need(merge::take(journal, there, other));
             need(transaction.commit());
             return int(summary.added);
         }},
    };
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "bench WORK STORE [ARGUMENT]\n");
        return 2;
    }
    const QString work = arguments.at(1), path = arguments.at(2), argument = arguments.value(3);
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    int result = 0;
    if (work == "bare-save"_L1) {
        result = bareSaves(path, argument);
    } else if (work == "bare-merge"_L1) {
        result = Bare(path).copyFrom(argument);
    } else if (work == "bare-merge-tables"_L1) {
        result = Bare(path).copyTablesFrom(argument);
    } else {
        if (!works().contains(work))
            return 2;
        const bool writes = work == "save"_L1 || work == "merge"_L1;
        auto connection = need(Connection::open(StoreAddress::parse(path),
                                                writes ? Connection::Access::ReadWrite : Connection::Access::ReadOnly));
        Journal journal(*connection);
        result = works().value(work)(journal, argument);
        need(connection->readToEnd());
    }
    std::printf("{\"work\": \"%s\", \"result\": %d, \"cpu_ms\": %.1f, \"wall_ms\": %lld}\n", qPrintable(work), result,
                1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC, static_cast<long long>(timer.elapsed()));
    return 0;
}
