// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"

#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/review/answerchange.h"
#include "ui/review/reviewpage.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

/// Answers are read one by one by keys, accepted or sent back; conflicts are resolved; nothing written is lost.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void list_opened_beginsWithTheConflict();
    void head_ofThePage_countsWhatWaits();
    void answer_opened_isMarkedAsRead();
    void arrows_pressed_changeAnswer();
    void k_pressed_acceptsAndOffersUndo();
    void undo_afterAcceptance_bringsTheAnswerBack();
    void acceptAll_withoutAnyRead_isDisabled();
    void acceptAll_clicked_takesOnlyWhatWasOpened();
    void b_pressed_asksForCompletion();
    void request_withoutReason_saysSoAndKeepsTheAnswer();
    void k_typedInComment_isText();
    void comment_added_standsInTheConversation();
    void unchanged_chosen_listsWhatStillHolds();
    void fields_changed_areMarked();
    void conflict_versionTaken_isResolved();
    void conflict_jointText_isWrittenOverBoth();
    void conflict_inAMeasure_isShownAndOneVersionTaken();
    void conflict_inAMeasure_isJoinedFieldByField();
    void conflict_inAMeasure_isNoMatterForACoordinator();
    void sentBack_listed_waitForTheUnit();
    void answer_submittedAgain_isComparedWithWhatWasSentBack();
    void coordinator_reviewing_mayAskButNotAccept();
    void nothing_waiting_teaches();
    void answer_askedFor_isOpened();

private:
    [[nodiscard]] RowListView *list() const { return m_page->findChild<RowListView *>(u"waiting"_s); }
    template<class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString title(int row) const { return list()->model()->index(row, 0).data().toString(); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    void open(const Actor &actor);
    /// The first answer that is not in conflict.
    void goToAnswer();
    [[nodiscard]] AssignmentState stateOf(AssignmentId id) const { return m_store->view().cell(id)->state; }

    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<ReviewPage> m_page;
};

void TestReviewPage::initTestCase()
{
    look::install(*qApp, ThemeChoice::Light);
}

void TestReviewPage::init()
{
    m_store = std::make_unique<ExampleStore>();
}

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestReviewPage::open(const Actor &actor)
{
    ExampleStore &store = *m_store;
    m_page = std::make_unique<ReviewPage>(store->plan, store->people, store->rounds, store->answers, store->exchange,
                                          actor, store.round());
    m_page->resize(1100, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QTRY_VERIFY(rows() > 0);
}

void TestReviewPage::goToAnswer()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_VERIFY(child<Button>(u"accept"_s)->isVisible());
    QCOMPARE(child<Text>(u"answerTitle"_s)->text(), title(1));
}

void TestReviewPage::list_opened_beginsWithTheConflict()
{
    open(m_store->strategist());
    QVERIFY(title(0).startsWith(u"13 "_s));
    QVERIFY(child<Button>(u"saveJoint"_s)->isVisible());
    QVERIFY(!child<Button>(u"accept"_s)->isVisible());
}

void TestReviewPage::head_ofThePage_countsWhatWaits()
{
    open(m_store->strategist());
    const RoundView view = m_store->view();
    const auto waiting = std::count_if(view.cells.begin(), view.cells.end(), [](const Cell &cell) {
        return cell.state == AssignmentState::Submitted && !cell.conflict;
    });
    QCOMPARE(m_page->head()->findChild<ElidedText *>()->text(),
             u"%1 answer(s) wait. 1 answer(s) are in conflict."_s.arg(waiting));
}

void TestReviewPage::answer_opened_isMarkedAsRead()
{
    open(m_store->strategist());
    QCOMPARE(child<Button>(u"acceptRead"_s)->text(), u"Accept all that I have read (0)"_s);
    goToAnswer();
    QTRY_COMPARE(child<Button>(u"acceptRead"_s)->text(), u"Accept all that I have read (1)"_s);
    const auto marks = (*m_store)->answers.readMarks(m_store->strategist()).result();
    VERIFY_DONE(marks);
    QCOMPARE(marks->size(), 1);
}

