// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commissions.h"
#include "core/version/reports.h"
#include "tests/support/desk.h"

/// After the meeting: decisions, the commissions they give, and the answers that later rounds give to these.
class CommissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decision_ofAnEarlierTime_needsNoRound();
    void decision_onARoundWithoutALockedReport_isForbidden();
    void decision_incomplete_isRefused_data();
    void decision_incomplete_isRefused();
    void decision_byAContact_isForbidden();
    void decision_amended_readsAnewAndKeepsItsCommissions();
    void commission_isARowOfTheNextRoundUntilGivenBack();
    void commission_ofTheRoundItself_isNoRowOfIt();
    void answer_withoutText_isRefused();
    void answer_again_replacesTheFirst();
    void answer_takenBack_leavesTheCommissionUnanswered();
    void commission_withdrawn_isNoRow_andComesBack();
    void commission_withdrawnByAChange_staysInTheStore();
    void commission_answered_cannotBeWithdrawn();
    void commission_pastItsDay_isOverdueUntilGivenBack();
    void filedReport_withoutAVersion_isNotFound();
    void filedReport_givesItsBytesBack();
    void sections_writtenOnTheSameVersion_areAConflict();
    void case_saved_numbersTheRoundToo();
    void store_verifiesAfterAllOfIt();

private:
    [[nodiscard]] Result<DecisionId> decide(const Decision &decision, const QList<Commission> &asked);
    [[nodiscard]] Done answer(const CommissionAnswer &answer);
    [[nodiscard]] static Decision decision()
    {
        return {.decidedBy = u"Kommunstyrelsen"_s,
                .paragraph = u"§ 47"_s,
                .decidedOn = {2024, 4, 17},
                .outcome = u"commission"_s};
    }
    [[nodiscard]] RoundId openRound(int year);
    void lock(RoundId round);
    [[nodiscard]] QStringList rows(RoundId round);

    std::unique_ptr<TemporaryStores> m_folder{};
    std::optional<Desk> m_desk{};
};

void CommissionTest::init()
{
    m_folder = std::make_unique<TemporaryStores>();
    m_desk.emplace(Desk::create(m_folder->address(u"store.plankoll"_s)));
}

Result<DecisionId> CommissionTest::decide(const Decision &decision, const QList<Commission> &asked)
{
    return m_desk->commit(
        [&] { return commissions::decide(m_desk->journal(), m_desk->pen(), Desk::strategist(), decision, asked); });
}

Done CommissionTest::answer(const CommissionAnswer &answer)
{
    return m_desk->commit(
        [&] { return commissions::answer(m_desk->journal(), m_desk->pen(), Desk::strategist(), answer); });
}

RoundId CommissionTest::openRound(int year)
{
    return m_desk->openRound(Desk::round(u"Uppföljning %1"_s.arg(year), year)).round;
}

/// A locked version with one small file.
void CommissionTest::lock(RoundId round)
{
    need(
        m_desk->commit([&] { return rounds::close(m_desk->journal(), m_desk->pen(), Desk::strategist(), round, {}); }));
    need(m_desk->commit([&] {
        return reports::lock(m_desk->journal(), m_desk->pen(), Desk::strategist(), round, {}, m_desk->contentHash(),
                             {{u"board"_s, u"sv"_s, u"html"_s, "<p>"}});
    }));
}

QStringList CommissionTest::rows(RoundId round)
{
    QStringList texts;
    for (const CommissionEntry &entry : need(commissions::rowsOf(m_desk->journal(), round)))
        texts << entry.commission->text;
    return texts;
}

void CommissionTest::decision_ofAnEarlierTime_needsNoRound()
{
    VERIFY_DONE(decide(decision(), {{.text = u"Redovisa fler grupper"_s}}));
    const QList<CommissionEntry> all = need(commissions::all(m_desk->journal()));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().commission->text, u"Redovisa fler grupper"_s);
    QCOMPARE(all.first().decision.paragraph, u"§ 47"_s);
    QVERIFY(!all.first().isGivenBack());
}

void CommissionTest::decision_onARoundWithoutALockedReport_isForbidden()
{
    Decision early = decision();
    early.round = openRound(2026);
    const auto made = decide(early, {{.text = u"x"_s}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Forbidden);
    lock(early.round);
    VERIFY_DONE(decide(early, {{.text = u"x"_s}}));
}

void CommissionTest::decision_incomplete_isRefused_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("asked");
    const QDate day(2024, 4, 17);
    QTest::newRow("without §") << QString() << day << u"noted"_s << QStringList{};
    QTest::newRow("without a date") << u"§ 1"_s << QDate() << u"noted"_s << QStringList{};
    QTest::newRow("an outcome that is not known") << u"§ 1"_s << day << u"liked"_s << QStringList{};
    QTest::newRow("a commission that asks for nothing") << u"§ 1"_s << day << u"commission"_s << QStringList{};
    QTest::newRow("a commission of blanks") << u"§ 1"_s << day << u"commission"_s << QStringList{u" "_s};
}

