// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"
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
    void lateFile_whereTheUnitHadAnswered_keepsThatOrTakesTheLateOne_data();
    void lateFile_whereTheUnitHadAnswered_keepsThatOrTakesTheLateOne();
    void choice_thatTheCaseDoesNotHave_isRefused();
    void roundThatIsNotHere_isRefused();
    void form_ofAnotherPlan_isRefused();
    void form_ofACopyThatKnowsMore_isRefused();
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
    /// The state of the round asked about, which no choice changes.
    [[nodiscard]] static QString stateOfRound(OpenStore &open, RoundId round);
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
        (void)need(
            desk.commit([&] { return rounds::close(desk.journal(), desk.pen(), Desk::strategist(), m_desk.round()); }));
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
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("state");
    const auto rows = [](const char *name, const QString &key, const QString &sentence,
                         const QList<std::pair<QString, QString>> &states) {
        QStringList choices;
        for (const auto &[choice, state] : states)
            choices << choice;
        for (const auto &[choice, state] : states)
            QTest::addRow("%s, %s", name, qPrintable(choice)) << key << choices << choice << sentence << state;
    };
    const QString over = u"closed_without_answer"_s, in = u"submitted"_s;
    const QString late = u"H1 2026 is closed. The answers of socialtjänsten come too late for it."_s;
    const QString locked = u"The report of H1 2026 is locked. The answers of socialtjänsten come too late for it."_s;
    const QString keep = u" keep: they are kept with that round as a late answer, and it stays closed."_s;
    const QString take = u" take: they count as submitted, and the round stays closed."_s;
    const QString draft = u" draft: they are kept as a late answer and also laid as drafts in H1 2027, for the unit to "
                          "confirm."_s;
    rows("closed", u"closed_round"_s, late + keep + take, {{u"keep"_s, over}, {u"take"_s, in}});
    rows("locked", u"closed_round"_s, locked + keep, {{u"keep"_s, over}});
    rows("last round", u"last_round"_s, late + keep + take + draft,
         {{u"keep"_s, over}, {u"take"_s, in}, {u"draft"_s, over}});
    rows("last round, locked", u"last_round"_s, locked + keep + draft, {{u"keep"_s, over}, {u"draft"_s, over}});
    rows(
        "merged", u"merged_unit"_s,
        u"socialtjänsten has been merged into kommunkansliet. own: the answers stay socialtjänsten's, which was asked. "
        "successor: they are also laid as drafts with kommunkansliet."_s,
        {{u"own"_s, in}, {u"successor"_s, in}});
    rows("unknown", u"unknown_package"_s,
         u"%1 comes from a package that this store did not make, so nothing shows whom it was sent to. take: it is "
         u"taken "
         "in as socialtjänsten's answers."_s,
         {{u"take"_s, in}});
}

QString IntakeTest::stateOfRound(OpenStore &open, RoundId round)
{
    for (const auto &one : need(open.rounds.all().result())) {
        if (RoundId{one.recordId} == round)
            return one->state;
    }
    return {};
}

void IntakeTest::oddCase_waitsForAChoice_thenDoesWhatItSays()
{
    QFETCH(const QString, key);
    QFETCH(const QStringList, choices);
    QFETCH(const QString, choice);
    QFETCH(const QString, sentence);
    QFETCH(const QString, state);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString file = answered(u"odd"_s, u"OrdFrånEnheten"_s);
    const QString said = sentence.contains(u"%1"_s) ? sentence.arg(file) : sentence;
    prepare(what);
    if (what.startsWith(u"unknown"_s))
        QCOMPARE(Scalpel(m_store).refusal(u"DELETE FROM sent_item"_s), QString());
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    // Without a choice nothing happens, and the sentence says what may be done.
    const auto undecided = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {}}).result();
    QVERIFY(!undecided);
    QCOMPARE(undecided.error().kind, Error::Kind::Forbidden);
    QVERIFY2(undecided.error().sentence.contains(said), qPrintable(undecided.error().sentence));
    const QString roundBefore = stateOfRound(*open, m_desk.round());
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {{file}, {}, {}}).result());
    QVERIFY(preview.first().waits());
    QCOMPARE(preview.first().cases, (QList<OddCase>{{key, said, choices, {}}}));
    QVERIFY(bytesOf(m_store) == before);
    // With it, every answer is in the store, whatever was chosen.
    const auto taken = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {{key, choice}}}).result();
    VERIFY_DONE(taken);
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    QCOMPARE(stateOfRound(*open, m_desk.round()), roundBefore);
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

