// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencestorage.h"
#include "core/store/openstore.h"
#include "tests/support/desk.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

/// A writer is killed at random instants; what it had acknowledged is there, and the store is whole. SIGKILL stops the
/// program, not the machine: that a power cut loses nothing rests on SQLite's FULL synchronous mode, not on this test.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writerKilledAtRandom_losesNothingAcknowledged_data();
    void writerKilledAtRandom_losesNothingAcknowledged();
    void cleanup() { m_kills += !QTest::currentTestFailed(); }
    void cleanupTestCase();

private:
    TemporaryStores m_stores;
    int m_kills = 0;
    int m_recoveries = 0;
};

namespace {

constexpr int evidenceBytes = 20 * 1024 * 1024;

/// Waits for the first acknowledgement, then a random while, kills, and gives the whole lines.
QStringList acknowledgedBy(const QStringList &arguments, int killAfterMs)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(PLANKOLL_CRASHWRITER), arguments);
    if (!writer.waitForReadyRead(30000))
        qFatal("the writer does not begin");
    (void)writer.waitForFinished(killAfterMs); // it does not finish: this is the random instant
    writer.kill();
    writer.waitForFinished();
    const QString output = QString::fromUtf8(writer.readAllStandardOutput());
    return output.left(output.lastIndexOf(u'\n')).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void CrashTest::initTestCase()
{
    Desk desk = Desk::create(m_stores.address(u"base"_s));
    (void)desk.openRound(Desk::round(u"H1"_s));
    QByteArray bytes(evidenceBytes, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), evidenceBytes / 4);
    writeBytes(m_stores.path(u"evidence"_s), bytes);
}

void CrashTest::writerKilledAtRandom_losesNothingAcknowledged_data()
{
    QTest::addColumn<int>("seed");
    const int given = qEnvironmentVariableIntValue("PLANKOLL_TEST_ROUNDS");
    for (int seed = 1; seed <= (given > 0 ? given : 50); ++seed)
        QTest::addRow("round %d", seed) << seed;
}

void CrashTest::writerKilledAtRandom_losesNothingAcknowledged()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    const bool withEvidence = seed % 8 == 0;
    const QString path = m_stores.path(u"store"_s);
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    QVERIFY(QFile::copy(m_stores.path(u"base"_s), path));
    QStringList arguments{path};
    if (withEvidence)
        arguments << m_stores.path(u"evidence"_s);
    const QStringList lines = acknowledgedBy(arguments, random.bounded(withEvidence ? 900 : 250));
    QVERIFY(!lines.isEmpty());
    const bool wasHot = QFileInfo(path + u"-journal"_s).size() > 0;
    m_recoveries += wasHot;

    auto store = OpenStore::open(StoreAddress::parse(path));
    VERIFY_DONE(store);
    const auto sound = (*store)->archive.verify().result();
    VERIFY_DONE(sound);
    QCOMPARE(sound->faults, QStringList());
    store->reset();
    Desk desk = Desk::open(StoreAddress::parse(path), 5);
    for (const QString &line : lines) {
        const QUuid id = QUuid::fromString(line.section(u' ', 1));
        if (line.startsWith("revision"_L1))
            QVERIFY2(need(desk.journal().revision({id})).has_value(), qPrintable(line));
        else
            QVERIFY2(!need(desk.journal().heads(id)).isEmpty(), qPrintable(line));
        if (!line.startsWith("evidence"_L1))
            continue;
        const auto file = need(desk.journal().record<Evidence>(id));
        const QUuid scope = need(desk.journal().revision(file->revisionId))->scopeUnit;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        VERIFY_DONE(evidence::copyBytes(desk.connection(), scope, (*file)->sha256, buffer));
        QCOMPARE(bytes.size(), evidenceBytes);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), (*file)->sha256);
    }
    // And it takes new work.
    VERIFY_DONE(desk.commit([&] {
        return people::add(desk.journal(), desk.pen(), Desk::strategist(),
                           Person{.name = u"Ny"_s, .mail = u"n@example.org"_s}, {});
    }));
}

void CrashTest::cleanupTestCase()
{
    // Else the kills came too late or too early to try anything.
    QVERIFY2(m_recoveries > 0 || m_kills < 20, "no kill ever left a journal to take back");
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