void CommissionTest::decision_incomplete_isRefused()
{
    QFETCH(QString, paragraph);
    QFETCH(QDate, day);
    QFETCH(QString, outcome);
    QFETCH(QStringList, asked);
    QList<Commission> commissions;
    for (const QString &text : asked)
        commissions << Commission{.text = text};
    const auto made = decide({.paragraph = paragraph, .decidedOn = day, .outcome = outcome}, commissions);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QCOMPARE(m_desk->count(u"decision_revision"_s), 0);
    QCOMPARE(m_desk->count(u"commission_revision"_s), 0);
}

void CommissionTest::decision_byAContact_isForbidden()
{
    const auto made = commissions::decide(m_desk->journal(), m_desk->pen(), Desk::contact(m_desk->unit(u"SBK"_s)),
                                          decision(), {{.text = u"x"_s}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Forbidden);
}

void CommissionTest::decision_amended_readsAnewAndKeepsItsCommissions()
{
    const DecisionId id = need(decide(decision(), {{.text = u"A"_s}, {.text = u"B"_s, .backBy = {2026, 1, 31}}}));
    const QList<CommissionEntry> before = need(commissions::all(m_desk->journal()));
    QCOMPARE(before.first().commission->text, u"B"_s); // the nearest date first
    Decision right = decision();
    right.paragraph = u"§ 48"_s;
    Commission later = *before.first().commission;
    later.backBy = {2026, 6, 30};
    VERIFY_DONE(m_desk->commit([&] {
        return commissions::amend(m_desk->journal(), m_desk->pen(), Desk::strategist(), id, right,
                                  {{{before.first().commission.recordId}, later}, {{}, {.text = u"C"_s}}});
    }));
    const QList<CommissionEntry> after = need(commissions::all(m_desk->journal()));
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.first().commission.recordId, before.first().commission.recordId);
    QCOMPARE(after.first().commission->backBy, QDate(2026, 6, 30));
    QCOMPARE(after.first().decision.paragraph, u"§ 48"_s);
    QCOMPARE(need(commissions::decisions(m_desk->journal())).size(), 1);
    const auto nowhere = m_desk->commit([&] {
        return commissions::amend(m_desk->journal(), m_desk->pen(), Desk::strategist(), {QUuid::createUuid()}, right,
                                  {});
    });
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
}

void CommissionTest::commission_isARowOfTheNextRoundUntilGivenBack()
{
    const RoundId first = openRound(2024);
    lock(first);
    Decision made = decision();
    made.round = first;
    need(decide(made, {{.text = u"A"_s}, {.text = u"B"_s}}));
    const RoundId second = openRound(2026);
    QCOMPARE(rows(second), (QStringList{u"A"_s, u"B"_s}));
    const CommissionId a{need(commissions::rowsOf(m_desk->journal(), second)).first().commission.recordId};
    VERIFY_DONE(answer({.commission = a, .round = second, .text = u"Klart."_s, .givenBack = true}));
    QCOMPARE(rows(second), (QStringList{u"A"_s, u"B"_s})); // its own report still shows the answer
    lock(second);
    const RoundId third = openRound(2028);
    QCOMPARE(rows(third), QStringList{u"B"_s});
    QCOMPARE(rows(first), QStringList());
}

void CommissionTest::commission_ofTheRoundItself_isNoRowOfIt()
{
    const RoundId round = openRound(2026);
    lock(round);
    Decision made = decision();
    made.round = round;
    need(decide(made, {{.text = u"A"_s}}));
    QCOMPARE(rows(round), QStringList());
    const CommissionId a{need(commissions::all(m_desk->journal())).first().commission.recordId};
    QCOMPARE(answer({.commission = a, .round = round, .text = u"x"_s}).error().kind, Error::Kind::NotFound);
}

void CommissionTest::answer_withoutText_isRefused()
{
    need(decide(decision(), {{.text = u"A"_s}}));
    const RoundId round = openRound(2026);
    const CommissionId a{need(commissions::all(m_desk->journal())).first().commission.recordId};
    QCOMPARE(answer({.commission = a, .round = round, .text = u" "_s}).error().kind, Error::Kind::Invalid);
}

