// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/conflicts.h"
#include "core/archive/merge.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QRegularExpression>

/// The rules of answering: what is missing, who sees what, which step follows which, and two versions of one answer.
class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void faults_comeAllAtOnce_data();
    void faults_comeAllAtOnce();
    void submit_withFaults_listsThemAndWritesNothing();
    void step_inState_leadsOnOrIsRefused_data();
    void step_inState_leadsOnOrIsRefused();
    void step_byTheWrongPerson_isForbidden_data();
    void step_byTheWrongPerson_isForbidden();
    void step_withoutReason_isInvalid();
    void draft_isHiddenFromOtherUnits();
    void draft_savedAfterSubmission_changesNothingForOthers();
    void save_withoutAChange_writesNothing();
    void save_onAnotherRecordsVersion_isRefused();
    void unchanged_takesTheLastAnswerAgain();
    void unchanged_withoutAnEarlierAnswer_isInvalid();
    void previous_ofAMergedUnit_comesFromEveryPredecessor();
    void submit_wholeUnit_makesOneReceipt();
    void twoCopiesSubmit_conflict_blocksUntilAVersionIsTaken();
    void twoCopiesSubmit_conflict_endsWithAJointText();

private:
    [[nodiscard]] Cell cell() { return desk().cell(m_round, u"A.1:2"_s, u"socialtjänsten"_s); }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] Actor contact() { return Desk::contact(desk().unit(u"socialtjänsten"_s)); }
    /// Takes the cell to a state, by the steps that lead there.
    void lead(const QString &state);
    [[nodiscard]] Done take(const QString &step, const Actor &actor, const QString &reason = u"Hur många?"_s);
    [[nodiscard]] Result<MergeSummary> merge(Desk &from);

    TemporaryStores m_stores;
    std::unique_ptr<Desk> m_desk{};
    RoundId m_round{};
    int m_made = 0;
};

void AnswerTest::initTestCase()
{
    Desk desk = Desk::create(m_stores.address(u"template"_s));
    m_round = desk.openRound(Desk::round(u"H1"_s)).round;
}

void AnswerTest::init()
{
    ++m_made;
    const StoreAddress address = m_stores.address(u"%1.plankoll"_s.arg(m_made));
    QVERIFY(QFile::copy(m_stores.path(u"template"_s), address.path));
    m_desk = std::make_unique<Desk>(Desk::open(address, quint64(m_made) + 1));
}

void AnswerTest::lead(const QString &state)
{
    if (state == "open"_L1)
        return;
    if (state == "closed_without_answer"_L1) { // as a merge can leave it in a round that is open
        Assignment closed = need(desk().journal().noun<Assignment>(cell().revision));
        closed.state = state;
        VERIFY_DONE(desk().commit(
            [&] { return desk().journal().write(desk().pen(), cell().assignment.value, cell().unit.value, closed); }));
        return;
    }
    VERIFY_DONE(desk().save(contact(), Desk::answer(cell().assignment, u"Vi har börjat."_s)));
    if (state != "draft"_L1)
        VERIFY_DONE(take(u"submit"_s, contact()));
    if (state == "completion_requested"_L1)
        VERIFY_DONE(take(u"send back"_s, Desk::strategist()));
    if (state == "accepted"_L1)
        VERIFY_DONE(take(u"accept"_s, Desk::strategist()));
    QCOMPARE(stateCode(cell().state), state);
}

