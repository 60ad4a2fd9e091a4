// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contactstore.h"
#include "tests/ui/labelcheck.h"

#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerpage.h"
#include "ui/look/theme.h"
#include "ui/parts/button.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/submitpage.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStackedWidget>

/// The contact's way from an open round to the receipt, by keys, through the real pages on a real store.
class TestAnswerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tenAssignmentsWithSevenUnchanged_needAtMost60Actions();
    void submit_withFaults_listsThemAndJumpsToTheField();
    void submit_withSomeReady_offersThoseAlone();
    void typing_thatPauses_isBufferedAndRestoredByTheNextPage();
    void typing_thenLeavingTheRow_makesOneDraft();
    void store_thatCannotBeWritten_keepsTheTextAndTriesAgain();
    void undo_afterConfirming_writesANewVersionAndRedoAnother();
    void undo_inAText_isTheTextsOwn();
    void answerSentBack_showsTheThreadAndTakesAReply();
    void delayed_checked_unfoldsWhatHindersAndTheNextStep();
    void lockedAnswer_saysWhy_data();
    void lockedAnswer_saysWhy();
    void twoVersions_areShownWithALink();
    void mergedUnit_showsThePredecessorsAnswerLabelled();
    void link_added_isKeptWithTheAnswerAndCanBeRemoved();
    void strategist_typingForAUnit_keepsWhereItCameFrom();
    void helpContact_namesTheCoordinatorWithTelephone();
    void everyControl_hasAnAccessibleName();
    void page_inEverySize_cutsNoLabel_data();
    void page_inEverySize_cutsNoLabel();

private:
    AnswerPage *open(const Actor &actor);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void go(const QString &measure);
    [[nodiscard]] RowListView *list() const { return m_page->findChild<RowListView *>(u"answerList"_s); }
    [[nodiscard]] RowStanding standing(const QString &measure) const;
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<QWidget> m_window;
    AnswerPage *m_page = nullptr;
    int m_actions = 0;
};

void TestAnswerPage::initTestCase()
{
    qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    QLocale::setDefault(QLocale(u"en_GB"_s));
    look::install(*qApp, ThemeChoice::Light);
}

void TestAnswerPage::init()
{
    m_store = std::make_unique<ContactStore>();
    m_actions = 0;
}

void TestAnswerPage::cleanup()
{
    m_window.reset();
    m_page = nullptr;
    m_store.reset();
}

AnswerPage *TestAnswerPage::open(const Actor &actor)
{
    ContactStore &store = *m_store;
    m_window.reset();
    auto stack = std::make_unique<QStackedWidget>();
    m_page = new AnswerPage(store->plan, store->people, store->rounds, store->answers, actor, store.round());
    auto *submit = new SubmitPage(store->plan, store->people, store->rounds, store->answers, actor, store.round());
    auto *receipt = new ReceiptPage(store->plan, store->people, store->rounds, store->answers, store.round());
    stack->addWidget(m_page);
    stack->addWidget(submit);
    stack->addWidget(receipt);
    // As the composition root does it.
    QStackedWidget *pages = stack.get();
    connect(m_page, &AnswerPage::submitAsked, pages, [=](UnitId unit, const QList<AssignmentId> &chosen) {
        submit->setChoice(unit, chosen);
        pages->setCurrentWidget(submit);
    });
    connect(submit, &SubmitPage::submitted, pages, [=](SubmissionId id) {
        receipt->setSubmission(id);
        pages->setCurrentWidget(receipt);
    });
    stack->resize(1280, 800);
    stack->show();
    QApplication::setActiveWindow(stack.get());
    m_window = std::move(stack);
    const auto isThere = [this] { return list()->model()->rowCount() > 0 && list()->hasFocus(); };
    if (!QTest::qWaitFor(isThere))
        qFatal("the page did not load");
    return m_page;
}

void TestAnswerPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestAnswerPage::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestAnswerPage::go(const QString &measure)
{
    m_page->openAssignment(m_store->assignment(measure));
}

RowStanding TestAnswerPage::standing(const QString &measure) const
{
    const auto *model = qobject_cast<AnswerListModel *>(list()->model());
    const int row = model->rowOf(m_store->assignment(measure));
    return RowStanding(model->index(row).data(AnswerListModel::StandingRole).toInt());
}

void TestAnswerPage::tenAssignmentsWithSevenUnchanged_needAtMost60Actions()
{
    open(m_store->contact());
    QCOMPARE(list()->model()->rowCount(), 10);
    const QList<int> changed{1, 5, 7};
    for (int row = 0; row < 10; ++row) {
        QCOMPARE(list()->currentIndex().row(), row);
        if (!changed.contains(row)) {
            press(Qt::Key_S);
            continue;
        }
        press(Qt::Key_N);
        QVERIFY(qobject_cast<TextArea *>(QApplication::focusWidget()));
        type(u"Two of six contracts were bought with the new template."_s);
        if (row == 7) { // and one of them is late
            press(Qt::Key_Tab, Qt::ShiftModifier);
            press(Qt::Key_Space);
            press(Qt::Key_Tab);
            press(Qt::Key_Tab);
            type(u"Nobody has followed up the old contracts."_s);
            press(Qt::Key_Tab);
            type(u"Follow them up before the summer."_s);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(QApplication::focusWidget(), find<Button>(u"submit"_s));
    press(Qt::Key_Return);
    auto *submit = m_window->findChild<SubmitPage *>();
    auto *now = submit->findChild<Button *>(u"submitNow"_s);
    QTRY_VERIFY(submit->isVisible() && now->isEnabled() && now->hasFocus());
    press(Qt::Key_Return);
    auto *receipt = m_window->findChild<ReceiptPage *>();
    QTRY_VERIFY(receipt->isVisible());
    auto *code = receipt->findChild<Text *>(u"code"_s);
    QTRY_VERIFY(!code->text().isEmpty());
    QVERIFY2(m_actions <= 60, qPrintable(u"%1 actions"_s.arg(m_actions)));
    qInfo("actions from opening the page to the receipt: %d", m_actions);

    const AnswerSheet late = m_store->sheet(u"12"_s);
    QCOMPARE(late.cell.state, AssignmentState::Submitted);
    QVERIFY(late.submitted && late.submitted->delayed);
    QCOMPARE(late.submitted->next, u"Follow them up before the summer."_s);
    QVERIFY(m_store->sheet(u"17"_s).submitted->unchanged);
    const auto handedIn = (*m_store)->answers.handedIn(late.cell.submission).result();
    VERIFY_DONE(handedIn);
    QCOMPARE(handedIn->answers.size(), 10);
    QCOMPARE(handedIn->submission->authorisedBy, m_store->head());
    QCOMPARE(handedIn->submission->capacity, u"förvaltningschef"_s);
    QCOMPARE(handedIn->submission->code, code->text());
}

void TestAnswerPage::submit_withFaults_listsThemAndJumpsToTheField()
{
    open(m_store->contact());
    QSignalSpy asked(m_page, &AnswerPage::submitAsked);
    for (int i = 0; i < 8; ++i)
        press(Qt::Key_S);
    go(u"12"_s);
    press(Qt::Key_N);
    find<QCheckBox>(u"delayed"_s)->click();
    find<Button>(u"submit"_s)->click();
    auto *faults = find<FaultList>(u"faults"_s);
    QVERIFY(faults->isVisible());
    QStringList words;
    QHash<QString, LinkLabel *> links;
    for (auto *link : faults->findChildren<LinkLabel *>()) {
        words << link->text();
        links.insert(link->text(), link);
    }
    QCOMPARE(words, (QStringList{u"Measure 12: write what has happened"_s, u"Measure 12: write what hinders"_s,
                                 u"Measure 12: write the next step"_s, u"Measure 14: no answer"_s,
                                 u"Measure 17: no answer"_s}));
    QVERIFY(asked.isEmpty());
    QCOMPARE(standing(u"12"_s), RowStanding::Faulty);
    links.value(u"Measure 12: write what hinders"_s)->click();
    QCOMPARE(QApplication::focusWidget(), find<TextArea>(u"hindered"_s));
    QVERIFY(!find<TextArea>(u"hindered"_s)->accessibleDescription().isEmpty());
    type(u"The follow-up."_s);
    QVERIFY(find<TextArea>(u"hindered"_s)->accessibleDescription().isEmpty());
    QTRY_COMPARE(faults->findChildren<LinkLabel *>().size(), 4); // what is mended leaves the list
}

void TestAnswerPage::submit_withSomeReady_offersThoseAlone()
{
    open(m_store->contact());
    QSignalSpy asked(m_page, &AnswerPage::submitAsked);
    press(Qt::Key_S);
    press(Qt::Key_S);
    find<Button>(u"submit"_s)->click();
    Q_EMIT find<FaultList>(u"faults"_s)->linkActivated(u"ready"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<QList<AssignmentId>>(),
             (QList<AssignmentId>{m_store->assignment(u"1"_s), m_store->assignment(u"2"_s)}));
}

void TestAnswerPage::typing_thatPauses_isBufferedAndRestoredByTheNextPage()
{
    open(m_store->contact());
    QSignalSpy saved(m_page, &AnswerPage::savedAt);
    press(Qt::Key_N);
    type(u"Half a sen"_s);
    QElapsedTimer since;
    since.start();
    const auto isBuffered = [this] {
        const auto kept = (*m_store)->answers.scratch(m_store->contact(), m_store->assignment(u"1"_s)).result();
        return kept && *kept && (*kept)->done == "Half a sen"_L1;
    };
    QTRY_VERIFY(isBuffered());
    QVERIFY2(since.elapsed() < 1000, "what is typed lies in the store within a second");
    QVERIFY(m_store->history(u"1"_s).isEmpty()); // not a version yet
    auto afterCrash = std::make_unique<ContactStore>(m_store->path());
    m_window.reset(); // closing saves; the copy was taken before
    m_store = std::move(afterCrash);
    open(m_store->contact());
    go(u"1"_s);
    QCOMPARE(find<TextArea>(u"done"_s)->words(), u"Half a sen"_s);
    QVERIFY(find<MessageStrip>(u"notice"_s)->isVisible());
    QVERIFY(m_store->history(u"1"_s).isEmpty());
}

void TestAnswerPage::typing_thenLeavingTheRow_makesOneDraft()
{
    open(m_store->contact());
    press(Qt::Key_N);
    type(u"One sentence of many keys, and another one."_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_store->history(u"1"_s).size(), 1);
    QVERIFY(list()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QTRY_COMPARE(standing(u"1"_s), RowStanding::Ready);
    QCOMPARE(m_store->history(u"1"_s).size(), 1);
    QCOMPARE(m_store->sheet(u"1"_s).newest->value.done, u"One sentence of many keys, and another one."_s);
    const auto kept = (*m_store)->answers.scratch(m_store->contact(), m_store->assignment(u"1"_s)).result();
    VERIFY_DONE(kept);
    QVERIFY(!kept->has_value()); // the buffer goes when the draft is saved
}

void TestAnswerPage::store_thatCannotBeWritten_keepsTheTextAndTriesAgain()
{
    open(m_store->contact());
    const auto run = [this](const QString &statement) {
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_store->path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    };
    run(u"CREATE TRIGGER full BEFORE INSERT ON answer_revision BEGIN SELECT RAISE(FAIL, 'disk is full'); END"_s);
    press(Qt::Key_N);
    type(u"This must not be lost."_s);
    press(Qt::Key_Escape);
    auto *failure = find<MessageStrip>(u"failure"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(u"Try again"_s));
    QCOMPARE(find<TextArea>(u"done"_s)->words(), u"This must not be lost."_s);
    QVERIFY(m_store->history(u"1"_s).isEmpty());
    run(u"DROP TRIGGER full"_s);
    Q_EMIT failure->linkActivated(u"retry"_s);
    QTRY_VERIFY(!failure->isVisible());
    QCOMPARE(m_store->sheet(u"1"_s).newest->value.done, u"This must not be lost."_s);
}

void TestAnswerPage::undo_afterConfirming_writesANewVersionAndRedoAnother()
{
    open(m_store->contact());
    press(Qt::Key_S);
    QTRY_COMPARE(m_store->history(u"1"_s).size(), 1);
    QTRY_COMPARE(standing(u"1"_s), RowStanding::Ready);
    QVERIFY(find<UndoLine>(u"undoLine"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_store->history(u"1"_s).size(), 2);
    QTRY_COMPARE(standing(u"1"_s), RowStanding::Unanswered);
    QCOMPARE(list()->currentIndex().row(), 0); // the row it was about
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_store->history(u"1"_s).size(), 3);
    QTRY_COMPARE(standing(u"1"_s), RowStanding::Ready);
    QVERIFY(m_store->sheet(u"1"_s).newest->value.unchanged);
}

void TestAnswerPage::undo_inAText_isTheTextsOwn()
{
    open(m_store->contact());
    press(Qt::Key_S);
    QTRY_COMPARE(m_store->history(u"1"_s).size(), 1);
    press(Qt::Key_N);
    auto *done = find<TextArea>(u"done"_s);
    type(u"Words"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(done->words(), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(done->words(), u"Words"_s);
    QCOMPARE(m_store->history(u"1"_s).size(), 1); // the confirmed one stays confirmed
}

void TestAnswerPage::answerSentBack_showsTheThreadAndTakesAReply()
{
    ContactStore &store = *m_store;
    open(store.contact());
    press(Qt::Key_S);
    QTRY_COMPARE(store.history(u"1"_s).size(), 1);
    VERIFY_DONE(store->answers
                    .submit(store.contact(), store.round(), store.unit(), {store.assignment(u"1"_s)}, store.head(),
                            u"förvaltningschef"_s)
                    .result());
    VERIFY_DONE(
        store->answers.sendBack(store.strategist(), store.round(), store.assignment(u"1"_s), u"Which contracts?"_s)
            .result());
    QTRY_COMPARE(standing(u"1"_s), RowStanding::CompletionRequested);
    go(u"1"_s);
    auto *thread = find<QWidget>(u"thread"_s);
    QVERIFY(thread->isVisible());
    QStringList said;
    for (auto *text : thread->findChildren<Text *>())
        said << text->text();
    QVERIFY(said.contains(u"Which contracts?"_s));
    auto *reply = find<TextArea>(u"reply"_s);
    QVERIFY(reply->isVisible());
    reply->setFocus();
    type(u"The two of the spring."_s);
    find<Button>(u"sendReply"_s)->click();
    QTRY_COMPARE(store.sheet(u"1"_s).thread.size(), 2);
    QCOMPARE(store.sheet(u"1"_s).thread.last()->purpose, u"reply"_s);
    QTRY_VERIFY(reply->words().isEmpty());
    QCOMPARE(standing(u"1"_s), RowStanding::CompletionRequested); // a reply is no completion
    press(Qt::Key_Escape);
    press(Qt::Key_N);
    type(u"The contracts for cleaning and for lifts."_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(standing(u"1"_s), RowStanding::Ready);
}

void TestAnswerPage::delayed_checked_unfoldsWhatHindersAndTheNextStep()
{
    open(m_store->contact());
    press(Qt::Key_N);
    QVERIFY(!find<TextArea>(u"hindered"_s)->isVisible());
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    QVERIFY(find<TextArea>(u"hindered"_s)->isVisible());
    QVERIFY(find<TextArea>(u"next_step"_s)->isVisible());
    press(Qt::Key_Space);
    QVERIFY(!find<TextArea>(u"hindered"_s)->isVisible());
}

void TestAnswerPage::lockedAnswer_saysWhy_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("words");
    QTest::newRow("it has been accepted") << u"accept"_s << u"has been accepted"_s;
    QTest::newRow("the round is closed") << u"close"_s << u"round is closed"_s;
}

void TestAnswerPage::lockedAnswer_saysWhy()
{
    QFETCH(QString, cause);
    QFETCH(QString, words);
    ContactStore &store = *m_store;
    open(store.contact());
    press(Qt::Key_S);
    QTRY_COMPARE(store.history(u"1"_s).size(), 1);
    VERIFY_DONE(store->answers
                    .submit(store.contact(), store.round(), store.unit(), {store.assignment(u"1"_s)}, store.head(),
                            u"förvaltningschef"_s)
                    .result());
    if (cause == "accept"_L1)
        VERIFY_DONE(store->answers.accept(store.strategist(), store.round(), {store.assignment(u"1"_s)}).result());
    else
        VERIFY_DONE(store->rounds.close(store.strategist(), store.round(), {}).result());
    go(u"1"_s);
    auto *notice = find<MessageStrip>(u"notice"_s);
    QTRY_VERIFY2(notice->isVisible() && notice->text().contains(words), qPrintable(notice->text()));
    QVERIFY(!find<QRadioButton>(u"happened"_s)->isEnabled());
    const qsizetype before = store.history(u"1"_s).size();
    press(Qt::Key_S);
    press(Qt::Key_N);
    QCOMPARE(store.history(u"1"_s).size(), before);
}

void TestAnswerPage::twoVersions_areShownWithALink()
{
    ContactStore &store = *m_store;
    const AssignmentId id = store.assignment(u"7"_s);
    for (const QString &words : {u"One"_s, u"Another"_s}) {
        const Answer answer{.assignment = id, .status = u"started"_s, .done = words};
        VERIFY_DONE(store->answers.save(store.contact(), answer, {}).result());
    }
    open(store.contact());
    QCOMPARE(standing(u"7"_s), RowStanding::Conflict);
    go(u"7"_s);
    QSignalSpy asked(m_page, &AnswerPage::conflictAsked);
    auto *notice = find<MessageStrip>(u"notice"_s);
    QVERIFY(notice->text().contains(u"two versions"_s));
    Q_EMIT notice->linkActivated(u"conflict"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<AssignmentId>(), id);
}

void TestAnswerPage::mergedUnit_showsThePredecessorsAnswerLabelled()
{
    ContactStore &store = *m_store;
    const auto book = store->plan.load().result();
    VERIFY_DONE(book);
    const UnitId into = *book->findUnit(u"kulturförvaltningen"_s);
    Unit merged = **book->unit(store.unit());
    merged.successor = into;
    VERIFY_DONE(store->plan.save(store.strategist(), store.unit().value, merged).result());
    Person person{.name = u"Noa Exempel"_s, .unit = into};
    const auto noa = store->people.add(store.strategist(), person, {Role::Contact}).result();
    VERIFY_DONE(noa);
    open(people::actorOf(*store->people.find(u"Noa Exempel"_s).result()));
    m_page->openAssignment(assignments::idOf(store.round(), *book->findMeasure(u"1"_s), into, {}));
    const auto texts = m_page->findChildren<Text *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const Text *text) {
        return text->text() == u"From fastighetsförvaltningen, which is now a part of your unit."_s;
    }));
    find<Button>(u"takePrevious"_s)->click();
    QVERIFY(find<TextArea>(u"done"_s)->words().startsWith(u"En arbetsgrupp"_s));
}

void TestAnswerPage::link_added_isKeptWithTheAnswerAndCanBeRemoved()
{
    open(m_store->contact());
    press(Qt::Key_N);
    type(u"See the page."_s);
    find<LinkLabel>(u"addLink"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"linkAddress"_s), u"https://example.org/krav"_s);
    QTest::keyClicks(find<QLineEdit>(u"linkTitle"_s), u"The requirements"_s);
    find<Button>(u"linkAdd"_s)->click();
    QTRY_VERIFY(find<LinkLabel>(u"removeEvidence"_s));
    QTRY_COMPARE(find<LinkLabel>(u"removeEvidence"_s)->accessibleName(), u"Remove The requirements"_s);
    list()->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(m_store->sheet(u"1"_s).evidence.size(), 1);
    press(Qt::Key_Up);
    find<LinkLabel>(u"removeEvidence"_s)->click();
    press(Qt::Key_Down);
    QTRY_COMPARE(m_store->sheet(u"1"_s).evidence.size(), 0);
}

void TestAnswerPage::strategist_typingForAUnit_keepsWhereItCameFrom()
{
    ContactStore &store = *m_store;
    open(store.strategist());
    auto *units = find<QComboBox>(u"unitChooser"_s);
    QVERIFY(units->isVisible());
    const int index = units->findData(store.unit().value);
    QVERIFY(index >= 0);
    units->setCurrentIndex(index);
    Q_EMIT units->activated(index);
    QTRY_COMPARE(list()->model()->rowCount(), 10);
    list()->setFocus();
    press(Qt::Key_N);
    auto *from = find<QLineEdit>(u"receivedFrom"_s);
    QVERIFY(from->isVisible());
    from->setFocus();
    type(u"Robin Exempel, mail 3 March"_s);
    find<TextArea>(u"done"_s)->setFocus();
    type(u"New template."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_S); // the next one came in the same mail
    QTRY_COMPARE(store.history(u"2"_s).size(), 1);
    for (const QString &measure : {u"1"_s, u"2"_s})
        QCOMPARE(store.sheet(measure).newest->value.receivedFrom, u"Robin Exempel, mail 3 March"_s);
    QCOMPARE(store.sheet(u"1"_s).newest->author, store.strategist().author);
}

void TestAnswerPage::helpContact_namesTheCoordinatorWithTelephone()
{
    open(m_store->contact());
    go(u"12"_s);
    QString words = find<Text>(u"helpContact"_s)->text();
    words.replace(QChar(0x00A0), u' ').replace(QChar(0x2011), u'-'); // the number does not break over two lines
    QVERIFY2(words.contains(u"Alex Exempel, 040-628 04 40"_s), qPrintable(words));
}

void TestAnswerPage::everyControl_hasAnAccessibleName()
{
    open(m_store->contact());
    press(Qt::Key_N);
    QStringList nameless;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QLabel *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QCOMPARE(nameless, QStringList());
    const QModelIndex row = list()->model()->index(3, 0);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Measure 4 "_s));
}

void TestAnswerPage::page_inEverySize_cutsNoLabel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("an ordinary window") << QSize(1280, 800) << 100;
    QTest::newRow("a small window") << QSize(1024, 768) << 100;
    QTest::newRow("text twice as large") << QSize(1280, 800) << 200;
}

void TestAnswerPage::page_inEverySize_cutsNoLabel()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFont font = QApplication::font();
    const QFont usual = font;
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
    open(m_store->contact());
    m_page->setNarrow(size.width() * 100 / percent < 1120);
    press(Qt::Key_N);
    find<QCheckBox>(u"delayed"_s)->click();
    m_window->resize(size);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(cutLabels(m_page), QStringList());
    QApplication::setFont(usual);
}

QTEST_MAIN(TestAnswerPage)
#include "tst_answerpage.moc"
