// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/wordfile.h"

#include "ui/look/theme.h"
#include "ui/matrix/matrixview.h"
#include "ui/overview/overviewmatrix.h"
#include "ui/overview/overviewpage.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/text.h"

#include <QApplication>
#include <QSignalSpy>

/// The strategist sees who has answered, and what to do about the rest.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void matrix_ofOpenRound_holdsEveryAssignment();
    void head_inCollection_countsWhatHasComeIn();
    void head_inStanding_saysWithWhatItIsCompared();
    void enter_onCell_opensTheAnswer();
    void lateCompletion_isCountedApartFromMissingAnswers();
    void sidePane_withMissingAnswers_namesTheFewUnitsThatOweMost();
    void remindAndExtend_clicked_nameTheUnit();
    void call_clicked_givesTheContactsNumber();
    void others_asked_areShown();
    void conflict_compared_leadsToTheAnswer();
    void completion_waitingMoreThanFiveDays_isCounted();
    void answer_submittedMeanwhile_isCountedAtOnce();
    void openCommission_shown_leadsToItsAnswer();
    void reader_ofThePage_hasNoActions();
    void noRound_opened_teachesAndOffersOne();
    void plannedRound_shown_leadsToTheRound();
    void checkRound_shown_groupsDepartmentsUnderTheirUnit();

