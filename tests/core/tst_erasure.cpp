// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/erasing.h"
#include "core/archive/merge.h"
#include "core/erasure/erasure.h"
#include "core/evidence/evidencestorage.h"
#include "core/store/openstore.h"
#include "core/version/reports.h"
#include "tests/support/desk.h"
#include "tests/support/scalpel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Erasure takes every byte and leaves the skeleton; nothing else takes anything.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void erasedAnswer_isNowhereInTheFile();
    void erasedEvidence_itsBytesAreNowhereInTheFile();
    void erasedEvidence_thatAnotherRefersTo_keepsItsBytes();
    void erasedBytes_addedAgain_areRefused();
    void lockedReport_thatHoldsIt_isLockedAnewWithoutIt_data();
    void lockedReport_thatHoldsIt_isLockedAnewWithoutIt();
    void lockedReport_ofARoundThatIsOpenAgain_isLeftToAPerson();
    void lockedReport_whereRenderingFails_isLeftWholeWithItsContent();
    void lockedReport_withoutTheContent_keepsItsFiles();
    void oldCopy_mergedIn_doesNotBringItBack();
    void erasure_mergedIntoAnOldCopy_takesItThere();
    void erase_withoutRightOrGround_isRefused();
    void rows_ofEveryGuardedTable_refuseChange_data();
    void rows_ofEveryGuardedTable_refuseChange();

private:
    /// A copy of a store in which the word stands in an answer of three versions and in a file.
    [[nodiscard]] QString copyOf(const QString &name);
    [[nodiscard]] static QUuid answerRecord(Desk &desk);
    /// Closes the round and locks its report with the files of one format, or of all.
    void lockReport(Desk &desk, const QString &format = {});
    TemporaryStores m_stores;
    RoundId m_round{};
    QUuid m_evidence{};
};

namespace {

const QByteArray word = "Xylofonkvist";

/// Whether the word lies in the file or beside it: any six letters of it, since the search index folds words and leaves
/// out the beginning that a word shares with the one before it. UTF-16, as a PDF has it, counts as well.
bool holdsWord(const QString &path)
{
    for (const QString &file : {path, path + u"-journal"_s, path + u"-wal"_s}) {
        const QByteArray bytes = bytesOf(file).toLower();
        for (qsizetype i = 0; i + 6 <= word.size(); ++i) {
            const QByteArray part = word.toLower().mid(i, 6);
            QByteArray wide;
            for (const char letter : part)
                wide.append('\0').append(letter);
            if (bytes.contains(part) || bytes.contains(wide))
                return true;
        }
    }
    return false;
}

/// A report of what was handed in, as core/report makes one: JSON with ids, HTML with the words only.
Result<QList<reports::RenderedFile>> rendered(const ReportData &data)
{
    QJsonArray answers;
    QString html;
    for (const AnswerSheet &sheet : data.sheets) {
        if (!sheet.submitted)
            continue;
        answers << QJsonObject{{u"revision"_s, sheet.cell.answerRevision.value.toString(QUuid::WithoutBraces)},
                               {u"done"_s, sheet.submitted->done}};
        html += u"<p>"_s + sheet.submitted->done.toHtmlEscaped().replace(u'\n', u"</p><p>"_s) + u"</p>"_s;
    }
    const QString version = QString::number(data.version ? data.version->number : 1);
    return QList<reports::RenderedFile>{
        {u"board"_s, u"sv"_s, u"json"_s,
         QJsonDocument(QJsonObject{{u"v"_s, version}, {u"answers"_s, answers}}).toJson()},
        {u"board"_s, u"sv"_s, u"html"_s, (u"<h1>"_s + version + u"</h1>"_s + html).toUtf8()}};
}

} // namespace

void ErasureTest::initTestCase()
{
    Desk desk = Desk::create(m_stores.address(u"base"_s));
    m_round = desk.openRound(Desk::round(u"H1"_s)).round;
    const AssignmentId assignment = desk.cell(m_round, u"A.1:2"_s, u"socialtjänsten"_s).assignment;
    for (int i = 0; i < 2; ++i) {
        const QString done = u"Samtal med %1, nummer %2."_s.arg(QString::fromLatin1(word)).arg(i);
        VERIFY_DONE(desk.save(Desk::strategist(), Desk::answer(assignment, done)));
    }
    VERIFY_DONE(desk.submit(Desk::strategist(), m_round, desk.cell(m_round, u"A.1:2"_s, u"socialtjänsten"_s)));
    VERIFY_DONE(desk.save(Desk::strategist(), Desk::answer(assignment, u"Utan namn."_s)));
    VERIFY_DONE(
        desk.save(Desk::strategist(), Desk::answer(desk.cell(m_round, u"A.1:1"_s, u"SBK"_s).assignment, u"Annat."_s)));
    writeBytes(m_stores.path(u"file"_s), (word + "-bild ").repeated(60000));
    const auto added = desk.commit([&] {
        return evidence::addFile(desk.journal(), desk.pen(), Desk::strategist(), desk.unit(u"socialtjänsten"_s),
                                 m_stores.path(u"file"_s), 1 << 30);
    });
    VERIFY_DONE(added);
    m_evidence = added->value;
}

