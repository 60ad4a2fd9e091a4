// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plankollwindow.h"
#include "app/window/storesession.h"
#include "tests/app/keyboard.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/hands.h"
#include "ui/answer/answerlistmodel.h"
#include "ui/look/theme.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>

/// From an empty program to a report that never changes, in the real window on a real file, by keys alone: nothing here
/// calls a page or moves a mouse. What the tests read beside the screen, they read from the store's file.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void round_fromContactCheckToLockedReport_byKeysAlone();
    void contact_withTenAssignmentsSevenUnchanged_needsAtMost60Actions();

private:
    void makeStore();
    void openPlace(const QString &id);
    void become(const QString &name);
    void checkContactsAndOpenTheRound();
    void answer(const QString &status, const QString &done);
    void handIn();
    void answerAsContact(const QString &name, const QString &done);
    void answerForTheTechnicians();
    void askForCompletion(const QString &unit);
    void completeTheAnswer();
    void acceptEverything();
    void assess();
    void sign();
    void closeWithOneMissing();
    void lock();
    void exportReport(const QString &version, const QString &format, const QString &name);
    void renameUnit();
    void editTemplate();

    [[nodiscard]] MainWindow *window() const { return m_window->window(); }
    [[nodiscard]] const StoreSession::Facts &facts() const { return m_window->session()->facts(); }
    [[nodiscard]] int countOf(AssignmentState state) const;
    [[nodiscard]] QByteArray fileOf(const QString &name) const;
    [[nodiscard]] bool isSeen(const QString &name) const;
    [[nodiscard]] int rowsOf(const QString &list) const; ///< -1 while there is no such list to be seen
    [[nodiscard]] static QString focusedName();
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        // Of several pages, the one that is seen.
        const auto all = window()->findChildren<Widget *>(name);
        const auto at = std::find_if(all.begin(), all.end(), [](const Widget *one) { return one->isVisible(); });
        return at == all.end() ? nullptr : *at;
    }

    TemporaryStores m_folder{};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PlankollWindow> m_window;
    Keyboard m_keys{};
};

