// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "core/unit/unit.h"
#include "tests/support/temporarystores.h"

#include "core/storage/schema.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// The record model in a real SQLite file: heads, conflicts, and the guards that keep what was written.
class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date_thatIsNone_readsAsNone_data();
    void date_thatIsNone_readsAsNone();
    void append_thenReadBack_givesTheSameContent();
    void head_isRightWhicheverOfChildAndParentArrivesFirst();
    void twoChildrenOfOneParent_areAConflict();
    void change_ofWrittenRows_isRefused_data();
    void change_ofWrittenRows_isRefused();
    void open_fileThatIsNoStore_isRefusedUnchanged_data();
    void open_fileThatIsNoStore_isRefusedUnchanged();
    void create_onExistingFile_leavesItAlone();

private:
    [[nodiscard]] std::unique_ptr<Connection> freshStore(const QString &name);
    TemporaryStores m_stores;
};

std::unique_ptr<Connection> JournalTest::freshStore(const QString &name)
{
    auto made = Database::create(m_stores.address(name), [](Connection &) { return Done{}; });
    if (!made)
        qFatal("%s %s", qPrintable(made.error().sentence), qPrintable(made.error().detail));
    made->reset();
    return std::move(*Connection::open(m_stores.address(name), Connection::Access::ReadWrite));
}

void JournalTest::append_thenReadBack_givesTheSameContent()
{
    auto connection = freshStore(u"append.plankoll"_s);
    Journal journal(*connection);
    Pen pen(u"account:test"_s);
    Unit unit{.name = u"Kulturförvaltningen"_s, .shortName = u"Kultur"_s, .aliases = {u"KF"_s, u"Kultur"_s}};
    unit.validFrom = QDate(2022, 1, 1);
    unit.parent = {QUuid::createUuid()};
    const QUuid record = QUuid::createUuid();
    auto written = journal.append(pen, record, {}, {}, unit);
    VERIFY_DONE(written);
    auto read = journal.record<Unit>(record);
    VERIFY_DONE(read);
    QVERIFY(read->has_value());
    QCOMPARE((*read)->value, unit);
    QCOMPARE((*read)->revisionId, written->id);
    auto history = journal.history(record);
    VERIFY_DONE(history);
    QCOMPARE(*history, QList<Revision>{*written});
}

void JournalTest::head_isRightWhicheverOfChildAndParentArrivesFirst()
{
    auto source = freshStore(u"source.plankoll"_s);
    Journal journal(*source);
    Pen pen(u"account:test"_s);
    const QUuid record = QUuid::createUuid();
    auto first = journal.append(pen, record, {}, {}, Unit{.name = u"A"_s});
    VERIFY_DONE(first);
    auto second = journal.append(pen, record, {}, {first->id}, Unit{.name = u"B"_s});
    VERIFY_DONE(second);

    auto target = freshStore(u"target.plankoll"_s);
    Journal other(*target);
    auto transaction = Transaction::begin(*target);
    VERIFY_DONE(transaction);
    VERIFY_DONE(other.insert(*second, *journal.content(*kindNamed(u"unit"_s), second->id)));
    VERIFY_DONE(other.insert(*first, *journal.content(*kindNamed(u"unit"_s), first->id)));
    VERIFY_DONE(transaction->commit());
    QCOMPARE(*other.heads(record), QList<RevisionId>{second->id});
}

