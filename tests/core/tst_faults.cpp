// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "core/text/files.h"
#include "tests/support/desk.h"
#include "tests/support/scalpel.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <filesystem>
#include <unistd.h>

/// Disks that fill up, files that may not be written, locks, damage: a clear sentence, and nothing half done.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_largerThanTheRoom_saysThatTheDiskIsFull();
    void initTestCase();
    void diskFull_atAnyStep_leavesTheStoreAsItWas_data();
    void diskFull_atAnyStep_leavesTheStoreAsItWas();
    void withoutPermission_readingWorksAndWritingIsRefused_data();
    void withoutPermission_readingWorksAndWritingIsRefused();
    void secondWriter_waitsThenSaysWhoIsInTheWay();
    void slowDisk_isWaitedForAndNothingIsLost();
    void fileThatIsNoStoreOfThisVersion_isRefusedInWords_data();
    void fileThatIsNoStoreOfThisVersion_isRefusedInWords();
    void damagedFile_isNeverTakenForSound_data();
    void damagedFile_isNeverTakenForSound();

private:
    [[nodiscard]] QString copyOf(const QString &from, const QString &name);
    TemporaryStores m_stores;
};

namespace {

/// How one step went: the kind of the error (-1: done) and the sentence; and how often it wrote.
struct Ending {
    int kind = -1;
    QString sentence{};
    int calls = 0;
};

Ending run(const QStringList &arguments, const QString &folder, int calls, const QStringList &through = {})
{
    QProcess writer;
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString count = folder + u"/calls"_s;
    if (calls != 0) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PLANKOLL_DISKFULL));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s); // under the sanitizer: it may come second
        environment.insert(u"DISKFULL_FOLDER"_s, folder);
        environment.insert(u"DISKFULL_COUNT"_s, count);
        environment.insert(u"DISKFULL_CALLS"_s, QString::number(calls));
    }
    writer.setProcessEnvironment(environment);
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList command = through + QStringList{QStringLiteral(PLANKOLL_FAULTWRITER)} + arguments;
    writer.start(command.takeFirst(), command);
    if (!writer.waitForFinished(100000) || writer.exitStatus() != QProcess::NormalExit)
        qFatal("%s did not end well", qPrintable(arguments.join(u' ')));
    const QString output = QString::fromUtf8(writer.readAllStandardOutput()).trimmed();
    Ending outcome;
    outcome.calls = bytesOf(count).trimmed().toInt();
    if (output != "done"_L1) {
        outcome.kind = output.section(u' ', 0, 0).toInt();
        outcome.sentence = output.section(u' ', 1);
    }
    return outcome;
}

/// Root may write everywhere, so as root the step is somebody else's.
QStringList asNobody()
{
    return geteuid() == 0 ? QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}
                          : QStringList{};
}

} // namespace

QString FaultsTest::copyOf(const QString &from, const QString &name)
{
    const QString path = m_stores.path(name);
    QDir(path).removeRecursively();
    for (const QString &old : {path, path + u"-journal"_s})
        QFile::remove(old);
    if (!QFile::copy(m_stores.path(from), path))
        qFatal("cannot copy %s", qPrintable(from));
    return path;
}

void FaultsTest::initTestCase()
{
    Desk desk = Desk::create(m_stores.address(u"base"_s));
    const RoundId round = desk.openRound(Desk::round(u"H1"_s)).round;
    const Cell cell = desk.view(round).cells.first();
    VERIFY_DONE(desk.save(Desk::strategist(), Desk::answer(cell.assignment, u"Klart."_s)));
    (void)copyOf(u"base"_s, u"other"_s);
    Desk other = Desk::open(m_stores.address(u"other"_s), 2);
    for (const Cell &one : other.view(round).cells)
        VERIFY_DONE(other.save(Desk::strategist(), Desk::answer(one.assignment, QString(3000, u'ö'))));
    writeBytes(m_stores.path(u"evidence"_s), QByteArray(3 * 1024 * 1024, 'e')); // more than SQLite keeps in memory
}