void TestJourney::init()
{
    QFile::remove(m_folder.path(u"settings.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"language"_s, u"en"_s);
    m_window = std::make_unique<PlankollWindow>(*m_settings);
    m_window->showWelcome();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    m_keys = {};
}

void TestJourney::cleanup()
{
    m_window.reset();
}

int TestJourney::countOf(AssignmentState state) const
{
    const auto &cells = facts().view.cells;
    return int(std::count_if(cells.begin(), cells.end(), [state](const Cell &cell) { return cell.state == state; }));
}

QByteArray TestJourney::fileOf(const QString &name) const
{
    QFile file(m_folder.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestJourney::isSeen(const QString &name) const
{
    return find<QWidget>(name) != nullptr;
}

int TestJourney::rowsOf(const QString &list) const
{
    const auto *view = find<QAbstractItemView>(list);
    return view ? view->model()->rowCount() : -1;
}

QString TestJourney::focusedName()
{
    return Keyboard::focused() ? Keyboard::focused()->objectName() : QString();
}

void TestJourney::makeStore()
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    QVERIFY(m_keys.pressEnterOn(u"newStore"_s));
    QTRY_VERIFY(isSeen(u"readPlan"_s));
    QVERIFY(m_keys.pressEnterOn(u"readPlan"_s));
    QVERIFY(m_keys.answerFileDialog(QStringLiteral(PLANKOLL_TEST_DATA "/bjorklunda-2026-2029.json")));
    QVERIFY(m_keys.tabTo(u"storePath"_s));
    m_keys.typeOver(m_folder.path(u"journey.plankoll"_s));
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(facts().book.plan()->municipality, u"Björklunda kommun"_s);
}

void TestJourney::openPlace(const QString &id)
{
    const auto place = window()->rail()->ids().indexOf(id);
    QVERIFY(place >= 0);
    m_keys.press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
    QTRY_COMPARE(window()->currentPage(), id);
}

void TestJourney::become(const QString &name)
{
    QVERIFY(m_keys.tabTo(u"person"_s));
    m_keys.press(Qt::Key_Down);
    QVERIFY(m_keys.chooseInMenu(name));
    QTRY_COMPARE(m_window->session()->actor().name, name);
    QTRY_VERIFY(!window()->currentPage().isEmpty());
}

void TestJourney::checkContactsAndOpenTheRound()
{
    openPlace(u"round"_s);
    QTRY_VERIFY(isSeen(u"emptyAction"_s));
    QVERIFY(m_keys.pressEnterOn(u"emptyAction"_s));
    QTRY_VERIFY(isSeen(u"roundName"_s) && !find<QLineEdit>(u"roundName"_s)->text().isEmpty());
    QVERIFY2(Keyboard::focused() == find<QWidget>(u"roundName"_s), "a new round begins in its name");
    m_keys.typeOver(u"Uppföljning 2026"_s);
    QVERIFY(m_keys.pressEnterOn(u"nextStep"_s));
    QTRY_VERIFY(isSeen(u"contactUnits"_s));
    QTRY_COMPARE(rowsOf(u"contactUnits"_s), 4);
    // People come from a spreadsheet.
    QApplication::clipboard()->setText(
        u"Namn\tE-post\tEnhet\tRoll\tTitel\n"
        "Siv Strateg\tsiv@example.org\tskolförvaltningen\tstrateg\tstrateg\n"
        "Kajsa Skola\tkajsa@example.org\tskolförvaltningen\tkontakt\tutredare\n"
        "Hedda Skola\thedda@example.org\tskolförvaltningen\tchef\tskolchef\n"
        "Sam Skola\tsam@example.org\tskolförvaltningen\tsamordnare\tsamordnare\n"
        "Kim Omsorg\tkim@example.org\tomsorgsförvaltningen\tkontakt\tutredare\n"
        "Hans Omsorg\thans@example.org\tomsorgsförvaltningen\tchef\tomsorgschef\n"
        "Stina Omsorg\tstina@example.org\tomsorgsförvaltningen\tsamordnare\tsamordnare\n"
        "Kurt Teknik\tkurt@example.org\ttekniska förvaltningen\tkontakt\tingenjör\n"
        "Hilda Teknik\thilda@example.org\ttekniska förvaltningen\tchef\tteknisk chef\n"
        "Karin Bostad\tkarin@example.org\tBjörklunda bostäder AB\tkontakt\tförvaltare\n"_s);
    QVERIFY(m_keys.pressEnterOn(u"pasteContacts"_s));
    QVERIFY(m_keys.tabTo(u"pastedPeople"_s));
    m_keys.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(find<Text>(u"pasteSummary"_s)->text(), u"10 persons can be saved."_s);
    QVERIFY(m_keys.pressEnterOn(u"savePasted"_s));
    QTRY_VERIFY2(Keyboard::focused() == find<QWidget>(u"contactUnits"_s), "back to the units once people are saved");
    for (int confirmed = 1; confirmed <= 4; ++confirmed) {
        QVERIFY(m_keys.tabTo(u"contactConfirmed"_s));
        m_keys.press(Qt::Key_Space);
        const QString told = u"%1 of 4 units have confirmed their contacts."_s.arg(confirmed);
        QTRY_COMPARE(find<Text>(u"contactSummary"_s)->text(), told);
        QVERIFY(m_keys.tabTo(u"contactUnits"_s));
        m_keys.press(Qt::Key_Down);
    }
    QVERIFY(m_keys.pressEnterOn(u"nextStep"_s));
    QTRY_VERIFY(isSeen(u"previewUnits"_s));
    QTRY_COMPARE(find<Text>(u"previewSummary"_s)->text(), u"5 answers are asked for from 4 units."_s);
    QVERIFY(m_keys.pressEnterOn(u"nextStep"_s));
    QTRY_COMPARE(window()->currentPage(), u"round"_s);
    QTRY_COMPARE(countOf(AssignmentState::Open), 5);
}

void TestJourney::answer(const QString &status, const QString &done)
{
    QTRY_COMPARE(focusedName(), u"answerList"_s);
    m_keys.press(Qt::Key_N);
    QTRY_VERIFY(focusedName().startsWith(u"status-"_s));
    while (focusedName() != u"status-"_s + status)
        m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Space);
    QVERIFY(m_keys.tabTo(u"done"_s));
    m_keys.type(done);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
}

void TestJourney::handIn()
{
    QTRY_VERIFY2(focusedName() == u"submit"_s, "handing in is what is left");
    m_keys.press(Qt::Key_Return);
    QTRY_VERIFY(isSeen(u"submitNow"_s) && focusedName() == u"submitNow"_s);
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(window()->currentPage(), u"receipt"_s);
    QTRY_VERIFY(!find<Text>(u"code"_s)->text().isEmpty());
}

void TestJourney::answerAsContact(const QString &name, const QString &done)
{
    STAGE(become(name));
    QCOMPARE(window()->currentPage(), u"answers"_s);
    STAGE(answer(u"running"_s, done));
    STAGE(handIn());
}

void TestJourney::answerForTheTechnicians()
{
    STAGE(become(u"Siv Strateg"_s));
    STAGE(openPlace(u"round"_s));
    QTRY_COMPARE(focusedName(), u"roundTable"_s);
    QTRY_VERIFY(m_keys.arrowTo(u"Tekniska förvaltningen"_s));
    QVERIFY(m_keys.pressEnterOn(u"typeAnswers"_s));
    QTRY_COMPARE(window()->currentPage(), u"answers"_s);
    QTRY_COMPARE(rowsOf(u"answerList"_s), 2);
    for (const QString &done : {u"Mötesplatser för alla."_s, u"Ramper i sex av åtta hus."_s}) {
        QTRY_COMPARE(focusedName(), u"answerList"_s);
        m_keys.press(Qt::Key_N);
        QTRY_VERIFY(focusedName().startsWith(u"status-"_s));
        m_keys.press(Qt::Key_Space);
        QVERIFY(m_keys.tabTo(u"receivedFrom"_s));
        m_keys.typeOver(u"Kurt Teknik, mejl 3 mars"_s);
        QVERIFY(m_keys.tabTo(u"done"_s));
        m_keys.type(done);
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    }
    STAGE(handIn());
    QTRY_COMPARE(countOf(AssignmentState::Submitted), 4);
}

void TestJourney::askForCompletion(const QString &unit)
{
    openPlace(u"review"_s);
    QTRY_COMPARE(rowsOf(u"waiting"_s), 4);
    auto *list = find<QAbstractItemView>(u"waiting"_s);
    QTRY_VERIFY2(list->hasFocus(), "reviewing begins in the list");
    while (!list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(unit)) {
        QVERIFY(list->currentIndex().row() + 1 < list->model()->rowCount());
        m_keys.press(Qt::Key_Down);
    }
    m_keys.press(Qt::Key_B);
    QTRY_COMPARE(focusedName(), u"requestText"_s);
    m_keys.type(u"Hur många har gått utbildningen?"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(countOf(AssignmentState::CompletionRequested), 1);
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void TestJourney::completeTheAnswer()
{
    STAGE(become(u"Kajsa Skola"_s));
    QTRY_COMPARE(focusedName(), u"answerList"_s);
    m_keys.press(Qt::Key_Return);
    QTRY_VERIFY2(focusedName() == u"done"_s, "Enter opens the answer where one writes");
    m_keys.press(Qt::Key_End, Qt::ControlModifier);
    m_keys.type(u" Fyrtio har gått den."_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    STAGE(handIn());
    QTRY_COMPARE(countOf(AssignmentState::Submitted), 4);
}

void TestJourney::acceptEverything()
{
    STAGE(become(u"Siv Strateg"_s));
    STAGE(openPlace(u"review"_s));
    for (int accepted = 1; accepted <= 4; ++accepted) {
        QTRY_VERIFY(isSeen(u"accept"_s) && find<QWidget>(u"accept"_s)->isEnabled());
        m_keys.press(Qt::Key_K);
        QTRY_COMPARE(countOf(AssignmentState::Accepted), accepted);
        QTRY_COMPARE(rowsOf(u"waiting"_s), 4 - accepted);
    }
}

void TestJourney::assess()
{
    STAGE(become(u"Sam Skola"_s));
    STAGE(openPlace(u"measures"_s));
    QTRY_COMPARE(focusedName(), u"measures"_s);
    QTRY_VERIFY(rowsOf(u"measures"_s) > 2);
    m_keys.press(Qt::Key_Return); // the first measure
    QTRY_VERIFY(isSeen(u"writeAssessment"_s));
    QVERIFY(m_keys.pressEnterOn(u"writeAssessment"_s));
    QTRY_COMPARE(focusedName(), u"assessmentStatus"_s);
    QVERIFY(m_keys.choose(u"Running"_s));
    QVERIFY(m_keys.tabTo(u"assessmentText"_s));
    m_keys.type(u"Utbildningen är i gång i tre förvaltningar."_s);
    QVERIFY(m_keys.pressEnterOn(u"saveAssessment"_s));
    STAGE(sign());
    STAGE(become(u"Stina Omsorg"_s));
    STAGE(openPlace(u"measures"_s));
    QTRY_VERIFY(rowsOf(u"measures"_s) > 2);
    m_keys.press(Qt::Key_Return);
    STAGE(sign());
    auto sheets = m_window->session()->stores().reports.assessments(m_window->session()->round()).result();
    VERIFY_DONE(sheets);
    QCOMPARE(sheets->first().signatures.size(), 2);
    QVERIFY(sheets->first().missing.isEmpty());
}

void TestJourney::sign()
{
    QTRY_VERIFY(isSeen(u"sign0"_s) || isSeen(u"sign1"_s)); // each coordinator has one of them
    const QString name = isSeen(u"sign0"_s) ? u"sign0"_s : u"sign1"_s;
    QVERIFY(m_keys.pressEnterOn(name));
    QTRY_VERIFY(!isSeen(name));
}

void TestJourney::closeWithOneMissing()
{
    STAGE(become(u"Siv Strateg"_s));
    STAGE(openPlace(u"round"_s));
    QTRY_VERIFY(isSeen(u"closeRound"_s));
    QVERIFY(m_keys.pressEnterOn(u"closeRound"_s));
    QTRY_COMPARE(window()->currentPage(), u"close-round"_s);
    QTRY_VERIFY(isSeen(u"closeTable"_s));
    QTRY_COMPARE(rowsOf(u"closeTable"_s), 1);
    QCOMPARE(find<QAbstractButton>(u"doClose"_s)->text(), u"Close 1 without an answer"_s);
    QVERIFY(m_keys.pressEnterOn(u"doClose"_s));
    QTRY_COMPARE(countOf(AssignmentState::ClosedWithoutAnswer), 1);
    QTRY_COMPARE(window()->currentPage(), u"round"_s);
    QCOMPARE(countOf(AssignmentState::Accepted), 4);
}

void TestJourney::lock()
{
    STAGE(openPlace(u"report"_s));
    QTRY_VERIFY(isSeen(u"lock"_s) && find<QWidget>(u"lock"_s)->isEnabled());
    QVERIFY(m_keys.pressEnterOn(u"lock"_s));
    QTRY_VERIFY(isSeen(u"lockNow"_s));
    QVERIFY(m_keys.pressEnterOn(u"lockNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(u"exportSave"_s), 30000);
    QTRY_COMPARE(facts().view.round->state, u"locked"_s);
}

void TestJourney::exportReport(const QString &version, const QString &format, const QString &name)
{
    STAGE(openPlace(u"report"_s));
    if (!isSeen(u"exportSave"_s)) {
        QTRY_VERIFY(isSeen(u"export"_s) && find<QWidget>(u"export"_s)->isEnabled());
        QVERIFY(m_keys.pressEnterOn(u"export"_s));
    }
    QTRY_VERIFY(isSeen(u"versions"_s));
    QVERIFY(m_keys.tabTo(u"versions"_s));
    QTRY_VERIFY(m_keys.arrowTo(version));
    QVERIFY(m_keys.tabTo(u"format"_s));
    QVERIFY(m_keys.choose(format));
    QVERIFY(m_keys.pressEnterOn(u"exportSave"_s));
    QVERIFY(m_keys.answerFileDialog(m_folder.path(name)));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(u"exportMessage"_s) && !fileOf(name).isEmpty(), 30000);
    QCOMPARE(find<MessageStrip>(u"exportMessage"_s)->kind(), MessageIcon::Done);
}

void TestJourney::renameUnit()
{
    STAGE(openPlace(u"plan"_s));
    QVERIFY(m_keys.tabTo(u"planTabs"_s));
    auto *tabs = find<QTabBar>(u"planTabs"_s);
    while (tabs->tabText(tabs->currentIndex()) != u"Units"_s) {
        QVERIFY(tabs->currentIndex() + 1 < tabs->count());
        m_keys.press(Qt::Key_Right);
    }
    QVERIFY(m_keys.tabTo(u"unitList"_s));
    QVERIFY(m_keys.arrowTo(u"Omsorgsförvaltningen"_s));
    QVERIFY(m_keys.tabTo(u"unitName"_s));
    m_keys.typeOver(u"vård- och omsorgsförvaltningen"_s);
    m_keys.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(facts().book.findUnit(u"vård- och omsorgsförvaltningen"_s).has_value());
}

void TestJourney::editTemplate()
{
    STAGE(openPlace(u"plan"_s));
    QVERIFY(m_keys.tabTo(u"planTabs"_s));
    auto *tabs = find<QTabBar>(u"planTabs"_s);
    while (tabs->tabText(tabs->currentIndex()) != u"Report template"_s) {
        QVERIFY(tabs->currentIndex() + 1 < tabs->count());
        m_keys.press(Qt::Key_Right);
    }
    // The round's own copy: the locked report stays as it is, says the note.
    QTRY_VERIFY(find<QComboBox>(u"templateOwner"_s)->count() > 1);
    QVERIFY(m_keys.tabTo(u"templateOwner"_s));
    m_keys.press(Qt::Key_Down);
    QTRY_VERIFY(find<MessageStrip>(u"templateNote"_s)->text().contains(u"locked report stays"_s));
    QVERIFY(m_keys.tabTo(u"templateList"_s));
    QVERIFY(m_keys.arrowTo(u"Sammanfattning"_s));
    QVERIFY(m_keys.tabTo(u"headingSv"_s));
    m_keys.typeOver(u"Det viktigaste"_s);
    m_keys.press(Qt::Key_S, Qt::ControlModifier);
    const auto has = [this](const QString &heading) {
        const auto report = m_window->session()->stores().reports.data(m_window->session()->round()).result();
        return report && std::any_of(report->sections.begin(), report->sections.end(), [&](const auto &one) {
                   return one->headingSv == heading;
               });
    };
    QTRY_VERIFY(has(u"Det viktigaste"_s));
    // And its text, in the report.
    STAGE(openPlace(u"report"_s));
    if (isSeen(u"exportClose"_s))
        QVERIFY(m_keys.pressEnterOn(u"exportClose"_s));
    QVERIFY(m_keys.tabTo(u"outline"_s));
    m_keys.press(Qt::Key_Home);
    m_keys.press(Qt::Key_Down); // past the case, to what is proposed
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(focusedName(), u"sectionText"_s);
    m_keys.type(u"Skrivet efter låsningen."_s);
    QVERIFY(m_keys.tabTo(u"sectionDone"_s));
    m_keys.press(Qt::Key_Space);
    QTRY_VERIFY(find<Text>(u"saveState"_s)->text().startsWith(u"Saved"_s));
}

void TestJourney::round_fromContactCheckToLockedReport_byKeysAlone()
{
    STAGE(makeStore());
    STAGE(checkContactsAndOpenTheRound());
    STAGE(answerAsContact(u"Kajsa Skola"_s, u"Utbildningen har börjat."_s));
    STAGE(answerAsContact(u"Kim Omsorg"_s, u"Alla nya får utbildningen."_s));
    STAGE(answerForTheTechnicians());
    STAGE(askForCompletion(u"Skolförvaltningen"_s));
    STAGE(completeTheAnswer());
    STAGE(acceptEverything());
    STAGE(assess());
    STAGE(closeWithOneMissing());
    STAGE(lock());
    STAGE(exportReport(u"Version 1"_s, u"PDF"_s, u"locked.pdf"_s));
    STAGE(exportReport(u"Version 1"_s, u"HTML"_s, u"locked.html"_s));
    STAGE(exportReport(u"Draft"_s, u"HTML"_s, u"live.html"_s));
    STAGE(renameUnit());
    STAGE(editTemplate());
    STAGE(exportReport(u"Version 1"_s, u"PDF"_s, u"locked-again.pdf"_s));
    STAGE(exportReport(u"Version 1"_s, u"HTML"_s, u"locked-again.html"_s));
    STAGE(exportReport(u"Draft"_s, u"HTML"_s, u"live-again.html"_s));
    QVERIFY(fileOf(u"locked.pdf"_s) == fileOf(u"locked-again.pdf"_s));
    QVERIFY(fileOf(u"locked.html"_s) == fileOf(u"locked-again.html"_s));
    QVERIFY(fileOf(u"live.html"_s) != fileOf(u"live-again.html"_s));
    const QString locked = QString::fromUtf8(fileOf(u"locked-again.html"_s));
    const QString live = QString::fromUtf8(fileOf(u"live-again.html"_s));
    QVERIFY(locked.contains(u"Fyrtio har gått den."_s));
    QVERIFY(!locked.contains(u"Vård- och omsorgsförvaltningen"_s, Qt::CaseInsensitive));
    QVERIFY(live.contains(u"Vård- och omsorgsförvaltningen"_s, Qt::CaseInsensitive));
    QVERIFY(!locked.contains(u"Det viktigaste"_s) && live.contains(u"Det viktigaste"_s));
    QVERIFY(!locked.contains(u"Skrivet efter låsningen."_s) && live.contains(u"Skrivet efter låsningen."_s));
    qInfo("the whole round, by keys: %d actions", m_keys.actions());
}

void TestJourney::contact_withTenAssignmentsSevenUnchanged_needsAtMost60Actions()
{
    const ContactStore store;
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    m_window->open(store.path());
    QTRY_COMPARE(opened.count(), 1);
    STAGE(become(u"Robin Exempel"_s));
    m_keys.countFromHere();
    QTRY_COMPARE(focusedName(), u"answerList"_s);
    auto *list = find<QAbstractItemView>(u"answerList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    const QList<int> changed{1, 5, 7};
    for (int row = 0; row < 10; ++row) {
        QTRY_COMPARE(list->currentIndex().row(), row);
        if (!changed.contains(row)) {
            m_keys.press(Qt::Key_S);
            continue;
        }
        m_keys.press(Qt::Key_N);
        QTRY_COMPARE(focusedName(), u"done"_s);
        m_keys.type(u"Två av sex avtal är upphandlade med den nya mallen."_s);
        if (row == 7) { // and one of them is late
            m_keys.press(Qt::Key_Tab, Qt::ShiftModifier);
            m_keys.press(Qt::Key_Space);
            m_keys.press(Qt::Key_Tab);
            m_keys.press(Qt::Key_Tab);
            m_keys.type(u"Ingen har följt upp de gamla avtalen."_s);
            m_keys.press(Qt::Key_Tab);
            m_keys.type(u"Följa upp dem före sommaren."_s);
        }
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    }
    STAGE(handIn());
    QVERIFY2(m_keys.actions() <= 60, qPrintable(u"%1 actions"_s.arg(m_keys.actions())));
    qInfo("ten assignments, seven unchanged: %d actions", m_keys.actions());
    const AnswerSheet late = store.sheet(u"12"_s);
    QCOMPARE(late.cell.state, AssignmentState::Submitted);
    QVERIFY(late.submitted->delayed);
    QCOMPARE(late.submitted->next, u"Följa upp dem före sommaren."_s);
    QVERIFY(store.sheet(u"17"_s).submitted->unchanged);
    QTRY_VERIFY(std::all_of(facts().view.cells.begin(), facts().view.cells.end(), [&](const Cell &cell) {
        return cell.unit != store.unit() || cell.state == AssignmentState::Submitted;
    }));
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
