// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencestorage.h"
#include "tests/support/desk.h"
#include "tests/support/scalpel.h"

#include <QFile>

/// What `verify` finds in a store that somebody, or a disk, has changed behind the program's back.
class SoundnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storeAsWritten_isSound();
    void storeThatWasChanged_isFoundOut_data();
    void storeThatWasChanged_isFoundOut();
    void clockFarAhead_isNotedAndNoFault();
    void contentHash_onAReader_followsEveryCommit();

private:
    [[nodiscard]] QString copyOf(const QString &name);
    TemporaryStores m_stores;
};

void SoundnessTest::initTestCase()
{
    Desk desk = Desk::create(m_stores.address(u"base"_s));
    const RoundId round = desk.openRound(Desk::round(u"H1"_s)).round;
    const Cell cell = desk.view(round).cells.first();
    VERIFY_DONE(desk.save(Desk::strategist(), Desk::answer(cell.assignment, u"Klart."_s)));
    const RevisionId base = desk.view(round).cells.first().answerHead;
    for (const QString &done : {u"Det ena."_s, u"Det andra."_s}) { // a conflict
        VERIFY_DONE(desk.commit([&] {
            return answers::save(desk.journal(), desk.pen(), Desk::strategist(), Desk::answer(cell.assignment, done),
                                 base);
        }));
    }
    writeBytes(m_stores.path(u"file"_s), QByteArray(1000, 'f'));
    VERIFY_DONE(desk.commit([&] {
        return evidence::addFile(desk.journal(), desk.pen(), Desk::strategist(), cell.unit, m_stores.path(u"file"_s),
                                 1 << 20);
    }));
}

QString SoundnessTest::copyOf(const QString &name)
{
    const QString path = m_stores.path(name);
    QFile::remove(path);
    if (!QFile::copy(m_stores.path(u"base"_s), path))
        qFatal("cannot copy");
    return path;
}

void SoundnessTest::storeAsWritten_isSound()
{
    Desk desk = Desk::open(m_stores.address(u"base"_s), 2);
    const Soundness sound = need(archive::verify(desk.connection(), Desk::startMs));
    QCOMPARE(sound.faults, QStringList());
    QCOMPARE(sound.notes, QStringList());
    QCOMPARE(sound.revisions, desk.count(u"revision"_s));
    QCOMPARE(sound.files, 1);
}

void SoundnessTest::storeThatWasChanged_isFoundOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *sql, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(words);
    };
    row("a changed text", "UPDATE answer_revision SET done = done || '!'", "does not match its hash");
    row("a changed author", "UPDATE revision SET author = 'x' WHERE kind = 'answer'", "does not match its hash");
    row("a lost parent", "DELETE FROM revision_parent", "does not match its hash");
    row("an unknown kind", "UPDATE revision SET kind = 'virus' WHERE kind = 'evidence'", "unknown kind");
    row("a version on another record's",
        "INSERT INTO revision_parent SELECT r.revision_id, o.revision_id FROM revision r, revision o "
        "WHERE r.kind = 'evidence' AND o.kind = 'plan'",
        "builds on another record");
    row("a parent that is not there",
        "INSERT INTO revision_parent SELECT revision_id, zeroblob(16) FROM revision LIMIT 1",
        "names versions that it does not hold");
    row("a lost head", "DELETE FROM head WHERE kind = 'plan'", "list of newest versions");
    row("a head too many", "INSERT INTO head SELECT parent, zeroblob(16), 'answer' FROM revision_parent LIMIT 1",
        "list of newest versions");
    row("another head", "UPDATE head SET record_id = zeroblob(16) WHERE kind = 'plan'", "list of newest versions");
    row("a lost conflict", "DELETE FROM conflict", "list of conflicts");
    row("a conflict too many", "INSERT INTO conflict VALUES (zeroblob(16), 'answer')", "list of conflicts");
    row("a lost row of the current assignments", "DELETE FROM current_assignment", "table of assignments");
    row("a changed row of the current answers", "UPDATE current_answer SET heads = 7", "table of assignments");
    row("changed bytes of a file", "UPDATE file_chunk SET bytes = zeroblob(length(bytes))", "does not match its hash");
    row("content taken without a reason",
        "INSERT INTO erased_revision SELECT revision_id, record_id FROM revision "
        "WHERE kind = 'evidence'",
        "no erasure says why");
}

void SoundnessTest::storeThatWasChanged_isFoundOut()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, words);
    const QString path = copyOf(u"changed"_s);
    Scalpel(path).cut(sql);
    Desk desk = Desk::open(StoreAddress::parse(path), 3);
    const auto sound = archive::verify(desk.connection());
    const QString said = sound ? sound->faults.join(u'\n') : sound.error().sentence;
    QVERIFY2(said.contains(words), qPrintable(said));
}

void SoundnessTest::clockFarAhead_isNotedAndNoFault()
{
    Desk desk = Desk::open(StoreAddress::parse(copyOf(u"ahead"_s)), 4);
    constexpr qint64 dayMs = 86'400'000;
    desk.pen().setTime(Desk::startMs + 2 * dayMs);
    VERIFY_DONE(desk.commit([&] {
        return people::add(desk.journal(), desk.pen(), Desk::strategist(),
                           Person{.name = u"Ny"_s, .mail = u"n@example.org"_s}, {});
    }));
    const Soundness ahead = need(archive::verify(desk.connection(), Desk::startMs));
    QCOMPARE(ahead.faults, QStringList());
    QCOMPARE(ahead.notes.size(), 1);
    QVERIFY2(ahead.notes.first().contains(desk.pen().author()), qPrintable(ahead.notes.first()));
    QCOMPARE(need(archive::verify(desk.connection(), Desk::startMs + 3 * dayMs)).notes,
             QStringList()); // a day is allowed
}

void SoundnessTest::contentHash_onAReader_followsEveryCommit()
{
    const StoreAddress address = StoreAddress::parse(copyOf(u"read"_s));
    Desk desk = Desk::open(address, 5);
    auto reader = need(Connection::open(address, Connection::Access::ReadOnly));
    for (int i = 0; i < 3; ++i) {
        const QByteArray hash = desk.contentHash();
        QCOMPARE(need(archive::contentHash(*reader)), hash);
        QCOMPARE(need(archive::contentHash(*reader)), hash); // kept, and the same
        VERIFY_DONE(desk.commit([&] {
            return people::add(desk.journal(), desk.pen(), Desk::strategist(),
                               Person{.name = u"Ny"_s, .mail = u"n%1@example.org"_s.arg(i)}, {});
        }));
        QVERIFY(need(archive::contentHash(*reader)) != hash);
    }
}

QTEST_GUILESS_MAIN(SoundnessTest)
#include "tst_soundness.moc"