void FaultsTest::diskFull_atAnyStep_leavesTheStoreAsItWas_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"new", "save", "evidence", "submit", "erase", "merge", "backup"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void FaultsTest::diskFull_atAnyStep_leavesTheStoreAsItWas()
{
    QFETCH(const QString, step);
    const QString folder = m_stores.path(u"disk-"_s + step);
    const bool makes = step == "new"_L1;
    const QString store = folder + u"/store.plankoll"_s, target = folder + u"/backup.plankoll"_s;
    const QString other = step == "merge"_L1    ? m_stores.path(u"other"_s)
                          : step == "backup"_L1 ? target
                                                : m_stores.path(u"evidence"_s);
    const auto lay = [&] {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        if (!makes && !QFile::copy(m_stores.path(u"base"_s), store))
            qFatal("cannot copy");
    };
    const QByteArray before = Desk::open(m_stores.address(u"base"_s), 1).contentHash();
    lay();
    const Ending whole = run({step, store, other}, folder, 1 << 30);
    QVERIFY2(whole.kind == -1, qPrintable(whole.sentence));
    QVERIFY(whole.calls > 5);
    // The first and last twenty calls, and some between.
    int failed = 0, unconfirmed = 0;
    const QByteArray bytes = bytesOf(m_stores.path(u"base"_s));
    const auto next = [last = whole.calls - 20, step = qMax(1, whole.calls / 20)](int call) {
        return call < 20 || call > last ? call + 1 : qMin(call + step, last + 1);
    };
    for (int call = 1; call <= whole.calls; call = next(call)) {
        lay();
        const Ending outcome = run({step, store, other}, folder, call);
        const QString where = u"%1, call %2 of %3: %4"_s.arg(step).arg(call).arg(whole.calls).arg(outcome.sentence);
        if (outcome.kind == -1) // a half write that was taken up again, with nothing after it
            continue;
        ++failed;
        QVERIFY2(outcome.kind == int(Error::Kind::Storage), qPrintable(where));
        QVERIFY2(outcome.sentence.contains(folder), qPrintable(where));
        if (makes) {
            QVERIFY2(!QFile::exists(store), qPrintable(where));
            QCOMPARE(QDir(folder).entryList({u"*.new*"_s}, QDir::Files | QDir::Hidden), QStringList());
            continue;
        }
        QVERIFY2(!QFile::exists(target), qPrintable(where));
        auto opened = OpenStore::open(StoreAddress::parse(store));
        QVERIFY2(opened, qPrintable(where));
        const Soundness sound = need((*opened)->archive.verify().result());
        QCOMPARE(sound.faults, QStringList());
        if (outcome.sentence.contains(
                u"did not confirm"_s)) { // all was written before the disk failed: the whole stands
            ++unconfirmed;
            QVERIFY2(sound.contentHash != before, qPrintable(where));
            continue;
        }
        QVERIFY2(sound.contentHash == before, qPrintable(where));
        opened->reset();
        QVERIFY2(bytesOf(store) == bytes, qPrintable(where));
    }
    QVERIFY(failed > 5);
    QVERIFY(unconfirmed <= 1);
}

void FaultsTest::withoutPermission_readingWorksAndWritingIsRefused_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("fileMayBeWritten");
    QTest::addColumn<bool>("folderMayBeWritten");
    QTest::addColumn<bool>("works");
    QTest::newRow("reading a read-only file") << u"read"_s << false << true << true;
    QTest::newRow("reading in a read-only folder") << u"read"_s << true << false << true;
    QTest::newRow("writing to a read-only file") << u"save"_s << false << true << false;
    QTest::newRow("writing in a read-only folder") << u"save"_s << true << false << false;
    QTest::newRow("merging into a read-only file") << u"merge"_s << false << true << false;
    QTest::newRow("making a store in a read-only folder") << u"new"_s << true << false << false;
    QTest::newRow("backing up into a read-only folder") << u"backup"_s << true << false << false;
    QTest::newRow("writing where one may") << u"save"_s << true << true << true;
}