QString ErasureTest::copyOf(const QString &name)
{
    QFile::remove(m_stores.path(name));
    if (!QFile::copy(m_stores.path(u"base"_s), m_stores.path(name)))
        qFatal("cannot copy");
    return m_stores.path(name);
}

QUuid ErasureTest::answerRecord(Desk &desk)
{
    const auto rounds = need(rounds::all(desk.journal()));
    return assignments::answerIdOf(desk.cell({rounds.first().recordId}, u"A.1:2"_s, u"socialtjänsten"_s).assignment)
        .value;
}

void ErasureTest::erasedAnswer_isNowhereInTheFile()
{
    const QString path = copyOf(u"answer"_s);
    QUuid record;
    QByteArray hash;
    {
        Desk desk = Desk::open(StoreAddress::parse(path), 2);
        record = answerRecord(desk);
        hash = desk.contentHash();
        VERIFY_DONE(desk.commit([&] { // the file holds the word as well: that record goes first
            return erasing::erase(desk.journal(), desk.pen(), Desk::strategist(), m_evidence, u"samtycke återkallat"_s);
        }));
    }
    QVERIFY(holdsWord(path));
    {
        auto store = need(OpenStore::open(StoreAddress::parse(path)));
        Answer typed = Desk::answer({}, QString::fromLatin1(word) + u" skrivs"_s);
        typed.assignment
            = fromFields<Answer>(
                  need(store->archive.history(Desk::strategist(), {record}).result()).first().second.value())
                  .assignment;
        VERIFY_DONE(store->answers.keepScratch(Desk::strategist(), typed).result());
        const auto preview = need(store->archive.erasing(record).result());
        QCOMPARE(preview.revisions.size(), 3);
        const auto erased = store->archive.erase(Desk::strategist(), record, u"samtycke återkallat"_s).result();
        VERIFY_DONE(erased);
        QCOMPARE(*erased, preview);
        VERIFY_DONE(store->archive.vacuum().result());
        QCOMPARE(need(store->archive.search(Desk::strategist(), QString::fromLatin1(word), 10).result()).size(), 0);
        QCOMPARE(need(store->archive.search(Desk::strategist(), u"annat"_s, 10).result()).size(), 1);
    }
    QVERIFY(!holdsWord(path));
    Desk desk = Desk::open(StoreAddress::parse(path), 3);
    const Soundness sound = desk.verify();
    QCOMPARE(sound.faults, QStringList());
    QCOMPARE(sound.erased, 4);                                // three versions of the answer, one of the evidence
    QCOMPARE(need(desk.journal().history(record)).size(), 3); // the skeletons stay
    QVERIFY(desk.contentHash() != hash);                      // two erasures are new records
    const Erasure last = need(desk.journal().record<Erasure>(desk.records(u"erasure"_s).last()))->value;
    QCOMPARE(last.ground, u"samtycke återkallat"_s);
}

void ErasureTest::erasedEvidence_itsBytesAreNowhereInTheFile()
{
    const QString path = copyOf(u"evidence"_s);
    {
        auto store = need(OpenStore::open(StoreAddress::parse(path)));
        VERIFY_DONE(store->archive.erase(Desk::strategist(), m_evidence, u"fel bild"_s).result());
        VERIFY_DONE(store->archive.vacuum().result());
        QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    }
    QVERIFY(!bytesOf(path).contains(word + "-bild "));
    Desk desk = Desk::open(StoreAddress::parse(path), 4);
    QCOMPARE(desk.count(u"file"_s) + desk.count(u"file_chunk"_s), 0);
    QCOMPARE(desk.count(u"erased_file"_s), 1);
}

