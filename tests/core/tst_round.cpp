// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version/reports.h"
#include "tests/support/desk.h"

/// The rules of rounds: sound dates, who is asked, more time, closing and reopening; lists that equal what is done.
class RoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_badRound_listsEveryFault_data();
    void check_badRound_listsEveryFault();
    void open_aNewRound_changesExactlyWhatItLists();
    void open_aNewRound_copiesTheReportsTemplate();
    void open_aPlannedRound_keepsItsIdAndOpensOnce();
    void open_withoutBeingStrategist_isForbidden();
    void open_unitThatHasEnded_asksItsSuccessorOrNobody();
    void open_unitThatHasNotBegun_isNotAskedByARule();
    void checkRound_asksOncePerDepartment();
    void extension_holdsForItsUnitAlone_untilTakenBack();
    void extension_withoutReasonOrLaterDay_isInvalid();
    void overdue_followsStateAndDay_data();
    void overdue_followsStateAndDay();
    void close_changesExactlyWhatItListed();
    void close_afterSomethingElseHappened_showsTheListAnew();
    void close_leavesConflictsAlone();
    void reopen_givesBackWhatClosingTook();
    void reopen_anOpenRound_isForbidden();
    void before_isTheLastFullRoundUnlessChosen();
    void find_aNameThatTwoRoundsHave_listsTheirIds();

private:
    [[nodiscard]] Desk desk(const QString &plan = u"lindasa-2024-2027"_s)
    {
        ++m_made;
        return Desk::create(m_stores.address(u"%1.plankoll"_s.arg(m_made)), quint64(m_made), plan);
    }
    TemporaryStores m_stores;
    int m_made = 0;
};

namespace {

QList<QUuid> sorted(const QList<AssignmentId> &ids)
{
    QList<QUuid> out;
    for (const AssignmentId id : ids)
        out << id.value;
    std::sort(out.begin(), out.end());
    return out;
}

/// Assignments whose head differs between two views.
QList<QUuid> changedBetween(const RoundView &before, const RoundView &after)
{
    QList<QUuid> out;
    for (const Cell &cell : after.cells) {
        const Cell *was = before.cell(cell.assignment);
        if (!was || was->revision != cell.revision)
            out << cell.assignment.value;
    }
    std::sort(out.begin(), out.end());
    return out;
}

Done change(Desk &desk, const QString &name, const std::function<void(Unit &)> &edit)
{
    const UnitId id = desk.unit(name);
    Unit unit = desk.book().unit(id)->value;
    edit(unit);
    return desk.commit([&]() -> Done {
        auto written = desk.journal().write(desk.pen(), id.value, {}, unit);
        if (!written)
            return tl::unexpected(written.error());
        return {};
    });
}

QStringList unitsAsked(Desk &desk, RoundId round, const QString &measure)
{
    QStringList names;
    const PlanBook book = desk.book();
    const RoundView view = desk.view(round);
    for (const Cell &cell : view.cells) {
        if (cell.measure == desk.measure(measure))
            names << book.unitName(cell.unit);
    }
    names.sort();
    return names;
}

} // namespace

void RoundTest::check_badRound_listsEveryFault_data()
{
    QTest::addColumn<Round>("round");
    QTest::addColumn<QStringList>("faults");
    const Round sound = Desk::round(u"H1"_s);
    const auto row = [&sound](const char *name, const std::function<void(Round &)> &edit, const QStringList &faults) {
        Round round = sound;
        edit(round);
        QTest::newRow(name) << round << faults;
    };
    row("all is well", [](Round &) {}, {});
    row("only what is compulsory",
        [](Round &r) { r = {.name = u"x"_s, .periodFrom = r.periodFrom, .periodTo = r.periodTo, .due = r.due}; }, {});
    row("all on one day", [](Round &r) { r.opens = r.coordinatorsDue = r.cutoff = r.dispatch = r.meeting = r.due; },
        {});
    row("no name", [](Round &r) { r.name = u" "_s; }, {u"A round needs a name."_s});
    row("no last day", [](Round &r) { r.due = {}; }, {u"A round needs a last day for the units."_s});
    row("no period", [](Round &r) { r.periodTo = {}; }, {u"A round needs the period that is reported on."_s});
    row("a period that ends before it begins", [](Round &r) { r.periodTo = QDate(2025, 12, 31); },
        {u"The period ends before it begins."_s});
    row("due before it opens", [](Round &r) { r.opens = QDate(2026, 9, 5); },
        {u"the units' last day (2026-09-04) comes before the opening day (2026-09-05)."_s});
    row("a meeting before its dispatch", [](Round &r) { r.meeting = QDate(2026, 10, 4); },
        {u"the meeting (2026-10-04) comes before the dispatch (2026-10-05)."_s});
    row("days around one that is not set",
        [](Round &r) {
            r.cutoff = {};
            r.dispatch = QDate(2026, 9, 17);
        },
        {u"the dispatch (2026-09-17) comes before the coordinators' last day (2026-09-18)."_s});
    row("everything at once",
        [](Round &r) {
            r.name.clear();
            r.periodFrom = {};
            r.opens = QDate(2026, 9, 5);
        },
        {u"A round needs a name."_s, u"A round needs the period that is reported on."_s,
         u"the units' last day (2026-09-04) comes before the opening day (2026-09-05)."_s});
}

