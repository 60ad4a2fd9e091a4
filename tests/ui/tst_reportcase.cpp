// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/hands.h"
#include "tests/ui/wordfile.h"

#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/report/meetingpane.h"
#include "ui/report/outline.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"
#include "ui/report/stepbar.h"
#include "ui/welcome/takeoverpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace hands;

/// The political case around the report: who writes to whom, what earlier decisions asked for, what the meeting
/// decided.
class ReportCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void case_fieldLeft_isSavedAndStays();
    void case_undone_isAsItWas();
    void case_ofTheReader_isReadOnly();
    void commission_answered_isSavedAndGivenBack();
    void commission_answerTakenBack_isOpenAgain();
    void commission_givenBackWithoutAnswer_saysWhatIsMissing();
    void meeting_beforeTheLock_takesEarlierDecisionsAlone();
    void meeting_incomplete_saysWhatIsMissingAndKeepsTheRest();
    void meeting_ofALockedReport_isRecordedWithItsCommissions();
    void meeting_decisionChanged_readsAnewAndCanBeUndone();
    void meeting_commissionTakenAway_goesAndComesBackByUndo();
    void meeting_decided_isARowOfTheNextReport();
    void takeOver_withAnOpenCommission_leadsToIt();
    void steps_walkedByKeys_openTheirPanes();
    void steps_thatDoNotFit_cutTheLongestNotTheShort();

private:
    void open(RoundId round, const Actor &actor);
    void chooseCase();
    [[nodiscard]] ReportData data(RoundId round) const;
    [[nodiscard]] ReportData data() const { return data(m_store->round()); }
    [[nodiscard]] QList<CommissionEntry> commissions() const;
    template<class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<ReportPage> m_page;
};

void ReportCaseTest::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void ReportCaseTest::init()
{
    m_store = std::make_unique<ExampleStore>();
}

void ReportCaseTest::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void ReportCaseTest::open(RoundId round, const Actor &actor)
{
    m_page = std::make_unique<ReportPage>((*m_store)->reports, actor, round);
    m_page->resize(1100, 740);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QTRY_VERIFY(m_page->findChild<OutlineModel *>()->rowCount() > 0);
}

void ReportCaseTest::chooseCase()
{
    auto *list = child<RowListView>(u"outline"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(child<QLineEdit>(u"caseNumber"_s)->isVisible());
}

ReportData ReportCaseTest::data(RoundId round) const
{
    const auto data = (*m_store)->reports.data(round).result();
    return data ? *data : ReportData{};
}

QList<CommissionEntry> ReportCaseTest::commissions() const
{
    const auto all = (*m_store)->reports.commissions().result();
    return all ? *all : QList<CommissionEntry>{};
}

void ReportCaseTest::case_fieldLeft_isSavedAndStays()
{
    open(m_store->round(), m_store->strategist());
    chooseCase();
    QSignalSpy saved(m_page.get(), &ReportPage::savedAt);
    type(m_page.get(), u"caseNumber"_s, u"KS 412/2026"_s);
    QCOMPARE(child<Text>(u"caseState"_s)->text(), u"Not saved yet"_s);
    QTest::keyClick(child<QLineEdit>(u"caseNumber"_s), Qt::Key_Tab);
    QTRY_COMPARE(data().view.round->caseNumber, u"KS 412/2026"_s);
    type(m_page.get(), u"caseAuthor"_s, u"Ada Öberg"_s);
    type(m_page.get(), u"caseRecipients"_s, u"Revisionen"_s);
    auto *recipients = child<QPlainTextEdit>(u"caseRecipients"_s);
    QTest::keyClick(recipients, Qt::Key_Return);
    QTest::keyClick(recipients, Qt::Key_Return);
    QTest::keyClicks(recipients, u" Kommunrevisionen "_s);
    child<QLineEdit>(u"caseContact"_s)->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(data().reportCase
                && data().reportCase->value.recipients == QStringList({u"Revisionen"_s, u"Kommunrevisionen"_s}));
    QCOMPARE(data().reportCase->value.author, u"Ada Öberg"_s);
    QCOMPARE(roundStateOf(data().view.round->state), RoundState::Open);
    QTRY_VERIFY(saved.size() >= 2);
    QTRY_VERIFY(child<Text>(u"caseState"_s)->text().startsWith(u"Saved"_s));
    QCOMPARE(child<QLineEdit>(u"caseAuthor"_s)->text(), u"Ada Öberg"_s); // the reload after it changes nothing
}

void ReportCaseTest::case_undone_isAsItWas()
{
    open(m_store->round(), m_store->strategist());
    chooseCase();
    QVERIFY(!child<Button>(u"caseUndo"_s)->isEnabled());
    const QString before = child<QLineEdit>(u"caseNumber"_s)->text();
    type(m_page.get(), u"caseNumber"_s, u"FEL 1"_s);
    QTest::keyClick(child<QLineEdit>(u"caseNumber"_s), Qt::Key_Return);
    QTRY_VERIFY(child<Button>(u"caseUndo"_s)->isEnabled());
    press(m_page.get(), u"caseUndo"_s);
    QTRY_COMPARE(child<QLineEdit>(u"caseNumber"_s)->text(), before);
    QCOMPARE(data().view.round->caseNumber, before);
    QTest::keyClick(child<RowListView>(u"outline"_s), Qt::Key_Y, Qt::ControlModifier); // redo, wherever one is
    QTest::keyClick(child<RowListView>(u"outline"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(data().view.round->caseNumber, u"FEL 1"_s);
}

void ReportCaseTest::case_ofTheReader_isReadOnly()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 6, 30});
    open(m_store->round(), m_store->contact(u"Kultur"_s));
    chooseCase();
    QVERIFY(child<QLineEdit>(u"caseNumber"_s)->isReadOnly());
    QVERIFY(child<QPlainTextEdit>(u"commissionAnswer0"_s)->isReadOnly());
    QVERIFY(!child<QCheckBox>(u"givenBack0"_s)->isEnabled());
    QVERIFY(!child<LinkLabel>(u"addEarlierDecision"_s)->isVisible());
}