void ErasureTest::erasedEvidence_thatAnotherRefersTo_keepsItsBytes()
{
    Desk desk = Desk::open(StoreAddress::parse(copyOf(u"shared"_s)), 5);
    const auto add = [&] {
        return desk.commit([&] {
            return evidence::addFile(desk.journal(), desk.pen(), Desk::strategist(), desk.unit(u"socialtjänsten"_s),
                                     m_stores.path(u"file"_s), 1 << 30);
        });
    };
    const auto second = add();
    VERIFY_DONE(second);
    QCOMPARE(desk.count(u"file"_s), 1); // the bytes lie once
    const auto erase = [&](const QUuid &record) {
        return need(desk.commit(
            [&] { return erasing::erase(desk.journal(), desk.pen(), Desk::strategist(), record, u"fel bild"_s); }));
    };
    QCOMPARE(erase(m_evidence).files.size(), 0);
    QCOMPARE(desk.count(u"file"_s), 1);
    // Another unit's copy of the same bytes lies apart, so it does not keep these.
    VERIFY_DONE(desk.commit([&] {
        return evidence::addFile(desk.journal(), desk.pen(), Desk::strategist(), desk.unit(u"KLK"_s),
                                 m_stores.path(u"file"_s), 1 << 30);
    }));
    QCOMPARE(desk.count(u"file"_s), 2);
    QCOMPARE(erase(second->value).files.size(), 1);
    QCOMPARE(desk.count(u"file"_s), 1);
    QCOMPARE(desk.verify().faults, QStringList());
}