void RoundTest::check_badRound_listsEveryFault()
{
    QFETCH(const Round, round);
    QFETCH(const QStringList, faults);
    const Done checked = rounds::check(round);
    QCOMPARE(checked ? QStringList() : checked.error().sentence.split(u'\n'), faults);
    if (!checked)
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
}

void RoundTest::open_aNewRound_changesExactlyWhatItLists()
{
    Desk store = desk();
    QCOMPARE(store.records(u"assignment"_s), QList<QUuid>());
    const auto planned = rounds::planned(store.book(), Desk::round(u"H1"_s));
    const RoundChange change = store.openRound(Desk::round(u"H1"_s));
    QCOMPARE(change.opened, planned);
    QCOMPARE(change.opened.size(), 17); // 2 + 2 + 1 + 3 + 6 + 3, as the plan's rules resolve
    QCOMPARE(sorted(change.assignments), store.records(u"assignment"_s));
    const RoundView view = store.view(change.round);
    QCOMPARE(view.cells.size(), 17);
    for (qsizetype i = 0; i < planned.size(); ++i) {
        QVERIFY(view.cell(planned.at(i).measure, planned.at(i).unit) != nullptr);
        QCOMPARE(view.cell(planned.at(i).measure, planned.at(i).unit)->state, AssignmentState::Open);
    }
    QCOMPARE(roundStateOf(view.round->state), RoundState::Open);
    QCOMPARE(store.verify().faults, QStringList());
}

void RoundTest::open_aNewRound_copiesTheReportsTemplate()
{
    Desk store = desk();
    const RoundChange change = store.openRound(Desk::round(u"H1"_s));
    QStringList plans, rounds;
    const PlanBook book = store.book();
    for (const auto &section : book.sections())
        plans << section->key + u'|' + section->headingSv;
    for (const auto &section : need(reports::sections(store.journal(), change.round)))
        rounds << section->key + u'|' + section->headingSv;
    QVERIFY(!plans.isEmpty());
    QCOMPARE(rounds, plans);
}

void RoundTest::open_aPlannedRound_keepsItsIdAndOpensOnce()
{
    Desk store = desk();
    const Actor strategist = Desk::strategist();
    const RoundId id = need(
        store.commit([&] { return rounds::plan(store.journal(), store.pen(), strategist, Desk::round(u"H1"_s)); }));
    QCOMPARE(roundStateOf(store.view(id).round->state), RoundState::Planned);
    const auto open = [&] {
        return store.commit(
            [&] { return rounds::open(store.journal(), store.pen(), strategist, id, Desk::round(u"H1"_s)); });
    };
    const auto opened = open();
    VERIFY_DONE(opened);
    QCOMPARE(opened->round, id);
    const QByteArray hash = store.contentHash();
    const auto again = open();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Forbidden);
    QCOMPARE(store.contentHash(), hash);
}

