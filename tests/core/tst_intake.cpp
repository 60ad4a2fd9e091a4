// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangedesk.h"
#include "tests/support/scalpel.h"

#include <QFile>
#include <QRandomGenerator>

/// The table of odd cases in core/README.md, row by row and choice by choice. No choice discards an answer.
class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase();
    void oddCase_waitsForAChoice_thenDoesWhatItSays_data();
    void oddCase_waitsForAChoice_thenDoesWhatItSays();
    void choice_thatTheCaseDoesNotHave_isRefused();
    void afterTheCutoff_isTakenAndSaidSo();
    void secondAnswerFile_builtOnTheFirst_replacesIt();
    void secondAnswerFile_fromAnotherCopy_isAConflict();
    void twoPeople_differ_andAreNamed();
    void renamedFile_isTheSameFile();
    void form_ofAClosedRound_waitsForAChoice();
    void folder_isFetched_andWhatCouldNotBeTakenIsListed();

private:
    [[nodiscard]] QString answered(const QString &name, const QString &text);
    void prepare(const QString &what);
    [[nodiscard]] QByteArray contentHash() const { return Desk::open(StoreAddress::parse(m_store), 5).contentHash(); }
    ExchangeDesk m_desk{};
    QString m_store{};
    const QString m_unit{u"socialtjänsten"_s};
    const QString m_successor{u"kommunkansliet"_s};
    int m_count = 0;
};

void IntakeTest::init()
{
    m_store = m_desk.copy(u"store-%1.plankoll"_s.arg(++m_count));
    ExchangeDesk::setToday(QDate(2026, 8, 20));
}

void IntakeTest::cleanupTestCase()
{
    qunsetenv("SOURCE_DATE_EPOCH");
}

QString IntakeTest::answered(const QString &name, const QString &text)
{
    const QString file = u"%1-%2.plankoll"_s.arg(name).arg(m_count);
    const auto made = m_desk.package(m_store, m_unit, file);
    need(made);
    m_desk.answer(made->path, m_unit, text);
    return made->path;
}

/// What happens in the store between the package going out and its answers coming back.
void IntakeTest::prepare(const QString &what)
{
    Desk desk = Desk::open(StoreAddress::parse(m_store), 60);
    const bool isClosed = what.contains(u"closed"_s) || what.contains(u"locked"_s) || what.contains(u"last round"_s);
    if (isClosed)
        (void)need(desk.commit([&] { return rounds::close(desk.journal(), desk.pen(), Desk::strategist(), m_desk.round()); }));
    if (what.contains(u"locked"_s)) {
        Round locked = desk.view(m_desk.round()).round.value;
        locked.state = u"locked"_s;
        (void)need(desk.commit([&] { return desk.journal().write(desk.pen(), m_desk.round().value, {}, locked); }));
    }
    if (what.contains(u"last round"_s))
        (void)desk.openRound(Desk::round(u"H1 2027"_s, 2027));
    if (what.contains(u"merged"_s)) {
        Unit unit = desk.book().unit(desk.unit(m_unit))->value;
        unit.validTo = QDate(2026, 8, 1);
        unit.successor = desk.unit(m_successor);
        (void)need(desk.commit([&] { return desk.journal().write(desk.pen(), desk.unit(m_unit).value, {}, unit); }));
    }
}

void IntakeTest::oddCase_waitsForAChoice_thenDoesWhatItSays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QString &key, const QString &choice, const QString &sentence,
                        const QString &state) { QTest::newRow(name) << key << choice << sentence << state; };
    const QString late = u"is closed. The answers of socialtjänsten come too late for it."_s;
    const QString locked = u"The report of H1 2026 is locked. The answers of socialtjänsten come too late for it."_s;
    const QString merged = u"socialtjänsten has been merged into kommunkansliet."_s;
    row("closed, keep", u"closed_round"_s, u"keep"_s, late, u"closed_without_answer"_s);
    row("closed, take", u"closed_round"_s, u"take"_s, late, u"submitted"_s);
    row("locked, keep", u"closed_round"_s, u"keep"_s, locked, u"closed_without_answer"_s);
    row("last round, keep", u"last_round"_s, u"keep"_s, late, u"closed_without_answer"_s);
    row("last round, take", u"last_round"_s, u"take"_s, late, u"submitted"_s);
    row("last round, draft", u"last_round"_s, u"draft"_s, late, u"closed_without_answer"_s);
    row("merged, own", u"merged_unit"_s, u"own"_s, merged, u"submitted"_s);
    row("merged, successor", u"merged_unit"_s, u"successor"_s, merged, u"submitted"_s);
    row("unknown, take", u"unknown_package"_s, u"take"_s, u"comes from a package that this store did not make"_s,
        u"submitted"_s);
}