void FaultsTest::withoutPermission_readingWorksAndWritingIsRefused()
{
    QFETCH(const QString, step);
    QFETCH(const bool, fileMayBeWritten);
    QFETCH(const bool, folderMayBeWritten);
    QFETCH(const bool, works);
    const QString folder = m_stores.path(u"place"_s);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QString file = folder + u"/store.plankoll"_s;
    QVERIFY(QFile::copy(m_stores.path(u"base"_s), file));
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto writers = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_stores.path({}), everybody | enter | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_stores.path(u"other"_s), everybody | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(file, fileMayBeWritten ? everybody | writers : everybody));
    QVERIFY(QFile::setPermissions(folder, folderMayBeWritten ? everybody | writers | enter : everybody | enter));
    const QByteArray before = bytesOf(file);
    const QString path = step == "new"_L1 ? folder + u"/new.plankoll"_s : file;
    const QString other = step == "merge"_L1 ? m_stores.path(u"other"_s) : folder + u"/backup.plankoll"_s;
    const Ending outcome = run({step, path, other}, folder, 0, asNobody());
    QFile::setPermissions(folder, everybody | writers | enter);
    if (works) {
        QVERIFY2(outcome.kind == -1, qPrintable(outcome.sentence));
        return;
    }
    QCOMPARE(outcome.kind, int(Error::Kind::Storage));
    QVERIFY2(outcome.sentence.contains(folder), qPrintable(outcome.sentence));
    QVERIFY(bytesOf(file) == before);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"store.plankoll"_s});
}

void FaultsTest::secondWriter_waitsThenSaysWhoIsInTheWay()
{
    const QString path = copyOf(u"base"_s, u"locked"_s);
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    const QByteArray before = bytesOf(path);
    const Person person{.name = u"Ny"_s, .mail = u"ny@example.org"_s};
    {
        Scalpel rival(path);
        QCOMPARE(rival.refusal(u"BEGIN IMMEDIATE"_s), QString());
        const auto refused = store->people.add(Desk::strategist(), person, {}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().sentence.contains(path) && refused.error().sentence.contains(u"busy"_s),
                 qPrintable(refused.error().sentence));
        VERIFY_DONE(store->people.all().result()); // reading goes on meanwhile
        QCOMPARE(rival.refusal(u"ROLLBACK"_s), QString());
    }
    QVERIFY(bytesOf(path) == before);
    VERIFY_DONE(store->people.add(Desk::strategist(), person, {}).result());
}

void FaultsTest::slowDisk_isWaitedForAndNothingIsLost()
{
    const QString folder = m_stores.path(u"slow"_s), store = folder + u"/store.plankoll"_s;
    QDir().mkpath(folder);
    QVERIFY(QFile::copy(m_stores.path(u"base"_s), store));
    qputenv("DISKFULL_DELAY_US", "20000");
    const Ending outcome = run({u"slow"_s, store, {}}, folder, 1 << 30);
    qunsetenv("DISKFULL_DELAY_US");
    QVERIFY2(outcome.kind == -1, qPrintable(outcome.sentence));
    QVERIFY(outcome.calls > 5);
    auto opened = need(OpenStore::open(StoreAddress::parse(store)));
    const Soundness sound = need(opened->archive.verify().result());
    QCOMPARE(sound.faults, QStringList());
    QVERIFY(sound.contentHash != Desk::open(m_stores.address(u"base"_s), 1).contentHash());
}