void IntakeTest::lateFile_whereTheUnitHadAnswered_keepsThatOrTakesTheLateOne_data()
{
    QTest::addColumn<bool>("isOnTop");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<QString>("choice");
    for (const bool isOnTop : {true, false}) {
        for (const bool isAccepted : {false, true}) {
            for (const QString &choice : {u"keep"_s, u"take"_s}) {
                QTest::addRow("%s %s answer, %s", isOnTop ? "on top of" : "beside",
                              isAccepted ? "an accepted" : "a submitted", qPrintable(choice))
                    << isOnTop << isAccepted << choice;
            }
        }
    }
}

void IntakeTest::lateFile_whereTheUnitHadAnswered_keepsThatOrTakesTheLateOne()
{
    QFETCH(const bool, isOnTop);
    QFETCH(const bool, isAccepted);
    QFETCH(const QString, choice);
    const auto made = m_desk.package(m_store, m_unit, u"late-%1.plankoll"_s.arg(m_count));
    const QString other = made->path + u".other"_s; // somebody else's copy of the same package
    QVERIFY(QFile::copy(made->path, other));
    m_desk.answer(made->path, m_unit, u"I tid"_s);
    VERIFY_DONE(m_desk.takeIn(m_store, {made->path}));
    const QString file = isOnTop ? made->path : other;
    m_desk.answer(file, m_unit, u"För sent"_s);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    QList<AssignmentId> asked;
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        if (cell.state == AssignmentState::Submitted)
            asked << cell.assignment;
    }
    QVERIFY(!asked.isEmpty());
    if (isAccepted)
        VERIFY_DONE(open->answers.accept(Desk::strategist(), m_desk.round(), asked).result());
    (void)need(open->rounds.close(Desk::strategist(), m_desk.round(), {}).result());
    const IntakeOrder order{.paths = {file}, .choices = {{u"closed_round"_s, choice}}};
    const auto preview = need(open->exchange.incoming(Desk::strategist(), order).result());
    const auto taken = need(open->exchange.takeIn(Desk::strategist(), order).result());
    QCOMPARE(taken, preview);
    QCOMPARE(taken.first().summary.conflicts, QList<QUuid>());
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    const bool keeps = choice == "keep"_L1;
    const RoundView view = need(open->rounds.view(m_desk.round()).result());
    for (const AssignmentId &assignment : std::as_const(asked)) {
        const Cell *cell = view.cell(assignment);
        QVERIFY(!cell->conflict);
        QCOMPARE(cell->state, keeps && isAccepted ? AssignmentState::Accepted : AssignmentState::Submitted);
        const QString counts = need(open->answers.version(cell->answerRevision).result()).done;
        QVERIFY2(counts.startsWith(keeps ? u"I tid"_s : u"För sent"_s), qPrintable(counts));
        // The late one lies on top: a late draft where it does not count.
        QVERIFY(need(open->answers.version(cell->answerHead).result()).done.startsWith(u"För sent"_s));
        QStringList texts;
        for (const Revision &version : need(open->answers.history(assignment).result()))
            texts << need(open->answers.version(version.id).result()).done.section(u' ', 0, 1);
        QVERIFY(texts.contains(u"I tid"_s) && texts.contains(u"För sent"_s));
    }
}

void IntakeTest::roundThatIsNotHere_isRefused()
{
    const QString other = m_desk.copy(u"other-%1.plankoll"_s.arg(m_count));
    RoundId round;
    {
        Desk desk = Desk::open(StoreAddress::parse(other), 61);
        round = desk.openRound(Desk::round(u"H2 2026"_s, 2026)).round;
    }
    auto open = need(OpenStore::open(StoreAddress::parse(other)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    const QString file = m_desk.path(u"elsewhere-%1.plankoll"_s.arg(m_count));
    need(open->exchange.makePackage(Desk::strategist(), {.round = round, .unit = unit, .path = file}).result());
    m_desk.answer(file, m_unit, u"Svar"_s);
    const QByteArray before = bytesOf(m_store);
    const auto refused = m_desk.takeIn(m_store, {file});
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence,
             u"%1 is for a round that this store does not have. Nothing was taken in."_s.arg(file));
    QVERIFY(bytesOf(m_store) == before);
}

void IntakeTest::form_ofAnotherPlan_isRefused()
{
    ExchangeDesk other(u"helsingborg-2022-2025"_s);
    const QString form = m_desk.path(u"foreign-%1.xlsx"_s.arg(m_count));
    {
        auto open = need(OpenStore::open(StoreAddress::parse(other.base())));
        const UnitId unit = need(need(open->plan.load().result()).findUnit(other.units().first()));
        need(open->exchange.makeForm(Desk::strategist(), other.round(), unit, form).result());
    }
    ExchangeDesk::setToday(QDate(2026, 8, 20));
    const auto refused = m_desk.takeIn(m_store, {form});
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, u"%1 is a form of another plan. Nothing was taken in."_s.arg(form));
}