void IntakeTest::oddCase_waitsForAChoice_thenDoesWhatItSays()
{
    QFETCH(const QString, key);
    QFETCH(const QString, choice);
    QFETCH(const QString, sentence);
    QFETCH(const QString, state);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString file = answered(u"odd"_s, u"OrdFrånEnheten"_s);
    prepare(what);
    if (what.startsWith(u"unknown"_s))
        QCOMPARE(Scalpel(m_store).refusal(u"DELETE FROM sent_item"_s), QString());
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    // Without a choice nothing happens, and the sentence says what may be done.
    const auto undecided = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {}}).result();
    QVERIFY(!undecided);
    QCOMPARE(undecided.error().kind, Error::Kind::Forbidden);
    QVERIFY2(undecided.error().sentence.contains(sentence), qPrintable(undecided.error().sentence));
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {{file}, {}, {}}).result());
    QVERIFY(preview.first().waits());
    QCOMPARE(preview.first().cases.first().key, key);
    QVERIFY(preview.first().cases.first().choices.contains(choice));
    QVERIFY(bytesOf(m_store) == before);
    // With it, every answer is in the store, whatever was chosen.
    const auto taken = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {{key, choice}}}).result();
    VERIFY_DONE(taken);
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    const PlanBook book = need(open->plan.load().result());
    const UnitId unit = need(book.findUnit(m_unit));
    int kept = 0;
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        if (cell.unit != unit)
            continue;
        QCOMPARE(stateCode(cell.state), state);
        QVERIFY(!cell.conflict);
        QVERIFY(need(open->answers.version(cell.answerHead).result()).done.startsWith(u"OrdFrånEnheten"_s));
        ++kept;
    }
    QCOMPARE(kept, int(taken->first().changes.size()));
    if (choice == "draft"_L1 || choice == "successor"_L1) {
        const UnitId target = choice == "draft"_L1 ? unit : need(book.findUnit(m_successor));
        int drafts = 0;
        for (const auto &round : need(open->rounds.all().result())) {
            if (choice == "draft"_L1 ? round->name != "H1 2027"_L1 : RoundId{round.recordId} != m_desk.round())
                continue;
            for (const Cell &cell : need(open->rounds.view({round.recordId}).result()).cells) {
                if (cell.unit != target || cell.state != AssignmentState::Draft)
                    continue;
                const Answer draft = need(open->answers.version(cell.answerHead).result());
                QVERIFY(draft.done.startsWith(u"OrdFrånEnheten"_s));
                QVERIFY2(draft.receivedFrom.contains(m_unit), qPrintable(draft.receivedFrom));
                ++drafts;
            }
        }
        QVERIFY(drafts > 0);
    }
    QCOMPARE(need(open->exchange.received().result()).first().choices, key + u'=' + choice);
    // The same file again asks nothing and changes nothing.
    const QByteArray hash = contentHash();
    VERIFY_DONE(open->exchange.takeIn(Desk::strategist(), {{file}, {}, {}}).result());
    QCOMPARE(contentHash(), hash);
}