void CommissionTest::answer_again_replacesTheFirst()
{
    need(decide(decision(), {{.text = u"A"_s}}));
    const RoundId round = openRound(2026);
    const CommissionId a{need(commissions::all(m_desk->journal())).first().commission.recordId};
    need(answer({.commission = a, .round = round, .text = u"Halvvägs"_s}));
    need(answer({.commission = a, .round = round, .text = u"Framme"_s, .givenBack = true}));
    const CommissionEntry entry = need(commissions::all(m_desk->journal())).first();
    QCOMPARE(entry.answers.size(), 1);
    QCOMPARE(entry.answerIn(round)->text, u"Framme"_s);
    QCOMPARE(m_desk->count(u"commission_answer_revision"_s), 2); // nothing a person wrote is lost
}

void CommissionTest::answer_takenBack_leavesTheCommissionUnanswered()
{
    need(decide(decision(), {{.text = u"A"_s}}));
    const RoundId round = openRound(2026);
    const CommissionId a{need(commissions::all(m_desk->journal())).first().commission.recordId};
    need(answer({.commission = a, .round = round, .text = u"Klart"_s, .givenBack = true}));
    VERIFY_DONE(answer({.commission = a, .round = round}));
    const CommissionEntry entry = need(commissions::all(m_desk->journal())).first();
    QVERIFY(!entry.isGivenBack());
    QCOMPARE(entry.answerIn(round), nullptr);
    QCOMPARE(rows(round), QStringList{u"A"_s});
    QVERIFY(!answer({.commission = a, .round = round})); // there is nothing left to take back
}

void CommissionTest::commission_withdrawn_isNoRow_andComesBack()
{
    need(decide(decision(), {{.text = u"A"_s}, {.text = u"B"_s}}));
    const RoundId round = openRound(2026);
    const CommissionId a{need(commissions::all(m_desk->journal())).first().commission.recordId};
    const auto withdraw = [&](const Actor &actor, CommissionId id, bool withdrawn) {
        return m_desk->commit(
            [&] { return commissions::withdraw(m_desk->journal(), m_desk->pen(), actor, id, withdrawn); });
    };
    need(withdraw(Desk::strategist(), a, true));
    QCOMPARE(rows(round), QStringList{u"B"_s});
    QCOMPARE(need(commissions::all(m_desk->journal())).size(), 1);
    QCOMPARE(m_desk->count(u"commission_revision"_s), 3); // a further version: nothing is deleted
    QCOMPARE(answer({.commission = a, .round = round, .text = u"x"_s}).error().kind, Error::Kind::NotFound);
    need(withdraw(Desk::strategist(), a, false));
    QCOMPARE(rows(round), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(withdraw(Desk::contact({}), a, true).error().kind, Error::Kind::Forbidden);
    QCOMPARE(withdraw(Desk::strategist(), {QUuid::createUuid()}, true).error().kind, Error::Kind::NotFound);
}

void CommissionTest::commission_withdrawnByAChange_staysInTheStore()
{
    const DecisionId id = need(decide(decision(), {{.text = u"A"_s}, {.text = u"B"_s}}));
    QList<CommissionEdit> edits;
    for (const CommissionEntry &entry : need(commissions::all(m_desk->journal())))
        edits << CommissionEdit{{entry.commission.recordId}, entry.commission.value};
    edits.first().commission.withdrawn = true;
    edits << CommissionEdit{{}, {.text = u"C"_s}};
    const auto amend = [&](const Decision &made) {
        return m_desk->commit(
            [&] { return commissions::amend(m_desk->journal(), m_desk->pen(), Desk::strategist(), id, made, edits); });
    };
    const QList<CommissionId> ids = need(amend(decision()));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids.first(), edits.first().id);
    QVERIFY(!ids.last().isNull());
    QStringList texts;
    for (const CommissionEntry &entry : need(commissions::all(m_desk->journal())))
        texts << entry.commission->text;
    QCOMPARE(texts, (QStringList{u"B"_s, u"C"_s}));
    // A decision whose outcome is a commission needs one that is left.
    Decision made = decision();
    made.outcome = outcomeCode(Outcome::Commission);
    edits.last().id = ids.last();
    for (CommissionEdit &edit : edits)
        edit.commission.withdrawn = true;
    QCOMPARE(amend(made).error().kind, Error::Kind::Invalid);
    edits.removeLast(); // one that is not named stays
    need(amend(made));
}

void CommissionTest::commission_answered_cannotBeWithdrawn()
{
    need(decide(decision(), {{.text = u"A"_s}}));
    const RoundId round = openRound(2026);
    const CommissionId a{need(commissions::all(m_desk->journal())).first().commission.recordId};
    need(answer({.commission = a, .round = round, .text = u"Klart"_s}));
    const auto withdraw = [&] {
        return m_desk->commit(
            [&] { return commissions::withdraw(m_desk->journal(), m_desk->pen(), Desk::strategist(), a, true); });
    };
    QCOMPARE(withdraw().error().kind, Error::Kind::Forbidden);
    need(answer({.commission = a, .round = round})); // taken back
    VERIFY_DONE(withdraw());
}