void RoundTest::open_withoutBeingStrategist_isForbidden()
{
    Desk store = desk();
    const QByteArray hash = store.contentHash();
    const Actor contact = Desk::contact(store.unit(u"socialtjänsten"_s));
    const auto refused
        = store.commit([&] { return rounds::open(store.journal(), store.pen(), contact, {}, Desk::round(u"H1"_s)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(store.contentHash(), hash);
}

void RoundTest::open_unitThatHasEnded_asksItsSuccessorOrNobody()
{
    Desk store = desk();
    const UnitId housing = store.unit(u"Lindåsa bostäder AB"_s);
    VERIFY_DONE(change(store, u"Lindåsa energi AB"_s, [&](Unit &unit) {
        unit.validTo = QDate(2026, 8, 9); // the day before the round opens
        unit.successor = housing;
    }));
    VERIFY_DONE(change(store, u"socialtjänsten"_s, [](Unit &unit) { unit.validTo = QDate(2026, 8, 9); }));
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    // Named by the plan: the successor is asked in its stead, or nobody.
    QCOMPARE(unitsAsked(store, round, u"A.1:1"_s),
             (QStringList{u"Lindåsa bostäder AB"_s, u"samhällsbyggnadskontoret"_s}));
    QCOMPARE(unitsAsked(store, round, u"A.1:2"_s), QStringList{u"Lindåsa bostäder AB"_s});
    // Covered by a rule: those that exist on the day.
    QCOMPARE(unitsAsked(store, round, u"B.1:1"_s),
             (QStringList{u"Lindåsa bostäder AB"_s, u"barn- och utbildningsförvaltningen"_s, u"kommunkansliet"_s,
                          u"samhällsbyggnadskontoret"_s}));
    // A round that opened while they were there asks them.
    Round earlier = Desk::round(u"H0"_s, 2025);
    const RoundId before = store.openRound(earlier).round;
    QCOMPARE(unitsAsked(store, before, u"A.1:1"_s),
             (QStringList{u"Lindåsa energi AB"_s, u"samhällsbyggnadskontoret"_s}));
}

void RoundTest::open_unitThatHasNotBegun_isNotAskedByARule()
{
    Desk store = desk();
    VERIFY_DONE(change(store, u"socialtjänsten"_s, [](Unit &unit) { unit.validFrom = QDate(2026, 8, 11); }));
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    QVERIFY(!unitsAsked(store, round, u"B.1:1"_s).contains(u"socialtjänsten"_s));
    QVERIFY(!unitsAsked(store, round, u"A.1:2"_s).contains(u"socialtjänsten"_s));
}

void RoundTest::checkRound_asksOncePerDepartment()
{
    Desk store = desk(u"helsingborg-2022-2025"_s);
    Round round = Desk::round(u"Avstämning"_s);
    round.roundKind = u"check"_s;
    const RoundChange change = store.openRound(round);
    QCOMPARE(change.opened.size(), 22);
    QCOMPARE(sorted(change.assignments), store.records(u"assignment"_s));
    const PlanBook book = store.book();
    const UnitId office = store.unit(u"stadsledningsförvaltningen"_s);
    QStringList departments;
    const RoundView view = store.view(change.round);
    for (const Cell &cell : view.cells) {
        if (cell.measure == store.measure(u"3"_s) && cell.unit == office)
            departments << book.unitName(cell.department);
    }
    departments.sort();
    QCOMPARE(departments, (QStringList{u"avdelningen för ekonomi och styrning"_s,
                                       u"avdelningen för strategisk samhällsutveckling"_s}));
}

void RoundTest::extension_holdsForItsUnitAlone_untilTakenBack()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const UnitId social = store.unit(u"socialtjänsten"_s), office = store.unit(u"kommunkansliet"_s);
    const auto extend = [&](QDate until, const QString &reason) {
        return store.commit([&] {
            return rounds::extend(store.journal(), store.pen(), Desk::strategist(), round, social, until, reason);
        });
    };
    VERIFY_DONE(extend(QDate(2026, 9, 11), u"sjukdom"_s));
    QCOMPARE(store.view(round).dueFor(social), QDate(2026, 9, 11));
    QCOMPARE(store.view(round).dueFor(office), QDate(2026, 9, 4));
    const QDate between(2026, 9, 8);
    const RoundView view = store.view(round, between);
    QVERIFY(!view.cell(store.measure(u"A.1:2"_s), social)->overdue);
    QVERIFY(view.cell(store.measure(u"B.1:1"_s), office)->overdue);
    VERIFY_DONE(extend(QDate(2026, 9, 18), u"sjukdom igen"_s));
    QCOMPARE(store.view(round).dueFor(social), QDate(2026, 9, 18));
    QCOMPARE(store.view(round).extensions.size(), 1);
    VERIFY_DONE(extend({}, {}));
    QCOMPARE(store.view(round).dueFor(social), QDate(2026, 9, 4));
    QCOMPARE(store.view(round).extensions.size(), 0);
}

void RoundTest::extension_withoutReasonOrLaterDay_isInvalid()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const UnitId social = store.unit(u"socialtjänsten"_s);
    const QByteArray hash = store.contentHash();
    const auto kindOf = [&](const Actor &actor, QDate until, const QString &reason) {
        const Done done = store.commit(
            [&] { return rounds::extend(store.journal(), store.pen(), actor, round, social, until, reason); });
        return done ? -1 : int(done.error().kind);
    };
    QCOMPARE(kindOf(Desk::strategist(), QDate(2026, 9, 4), u"sjukdom"_s), int(Error::Kind::Invalid));
    QCOMPARE(kindOf(Desk::strategist(), QDate(2026, 9, 5), u" "_s), int(Error::Kind::Invalid));
    QCOMPARE(kindOf(Desk::contact(social), QDate(2026, 9, 5), u"sjukdom"_s), int(Error::Kind::Forbidden));
    QCOMPARE(store.contentHash(), hash);
}

void RoundTest::overdue_followsStateAndDay_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("overdue");
    const QDate due(2026, 9, 4);
    for (const char *owed : {"open", "draft", "completion_requested"}) {
        QTest::addRow("%s, the last day", owed) << QString::fromLatin1(owed) << due << false;
        QTest::addRow("%s, the day after", owed) << QString::fromLatin1(owed) << due.addDays(1) << true;
        QTest::addRow("%s, no day", owed) << QString::fromLatin1(owed) << QDate() << false;
    }
    for (const char *done : {"submitted", "accepted", "closed_without_answer"})
        QTest::addRow("%s, a year after", done) << QString::fromLatin1(done) << due.addYears(1) << false;
}