Done AnswerTest::take(const QString &step, const Actor &actor, const QString &reason)
{
    return desk().commit([&]() -> Done {
        Journal &journal = desk().journal();
        const RoundView view = desk().view(m_round);
        const AssignmentId id = cell().assignment;
        if (step == "save"_L1) {
            const auto saved = answers::save(journal, desk().pen(), actor, Desk::answer(id, reason), cell().answerHead);
            return saved ? Done{} : Done(tl::unexpected(saved.error()));
        }
        if (step == "submit"_L1) {
            const auto outcome = answers::submit(journal, desk().pen(), actor, view, cell().unit, {id}, {}, u"VD"_s);
            if (!outcome)
                return tl::unexpected(outcome.error());
            return outcome->faults.isEmpty() ? Done{} : failure(Error::Kind::Invalid, outcome->faults.first().sentence);
        }
        if (step == "send back"_L1)
            return answers::sendBack(journal, desk().pen(), actor, desk().book(), view, id, reason);
        if (step == "accept"_L1)
            return answers::accept(journal, desk().pen(), actor, view, id);
        if (step == "reopen"_L1)
            return answers::reopen(journal, desk().pen(), actor, view, id, reason);
        return answers::comment(journal, desk().pen(), actor, view, id, reason);
    });
}

Result<MergeSummary> AnswerTest::merge(Desk &from)
{
    return desk().commit([&] { return merge::take(desk().journal(), from.journal(), u"copy"_s); });
}

void AnswerTest::faults_comeAllAtOnce_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QStringList>("fields");
    const Answer whole{.status = u"running"_s, .done = u"Klart."_s};
    const auto row = [&whole](const char *name, const std::function<void(Answer &)> &edit, const QStringList &fields) {
        Answer answer = whole;
        edit(answer);
        QTest::newRow(name) << answer << fields;
    };
    row("nothing is missing", [](Answer &) {}, {});
    row("no status", [](Answer &a) { a.status.clear(); }, {u"status"_s});
    row("only spaces", [](Answer &a) { a.done = u" \n"_s; }, {u"done"_s});
    row("unchanged needs no words",
        [](Answer &a) {
            a.unchanged = true;
            a.done.clear();
        },
        {});
    row("delayed needs the hindrance and the next step", [](Answer &a) { a.delayed = true; },
        {u"hindered"_s, u"next_step"_s});
    row("delayed with both",
        [](Answer &a) {
            a.delayed = true;
            a.hindered = u"Vakans."_s;
            a.next = u"Rekrytering."_s;
        },
        {});
    row("everything",
        [](Answer &a) {
            a = {};
            a.delayed = true;
        },
        {u"status"_s, u"done"_s, u"hindered"_s, u"next_step"_s});
}

void AnswerTest::faults_comeAllAtOnce()
{
    QFETCH(const Answer, answer);
    QFETCH(const QStringList, fields);
    QStringList found;
    for (const AnswerFault &fault : faultsOf(answer)) {
        found << fault.field;
        QVERIFY(!fault.sentence.isEmpty());
    }
    QCOMPARE(found, fields);
}

void AnswerTest::submit_withFaults_listsThemAndWritesNothing()
{
    Answer answer = Desk::answer(cell().assignment, {});
    answer.delayed = true;
    VERIFY_DONE(desk().save(contact(), answer));
    const QByteArray hash = desk().contentHash();
    const auto outcome = desk().commit([&] {
        return answers::submit(desk().journal(), desk().pen(), contact(), desk().view(m_round), cell().unit, {}, {},
                               {});
    });
    VERIFY_DONE(outcome);
    // The unit has four assignments: one with three faults, three without an answer.
    QCOMPARE(outcome->faults.size(), 6);
    QCOMPARE(desk().contentHash(), hash);
    QVERIFY(outcome->receipt.code.isEmpty());
}

