// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/rounddates.h"

#include <QTest>

class TestRoundDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRound_reportsOnThePlansFirstYears();
    void nextRound_beginsTheDayAfterTheLastFullOne();
    void suggestion_inThePast_opensTheNextMonday();
    void suggestion_isFreeOfFaults_data();
    void suggestion_isFreeOfFaults();
    void meetingBeforeDispatch_isAFaultOfTheMeeting();
    void emptyRound_listsEveryFaultWithItsField();
};

namespace {

Plan twoYearPlan()
{
    Plan plan;
    plan.validFrom = QDate(2022, 1, 1);
    plan.validTo = QDate(2025, 12, 31);
    plan.reportEveryYears = 2;
    return plan;
}

QList<Recorded<Round>> earlier()
{
    Recorded<Round> full, check;
    full.value = {.periodFrom = QDate(2022, 1, 1), .periodTo = QDate(2023, 12, 31)};
    check.value = {.roundKind = u"check"_s, .periodFrom = QDate(2024, 1, 1), .periodTo = QDate(2024, 10, 1)};
    return {check, full};
}

} // namespace

void TestRoundDates::firstRound_reportsOnThePlansFirstYears()
{
    const Round round = rounds::suggested(RoundKind::Full, twoYearPlan(), {}, QDate(2023, 11, 15));
    QCOMPARE(round.periodFrom, QDate(2022, 1, 1));
    QCOMPARE(round.periodTo, QDate(2023, 12, 31));
    QCOMPARE(round.opens, QDate(2024, 2, 5));
}

void TestRoundDates::nextRound_beginsTheDayAfterTheLastFullOne()
{
    const Round round = rounds::suggested(RoundKind::Full, twoYearPlan(), earlier(), QDate(2025, 12, 1));
    QCOMPARE(round.periodFrom, QDate(2024, 1, 1));
    QCOMPARE(round.periodTo, QDate(2025, 12, 31));
    QCOMPARE(round.opens, QDate(2026, 2, 2));
    QCOMPARE(round.due, QDate(2026, 3, 6));
    QCOMPARE(round.coordinatorsDue, QDate(2026, 3, 27));
    QCOMPARE(round.cutoff, QDate(2026, 3, 31));
    QCOMPARE(round.dispatch, QDate(2026, 4, 22));
    QCOMPARE(round.meeting, QDate(2026, 5, 6));
}

void TestRoundDates::suggestion_inThePast_opensTheNextMonday()
{
    const Round round = rounds::suggested(RoundKind::Full, twoYearPlan(), {}, QDate(2026, 11, 21));
    QCOMPARE(round.opens, QDate(2026, 11, 23));
}

void TestRoundDates::suggestion_isFreeOfFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("today");
    QTest::newRow("a full round, long before") << int(RoundKind::Full) << QDate(2023, 1, 1);
    QTest::newRow("a full round, after the plan has ended") << int(RoundKind::Full) << QDate(2027, 6, 30);
    QTest::newRow("a check, on a Monday") << int(RoundKind::Check) << QDate(2025, 3, 3);
    QTest::newRow("a check, before the last one's end") << int(RoundKind::Check) << QDate(2024, 9, 1);
}

void TestRoundDates::suggestion_isFreeOfFaults()
{
    QFETCH(int, kind);
    QFETCH(QDate, today);
    const Round round = rounds::suggested(RoundKind(kind), twoYearPlan(), earlier(), today);
    QCOMPARE(rounds::faultsOf(round), QList<RoundFault>());
    QVERIFY(round.due.dayOfWeek() <= 5 && round.opens.dayOfWeek() == 1);
}

void TestRoundDates::meetingBeforeDispatch_isAFaultOfTheMeeting()
{
    Round round = rounds::suggested(RoundKind::Full, twoYearPlan(), {}, QDate(2023, 11, 15));
    round.meeting = round.dispatch.addDays(-1);
    const auto faults = rounds::faultsOf(round);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().field, u"meeting"_s);
}

void TestRoundDates::emptyRound_listsEveryFaultWithItsField()
{
    QStringList fields;
    for (const RoundFault &fault : rounds::faultsOf({}))
        fields << fault.field;
    QCOMPARE(fields, QStringList({u"name"_s, u"due"_s, u"period_from"_s}));
}

QTEST_APPLESS_MAIN(TestRoundDates)
#include "tst_rounddates.moc"