private:
    [[nodiscard]] MatrixView *matrix() const { return m_page->findChild<MatrixView *>(u"matrix"_s); }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] LinkLabel *link(const QString &name) const { return m_page->findChild<LinkLabel *>(name); }
    void open(const Actor &actor, RoundId round);
    void openExample();

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void TestOverviewPage::init()
{
    m_store = std::make_unique<ExampleStore>();
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestOverviewPage::open(const Actor &actor, RoundId round)
{
    ExampleStore &store = *m_store;
    m_page = std::make_unique<OverviewPage>(store->plan, store->people, store->rounds, store->answers, store->reports,
                                            actor, round);
    m_page->resize(1280, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
}

void TestOverviewPage::openExample()
{
    open(m_store->strategist(), m_store->round());
    QTRY_VERIFY(!matrix()->content().isEmpty());
}

QString TestOverviewPage::sentence() const
{
    return m_page->head()->findChild<ElidedText *>()->text();
}

void TestOverviewPage::matrix_ofOpenRound_holdsEveryAssignment()
{
    openExample();
    const MatrixContent &content = matrix()->content();
    QCOMPARE(content.measures.size(), 17);
    QCOMPARE(content.units.size(), 11);
    QCOMPARE(content.areas.size(), 8);
    const auto concerned = std::count_if(content.cells.begin(), content.cells.end(),
                                         [](const MatrixCell &cell) { return cell.isConcerned; });
    QCOMPARE(concerned, 141);
    QCOMPARE(content.measures.first().title, u"Lika möjligheter i styrningen"_s);
    QVERIFY(!content.hasGroups());
}

void TestOverviewPage::head_inCollection_countsWhatHasComeIn()
{
    openExample();
    const UnitProgress counts = progressOf(m_store->view());
    QCOMPARE(counts.asked, 141);
    QVERIFY(counts.lateAnswers > 0);
    QCOMPARE(counts.lateCompletions, 2);
    QCOMPARE(sentence(), u"%1 of 141 answer(s) have come in. %2 answer(s) are late. 2 completion(s) are late."_s
                             .arg(counts.received())
                             .arg(counts.lateAnswers));
}

void TestOverviewPage::head_inStanding_saysWithWhatItIsCompared()
{
    openExample();
    auto *meaning = m_page->findChild<SegmentedSwitch *>(u"meaning"_s);
    QCOMPARE(meaning->current(), 0);
    meaning->findChildren<QAbstractButton *>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(meaning->current(), 1);
    QCOMPARE(matrix()->meaning(), MatrixMeaning::Standing);
    QVERIFY(sentence().endsWith(u"Compared with Uppföljning 2024."_s));
}

void TestOverviewPage::enter_onCell_opensTheAnswer()
{
    openExample();
    QSignalSpy opened(m_page.get(), &OverviewPage::answerOpened);
    matrix()->setFocus();
    matrix()->setCurrent(6, 2);
    QTest::keyClick(matrix(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<AssignmentId>(), m_store->assignment(u"7"_s, u"kulturförvaltningen"_s));
}

void TestOverviewPage::lateCompletion_isCountedApartFromMissingAnswers()
{
    openExample();
    const RoundView view = m_store->view();
    int overdue = 0;
    for (const Cell &cell : view.cells)
        overdue += int(cell.overdue);
    const UnitProgress all = progressOf(view);
    QCOMPARE(all.overdue(), overdue); // what `plankoll show matrix` says
    QCOMPARE(all, progressOfAll(progressByUnit(m_store->book(), view), *view.round));
    // Fastighet has answered everything, and has something to complete.
    const UnitId unit = *m_store->book().findUnit(u"fastighetsförvaltningen"_s);
    for (const UnitProgress &one : progressByUnit(m_store->book(), view)) {
        if (one.unit == unit) {
            QCOMPARE(one.missing(), 0);
            QCOMPARE(one.lateAnswers, 0);
            QVERIFY(one.lateCompletions > 0);
        }
    }
    MatrixCell cell{.isConcerned = true, .answer = AnswerIcon::CompletionRequested, .isOverdue = true};
    QCOMPARE(cellWords(cell), u"completion requested, overdue"_s);
    cell.answer = AnswerIcon::Unanswered;
    QVERIFY(cellWords(cell).endsWith(u"late"_s));
}

void TestOverviewPage::sidePane_withMissingAnswers_namesTheFewUnitsThatOweMost()
{
    openExample();
    const UnitProgress counts = progressOf(m_store->view());
    auto *missing = m_page->findChild<Text *>(u"missing"_s);
    QVERIFY(missing);
    QVERIFY2(missing->text().contains(u" of %1</b>"_s.arg(counts.owed())), qPrintable(missing->text()));
    QVERIFY(link(u"remind0"_s) && link(u"remind3"_s) && !link(u"remind4"_s));
    QVERIFY(link(u"remind0"_s)->accessibleName().contains(u"Socialförvaltningen"_s));
}

void TestOverviewPage::remindAndExtend_clicked_nameTheUnit()
{
    openExample();
    const UnitId social = *m_store->book().findUnit(u"socialförvaltningen"_s);
    QSignalSpy reminded(m_page.get(), &OverviewPage::remindAsked);
    QSignalSpy extended(m_page.get(), &OverviewPage::extensionAsked);
    link(u"remind0"_s)->setFocus();
    QTest::keyClick(link(u"remind0"_s), Qt::Key_Return);
    link(u"extend0"_s)->click();
    QCOMPARE(reminded.count(), 1);
    QCOMPARE(reminded.first().first().value<UnitId>(), social);
    QCOMPARE(extended.first().first().value<UnitId>(), social);
}

void TestOverviewPage::call_clicked_givesTheContactsNumber()
{
    openExample();
    QSignalSpy called(m_page.get(), &OverviewPage::callAsked);
    link(u"call0"_s)->click();
    QCOMPARE(called.count(), 1);
    const QString number = called.first().at(1).toString();
    QVERIFY(number.startsWith(u"040-628 04"_s));
    QCOMPARE(link(u"call0"_s)->text(), u"Call "_s + number);
}

void TestOverviewPage::others_asked_areShown()
{
    openExample();
    link(u"showOthers"_s)->click();
    QTRY_VERIFY(link(u"remind4"_s));
    QTRY_COMPARE(link(u"showOthers"_s)->text(), u"Show fewer"_s);
}

void TestOverviewPage::conflict_compared_leadsToTheAnswer()
{
    openExample();
    QSignalSpy compared(m_page.get(), &OverviewPage::conflictAsked);
    const auto matters = m_page->findChildren<Text *>(u"matter"_s);
    QVERIFY(!matters.isEmpty());
    Q_EMIT matters.first()->linkActivated(u"compare"_s);
    QCOMPARE(compared.first().first().value<AssignmentId>(),
             m_store->assignment(u"13"_s, u"arbetsmarknadsförvaltningen"_s));
}

void TestOverviewPage::completion_waitingMoreThanFiveDays_isCounted()
{
    openExample();
    QCOMPARE(m_page->findChildren<Text *>(u"matter"_s).size(), 1);
    qputenv("SOURCE_DATE_EPOCH", "1773482400"); // 14 March: nine days after the send-backs
    m_page->reload();
    QTRY_COMPARE(m_page->findChildren<Text *>(u"matter"_s).size(), 2);
    QVERIFY(m_page->findChildren<Text *>(u"matter"_s).last()->text().contains(u"more than 5 days"_s));
    qputenv("SOURCE_DATE_EPOCH", "1773136800");
}

void TestOverviewPage::answer_submittedMeanwhile_isCountedAtOnce()
{
    openExample();
    const int before = progressOf(m_store->view()).received();
    const Actor contact = m_store->contact(u"socialförvaltningen"_s);
    const AssignmentId id = m_store->assignment(u"2"_s, u"socialförvaltningen"_s);
    const Answer answer{.assignment = id, .status = u"started"_s, .done = u"Vi har börjat."_s};
    const RevisionId base = m_store->view().cell(id)->answerHead;
    VERIFY_DONE((*m_store)->answers.save(contact, answer, base).result());
    VERIFY_DONE((*m_store)->answers.submit(contact, m_store->round(), contact.unit, {id}, {}, {}).result());
    QTRY_VERIFY(sentence().startsWith(u"%1 of 141"_s.arg(before + 1)));
}

void TestOverviewPage::openCommission_shown_leadsToItsAnswer()
{
    decideEarlier(**m_store, m_store->strategist(), {2026, 1, 31});
    openExample();
    QTRY_VERIFY(m_page->findChild<Text *>(u"openCommission0"_s));
    QVERIFY(m_page->findChild<Text *>(u"openCommission0"_s)
                ->text()
                .endsWith(u"Redovisa statistik uppdelad på kön för "
                          "fler verksamheter."_s));
    QSignalSpy asked(m_page.get(), &OverviewPage::commissionsAsked);
    link(u"answerCommission0"_s)->click();
    QCOMPARE(asked.size(), 1);
    const auto commissions = (*m_store)->reports.commissions().result();
    const CommissionAnswer answer{.commission = {commissions->first().commission.recordId},
                                  .round = m_store->round(),
                                  .text = u"Klart."_s,
                                  .givenBack = true};
    QVERIFY((*m_store)->reports.answerCommission(m_store->strategist(), answer).result());
    QTRY_VERIFY(!m_page->findChild<Text *>(u"openCommission0"_s)); // given back: nothing to attend to
}

void TestOverviewPage::reader_ofThePage_hasNoActions()
{
    open(Actor{.author = u"account:reader"_s, .roles = {Role::SteeringGroup}}, m_store->round());
    QTRY_VERIFY(!matrix()->content().isEmpty());
    QVERIFY(!link(u"remind0"_s));
}

void TestOverviewPage::noRound_opened_teachesAndOffersOne()
{
    open(m_store->strategist(), {});
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    QSignalSpy asked(m_page.get(), &OverviewPage::newRoundAsked);
    QTest::mouseClick(empty->findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestOverviewPage::plannedRound_shown_leadsToTheRound()
{
    Round next{.name = u"Uppföljning 2028"_s};
    next.periodFrom = QDate(2026, 1, 1);
    next.periodTo = QDate(2027, 12, 31);
    next.opens = QDate(2028, 2, 1);
    next.due = QDate(2028, 3, 1);
    const auto planned = (*m_store)->rounds.plan(m_store->strategist(), next).result();
    VERIFY_DONE(planned);
    open(m_store->strategist(), *planned);
    QTRY_VERIFY(m_page->findChild<EmptyState *>());
    QSignalSpy asked(m_page.get(), &OverviewPage::roundAsked);
    m_page->findChild<EmptyState *>()->findChild<Button *>()->click();
    QCOMPARE(asked.first().first().value<RoundId>(), *planned);
}

void TestOverviewPage::checkRound_shown_groupsDepartmentsUnderTheirUnit()
{
    Round check{.name = u"Avstämning 2026"_s, .roundKind = u"check"_s};
    check.periodFrom = QDate(2026, 1, 1);
    check.periodTo = QDate(2026, 6, 30);
    check.opens = QDate(2026, 3, 10);
    check.due = QDate(2026, 5, 1);
    const auto opened = (*m_store)->rounds.open(m_store->strategist(), {}, check).result();
    VERIFY_DONE(opened);
    open(m_store->strategist(), opened->round);
    QTRY_VERIFY(!matrix()->content().isEmpty());
    const MatrixContent &content = matrix()->content();
    QStringList columns;
    for (const MatrixUnit &unit : content.units)
        columns << unit.group + u'/' + QString(unit.shortName).remove(QChar(0xAD)).replace(QChar(0xA0), u' ');
    QCOMPARE(columns.join(u' '),
             u"/Fastighet /Skola o. fritid /Social Stadsledning/Ekonomi Stadsledning/Juridik "
             "Stadsledning/Samhällsutveckling Stadsledning/Kommunikation Stadsledning/Näringsliv"_s);
    QCOMPARE(content.units.first().words, u"0 of 1"_s);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