void AnswerTest::step_inState_leadsOnOrIsRefused_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("expected"); // the state afterwards, or why not
    const QStringList steps{u"save"_s, u"submit"_s, u"send back"_s, u"accept"_s, u"reopen"_s, u"comment"_s};
    const QList<std::pair<QString, QStringList>> table{
        {u"open"_s, {u"draft"_s, u"invalid"_s, u"forbidden"_s, u"forbidden"_s, u"forbidden"_s, u"open"_s}},
        {u"draft"_s, {u"draft"_s, u"submitted"_s, u"forbidden"_s, u"forbidden"_s, u"forbidden"_s, u"draft"_s}},
        {u"submitted"_s,
         {u"submitted"_s, u"forbidden"_s, u"completion_requested"_s, u"accepted"_s, u"forbidden"_s, u"submitted"_s}},
        {u"completion_requested"_s,
         {u"completion_requested"_s, u"invalid"_s, u"forbidden"_s, u"forbidden"_s, u"forbidden"_s,
          u"completion_requested"_s}},
        {u"accepted"_s,
         {u"forbidden"_s, u"forbidden"_s, u"forbidden"_s, u"forbidden"_s, u"submitted"_s, u"accepted"_s}},
        {u"closed_without_answer"_s,
         {u"forbidden"_s, u"forbidden"_s, u"forbidden"_s, u"forbidden"_s, u"open"_s, u"closed_without_answer"_s}},
    };
    for (const auto &[state, outcomes] : table) {
        for (qsizetype i = 0; i < steps.size(); ++i)
            QTest::newRow(qPrintable(steps.at(i) + u" when "_s + state)) << state << steps.at(i) << outcomes.at(i);
    }
}

void AnswerTest::step_inState_leadsOnOrIsRefused()
{
    QFETCH(const QString, state);
    QFETCH(const QString, step);
    QFETCH(const QString, expected);
    lead(state);
    const QByteArray hash = desk().contentHash();
    const Done done = take(step, Desk::strategist(), u"Något nytt."_s);
    if (expected == "forbidden"_L1 || expected == "invalid"_L1) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, expected == "forbidden"_L1 ? Error::Kind::Forbidden : Error::Kind::Invalid);
        QVERIFY(!done.error().sentence.isEmpty());
        QCOMPARE(desk().contentHash(), hash);
        return;
    }
    VERIFY_DONE(done);
    QVERIFY(desk().contentHash() != hash);
    QCOMPARE(stateCode(cell().state), expected);
    QCOMPARE(desk().verify().faults, QStringList());
}

void AnswerTest::step_byTheWrongPerson_isForbidden_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("coordinates");
    QTest::newRow("saving for another unit") << u"open"_s << u"save"_s << u"KLK"_s << false;
    QTest::newRow("submitting for another unit") << u"draft"_s << u"submit"_s << u"KLK"_s << false;
    QTest::newRow("accepting one's own") << u"submitted"_s << u"accept"_s << u"socialtjänsten"_s << false;
    QTest::newRow("reopening one's own") << u"accepted"_s << u"reopen"_s << u"socialtjänsten"_s << false;
    QTest::newRow("sending back as a contact") << u"submitted"_s << u"send back"_s << u"socialtjänsten"_s << false;
    QTest::newRow("sending back as another measure's coordinator")
        << u"submitted"_s << u"send back"_s << u"KLK"_s << true;
    QTest::newRow("commenting on another unit's") << u"submitted"_s << u"comment"_s << u"KLK"_s << false;
}

void AnswerTest::step_byTheWrongPerson_isForbidden()
{
    QFETCH(const QString, state);
    QFETCH(const QString, step);
    QFETCH(const QString, unit);
    QFETCH(const bool, coordinates);
    lead(state);
    const QByteArray hash = desk().contentHash();
    Actor actor = Desk::contact(desk().unit(unit));
    if (coordinates)
        actor.roles = {Role::Coordinator};
    const Done refused = take(step, actor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(desk().contentHash(), hash);
    if (coordinates) { // the measure's own coordinator may
        actor.unit = desk().unit(u"socialtjänsten"_s);
        VERIFY_DONE(take(step, actor));
    }
}

void AnswerTest::step_withoutReason_isInvalid()
{
    lead(u"submitted"_s);
    const Done sentBack = take(u"send back"_s, Desk::strategist(), u" "_s);
    QVERIFY(!sentBack);
    QCOMPARE(sentBack.error().kind, Error::Kind::Invalid);
    VERIFY_DONE(take(u"accept"_s, Desk::strategist()));
    const Done reopened = take(u"reopen"_s, Desk::strategist(), {});
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().kind, Error::Kind::Invalid);
    QCOMPARE(stateCode(cell().state), u"accepted"_s);
}

