// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangedesk.h"

#include <QCryptographicHash>
#include <QDir>

/// A records request gives one unit's submitted versions, its thread and its evidence, and neither drafts nor others'.
class ReleaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void release_givesTheUnitsSubmittedVersions_neverDraftsOrOthers();
    void passage_masked_isGoneWithItsGround();
    void passage_misspelt_isToldBeforeAnythingIsWritten();
    void evidence_withheld_isNotGivenOut();
    void preview_holdsWhatIsReleased_andWritesNothing();
    void language_isThePlansUnlessAsked();
    void release_isLogged_andNeverOverwrites();
    void release_byAContact_isForbidden();

private:
    [[nodiscard]] Result<ReleaseMade> release(const QString &folder, const QList<Mask> &masks = {},
                                              const QString &language = {});
    [[nodiscard]] QByteArray allOf(const QString &folder) const;
    ExchangeDesk m_desk{};
    QString m_store{};
    const QString m_unit{u"socialtjänsten"_s};
};

void ReleaseTest::initTestCase()
{
    m_store = m_desk.copy(u"store.plankoll"_s);
    Desk desk = Desk::open(StoreAddress::parse(m_store), 12);
    // A draft over what was submitted: it is not released.
    const RoundView view = desk.view(m_desk.lastRound());
    for (const Cell &cell : view.cells) {
        if (cell.unit == desk.unit(m_unit)) {
            const Answer draft = Desk::answer(cell.assignment, u"HemligtUtkast"_s);
            (void)need(desk.commit([&] {
                return desk.journal().append(desk.pen(), assignments::answerIdOf(cell.assignment).value,
                                             cell.unit.value, {cell.answerHead}, draft);
            }));
        }
    }
}

Result<ReleaseMade> ReleaseTest::release(const QString &folder, const QList<Mask> &masks, const QString &language)
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    return open->exchange
        .release(Desk::strategist(), {.round = m_desk.lastRound(),
                                      .unit = unit,
                                      .folder = m_desk.path(folder),
                                      .masks = masks,
                                      .language = language})
        .result();
}

QByteArray ReleaseTest::allOf(const QString &folder) const
{
    QByteArray all;
    const QDir dir(m_desk.path(folder));
    for (const QString &name : dir.entryList(QDir::Files))
        all += name.toUtf8() + bytesOf(dir.filePath(name));
    return all;
}

void ReleaseTest::release_givesTheUnitsSubmittedVersions_neverDraftsOrOthers()
{
    const auto made = release(u"first"_s);
    VERIFY_DONE(made);
    QVERIFY(made->answers > 0);
    QVERIFY(made->comments > 0);
    QVERIFY(made->evidence > 0);
    const QByteArray all = allOf(u"first"_s);
    for (const QString &unit : m_desk.units()) {
        for (const QString &what : {u"Gjort"_s, u"Tråd"_s, u"Underlag"_s})
            QCOMPARE(all.contains(ExchangeDesk::marker(unit, what).toUtf8()), unit == m_unit);
    }
    QVERIFY(!all.contains("HemligtUtkast"));
    const QByteArray index = bytesOf(m_desk.path(u"first/index.csv"_s));
    for (const QString &name : made->files)
        QVERIFY2(name == "index.csv"_L1 || index.contains(name.toUtf8()), qPrintable(name));
}

void ReleaseTest::passage_masked_isGoneWithItsGround()
{
    const QString secret = ExchangeDesk::marker(m_unit, u"Gjort"_s);
    const auto made = release(u"masked"_s, {{secret, u"OSL 26 kap. 1 §"_s}});
    VERIFY_DONE(made);
    QVERIFY(made->masked > 0);
    QVERIFY(!allOf(u"masked"_s).contains(secret.toUtf8()));
    QVERIFY(allOf(u"masked"_s).contains(u"OSL 26 kap. 1 §"_s.toUtf8()));
    QVERIFY(!release(u"groundless"_s, {{secret, {}}}));
    QVERIFY(!QDir(m_desk.path(u"groundless"_s)).exists());
}