void TestReviewPage::arrows_pressed_changeAnswer()
{
    open(m_store->strategist());
    goToAnswer();
    child<Button>(u"accept"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QCOMPARE(child<Text>(u"answerTitle"_s)->text(), title(2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestReviewPage::k_pressed_acceptsAndOffersUndo()
{
    open(m_store->strategist());
    goToAnswer();
    const int before = rows();
    const QString accepted = title(1);
    const QString next = title(2);
    QTest::keyClick(list(), Qt::Key_K);
    QTRY_COMPARE(rows(), before - 1);
    QCOMPARE(title(1), next);
    QCOMPARE(child<Text>(u"answerTitle"_s)->text(), next);
    QTRY_VERIFY(child<UndoLine>(u"undo"_s)->isVisible());
    QVERIFY(child<UndoLine>(u"undo"_s)->text().contains(accepted.toHtmlEscaped()));
}

void TestReviewPage::undo_afterAcceptance_bringsTheAnswerBack()
{
    open(m_store->strategist());
    goToAnswer();
    const int before = rows();
    const QString accepted = title(1);
    QTest::keyClick(list(), Qt::Key_K);
    QTRY_COMPARE(rows(), before - 1);
    QTRY_VERIFY(child<UndoLine>(u"undo"_s)->isVisible());
    Q_EMIT child<UndoLine>(u"undo"_s)->linkActivated(u"undo"_s);
    QTRY_COMPARE(rows(), before);
    QCOMPARE(title(1), accepted);
    QTRY_VERIFY(!child<UndoLine>(u"undo"_s)->isVisible());
}

void TestReviewPage::acceptAll_withoutAnyRead_isDisabled()
{
    open(m_store->strategist());
    QVERIFY(!child<Button>(u"acceptRead"_s)->isEnabled());
    QVERIFY(!child<Button>(u"acceptRead"_s)->toolTip().isEmpty());
}

void TestReviewPage::acceptAll_clicked_takesOnlyWhatWasOpened()
{
    open(m_store->strategist());
    goToAnswer();
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(child<Button>(u"acceptRead"_s)->text(), u"Accept all that I have read (2)"_s);
    const auto accepted = [this] {
        const RoundView view = m_store->view();
        return std::count_if(view.cells.begin(), view.cells.end(),
                             [](const Cell &cell) { return cell.state == AssignmentState::Accepted; });
    };
    const auto before = accepted();
    QTest::mouseClick(child<Button>(u"acceptRead"_s), Qt::LeftButton);
    QTRY_COMPARE(accepted(), before + 2);
}

void TestReviewPage::b_pressed_asksForCompletion()
{
    open(m_store->strategist());
    goToAnswer();
    const int before = rows();
    const auto requested = [this] {
        const RoundView view = m_store->view();
        return std::count_if(view.cells.begin(), view.cells.end(),
                             [](const Cell &cell) { return cell.state == AssignmentState::CompletionRequested; });
    };
    const auto requestedBefore = requested();
    QTest::keyClick(list(), Qt::Key_B);
    auto *text = child<QPlainTextEdit>(u"requestText"_s);
    QTRY_VERIFY(text->isVisible());
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Hur stor del?"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), before - 1);
    QCOMPARE(requested(), requestedBefore + 1);
    QTRY_VERIFY(!text->isVisible());
    QVERIFY(text->toPlainText().isEmpty());
}

void TestReviewPage::request_withoutReason_saysSoAndKeepsTheAnswer()
{
    open(m_store->strategist());
    goToAnswer();
    const int before = rows();
    QTest::keyClick(list(), Qt::Key_B);
    auto *text = child<QPlainTextEdit>(u"requestText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::mouseClick(child<Button>(u"sendRequest"_s), Qt::LeftButton);
    QTRY_COMPARE(text->accessibleDescription(), u"Write what the unit should complete."_s);
    QCOMPARE(rows(), before);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    QVERIFY(child<Button>(u"requestCompletion"_s)->isVisible());
}

void TestReviewPage::k_typedInComment_isText()
{
    open(m_store->strategist());
    goToAnswer();
    const int before = rows();
    auto *comment = child<QPlainTextEdit>(u"comment"_s);
    comment->setFocus();
    QTest::keyClicks(comment, u"kb"_s);
    QCOMPARE(comment->toPlainText(), u"kb"_s);
    QCOMPARE(rows(), before);
    QVERIFY(!child<QPlainTextEdit>(u"requestText"_s)->isVisible());
}

void TestReviewPage::comment_added_standsInTheConversation()
{
    open(m_store->strategist());
    goToAnswer();
    auto *comment = child<QPlainTextEdit>(u"comment"_s);
    comment->setFocus();
    QTest::keyClicks(comment, u"Bra exempel."_s);
    QTest::keyClick(child<Button>(u"addComment"_s), Qt::Key_Space);
    QTRY_VERIFY(child<Text>(u"said"_s));
    QTRY_COMPARE(child<Text>(u"said"_s)->text(), u"Bra exempel."_s);
    QTRY_VERIFY(comment->toPlainText().isEmpty());
}

void TestReviewPage::unchanged_chosen_listsWhatStillHolds()
{
    open(m_store->strategist());
    auto *filter = child<SegmentedSwitch>(u"filter"_s);
    const int changed = rows();
    filter->findChildren<QAbstractButton *>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(filter->current(), 1);
    QVERIFY(rows() > 0 && rows() != changed);
    QVERIFY(!title(0).startsWith(u"13 "_s));
}

void TestReviewPage::fields_changed_areMarked()
{
    const PlanBook book = m_store->book();
    const Answer before{.status = u"started"_s, .done = u"18 av 60 lokaler."_s, .next = u"Resten."_s};
    const Answer now{
        .status = u"ongoing"_s, .done = u"46 av 60 lokaler."_s, .effect = u"F\u00f6r tidigt."_s, .next = u"Resten."_s};
    QStringList marks;
    for (const FieldChange &change : fieldChanges(book, now, before))
        marks << u"%1 %2"_s.arg(change.label).arg(int(change.mark));
    QCOMPARE(marks.join(u", "_s), u"Status 1, Delayed 0, What has happened 1, Effect 2, Next step 0"_s);
    QCOMPARE(changeWords(book, now, before), u"Changed status, new text"_s);
    QCOMPARE(changeWords(book, now, {}), u"First answer"_s);
}

void TestReviewPage::conflict_versionTaken_isResolved()
{
    open(m_store->strategist());
    const AssignmentId id = m_store->assignment(u"13"_s, u"arbetsmarknadsf\u00f6rvaltningen"_s);
    QVERIFY(m_store->view().cell(id)->conflict);
    QTest::mouseClick(child<Button>(u"take1"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_store->view().cell(id)->conflict);
    QCOMPARE(stateOf(id), AssignmentState::Submitted);
    QTRY_VERIFY(child<Button>(u"accept"_s)->isVisible());
}

void TestReviewPage::conflict_jointText_isWrittenOverBoth()
{
    open(m_store->strategist());
    const AssignmentId id = m_store->assignment(u"13"_s, u"arbetsmarknadsf\u00f6rvaltningen"_s);
    auto *done = child<QPlainTextEdit>(u"joint2"_s);
    QVERIFY(done && !done->toPlainText().isEmpty());
    done->setFocus();
    done->selectAll();
    QTest::keyClicks(done, u"En grupp, 14 deltagare."_s);
    QTest::mouseClick(child<Button>(u"saveJoint"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_store->view().cell(id)->conflict);
    const auto sheet = (*m_store)->answers.sheet(m_store->strategist(), m_store->round(), id).result();
    VERIFY_DONE(sheet);
    QCOMPARE(sheet->newest->value.done, u"En grupp, 14 deltagare."_s);
}

void TestReviewPage::conflict_inAMeasure_isShownAndOneVersionTaken()
{
    const QUuid record = partMeasure(**m_store, m_store->strategist());
    QVERIFY(!record.isNull());
    open(m_store->strategist());
    QVERIFY(m_page->head()->findChild<ElidedText *>()->text().endsWith(u"1 other record(s) are in conflict."_s));
    QVERIFY2(title(0).startsWith(u"7 "_s), qPrintable(title(0)));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QVERIFY(!child<Button>(u"accept"_s)->isVisible());
    auto *take = child<Button>(u"take0"_s);
    QVERIFY(take && take->isVisible());
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_VERIFY(conflicts::otherThanAnswers(*(*m_store)->answers.conflicts().result()).isEmpty());
    QVERIFY(!(*m_store)->answers.conflicts().result()->isEmpty()); // the answer's is left
    const QString now = (*m_store->book().measure({record}))->title;
    QVERIFY2(now.startsWith(u"Lokaler och"_s) || now.startsWith(u"Tillgängliga lokaler"_s), qPrintable(now));
}

void TestReviewPage::conflict_inAMeasure_isJoinedFieldByField()
{
    const QUuid record = partMeasure(**m_store, m_store->strategist());
    open(m_store->strategist());
    auto *text = child<QPlainTextEdit>(u"joint-title"_s);
    QTRY_VERIFY(text || (text = child<QPlainTextEdit>(u"joint-title"_s)));
    QVERIFY(!child<QPlainTextEdit>(u"joint-short_title"_s)); // they agree on that
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"En gemensam rubrik"_s);
    auto *save = child<Button>(u"saveJoint"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE((*m_store->book().measure({record}))->title, u"En gemensam rubrik"_s);
    QVERIFY(conflicts::otherThanAnswers(*(*m_store)->answers.conflicts().result()).isEmpty());
}

void TestReviewPage::conflict_inAMeasure_isNoMatterForACoordinator()
{
    QVERIFY(!partMeasure(**m_store, m_store->strategist()).isNull());
    Actor coordinator = m_store->contact(u"fastighetsf\u00f6rvaltningen"_s);
    coordinator.roles = {Role::Coordinator};
    open(coordinator);
    QVERIFY(!m_page->head()->findChild<ElidedText *>()->text().contains(u"other record"_s));
}

void TestReviewPage::sentBack_listed_waitForTheUnit()
{
    open(m_store->strategist());
    m_page->showSentBack();
    QCOMPARE(child<SegmentedSwitch>(u"filter"_s)->current(), 2);
    QCOMPARE(rows(), 2);
    QVERIFY(!child<Button>(u"accept"_s)->isVisible());
    QVERIFY(!child<Button>(u"requestCompletion"_s)->isVisible());
    QSignalSpy reminded(m_page.get(), &ReviewPage::remindAsked);
    auto *remind = child<Button>(u"remindUnit"_s);
    remind->setFocus();
    QTest::keyClick(remind, Qt::Key_Space);
    QCOMPARE(reminded.count(), 1);
}

void TestReviewPage::answer_submittedAgain_isComparedWithWhatWasSentBack()
{
    const AssignmentId id = submitAgain(**m_store, m_store->strategist(), m_store->round());
    open(m_store->strategist());
    m_page->openAnswer(id);
    auto *against = child<SegmentedSwitch>(u"compareWith"_s);
    QTRY_VERIFY(against->isVisible());
    QCOMPARE(against->current(), 0);
    const auto says = [this](const QString &words) {
        const auto texts = m_page->findChildren<Text *>();
        return std::any_of(texts.begin(), texts.end(),
                           [&](const Text *text) { return text->isVisible() && text->text().startsWith(words); });
    };
    QTRY_VERIFY(says(u"Sent back · "_s));
    against->setCurrent(1);
    QTRY_VERIFY(says(u"Before · "_s));
}

void TestReviewPage::coordinator_reviewing_mayAskButNotAccept()
{
    Actor coordinator = m_store->contact(u"fastighetsf\u00f6rvaltningen"_s);
    coordinator.roles = {Role::Coordinator};
    open(coordinator);
    for (int row = 0; row < rows(); ++row)
        QVERIFY2(title(row).startsWith(u"7 "_s), qPrintable(title(row)));
    QVERIFY(!child<Button>(u"accept"_s)->isVisible());
    QVERIFY(!child<Button>(u"acceptRead"_s)->isVisible());
    QVERIFY(child<Button>(u"requestCompletion"_s)->isVisible());
}

void TestReviewPage::nothing_waiting_teaches()
{
    m_page = std::make_unique<ReviewPage>((*m_store)->plan, (*m_store)->people, (*m_store)->rounds, (*m_store)->answers,
                                          (*m_store)->exchange, m_store->strategist(), m_store->earlierRound());
    m_page->show();
    QTRY_VERIFY(m_page->findChild<EmptyState *>());
    QCOMPARE(rows(), 0);
    QCOMPARE(m_page->head()->findChild<ElidedText *>()->text(), QString());
}

void TestReviewPage::answer_askedFor_isOpened()
{
    open(m_store->strategist());
    const RoundView view = m_store->view();
    const auto wanted = std::find_if(view.cells.rbegin(), view.cells.rend(), [](const Cell &cell) {
        return cell.state == AssignmentState::Submitted && cell.unchanged;
    });
    QVERIFY(wanted != view.cells.rend());
    m_page->openAnswer(wanted->assignment);
    QCOMPARE(child<SegmentedSwitch>(u"filter"_s)->current(), 1);
    const QString number = (*m_store->book().measure(wanted->measure))->number;
    QVERIFY(child<Text>(u"answerTitle"_s)->text().startsWith(number + u' '));
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