void ErasureTest::erasedBytes_addedAgain_areRefused()
{
    Desk desk = Desk::open(StoreAddress::parse(copyOf(u"again"_s)), 6);
    VERIFY_DONE(desk.commit(
        [&] { return erasing::erase(desk.journal(), desk.pen(), Desk::strategist(), m_evidence, u"fel bild"_s); }));
    const QByteArray hash = desk.contentHash();
    const auto refused = desk.commit([&] {
        return evidence::addFile(desk.journal(), desk.pen(), Desk::strategist(), desk.unit(u"socialtjänsten"_s),
                                 m_stores.path(u"file"_s), 1 << 30);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(desk.contentHash(), hash);
    QCOMPARE(desk.count(u"file_chunk"_s), 0);
}

void ErasureTest::lockReport(Desk &desk, const QString &format)
{
    const auto locked = desk.commit([&]() -> Result<ReportVersion> {
        if (auto closed = rounds::close(desk.journal(), desk.pen(), Desk::strategist(), m_round); !closed)
            return tl::unexpected(closed.error());
        const ReportData data = need(reports::load(desk.journal(), m_round, {}));
        auto files = need(rendered(data));
        files.removeIf([&format](const auto &file) { return !format.isEmpty() && file.format != format; });
        return reports::lock(desk.journal(), desk.pen(), Desk::strategist(), m_round, {}, data.contentHash, files);
    });
    VERIFY_DONE(locked);
}

void ErasureTest::lockedReport_thatHoldsIt_isLockedAnewWithoutIt_data()
{
    QTest::addColumn<QString>("left");
    QTest::newRow("its ids are in the JSON") << u"json"_s;
    QTest::newRow("its words are in the HTML alone") << u"html"_s;
}

void ErasureTest::lockedReport_thatHoldsIt_isLockedAnewWithoutIt()
{
    QFETCH(const QString, left);
    const QString path = copyOf(u"locked"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(path), 7);
        lockReport(desk, left); // the other format is not stored, so that this one alone can tell
        VERIFY_DONE(desk.commit(
            [&] { return erasing::erase(desk.journal(), desk.pen(), Desk::strategist(), m_evidence, u"samtycke"_s); }));
    }
    {
        auto store = need(OpenStore::open(StoreAddress::parse(path)));
        Desk desk = Desk::open(StoreAddress::parse(path), 13);
        const QUuid record = answerRecord(desk);
        const auto preview = need(store->archive.erasing(record).result());
        QCOMPARE(preview.lockedRounds, QList<QUuid>{m_round.value});
        const auto erased = store->archive.erase(Desk::strategist(), record, u"samtycke"_s, rendered).result();
        VERIFY_DONE(erased);
        QCOMPARE(erased->lockedAnew, QList<QUuid>{m_round.value});
        VERIFY_DONE(store->archive.vacuum().result());
        const auto versions = need(store->reports.versions(m_round).result());
        QCOMPARE(versions.size(), 2); // the first is a skeleton: its hashes stay, its bytes are gone
        const auto gone = store->reports.file(versions.last().value, u"board"_s, u"sv"_s, left).result();
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        QVERIFY(!versions.first()->reason.isEmpty());
        const QByteArray html
            = need(store->reports.file(versions.first().value, u"board"_s, u"sv"_s, u"html"_s).result());
        QVERIFY(html.startsWith("<h1>2</h1>"));
        QVERIFY(!html.contains(word));
        QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    }
    QVERIFY(!holdsWord(path));
}

void ErasureTest::lockedReport_ofARoundThatIsOpenAgain_isLeftToAPerson()
{
    const QString path = copyOf(u"reopened"_s);
    Desk desk = Desk::open(StoreAddress::parse(path), 14);
    lockReport(desk);
    VERIFY_DONE(desk.commit(
        [&] { return rounds::reopen(desk.journal(), desk.pen(), Desk::strategist(), m_round, u"ett svar till"_s); }));
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    const auto erased = store->archive.erase(Desk::strategist(), answerRecord(desk), u"samtycke"_s, rendered).result();
    VERIFY_DONE(erased);
    QCOMPARE(erased->lockedRounds, QList<QUuid>{m_round.value});
    QCOMPARE(erased->lockedAnew, QList<QUuid>());
    QCOMPARE(need(store->reports.versions(m_round).result()).size(), 1);
}

void ErasureTest::lockedReport_whereRenderingFails_isLeftWholeWithItsContent()
{
    const QString path = copyOf(u"unrendered"_s);
    Desk desk = Desk::open(StoreAddress::parse(path), 15);
    lockReport(desk);
    const QByteArray hash = desk.contentHash();
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    const auto refused = store->archive
                             .erase(Desk::strategist(), answerRecord(desk), u"samtycke"_s,
                                    [](const ReportData &) -> Result<QList<reports::RenderedFile>> {
                                        return failure(Error::Kind::Storage, u"no fonts"_s);
                                    })
                             .result();
    QVERIFY(!refused);
    QCOMPARE(desk.contentHash(), hash);
    QCOMPARE(desk.count(u"erased_revision"_s) + desk.count(u"erased_file"_s), 0);
    QCOMPARE(desk.verify().faults, QStringList());
}

void ErasureTest::lockedReport_withoutTheContent_keepsItsFiles()
{
    const QString path = copyOf(u"other-words"_s);
    Desk desk = Desk::open(StoreAddress::parse(path), 16);
    lockReport(desk);
    const auto preview = need(
        erasing::preview(desk.journal(), assignments::answerIdOf(desk.cell(m_round, u"A.1:1"_s, u"SBK"_s).assignment)
                                             .value)); // "Annat.", never handed in
    QCOMPARE(preview.lockedRounds, QList<QUuid>());
}

void ErasureTest::oldCopy_mergedIn_doesNotBringItBack()
{
    const QString old = copyOf(u"old"_s), path = copyOf(u"erased"_s);
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    QUuid record;
    {
        Desk desk = Desk::open(StoreAddress::parse(old), 8); // meanwhile, somebody writes on in the old copy
        record = answerRecord(desk);
        VERIFY_DONE(
            desk.save(Desk::strategist(), Desk::answer(desk.cell(m_round, u"A.1:2"_s, u"socialtjänsten"_s).assignment,
                                                       u"Nytt, utan namn."_s)));
    }
    VERIFY_DONE(store->archive.erase(Desk::strategist(), record, u"samtycke"_s).result());
    VERIFY_DONE(store->archive.erase(Desk::strategist(), m_evidence, u"samtycke"_s).result());
    VERIFY_DONE(store->archive.vacuum().result());
    const auto merged = store->exchange.takeIn(Desk::strategist(), {.paths = {old}}).result();
    VERIFY_DONE(merged);
    QCOMPARE(merged->first().summary.added, 1);
    QCOMPARE(merged->first().summary.filled, 0);
    QCOMPARE(merged->first().summary.files, 0);
    QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    QVERIFY(!holdsWord(path));
    // The new version came, alone with its content, and knows what it builds on.
    const auto history = need(store->archive.history(Desk::strategist(), {record}).result());
    QCOMPARE(history.size(), 4);
    int full = 0;
    for (const auto &[revision, content] : history) {
        full += content.has_value();
        QVERIFY(!content || (content->at(u"done"_s) == Value(u"Nytt, utan namn."_s) && revision.parents.size() == 1));
    }
    QCOMPARE(full, 1);
}

void ErasureTest::erasure_mergedIntoAnOldCopy_takesItThere()
{
    const QString old = copyOf(u"old-there"_s), path = copyOf(u"erased-there"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(path), 9);
        for (const QUuid &record : {answerRecord(desk), m_evidence}) {
            VERIFY_DONE(desk.commit(
                [&] { return erasing::erase(desk.journal(), desk.pen(), Desk::strategist(), record, u"samtycke"_s); }));
        }
    }
    QVERIFY(holdsWord(old));
    {
        auto store = need(OpenStore::open(StoreAddress::parse(old)));
        const auto merged = store->exchange.takeIn(Desk::strategist(), {.paths = {path}}).result();
        VERIFY_DONE(merged);
        QCOMPARE(merged->first().summary.erased, 4);
        QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    }
    QVERIFY(!holdsWord(old));
    Desk here = Desk::open(StoreAddress::parse(path), 10), there = Desk::open(StoreAddress::parse(old), 11);
    QCOMPARE(there.contentHash(), here.contentHash());
}