void RoundTest::overdue_followsStateAndDay()
{
    QFETCH(const QString, state);
    QFETCH(const QDate, today);
    QFETCH(const bool, overdue);
    QCOMPARE(isOverdue(assignmentStateOf(state), QDate(2026, 9, 4), today), overdue);
    QVERIFY(!isOverdue(assignmentStateOf(state), {}, today));
}

void RoundTest::close_changesExactlyWhatItListed()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const Cell handedIn = store.cell(round, u"A.1:2"_s, u"socialtjänsten"_s);
    VERIFY_DONE(store.save(Desk::strategist(), Desk::answer(handedIn.assignment, u"Klart."_s)));
    VERIFY_DONE(store.submit(Desk::strategist(), round, handedIn));
    const Cell drafted = store.cell(round, u"A.1:1"_s, u"SBK"_s);
    VERIFY_DONE(store.save(Desk::strategist(), Desk::answer(drafted.assignment, u"Nästan."_s)));
    const RoundView before = store.view(round);
    const RoundChange list = need(rounds::closing(store.journal(), round));
    QCOMPARE(list.assignments.size(), 16);
    QVERIFY(!list.assignments.contains(handedIn.assignment));
    QVERIFY(list.assignments.contains(drafted.assignment));
    const auto closed
        = store.commit([&] { return rounds::close(store.journal(), store.pen(), Desk::strategist(), round, list); });
    VERIFY_DONE(closed);
    const RoundView after = store.view(round);
    QCOMPARE(sorted(closed->assignments), changedBetween(before, after));
    QCOMPARE(roundStateOf(after.round->state), RoundState::Closed);
    QCOMPARE(after.cell(handedIn.assignment)->state, AssignmentState::Submitted);
    QCOMPARE(after.cell(drafted.assignment)->state, AssignmentState::ClosedWithoutAnswer);
}

void RoundTest::close_afterSomethingElseHappened_showsTheListAnew()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const RoundChange list = need(rounds::closing(store.journal(), round));
    const Cell cell = store.cell(round, u"A.1:2"_s, u"socialtjänsten"_s);
    VERIFY_DONE(store.save(Desk::strategist(), Desk::answer(cell.assignment, u"Klart."_s)));
    VERIFY_DONE(store.submit(Desk::strategist(), round, cell));
    const QByteArray hash = store.contentHash();
    const auto refused
        = store.commit([&] { return rounds::close(store.journal(), store.pen(), Desk::strategist(), round, list); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(store.contentHash(), hash);
}

void RoundTest::close_leavesConflictsAlone()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const Cell cell = store.cell(round, u"A.1:2"_s, u"socialtjänsten"_s);
    for (const QString &text : {u"En."_s, u"Två."_s}) {
        VERIFY_DONE(store.commit([&] { // both start from nothing
            return answers::save(store.journal(), store.pen(), Desk::strategist(), Desk::answer(cell.assignment, text),
                                 {});
        }));
    }
    const RoundChange list = need(rounds::closing(store.journal(), round));
    QCOMPARE(list.inConflict, QList<AssignmentId>{cell.assignment});
    QCOMPARE(list.assignments.size(), 16);
    VERIFY_DONE(
        store.commit([&] { return rounds::close(store.journal(), store.pen(), Desk::strategist(), round, list); }));
    QCOMPARE(store.view(round).cell(cell.assignment)->revision, cell.revision);
}