void JournalTest::twoChildrenOfOneParent_areAConflict()
{
    auto connection = freshStore(u"conflict.plankoll"_s);
    Journal journal(*connection);
    Pen pen(u"account:test"_s);
    const QUuid record = QUuid::createUuid();
    auto first = journal.append(pen, record, {}, {}, Unit{.name = u"A"_s});
    VERIFY_DONE(first);
    VERIFY_DONE(journal.append(pen, record, {}, {first->id}, Unit{.name = u"B"_s}));
    VERIFY_DONE(journal.append(pen, record, {}, {first->id}, Unit{.name = u"C"_s}));
    QVERIFY((*journal.record<Unit>(record))->conflict);
    auto refused = journal.write(pen, record, {}, Unit{.name = u"D"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void JournalTest::change_ofWrittenRows_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update of content") << u"UPDATE unit_revision SET name = 'x'"_s;
    QTest::newRow("delete of content") << u"DELETE FROM unit_revision"_s;
    QTest::newRow("replace of content")
        << u"INSERT OR REPLACE INTO unit_revision (revision_id, salt, name) SELECT revision_id, salt, 'x' FROM unit_revision"_s;
    QTest::newRow("update of a header") << u"UPDATE revision SET author = 'x'"_s;
    QTest::newRow("delete of a header") << u"DELETE FROM revision"_s;
    QTest::newRow("replace of a header")
        << u"INSERT OR REPLACE INTO revision SELECT revision_id, record_id, kind, scope_unit, 'x', written_at, hash_version, content_digest, hash FROM revision"_s;
    QTest::newRow("update through upsert")
        << u"INSERT INTO unit_revision (revision_id, salt, name) SELECT revision_id, salt, 'x' FROM unit_revision WHERE true ON CONFLICT (revision_id) DO UPDATE SET name = 'x'"_s;
}

void JournalTest::change_ofWrittenRows_isRefused()
{
    QFETCH(const QString, sql);
    const QString name = u"guard-%1.plankoll"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    auto connection = freshStore(name);
    Journal journal(*connection);
    Pen pen(u"account:test"_s);
    const QUuid record = QUuid::createUuid();
    VERIFY_DONE(journal.append(pen, record, {}, {}, Unit{.name = u"kept"_s}));
    const auto refused = connection->executeScript(sql);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"insert-only"_s), qPrintable(refused.error().detail));
    QCOMPARE((*journal.record<Unit>(record))->value.name, u"kept"_s);
}

void JournalTest::open_fileThatIsNoStore_isRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    auto connection = freshStore(u"whole.plankoll"_s);
    connection.reset();
    QFile file(m_stores.path(u"whole.plankoll"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QByteArray newer = whole;
    newer[63] = char(schema::latestVersion + 1);
    QTest::newRow("an empty file") << QByteArray() << int(Error::Kind::Corrupt);
    QTest::newRow("text") << QByteArray(5000, 'x') << int(Error::Kind::Corrupt);
    QTest::newRow("a store cut in half") << whole.first(whole.size() / 2) << int(Error::Kind::Corrupt);
    QTest::newRow("a store cut in its header") << whole.first(50) << int(Error::Kind::Corrupt);
    QTest::newRow("a newer version's store") << newer << int(Error::Kind::Invalid);
}

void JournalTest::open_fileThatIsNoStore_isRefusedUnchanged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const QString path = m_stores.path(u"broken-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto opened = Database::open(StoreAddress::parse(path));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), kind);
    QVERIFY(opened.error().sentence.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void JournalTest::create_onExistingFile_leavesItAlone()
{
    auto connection = freshStore(u"there.plankoll"_s);
    connection.reset();
    auto made = Database::create(m_stores.address(u"there.plankoll"_s), [](Connection &) { return Done{}; });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Conflict);
}

void JournalTest::date_thatIsNone_readsAsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("a date") << u"2026-02-28"_s << QDate(2026, 2, 28);
    QTest::newRow("a day that is not in its month") << u"2026-02-30"_s << QDate();
    QTest::newRow("digits in other places") << u"2026-1-011"_s << QDate();
    QTest::newRow("other signs") << u"2026-o1-11"_s << QDate();
    QTest::newRow("a time after it") << u"2026-01-11T08"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void JournalTest::date_thatIsNone_readsAsNone()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, date);
    QDate read(1, 1, 1);
    stored::read(Value(text), read);
    QCOMPARE(read, date);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