void ReportCaseTest::commission_answered_isSavedAndGivenBack()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 6, 30});
    open(m_store->round(), m_store->strategist());
    chooseCase();
    QCOMPARE(child<Text>(u"commissionState0"_s)->text(), u"Open"_s);
    type(m_page.get(), u"commissionAnswer0"_s, u"Statistiken finns för fem förvaltningar."_s);
    QTest::keyClick(child<QPlainTextEdit>(u"commissionAnswer0"_s), Qt::Key_Tab);
    QTRY_VERIFY(commissions().first().answerIn(m_store->round()));
    QVERIFY(!commissions().first().isGivenBack());
    QTRY_COMPARE(child<Text>(u"commissionState0"_s)->text(), u"Answered, still open"_s);
    press(m_page.get(), u"givenBack0"_s);
    QTRY_VERIFY(commissions().first().isGivenBack());
    QTRY_COMPARE(child<Text>(u"commissionState0"_s)->text(), u"Given back"_s);
}

void ReportCaseTest::commission_answerTakenBack_isOpenAgain()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 6, 30});
    open(m_store->round(), m_store->strategist());
    chooseCase();
    type(m_page.get(), u"commissionAnswer0"_s, u"Klart."_s);
    QTest::keyClick(child<QPlainTextEdit>(u"commissionAnswer0"_s), Qt::Key_Tab);
    QTRY_VERIFY(child<Button>(u"caseUndo"_s)->isEnabled());
    press(m_page.get(), u"caseUndo"_s);
    QTRY_COMPARE(child<QPlainTextEdit>(u"commissionAnswer0"_s)->toPlainText(), QString());
    QVERIFY(!commissions().first().answerIn(m_store->round()));
    QCOMPARE(child<Text>(u"commissionState0"_s)->text(), u"Open"_s);
}

void ReportCaseTest::commission_givenBackWithoutAnswer_saysWhatIsMissing()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 6, 30});
    open(m_store->round(), m_store->strategist());
    chooseCase();
    press(m_page.get(), u"givenBack0"_s);
    QTRY_VERIFY(child<MessageStrip>(u"commissionFault0"_s)->isVisible());
    QVERIFY(child<MessageStrip>(u"commissionFault0"_s)->text().startsWith(u"Write the answer"_s));
    QVERIFY(commissions().first().answers.isEmpty());
}

void ReportCaseTest::meeting_beforeTheLock_takesEarlierDecisionsAlone()
{
    open(m_store->round(), m_store->strategist());
    chooseCase();
    press(m_page.get(), u"addEarlierDecision"_s);
    QTRY_VERIFY(child<MessageStrip>(u"meetingEarly"_s)->isVisible());
    auto *earlier = child<QCheckBox>(u"decisionEarlier"_s);
    QVERIFY(earlier->isChecked() && !earlier->isEnabled());
    QVERIFY(child<QLineEdit>(u"decisionParagraph"_s)->hasFocus());
    type(m_page.get(), u"decisionParagraph"_s, u"84"_s);
    type(m_page.get(), u"decisionDate"_s, u"2024-05-15"_s);
    press(m_page.get(), u"addCommission"_s);
    type(m_page.get(), u"commissionText1"_s, u"Redovisa statistik."_s);
    press(m_page.get(), u"saveDecision"_s);
    QTRY_COMPARE(commissions().size(), 1);
    QCOMPARE(commissions().first().decision.paragraph, u"§ 84"_s);
    QVERIFY(commissions().first().decision.round.isNull());
    press(m_page.get(), u"meetingClose"_s);
    chooseCase();
    QTRY_VERIFY(child<QPlainTextEdit>(u"commissionAnswer0"_s)); // and can be answered at once
}