void AnswerTest::draft_isHiddenFromOtherUnits()
{
    lead(u"draft"_s);
    const auto sheetFor = [&](const Actor &actor) {
        return need(answers::sheet(desk().journal(), desk().book(), desk().view(m_round), cell().assignment, actor));
    };
    QVERIFY(sheetFor(contact()).newest.has_value());
    QVERIFY(sheetFor(Desk::strategist()).newest.has_value());
    const AnswerSheet others = sheetFor(Desk::contact(desk().unit(u"KLK"_s)));
    QVERIFY(!others.newest && !others.submitted && others.rivals.isEmpty());
    QCOMPARE(others.cell.state, AssignmentState::Draft); // that it exists is no secret
    QVERIFY(others.cell.status.isEmpty());
    VERIFY_DONE(take(u"submit"_s, contact()));
    QCOMPARE(sheetFor(Desk::contact(desk().unit(u"KLK"_s))).submitted->done, u"Vi har börjat."_s);
}

void AnswerTest::draft_savedAfterSubmission_changesNothingForOthers()
{
    lead(u"submitted"_s);
    const Cell before = cell();
    Answer later = Desk::answer(cell().assignment, u"Hemligt utkast."_s);
    later.status = u"stopped"_s;
    VERIFY_DONE(desk().save(contact(), later));
    QCOMPARE(cell().answerRevision, before.answerRevision);
    QCOMPARE(cell().status, u"running"_s);
    QVERIFY(cell().answerHead != before.answerHead);
    const Actor other = Desk::contact(desk().unit(u"KLK"_s));
    const auto sheet
        = need(answers::sheet(desk().journal(), desk().book(), desk().view(m_round), cell().assignment, other));
    QVERIFY(!sheet.newest);
    QCOMPARE(sheet.submitted->done, u"Vi har börjat."_s);
    VERIFY_DONE(take(u"submit"_s, contact())); // and it can be handed in
    QCOMPARE(cell().status, u"stopped"_s);
}

void AnswerTest::save_withoutAChange_writesNothing()
{
    lead(u"draft"_s);
    const qint64 before = desk().count(u"revision"_s);
    const auto again = desk().save(contact(), Desk::answer(cell().assignment, u"Vi har börjat."_s));
    VERIFY_DONE(again);
    QCOMPARE(*again, cell().answerHead);
    QCOMPARE(desk().count(u"revision"_s), before);
}