void RoundTest::reopen_givesBackWhatClosingTook()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const Cell sentBack = store.cell(round, u"A.1:2"_s, u"socialtjänsten"_s);
    const Cell drafted = store.cell(round, u"A.1:1"_s, u"SBK"_s);
    VERIFY_DONE(store.save(Desk::strategist(), Desk::answer(sentBack.assignment, u"Klart."_s)));
    VERIFY_DONE(store.submit(Desk::strategist(), round, sentBack));
    VERIFY_DONE(store.commit([&] {
        return answers::sendBack(store.journal(), store.pen(), Desk::strategist(), store.book(), store.view(round),
                                 sentBack.assignment, u"Hur många?"_s);
    }));
    VERIFY_DONE(store.save(Desk::strategist(), Desk::answer(drafted.assignment, u"Nästan."_s)));
    QMap<QUuid, AssignmentState> states;
    const RoundView before = store.view(round);
    for (const Cell &cell : before.cells)
        states.insert(cell.assignment.value, cell.state);
    VERIFY_DONE(store.commit([&] { return rounds::close(store.journal(), store.pen(), Desk::strategist(), round); }));
    const RoundView closed = store.view(round);
    const auto noReason
        = store.commit([&] { return rounds::reopen(store.journal(), store.pen(), Desk::strategist(), round, u" "_s); });
    QVERIFY(!noReason);
    QCOMPARE(noReason.error().kind, Error::Kind::Invalid);
    const auto reopened = store.commit([&] {
        return rounds::reopen(store.journal(), store.pen(), Desk::strategist(), round, u"Två svar kom sent."_s);
    });
    VERIFY_DONE(reopened);
    const RoundView after = store.view(round);
    QCOMPARE(sorted(reopened->assignments), changedBetween(closed, after));
    QMap<QUuid, AssignmentState> again;
    for (const Cell &cell : after.cells)
        again.insert(cell.assignment.value, cell.state);
    QCOMPARE(again, states);
    QCOMPARE(after.round->reason, u"Två svar kom sent."_s);
}

void RoundTest::reopen_anOpenRound_isForbidden()
{
    Desk store = desk();
    const RoundId round = store.openRound(Desk::round(u"H1"_s)).round;
    const auto refused = store.commit([&] {
        return rounds::reopen(store.journal(), store.pen(), Desk::strategist(), round, u"för säkerhets skull"_s);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
}

void RoundTest::before_isTheLastFullRoundUnlessChosen()
{
    Desk store = desk();
    const RoundId oldest = store.openRound(Desk::round(u"2024"_s, 2024)).round;
    const RoundId older = store.openRound(Desk::round(u"2025"_s, 2025)).round;
    Round check = Desk::round(u"Avstämning"_s, 2025);
    check.roundKind = u"check"_s;
    check.due = check.due.addDays(3);
    (void)store.openRound(check);
    Round now = Desk::round(u"2026"_s, 2026);
    const RoundId id = store.openRound(now).round;
    QCOMPARE(need(rounds::before(store.journal(), store.view(id).round)), older);
    QCOMPARE(need(rounds::before(store.journal(), store.view(oldest).round)), RoundId{});
    Recorded<Round> chosen = store.view(id).round;
    chosen.value.compareWith = oldest;
    QCOMPARE(need(rounds::before(store.journal(), chosen)), oldest);
}

void RoundTest::find_aNameThatTwoRoundsHave_listsTheirIds()
{
    Desk store = desk();
    const RoundId one = store.openRound(Desk::round(u"H1"_s)).round;
    QCOMPARE(need(rounds::find(store.journal(), u"h1"_s)), one);
    const RoundId two = store.openRound(Desk::round(u"H1"_s)).round;
    const auto both = rounds::find(store.journal(), u"H1"_s);
    QVERIFY(!both);
    QCOMPARE(both.error().kind, Error::Kind::Conflict);
    for (const RoundId id : {one, two}) {
        QVERIFY(both.error().sentence.contains(id.value.toString(QUuid::WithoutBraces)));
        QCOMPARE(need(rounds::find(store.journal(), id.value.toString(QUuid::WithoutBraces))), id);
    }
    const auto none = rounds::find(store.journal(), u"H2"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(RoundTest)
#include "tst_round.moc"