void ReportCaseTest::meeting_incomplete_saysWhatIsMissingAndKeepsTheRest()
{
    open(m_store->round(), m_store->strategist());
    m_page->openMeeting(false);
    type(m_page.get(), u"decisionText"_s, u"Uppdrag lämnas."_s);
    auto *outcome = child<QComboBox>(u"decisionOutcome"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    QTest::keyClick(outcome, Qt::Key_Down);
    QCOMPARE(outcome->currentText(), u"Commission"_s);
    QTRY_VERIFY(child<QPlainTextEdit>(u"commissionText1"_s)); // a commission asks for something
    press(m_page.get(), u"saveDecision"_s);
    QVERIFY(child<QLineEdit>(u"decisionParagraph"_s)->hasFocus());
    QCOMPARE(child<QLineEdit>(u"decisionParagraph"_s)->accessibleDescription(), u"Write the § of the minutes."_s);
    QCOMPARE(child<QPlainTextEdit>(u"commissionText1"_s)->accessibleDescription(),
             u"Write what the commission asks for."_s);
    QCOMPARE(child<QPlainTextEdit>(u"decisionText"_s)->toPlainText(), u"Uppdrag lämnas."_s);
    QVERIFY(commissions().isEmpty());
}

void ReportCaseTest::meeting_ofALockedReport_isRecordedWithItsCommissions()
{
    const Actor strategist = m_store->strategist();
    endConflicts(**m_store, strategist);
    lockWord(**m_store, strategist, m_store->earlierRound(), {});
    open(m_store->earlierRound(), strategist);
    m_page->openMeeting(false);
    QTRY_VERIFY(child<QCheckBox>(u"decisionEarlier"_s)->isEnabled());
    QVERIFY(!child<QCheckBox>(u"decisionEarlier"_s)->isChecked());
    QVERIFY(!child<MessageStrip>(u"meetingEarly"_s)->isVisible());
    type(m_page.get(), u"decisionParagraph"_s, u"§ 61"_s);
    type(m_page.get(), u"decisionDate"_s, u"2024-06-12"_s);
    for (const int number : {1, 2}) {
        press(m_page.get(), u"addCommission"_s);
        type(m_page.get(), u"commissionText%1"_s.arg(number), u"Uppdrag %1"_s.arg(number));
    }
    type(m_page.get(), u"commissionResponsible2"_s, u"Kulturförvaltningen"_s);
    type(m_page.get(), u"commissionBackBy2"_s, u"2026-12-01"_s);
    press(m_page.get(), u"saveDecision"_s);
    QTRY_COMPARE(commissions().size(), 2);
    const CommissionEntry second = commissions().first(); // what has a date stands first
    QCOMPARE(second.decision.round, m_store->earlierRound());
    QCOMPARE(second.commission->text, u"Uppdrag 2"_s);
    QVERIFY(!second.commission->responsible.isNull());
    QCOMPARE(second.commission->backBy, QDate(2026, 12, 1));
    QTRY_COMPARE(child<MessageStrip>(u"meetingMessage"_s)->isVisible(), true);
    QTRY_COMPARE(m_page->findChild<MeetingPane *>()->findChildren<QWidget *>(u"commission"_s).size(), 2);
    QCOMPARE(child<QLineEdit>(u"decisionParagraph"_s)->text(), QString());
}

void ReportCaseTest::meeting_decisionChanged_readsAnewAndCanBeUndone()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 6, 30});
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step5"_s);
    QTRY_VERIFY(child<LinkLabel>(u"changeDecision"_s));
    press(m_page.get(), u"changeDecision"_s);
    QCOMPARE(child<QLineEdit>(u"decisionParagraph"_s)->text(), u"§ 84"_s);
    type(m_page.get(), u"decisionParagraph"_s, u"§ 48"_s);
    type(m_page.get(), u"commissionBackBy1"_s, u"2026-09-30"_s);
    press(m_page.get(), u"saveDecision"_s);
    QTRY_COMPARE(commissions().first().decision.paragraph, u"§ 48"_s);
    QCOMPARE(commissions().size(), 1);
    QCOMPARE(commissions().first().commission->backBy, QDate(2026, 9, 30));
    QVERIFY(!commissions().first().commission->responsible.isNull()); // the plan knows who was named
    auto *undo = child<UndoLine>(u"reportUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    Q_EMIT undo->undoAsked();
    QTRY_COMPARE(commissions().first().decision.paragraph, u"§ 84"_s);
    QCOMPARE(commissions().first().commission->backBy, QDate(2026, 6, 30));
}