void FaultsTest::fileThatIsNoStoreOfThisVersion_isRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("advice");
    const QByteArray whole = bytesOf(m_stores.path(u"base"_s));
    QByteArray newer = whole, other = whole, noise(100000, Qt::Uninitialized);
    newer[63] = char(newer.at(63) + 1); // user_version, in SQLite's header
    other[71] = 0;                      // application_id
    QRandomGenerator random(9);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    const int corrupt = int(Error::Kind::Corrupt), invalid = int(Error::Kind::Invalid);
    QTest::newRow("a newer version's") << newer << invalid << u"Install the newer version"_s;
    QTest::newRow("another program's database") << other << corrupt << u"Choose a file that ends in .plankoll"_s;
    QTest::newRow("noise") << noise << corrupt << u"Choose a file that ends in .plankoll"_s;
    QTest::newRow("nothing in it") << QByteArray() << corrupt << u"Choose a file that ends in .plankoll"_s;
    QTest::newRow("its half missing") << whole.first(whole.size() / 2) << corrupt << u"newest backup"_s;
    QTest::newRow("its last page missing") << whole.first(whole.size() - 4096) << corrupt << u"newest backup"_s;
}

void FaultsTest::fileThatIsNoStoreOfThisVersion_isRefusedInWords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, advice);
    const QString path = m_stores.path(u"refused.plankoll"_s);
    writeBytes(path, bytes);
    const auto store = OpenStore::open(StoreAddress::parse(path));
    QVERIFY(!store);
    QCOMPARE(int(store.error().kind), kind);
    QVERIFY2(store.error().sentence.contains(path) && store.error().sentence.contains(advice),
             qPrintable(store.error().sentence));
    QVERIFY(bytesOf(path) == bytes);
}

void FaultsTest::damagedFile_isNeverTakenForSound_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("damage %d", seed) << seed;
}

void FaultsTest::damagedFile_isNeverTakenForSound()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    const QByteArray whole = bytesOf(m_stores.path(u"other"_s));
    QByteArray bytes = whole;
    const int kind = seed % 3;
    const qsizetype at = random.bounded(int(bytes.size()));
    if (kind == 0) { // a page of noise
        const qsizetype page = at / 4096 * 4096;
        for (qsizetype i = page; i < page + 4096; ++i)
            bytes[i] = char(random.bounded(256));
    } else if (kind == 1) { // one bit
        bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
    } else { // the end is gone
        bytes.truncate(at);
    }
    const QString path = m_stores.path(u"damaged"_s);
    writeBytes(path, bytes);
    const QByteArray hash = Desk::open(m_stores.address(u"other"_s), 1).contentHash();
    auto store = OpenStore::open(StoreAddress::parse(path));
    if (!store) {
        QVERIFY2(store.error().kind == Error::Kind::Corrupt || store.error().kind == Error::Kind::Invalid,
                 qPrintable(store.error().sentence));
        QVERIFY(store.error().sentence.contains(path));
        QVERIFY(bytesOf(path) == bytes);
        return;
    }
    const auto sound = (*store)->archive.verify().result();
    store->reset();
    QVERIFY(bytesOf(path) == bytes); // looking changes nothing
    if (!sound) {
        QVERIFY2(sound.error().kind == Error::Kind::Corrupt, qPrintable(sound.error().sentence));
        return;
    }
    if (sound->faults.isEmpty()) { // a bit that nothing rests on: then all that was written is as it was
        QCOMPARE(sound->contentHash, hash);
        for (const Kind &kind : allKinds()) {
            const QString sql = u"SELECT * FROM %1_revision"_s.arg(kind.name);
            QCOMPARE(Scalpel(path).rows(sql), Scalpel(m_stores.path(u"other"_s)).rows(sql));
        }
    }
}

void FaultsTest::file_largerThanTheRoom_saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package"_s);
    const qint64 room = qint64(std::filesystem::space(folder.path().toStdString()).available);
    const Error full = files::unwritable(path, u"Unknown error"_s, 2 * room + 1);
    QVERIFY2(full.sentence.contains(u"the disk is full"_s), qPrintable(full.sentence));
    QCOMPARE(full.detail, QString());
    const Error other = files::unwritable(path, u"Permission denied"_s, 1);
    QVERIFY2(!other.sentence.contains(u"the disk is full"_s), qPrintable(other.sentence));
    QCOMPARE(other.detail, u"Permission denied"_s);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