void AnswerTest::save_onAnotherRecordsVersion_isRefused()
{
    lead(u"draft"_s);
    const Cell other = desk().cell(m_round, u"B.1:1"_s, u"socialtjänsten"_s);
    const auto refused = desk().commit([&] { // would take the first answer's head away
        return answers::save(desk().journal(), desk().pen(), contact(), Desk::answer(other.assignment, u"Fel."_s),
                             cell().answerHead);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(stateCode(cell().state), u"draft"_s);
}

void AnswerTest::unchanged_takesTheLastAnswerAgain()
{
    lead(u"accepted"_s);
    const RevisionId earlier = cell().answerRevision;
    const RoundId next = desk().openRound(Desk::round(u"H2"_s, 2027)).round;
    const Cell asked = desk().cell(next, u"A.1:2"_s, u"socialtjänsten"_s);
    const auto answer = answers::unchanged(desk().journal(), desk().book(), desk().view(next), asked);
    VERIFY_DONE(answer);
    QVERIFY(answer->unchanged);
    QCOMPARE(answer->status, u"running"_s);
    QCOMPARE(answer->previous, earlier);
    QCOMPARE(answer->assignment, asked.assignment);
    QCOMPARE(faultsOf(*answer), QList<AnswerFault>());
}

void AnswerTest::unchanged_withoutAnEarlierAnswer_isInvalid()
{
    lead(u"draft"_s); // saved, never handed in: no answer to build on
    const RoundId next = desk().openRound(Desk::round(u"H2"_s, 2027)).round;
    const auto answer = answers::unchanged(desk().journal(), desk().book(), desk().view(next),
                                           desk().cell(next, u"A.1:2"_s, u"socialtjänsten"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
}

void AnswerTest::previous_ofAMergedUnit_comesFromEveryPredecessor()
{
    const UnitId social = desk().unit(u"socialtjänsten"_s), housing = desk().unit(u"Lindåsa bostäder AB"_s);
    for (const UnitId unit : {social, housing}) {
        const Cell asked = *desk().view(m_round).cell(desk().measure(u"A.1:2"_s), unit);
        VERIFY_DONE(desk().save(Desk::strategist(), Desk::answer(asked.assignment, desk().book().unitName(unit))));
        VERIFY_DONE(desk().submit(Desk::strategist(), m_round, asked));
    }
    Unit ended = desk().book().unit(housing)->value;
    ended.validTo = QDate(2026, 12, 31);
    ended.successor = social;
    VERIFY_DONE(desk().commit([&] { return desk().journal().write(desk().pen(), housing.value, {}, ended); }));
    const RoundId next = desk().openRound(Desk::round(u"H2"_s, 2027)).round;
    const auto previous = answers::previous(desk().journal(), desk().book(), desk().view(next),
                                            desk().cell(next, u"A.1:2"_s, u"socialtjänsten"_s));
    VERIFY_DONE(previous);
    QStringList texts;
    for (const PreviousAnswer &one : *previous)
        texts << one.roundName + u": "_s + one.answer.done;
    QCOMPARE(texts, (QStringList{u"H1: socialtjänsten"_s, u"H1: Lindåsa bostäder AB"_s}));
}

void AnswerTest::submit_wholeUnit_makesOneReceipt()
{
    const UnitId social = desk().unit(u"socialtjänsten"_s);
    const RoundView view = desk().view(m_round);
    QList<AssignmentId> all;
    for (const Cell &cell : view.cells) {
        if (cell.unit == social)
            all << cell.assignment;
    }
    for (const AssignmentId id : std::as_const(all))
        VERIFY_DONE(desk().save(contact(), Desk::answer(id, u"Klart."_s)));
    const auto submitAll = [&] {
        return desk().commit([&] {
            return answers::submit(desk().journal(), desk().pen(), contact(), desk().view(m_round), social, {}, {}, {});
        });
    };
    const auto outcome = submitAll();
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->receipt.assignments, all);
    QVERIFY(QRegularExpression(u"^[A-HJ-NP-Z][2-9]-[2-9A-HJ-NP-Z]{3}$"_s).match(outcome->receipt.code).hasMatch());
    QCOMPARE(desk().records(u"submission"_s), QList<QUuid>{outcome->receipt.submission.value});
    const auto again = submitAll();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Forbidden);
}

void AnswerTest::twoCopiesSubmit_conflict_blocksUntilAVersionIsTaken()
{
    const QString copyPath = m_stores.path(u"copy-%1.plankoll"_s.arg(m_made));
    QVERIFY(QFile::copy(desk().connection().address().path, copyPath));
    Desk copy = Desk::open(StoreAddress::parse(copyPath), 900);
    VERIFY_DONE(desk().save(contact(), Desk::answer(cell().assignment, u"Här."_s)));
    VERIFY_DONE(desk().submit(contact(), m_round, cell()));
    Answer there = Desk::answer(cell().assignment, u"Där."_s);
    there.status = u"done"_s;
    VERIFY_DONE(copy.save(contact(), there));
    VERIFY_DONE(copy.submit(contact(), m_round, cell()));

    const auto merged = merge(copy);
    VERIFY_DONE(merged);
    QCOMPARE(merged->conflicts.size(), 2); // the answer and its assignment
    QVERIFY(cell().conflict);
    QCOMPARE(cell().state, AssignmentState::Open); // as it was before the versions parted
    QVERIFY(cell().status.isEmpty());
    QCOMPARE(cell().submittedAt, 0);
    const QByteArray hash = desk().contentHash();
    for (const QString &step : {u"submit"_s, u"send back"_s, u"accept"_s, u"reopen"_s}) {
        const Done refused = take(step, Desk::strategist());
        QVERIFY2(!refused, qPrintable(step));
        QCOMPARE(refused.error().kind, step == "reopen"_L1 ? Error::Kind::Forbidden : Error::Kind::Conflict);
    }
    QCOMPARE(desk().contentHash(), hash);

    const QUuid record = assignments::answerIdOf(cell().assignment).value;
    const RevisionId theirs = *copy.journal().heads(record)->begin();
    const auto resolve = [&](const Actor &actor) {
        return desk().commit([&] { return conflicts::take(desk().journal(), desk().pen(), actor, record, theirs); });
    };
    const Done forbidden = resolve(Desk::contact(desk().unit(u"KLK"_s)));
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().kind, Error::Kind::Forbidden);
    VERIFY_DONE(resolve(contact()));
    QCOMPARE(need(conflicts::all(desk().journal())).size(), 0);
    QCOMPARE(cell().state, AssignmentState::Submitted);
    QCOMPARE(cell().status, u"done"_s);
    QCOMPARE(cell().answerRevision, cell().answerHead);
    QCOMPARE(desk().verify().faults, QStringList());
    const Done twice = resolve(contact());
    QVERIFY(!twice);

    // The other copy learns of it, and both are the same.
    VERIFY_DONE(copy.commit([&] { return merge::take(copy.journal(), desk().journal(), u"first"_s); }));
    QCOMPARE(copy.contentHash(), desk().contentHash());
    QCOMPARE(copy.cell(m_round, u"A.1:2"_s, u"socialtjänsten"_s), cell());
}

void AnswerTest::twoCopiesSubmit_conflict_endsWithAJointText()
{
    const QString copyPath = m_stores.path(u"copy-%1.plankoll"_s.arg(m_made));
    QVERIFY(QFile::copy(desk().connection().address().path, copyPath));
    Desk copy = Desk::open(StoreAddress::parse(copyPath), 901);
    VERIFY_DONE(desk().save(contact(), Desk::answer(cell().assignment, u"Här."_s)));
    VERIFY_DONE(desk().submit(contact(), m_round, cell()));
    VERIFY_DONE(take(u"accept"_s, Desk::strategist()));
    VERIFY_DONE(copy.save(contact(), Desk::answer(cell().assignment, u"Där."_s)));
    VERIFY_DONE(copy.submit(contact(), m_round, cell()));
    VERIFY_DONE(merge(copy));
    const QUuid record = assignments::answerIdOf(cell().assignment).value;
    const auto with = [&](const Fields &fields) {
        return desk().commit(
            [&] { return conflicts::with(desk().journal(), desk().pen(), Desk::strategist(), record, fields); });
    };
    const Done unknown = with({{u"colour"_s, u"red"_s}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Invalid);
    VERIFY_DONE(with({{u"done"_s, u"Här och där."_s}}));
    QCOMPARE(need(conflicts::all(desk().journal())).size(), 0);
    QCOMPARE(cell().state, AssignmentState::Submitted); // nobody has accepted the joint text
    QCOMPARE(need(desk().journal().noun<Answer>(cell().answerRevision)).done, u"Här och där."_s);
    QCOMPARE(desk().verify().faults, QStringList());
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