void ReportCaseTest::meeting_commissionTakenAway_goesAndComesBackByUndo()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 6, 30});
    open(m_store->round(), m_store->strategist());
    press(m_page.get(), u"step5"_s);
    QTRY_VERIFY(child<LinkLabel>(u"changeDecision"_s));
    press(m_page.get(), u"changeDecision"_s);
    const QString asked = commissions().first().commission->text;
    press(m_page.get(), u"removeCommission1"_s);
    QTRY_VERIFY(!child<QWidget>(u"removeCommission1"_s));
    QCOMPARE(commissions().size(), 1); // not before the change is saved
    press(m_page.get(), u"addCommission"_s);
    type(m_page.get(), u"commissionText1"_s, u"Redovisa kostnaden"_s);
    press(m_page.get(), u"saveDecision"_s);
    QTRY_COMPARE(commissions().first().commission->text, u"Redovisa kostnaden"_s);
    QCOMPARE(commissions().size(), 1);
    auto *undo = child<UndoLine>(u"reportUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    Q_EMIT undo->undoAsked();
    QTRY_COMPARE(commissions().first().commission->text, asked);
    QCOMPARE(commissions().size(), 1); // what the change added went with it
}

void ReportCaseTest::meeting_decided_isARowOfTheNextReport()
{
    const Actor strategist = m_store->strategist();
    endConflicts(**m_store, strategist);
    lockWord(**m_store, strategist, m_store->earlierRound(), {});
    const Decision decision{.round = m_store->earlierRound(),
                            .paragraph = u"§ 61"_s,
                            .decidedOn = {2024, 6, 12},
                            .outcome = u"commission"_s};
    QVERIFY((*m_store)->reports.decide(strategist, decision, {{.text = u"Redovisa"_s}}).result());
    open(m_store->round(), strategist);
    chooseCase();
    QTRY_VERIFY(child<QPlainTextEdit>(u"commissionAnswer0"_s));
}

void ReportCaseTest::takeOver_withAnOpenCommission_leadsToIt()
{
    ExampleStore &store = *m_store;
    decideEarlier(*store, store.strategist(), {2026, 6, 30});
    TakeOverPage page(store->plan, store->people, store->rounds, store->reports, store.strategist(), store.round());
    page.reload();
    page.show();
    QSignalSpy asked(&page, &TakeOverPage::reportAsked);
    QTRY_VERIFY(page.findChild<LinkLabel *>(u"toCommissions"_s));
    press(&page, u"toCommissions"_s);
    QCOMPARE(asked.size(), 1);
}

void ReportCaseTest::steps_thatDoNotFit_cutTheLongestNotTheShort()
{
    StepBar bar;
    bar.setSteps({{u"Text"_s, u"12 of 20 sections done"_s}, {u"Review in Word by many others"_s, {}}}, 0);
    const auto width = [&bar](const QString &name) { return bar.findChild<QAbstractButton *>(name)->width(); };
    bar.resize(1000, bar.sizeHint().height());
    bar.show();
    QTRY_COMPARE(width(u"step0"_s) + width(u"step1"_s), 1000);
    bar.resize(220, bar.height());
    QTRY_COMPARE(width(u"step0"_s) + width(u"step1"_s), 220);
    const int name = QFontMetrics(look::font(TextRole::BodyStrong)).horizontalAdvance(u"Text"_s);
    QVERIFY(width(u"step0"_s) >= name + look::px(36));
    QVERIFY(width(u"step1"_s) > width(u"step0"_s));
}

void ReportCaseTest::steps_walkedByKeys_openTheirPanes()
{
    open(m_store->round(), m_store->strategist());
    QSignalSpy round(m_page.get(), &ReportPage::roundAsked);
    auto *step = child<QAbstractButton>(u"step0"_s);
    step->setFocus(Qt::TabFocusReason);
    QTest::keyClick(step, Qt::Key_Return);
    QCOMPARE(round.size(), 1);
    press(m_page.get(), u"step3"_s);
    QTRY_VERIFY(child<Button>(u"wordRead"_s)->isVisible());
    press(m_page.get(), u"wordClose"_s);
    QVERIFY(child<QTextEdit>(u"sectionText"_s)->isVisible());
    QVERIFY(child<QAbstractButton>(u"step3"_s)->hasFocus());
    press(m_page.get(), u"step4"_s);
    QVERIFY(child<Button>(u"exportSave"_s)->isVisible());
    press(m_page.get(), u"step5"_s);
    QVERIFY(child<Button>(u"saveDecision"_s)->isVisible());
    press(m_page.get(), u"step2"_s);
    QVERIFY(child<QTextEdit>(u"sectionText"_s)->isVisible());
}

QTEST_MAIN(ReportCaseTest)
#include "tst_reportcase.moc"
