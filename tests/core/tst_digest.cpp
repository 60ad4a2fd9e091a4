// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/digest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The bytes that must never change: a store written today has the same hashes in ten years.
class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_leavesOutNullsAndSortsByName();
    void contentDigest_isGolden();
    void revisionHash_isGoldenAndIgnoresParentOrder();
    void naturalId_isGoldenAndKeepsPartsApart();
    void timeOrderedId_hasVersionSevenAndSortsByTime();
};

void DigestTest::canonical_leavesOutNullsAndSortsByName()
{
    const Fields fields{{u"b"_s, qint64(7)}, {u"a"_s, u"å"_s}, {u"c"_s, Value{}}};
    QCOMPARE(digest::canonical(fields).toHex(), "000000016100000002c3a50000000162000000013"
                                                "7"_ba);
}

void DigestTest::contentDigest_isGolden()
{
    const Fields fields{{u"title"_s, u"Plan för lika möjligheter"_s}, {u"position"_s, qint64(3)}};
    QCOMPARE(digest::contentDigest(QByteArray(16, '\0'), fields).toHex(),
             "5031f312f59d715199aceaea87945f67e285743cbf7f8e7993fbc76e7fc23472"_ba);
}

void DigestTest::revisionHash_isGoldenAndIgnoresParentOrder()
{
    Revision revision;
    revision.id = {QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s)};
    revision.recordId = QUuid(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    revision.kind = u"answer"_s;
    revision.author = u"plan file"_s;
    revision.writtenAt = 1647302400000;
    revision.contentDigest = QByteArray(32, '\1');
    const QByteArray one(32, 'a'), two(32, 'b');
    QCOMPARE(digest::revisionHash(revision, {one, two}), digest::revisionHash(revision, {two, one}));
    QCOMPARE(digest::revisionHash(revision, {one, two}).toHex(),
             "0ec41aa23cb20bde18841f52d052d5cb0097b363dac726371bec2abad013e1e7"_ba);
}

void DigestTest::naturalId_isGoldenAndKeepsPartsApart()
{
    QCOMPARE(digest::naturalId(u"measure", {u"helsingborg-2022-2025"_s, u"7"_s}).toString(QUuid::WithoutBraces),
             u"b33a6952-fe33-5e6d-8454-3cf492e63913"_s);
    QVERIFY(digest::naturalId(u"x", {u"ab"_s, u"c"_s}) != digest::naturalId(u"x", {u"a"_s, u"bc"_s}));
}

void DigestTest::timeOrderedId_hasVersionSevenAndSortsByTime()
{
    const QUuid early = digest::timeOrderedId(1000, QByteArray(10, '\xff'));
    const QUuid late = digest::timeOrderedId(1001, QByteArray(10, '\0'));
    QCOMPARE(early.toRfc4122().at(6) >> 4, 7); // Qt 6.4's version() stops at 5
    QCOMPARE(early.variant(), QUuid::DCE);
    QVERIFY(early.toRfc4122() < late.toRfc4122());
}

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