void IntakeTest::form_ofACopyThatKnowsMore_isRefused()
{
    const QString form = m_desk.path(u"ahead-%1.xlsx"_s.arg(m_count));
    const QString other = m_desk.copy(u"ahead-%1.plankoll"_s.arg(m_count));
    {
        auto open = need(OpenStore::open(StoreAddress::parse(other)));
        const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
        for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
            if (cell.unit == unit)
                need(open->answers.save(Desk::strategist(), Desk::answer(cell.assignment, u"Bara där"_s), {}).result());
        }
        need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), unit, form).result());
    }
    const auto refused = m_desk.takeIn(m_store, {form});
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence,
             u"%1 was made from a copy of the store that knows more than this one. Merge that copy "
             "first, then the form. Nothing was taken in."_s.arg(form));
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
    QCOMPARE(taken->first().cases, QList<OddCase>());
    QCOMPARE(taken->first().notices,
             QStringList{u"The data cut-off was 2026-09-21. The answers of socialtjänsten are listed as "
                         "having come after it."_s});
    for (const IncomingChange &change : taken->first().changes)
        QVERIFY(change.submitted);
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
    QCOMPARE(taken->first().notices.last(),
             u"%1 answer(s) of socialtjänsten differ from what came before. Both versions are kept, "
             "in conflict."_s.arg(taken->first().changes.size()));
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
        need(
            open->answers.save(packages::insider(scope, u"bo"_s), Desk::answer(cell.assignment, u"Bo"_s), {}).result());
    }
    VERIFY_DONE(m_desk.takeIn(m_store, {made->path}));
    const auto taken = m_desk.takeIn(m_store, {copy});
    VERIFY_DONE(taken);
    const QString said = taken->first().notices.join(u' ');
    QVERIFY2(said.contains(
                 u"answer(s) of socialtjänsten differ between anna, via package, bo, via package. Both versions are "
                 "kept, in conflict."_s),
             qPrintable(said));
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
    QCOMPARE(again->first().notices, QStringList{u"%1 was taken in already, on 2026-08-20."_s.arg(renamed)});
    QFile::remove(renamed);
}

void IntakeTest::form_ofAClosedRound_waitsForAChoice()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    const QString path = m_desk.path(u"late-%1.xlsx"_s.arg(m_count)),
                  filled = m_desk.path(u"filled-%1.xlsx"_s.arg(m_count));
    need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), unit, path).result());
    open.reset();
    FilledForm answers = need(forms::read(path));
    {
        Desk desk = Desk::open(StoreAddress::parse(m_store), 63);
        Form form = need(forms::make(desk.journal(), desk.book(), m_desk.round(), unit));
        form.package = answers.package;
        form.secret = answers.secret;
        form.madeAt = answers.madeAt;
        for (FilledBlock &block : answers.blocks)
            block.texts = {
                {u"choice"_s, u"Något har hänt"_s}, {u"status"_s, form.statuses.at(1)}, {u"done"_s, u"I blanketten"_s}};
        answers.authorisedBy = ExchangeDesk::marker(m_unit, u"Person"_s);
        answers.capacity = u"chef"_s;
        answers.authorisedOn = QDate(2026, 8, 19);
        VERIFY_DONE(forms::write(form, filled, &answers));
    }
    prepare(u"closed"_s);
    VERIFY_DONE(m_desk.takeIn(m_store, {path})); // nobody has touched it: nothing to choose
    const auto waits = m_desk.takeIn(m_store, {filled});
    QVERIFY(!waits);
    QVERIFY2(waits.error().sentence.contains(u"H1 2026 is closed."_s), qPrintable(waits.error().sentence));
    const auto taken = m_desk.takeIn(m_store, {filled}, {{u"closed_round"_s, u"take"_s}});
    VERIFY_DONE(taken);
    for (const Cell &cell : Desk::open(StoreAddress::parse(m_store), 64).view(m_desk.round()).cells)
        QCOMPARE(cell.state, cell.unit == unit ? AssignmentState::Submitted : AssignmentState::ClosedWithoutAnswer);
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