void IntakeTest::choice_thatTheCaseDoesNotHave_isRefused()
{
    const QString file = answered(u"wrong"_s, u"Svar"_s);
    prepare(u"locked"_s);
    const auto refused = m_desk.takeIn(m_store, {file}, {{u"closed_round"_s, u"take"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
}

void IntakeTest::afterTheCutoff_isTakenAndSaidSo()
{
    const QString file = answered(u"cutoff"_s, u"Svar"_s);
    ExchangeDesk::setToday(QDate(2026, 9, 22));
    const auto taken = m_desk.takeIn(m_store, {file});
    VERIFY_DONE(taken);
    QVERIFY2(taken->first().notices.join(u' ').contains(u"The data cut-off was 2026-09-21"_s),
             qPrintable(taken->first().notices.join(u' ')));
}

void IntakeTest::secondAnswerFile_builtOnTheFirst_replacesIt()
{
    const QString file = answered(u"second"_s, u"Först"_s);
    const auto first = m_desk.answerFile(file, u"second-1-%1.plankoll"_s.arg(m_count));
    m_desk.answer(file, m_unit, u"Sedan"_s);
    const auto second = m_desk.answerFile(file, u"second-2-%1.plankoll"_s.arg(m_count));
    // In either order.
    const QString other = m_desk.path(u"other-%1.plankoll"_s.arg(m_count));
    QVERIFY(QFile::copy(m_store, other));
    VERIFY_DONE(m_desk.takeIn(m_store, {first->path, second->path}));
    VERIFY_DONE(m_desk.takeIn(other, {second->path, first->path}));
    QCOMPARE(contentHash(), Desk::open(StoreAddress::parse(other), 5).contentHash());
    auto open = need(OpenStore::open(StoreAddress::parse(other)));
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        QVERIFY(!cell.conflict);
        if (cell.state == AssignmentState::Submitted)
            QVERIFY(need(open->answers.version(cell.answerRevision).result()).done.startsWith(u"Sedan"_s));
    }
}

void IntakeTest::secondAnswerFile_fromAnotherCopy_isAConflict()
{
    const auto made = m_desk.package(m_store, m_unit, u"twice-%1.plankoll"_s.arg(m_count));
    const QString copy = made->path + u".copy"_s;
    QVERIFY(QFile::copy(made->path, copy));
    m_desk.answer(made->path, m_unit, u"Här"_s);
    m_desk.answer(copy, m_unit, u"Där"_s);
    VERIFY_DONE(m_desk.takeIn(m_store, {made->path}));
    const auto taken = m_desk.takeIn(m_store, {copy});
    VERIFY_DONE(taken);
    QVERIFY(!taken->first().summary.conflicts.isEmpty());
    for (const IncomingChange &change : taken->first().changes) {
        QCOMPARE(change.kind, IncomingChange::Kind::Conflict);
        QVERIFY(change.before->done.startsWith(u"Här"_s));
        QVERIFY(change.after.done.startsWith(u"Där"_s));
    }
    QVERIFY(taken->first().notices.join(u' ').contains(u"Both versions are kept"_s));
}

void IntakeTest::twoPeople_differ_andAreNamed()
{
    const auto made = m_desk.package(m_store, m_unit, u"two-%1.plankoll"_s.arg(m_count));
    const QString copy = made->path + u".copy"_s;
    QVERIFY(QFile::copy(made->path, copy));
    m_desk.answer(made->path, m_unit, u"Här"_s);
    {
        auto open = need(OpenStore::open(StoreAddress::parse(copy)));
        const PackageScope scope = *need(open->exchange.scope().result());
        const Cell cell = need(open->rounds.view(scope.round).result()).cells.first();
        need(open->answers.save(packages::insider(scope, u"bo"_s), Desk::answer(cell.assignment, u"Bo"_s), {}).result());
    }
    VERIFY_DONE(m_desk.takeIn(m_store, {made->path}));
    const auto taken = m_desk.takeIn(m_store, {copy});
    VERIFY_DONE(taken);
    const QString said = taken->first().notices.join(u' ');
    QVERIFY2(said.contains(u"anna, via package"_s) && said.contains(u"bo, via package"_s), qPrintable(said));
}

void IntakeTest::renamedFile_isTheSameFile()
{
    const QString file = answered(u"named"_s, u"Svar"_s);
    const QString renamed = m_desk.path(u"Kopia av svar (2).bak"_s);
    QVERIFY(QFile::copy(file, renamed));
    VERIFY_DONE(m_desk.takeIn(m_store, {file}));
    const auto again = m_desk.takeIn(m_store, {renamed});
    VERIFY_DONE(again);
    QCOMPARE(again->first().summary.added, 0);
    QFile::remove(renamed);
}

void IntakeTest::form_ofAClosedRound_waitsForAChoice()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    const QString path = m_desk.path(u"late-%1.xlsx"_s.arg(m_count));
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        if (cell.unit == unit)
            need(open->answers.save(Desk::strategist(), Desk::answer(cell.assignment, u"Utkast"_s), {}).result());
    }
    need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), unit, path).result());
    open.reset();
    prepare(u"closed"_s);
    VERIFY_DONE(m_desk.takeIn(m_store, {path})); // nobody has touched it: nothing to choose
}

void IntakeTest::folder_isFetched_andWhatCouldNotBeTakenIsListed()
{
    const QString folder = m_desk.path(u"inbox-%1"_s.arg(m_count));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(answered(u"good"_s, u"Svar"_s), folder + u"/a.plankoll"_s));
    writeBytes(folder + u"/b.docx"_s, "PK\x03\x04 rubbish");
    writeBytes(folder + u"/~$c.xlsx"_s, "lock");
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto first = need(open->exchange.fetch(Desk::strategist(), folder, {}).result());
    QCOMPARE(first.size(), 2);
    QVERIFY(first.at(0).taken);
    QVERIFY(first.at(1).error);
    QVERIFY(!first.at(1).error->sentence.isEmpty());
    const auto again = need(open->exchange.fetch(Desk::strategist(), folder, {}).result());
    QVERIFY(again.at(0).isKnown);
    QVERIFY(!again.at(0).taken);
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