void CommissionTest::commission_pastItsDay_isOverdueUntilGivenBack()
{
    need(decide(decision(), {{.text = u"A"_s, .backBy = {2026, 6, 30}}}));
    CommissionEntry entry = need(commissions::all(m_desk->journal())).first();
    QVERIFY(!entry.isOverdue({2026, 6, 30}));
    QVERIFY(entry.isOverdue({2026, 7, 1}));
    const RoundId round = openRound(2026);
    need(answer({.commission = {entry.commission.recordId}, .round = round, .text = u"Klart"_s, .givenBack = true}));
    entry = need(commissions::all(m_desk->journal())).first();
    QVERIFY(!entry.isOverdue({2026, 7, 1}));
}

void CommissionTest::filedReport_withoutAVersion_isNotFound()
{
    const RoundId round = openRound(2026);
    const auto filed = reports::attach(m_desk->journal(), m_desk->pen(), Desk::strategist(),
                                       {.round = round, .number = 1, .fileName = u"a.pdf"_s}, "bytes");
    QVERIFY(!filed);
    QCOMPARE(filed.error().kind, Error::Kind::NotFound);
}

void CommissionTest::filedReport_givesItsBytesBack()
{
    const RoundId round = openRound(2026);
    lock(round);
    need(m_desk->commit([&] {
        return reports::attach(m_desk->journal(), m_desk->pen(), Desk::strategist(),
                               {.round = round, .number = 1, .fileName = u"undertecknad.pdf"_s}, "%PDF signed");
    }));
    const QList<Recorded<FiledReport>> filed = need(reports::filed(m_desk->journal(), round));
    QCOMPARE(filed.size(), 1);
    QCOMPARE(filed.first()->size, 11);
    QCOMPARE(need(reports::storedBytes(m_desk->journal(), filed.first()->sha256)), QByteArray("%PDF signed"));
}

void CommissionTest::sections_writtenOnTheSameVersion_areAConflict()
{
    const RoundId round = openRound(2026);
    const ReportData data = need(reports::load(m_desk->journal(), round, {2026, 9, 1}));
    const Recorded<Section> &section = data.sections.first();
    const auto write = [&](const QString &text) {
        SectionEdit edit{section.recordId, section.revisionId, section.value};
        edit.section.text = text;
        return m_desk->commit(
            [&] { return reports::saveSections(m_desk->journal(), m_desk->pen(), Desk::strategist(), {edit}); });
    };
    VERIFY_DONE(write(u"Anna"_s));
    QCOMPARE(need(m_desk->journal().heads(section.recordId)).size(), 1);
    VERIFY_DONE(write(u"Bo"_s));
    QCOMPARE(need(m_desk->journal().heads(section.recordId)).size(), 2);
}

void CommissionTest::case_saved_numbersTheRoundToo()
{
    const RoundId round = openRound(2026);
    const auto save = [&](const QString &author, const QString &number) {
        return m_desk->commit([&] {
            return reports::saveCase(m_desk->journal(), m_desk->pen(), Desk::strategist(),
                                     {.round = round, .author = author}, number);
        });
    };
    VERIFY_DONE(save(u"Ada"_s, u"00412/2026"_s));
    VERIFY_DONE(save(u"Bo"_s, u"00412/2026"_s));
    QCOMPARE(need(m_desk->journal().record<ReportCase>(reports::caseRecord(round))).value()->author, u"Bo"_s);
    const auto found = need(m_desk->journal().record<Round>(round.value));
    QCOMPARE(found.value()->caseNumber, u"00412/2026"_s);
    QCOMPARE(roundStateOf(found.value()->state), RoundState::Open);
    QCOMPARE(need(m_desk->journal().history(round.value)).size(), 2); // opened, numbered once
}

void CommissionTest::store_verifiesAfterAllOfIt()
{
    const RoundId first = openRound(2024);
    lock(first);
    Decision made = decision();
    made.round = first;
    need(decide(made, {{.text = u"A"_s}}));
    need(m_desk->commit([&] {
        return reports::saveCase(m_desk->journal(), m_desk->pen(), Desk::strategist(),
                                 {.round = first, .author = u"Ada"_s, .recipients = {u"Revisionen"_s}}, u"KS 1/2026"_s);
    }));
    const Soundness soundness = m_desk->verify();
    QCOMPARE(soundness.faults, QStringList());
}

QTEST_GUILESS_MAIN(CommissionTest)
#include "tst_commission.moc"
