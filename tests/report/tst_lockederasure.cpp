// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rendering.h"
#include "core/store/openstore.h"
#include "tests/support/desk.h"

/// What is erased leaves the locked report as it is really rendered: several lines, quotes, signs that HTML escapes.
class LockedErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erasedAnswer_leavesTheLockedReport();
};

void LockedErasureTest::erasedAnswer_leavesTheLockedReport()
{
    const TemporaryStores stores;
    const QString word = u"Xylofonkvist"_s;
    RoundId round;
    QUuid record;
    {
        Desk desk = Desk::create(stores.address(u"store"_s));
        round = desk.openRound(Desk::round(u"H1"_s)).round;
        const Cell cell = desk.cell(round, u"A.1:2"_s, u"socialtjänsten"_s);
        record = assignments::answerIdOf(cell.assignment).value;
        VERIFY_DONE(
            desk.save(Desk::strategist(),
                      Desk::answer(cell.assignment, u"”Nej”, sade \"%1\" & co <3.\n\nDet blev så."_s.arg(word))));
        VERIFY_DONE(desk.submit(Desk::strategist(), round, desk.cell(round, u"A.1:2"_s, u"socialtjänsten"_s)));
        VERIFY_DONE(desk.commit([&] { return rounds::close(desk.journal(), desk.pen(), Desk::strategist(), round); }));
        const ReportData data = need(reports::load(desk.journal(), round, {}));
        const auto files = need(report::lockedFiles(report::asVersion(data, 1, {}, Desk::startMs)));
        VERIFY_DONE(desk.commit([&] {
            return reports::lock(desk.journal(), desk.pen(), Desk::strategist(), round, {}, data.contentHash, files);
        }));
    }
    auto store = need(OpenStore::open(stores.address(u"store"_s)));
    const auto versionsBefore = need(store->reports.versions(round).result());
    QVERIFY(need(store->reports.file(versionsBefore.first().value, u"board"_s, u"sv"_s, u"html"_s).result())
                .contains(word.toUtf8()));
    const QByteArray scan = "%PDF-1.7 signed: " + word.toUtf8();
    VERIFY_DONE(store->reports
                    .fileReport(Desk::strategist(),
                                FiledReport{.round = round,
                                            .number = 1,
                                            .fileName = u"undertecknad.pdf"_s,
                                            .differences = {u"Resurser: – → "_s + word}},
                                scan)
                    .result());
    const auto erased = store->archive
                            .erase(Desk::strategist(), record, u"samtycke"_s,
                                   [](const ReportData &data) { return report::lockedFiles(data); })
                            .result();
    VERIFY_DONE(erased);
    QCOMPARE(erased->filed, QStringList{u"undertecknad.pdf"_s});
    QCOMPARE(erased->lockedAnew, QList<QUuid>{round.value});
    VERIFY_DONE(store->archive.vacuum().result());
    const auto versions = need(store->reports.versions(round).result());
    QCOMPARE(versions.size(), 2);
    QVERIFY(!store->reports.file(versions.last().value, u"board"_s, u"sv"_s, u"pdf"_s).result());
    QVERIFY(
        need(store->reports.file(versions.first().value, u"board"_s, u"sv"_s, u"pdf"_s).result()).startsWith("%PDF"));
    for (const QString &language : report::reportLanguages()) {
        for (const QString &format : {u"html"_s, u"json"_s}) {
            const QByteArray bytes
                = need(store->reports.file(versions.first().value, u"board"_s, language, format).result());
            QVERIFY(!bytes.isEmpty());
            QVERIFY(!bytes.contains(word.toUtf8()));
        }
    }
    QVERIFY(need(store->reports.filedReports(round).result()).isEmpty());
    QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    QVERIFY(!bytesOf(stores.path(u"store"_s)).contains(word.toUtf8()));
}

QTEST_GUILESS_MAIN(LockedErasureTest)
#include "tst_lockederasure.moc"