void ErasureTest::erase_withoutRightOrGround_isRefused()
{
    Desk desk = Desk::open(StoreAddress::parse(copyOf(u"refused"_s)), 12);
    const QByteArray hash = desk.contentHash();
    const auto kindOf = [&](const Actor &actor, const QUuid &record, const QString &ground) {
        const auto erased
            = desk.commit([&] { return erasing::erase(desk.journal(), desk.pen(), actor, record, ground); });
        return erased ? -1 : int(erased.error().kind);
    };
    const QUuid record = answerRecord(desk);
    QCOMPARE(kindOf(Desk::contact(desk.unit(u"socialtjänsten"_s)), record, u"x"_s), int(Error::Kind::Forbidden));
    QCOMPARE(kindOf(Desk::strategist(), record, u"  "_s), int(Error::Kind::Invalid));
    QCOMPARE(kindOf(Desk::strategist(), QUuid::createUuid(), u"x"_s), int(Error::Kind::NotFound));
    QCOMPARE(kindOf(Desk::strategist(), desk.book().planId().value, u"x"_s), int(Error::Kind::Forbidden));
    QCOMPARE(desk.contentHash(), hash);
}

void ErasureTest::rows_ofEveryGuardedTable_refuseChange_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("table");
    const QString path = copyOf(u"guards"_s);
    const QStringList tables = Scalpel(path).rows(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE '%\\_revision' ESCAPE '\\' OR name IN "
        "('revision', 'revision_parent', 'file', 'file_chunk', 'erased_file')) "
        "AND name <> 'received_revision'"_s);       // that one is a local log
    QCOMPARE(tables.size(), allKinds().size() + 6); // the nouns, and the six that all nouns share
    for (const QString &table : tables)
        QTest::newRow(qPrintable(table)) << path << table;
}

void ErasureTest::rows_ofEveryGuardedTable_refuseChange()
{
    QFETCH(const QString, path);
    QFETCH(const QString, table);
    Scalpel scalpel(path);
    const QStringList columns = scalpel.rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    const QStringList keys = scalpel.rows(u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0"_s.arg(table));
    if (scalpel.rows(u"SELECT COUNT(*) FROM "_s + table) == QStringList{u"0"_s}) { // a guard speaks of rows only
        const QStringList required
            = scalpel.rows(u"SELECT name FROM pragma_table_info('%1') WHERE \"notnull\""_s.arg(table));
        QStringList values;
        // What `erased_revision` names may be deleted, so it names something else.
        for (qsizetype i = 0; i < required.size(); ++i)
            values << (table == "erased_revision"_L1 ? u"x'01'"_s : u"x'00'"_s);
        QCOMPARE(scalpel.refusal(
                     u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, required.join(u", "_s), values.join(u", "_s))),
                 QString());
    }
    const QStringList before = scalpel.rows(u"SELECT * FROM "_s + table);
    QStringList statements{u"DELETE FROM "_s + table, u"INSERT OR REPLACE INTO %1 SELECT * FROM %1"_s.arg(table),
                           u"REPLACE INTO %1 SELECT * FROM %1"_s.arg(table)};
    for (const QString &column : columns) {
        statements << u"UPDATE %1 SET %2 = %2"_s.arg(table, column)
                   << u"UPDATE OR REPLACE %1 SET %2 = NULL"_s.arg(table, column)
                   << u"INSERT INTO %1 SELECT * FROM %1 WHERE true ON CONFLICT (%3) DO UPDATE SET %2 = excluded.%2"_s
                          .arg(table, column, keys.join(u", "_s));
    }
    for (const QString &statement : std::as_const(statements)) {
        const QString refusal = scalpel.refusal(statement);
        QVERIFY2(refusal.contains(u"insert-only"_s), qPrintable(statement + u": "_s + refusal));
    }
    QCOMPARE(scalpel.rows(u"SELECT * FROM "_s + table), before);
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