void ReleaseTest::passage_misspelt_isToldBeforeAnythingIsWritten()
{
    const auto refused = release(u"misspelt"_s, {{u"Gjrot"_s, u"OSL 26 kap. 1 §"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().sentence.contains(u"“Gjrot” was to be masked and is nowhere"_s),
             qPrintable(refused.error().sentence));
    QVERIFY(!QDir(m_desk.path(u"misspelt"_s)).exists());
}

void ReleaseTest::preview_holdsWhatIsReleased_andWritesNothing()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    ReleaseOrder order{.round = m_desk.lastRound(),
                       .unit = unit,
                       .folder = m_desk.path(u"previewed"_s),
                       .masks = {{ExchangeDesk::marker(m_unit, u"Tråd"_s), u"OSL 26 kap. 1 §"_s}}};
    const QByteArray before = bytesOf(m_store);
    const auto preview = need(open->exchange.releasing(Desk::strategist(), order).result());
    QVERIFY(!QFile::exists(order.folder));
    QVERIFY(bytesOf(m_store) == before);
    ReleaseMade made = need(open->exchange.release(Desk::strategist(), order).result());
    for (const ReleaseDocument &page : preview.pages)
        QCOMPARE(bytesOf(order.folder + u'/' + page.name), page.html.toUtf8());
    made.folder.clear();
    QCOMPARE(preview.made, made);
    QCOMPARE(preview.unmatched, QStringList());
    QVERIFY(!preview.evidence.isEmpty());
    QVERIFY(!preview.evidence.first().isHeldBack);
    // What is masked and nowhere is named, so that it can be mended.
    order.masks << Mask{u"Gjrot"_s, u"OSL 26 kap. 1 §"_s};
    QCOMPARE(need(open->exchange.releasing(Desk::strategist(), order).result()).unmatched, QStringList{u"Gjrot"_s});
    QCOMPARE(open->exchange.releasing(Desk::contact(unit), order).result().error().kind, Error::Kind::Forbidden);
}

void ReleaseTest::language_isThePlansUnlessAsked()
{
    need(release(u"swedish"_s));
    const QByteArray swedish = allOf(u"swedish"_s);
    QVERIFY(swedish.contains("lang=\"sv\"") && swedish.contains("Vad har hänt") && swedish.contains("Godkänt av"));
    QVERIFY(!swedish.contains("What has happened"));
    need(release(u"english"_s, {}, u"en"_s));
    const QByteArray english = allOf(u"english"_s);
    QVERIFY(english.contains("lang=\"en\"") && english.contains("What has happened")
            && english.contains("Authorised by"));
    QVERIFY(!english.contains("Vad har hänt"));
}

void ReleaseTest::evidence_withheld_isNotGivenOut()
{
    const auto made = release(u"withheld"_s, {{u"evidence"_s, u"OSL 19 kap. 3 §"_s}});
    VERIFY_DONE(made);
    QCOMPARE(made->evidence, 0);
    QVERIFY(!allOf(u"withheld"_s).contains(ExchangeDesk::marker(m_unit, u"Underlag"_s).toUtf8()));
}

void ReleaseTest::release_isLogged_andNeverOverwrites()
{
    const auto again = release(u"first"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto log = need(open->exchange.releases().result());
    QCOMPARE(log.size(), 6);
    QCOMPARE(log.first().indexSha256,
             QCryptographicHash::hash(bytesOf(m_desk.path(u"first/index.csv"_s)), QCryptographicHash::Sha256));
}

void ReleaseTest::release_byAContact_isForbidden()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    const auto refused = open->exchange
                             .release(Desk::contact(unit),
                                      {.round = m_desk.lastRound(), .unit = unit, .folder = m_desk.path(u"contact"_s)})
                             .result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
}

QTEST_GUILESS_MAIN(ReleaseTest)
#include "tst_release.moc"
