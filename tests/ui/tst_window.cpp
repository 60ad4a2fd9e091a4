// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"
#include "app/window/plankollwindow.h"
#include "tests/support/need.h"
#include "tests/ui/examplestore.h"
#include "tests/ui/hands.h"
#include "ui/help/helppage.h"
#include "ui/look/theme.h"
#include "ui/measure/measurepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planpage.h"
#include "ui/review/threadpane.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/submission/receiptpage.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::install(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void places_followRoles_data();
    void places_followRoles();
    void everyPlace_opens_data();
    void everyPlace_opens();
    void fileThatIsNoStore_saysSoOnTheWelcomePage();
    void newStore_isMadeAndOpened();
    void person_chosenInTheBar_isRememberedForTheStore();
    void round_chosenInTheBar_isShown();
    void newRound_keptAndLeft_isTheOneLookedAt();
    void change_byAnotherProgram_isShown();
    void f1_onAPage_opensItsHelp_andLeadsBack();
    void help_fromTheRail_worksOnTheWelcomePage();
    void aboutThePlan_changedByAnotherProgram_isShown();
    void earlierAnswers_changedByAnotherProgram_areShown();
    void receiptOfAPackage_mailed_laysALetterBesideTheAnswerFile();
    void coordinatorsPackage_opensOnItsMeasure_andMailsItsAssessment();
    void coordinatorsComment_inAPackage_isMailedBack();
    void sealedPackage_asksForItsPassphrase_thenGoesOnInTheOpenedFile();
    void registrar_givesOutAUnitsDocuments();
    void reminder_fromTheOverview_isLogged_andKeepsTheGap();
    void slowCompletions_onTheOverview_leadToTheirList();
    void other_whoHasItOpen_isNamed();
    void language_chosen_speaksAtOnce();
    void backup_isMadeFromTheMenu();
    void verify_tellsInTheWindow();
    void copyBesideTheStore_isOfferedForTakingIn();
    void copy_fromTheMenu_isTakenInOnItsPage();
    void takeOver_opensItsPage();
    void store_closedWhileItsPagesLoad_goesQuietly();
    void example_isThrownAway();

private:
    void open(const QString &path);
    [[nodiscard]] MainWindow *window() const { return m_window->window(); }
    [[nodiscard]] QAction *action(const QString &name) const;
    void become(const QString &name);

    std::unique_ptr<TemporaryStores> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ExampleStore> m_store;
    std::unique_ptr<PlankollWindow> m_window;
    QString m_path;
};

void TestWindow::init()
{
    m_folder = std::make_unique<TemporaryStores>();
    m_settings = std::make_unique<QSettings>(m_folder->path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"language"_s, u"en"_s);
    m_store = std::make_unique<ExampleStore>();
    m_path = m_folder->path(u"follow-up.plankoll"_s);
    VERIFY_DONE((*m_store)->archive.backup(m_path).result());
    m_window = std::make_unique<PlankollWindow>(*m_settings);
    m_window->showWelcome();
    m_window->show();
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void TestWindow::open(const QString &path)
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    m_window->open(path);
    QTRY_COMPARE(opened.count(), 1);
}

QAction *TestWindow::action(const QString &name) const
{
    return hands::find<QAction>(window(), name);
}

void TestWindow::become(const QString &name)
{
    const auto actions = window()->topBar()->personMenu()->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(name)) {
            action->trigger();
            return;
        }
    }
    QFAIL("nobody of that name in the menu");
}

void TestWindow::places_followRoles_data()
{
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("a strategist runs it all")
        << QList<Role>{Role::Strategist, Role::Coordinator}
        << QStringList{u"overview"_s, u"measures"_s, u"round"_s, u"review"_s, u"report"_s, u"plan"_s};
    QTest::newRow("a contact answers") << QList<Role>{Role::Contact}
                                       << QStringList{u"answers"_s, u"earlier"_s, u"about"_s};
    QTest::newRow("a contact who coordinates sees the measures, too")
        << QList<Role>{Role::Contact, Role::Coordinator}
        << QStringList{u"answers"_s, u"earlier"_s, u"overview"_s, u"measures"_s, u"report"_s, u"about"_s};
    QTest::newRow("the steering group reads")
        << QList<Role>{Role::SteeringGroup} << QStringList{u"overview"_s, u"measures"_s, u"report"_s, u"about"_s};
    QTest::newRow("a registrar reads the reports and gives out documents")
        << QList<Role>{Role::Registrar} << QStringList{u"report"_s, u"release"_s, u"about"_s};
}

void TestWindow::places_followRoles()
{
    QFETCH(QList<Role>, roles);
    QFETCH(QStringList, places);
    Actor actor;
    actor.roles = roles;
    QCOMPARE(placesOf(actor), places);
}

void TestWindow::everyPlace_opens_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("as a strategist") << u"Kim Exempel"_s;
    QTest::newRow("as a contact") << u"Robin Exempel"_s;
    QTest::newRow("as a registrar") << u"Nikki Exempel"_s;
}

void TestWindow::everyPlace_opens()
{
    QFETCH(QString, who);
    open(m_path);
    become(who);
    QTRY_COMPARE(m_window->session()->actor().name, who);
    QTRY_VERIFY(!window()->currentPage().isEmpty());
    const QStringList places = window()->rail()->ids();
    QVERIFY(places.size() >= 3);
    for (const QString &place : places) {
        window()->openPage(place);
        QCOMPARE(window()->currentPage(), place);
        QVERIFY(window()->page(place));
    }
}

void TestWindow::fileThatIsNoStore_saysSoOnTheWelcomePage()
{
    QFile file(m_folder->path(u"no.plankoll"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a store");
    file.close();
    QSignalSpy failed(m_window.get(), &PlankollWindow::openingFailed);
    m_window->open(file.fileName());
    QTRY_COMPARE(failed.count(), 1);
    auto *message = hands::find<MessageStrip>(window(), u"welcomeMessage"_s);
    QVERIFY(message->isVisible() && message->kind() == MessageIcon::Fault && !message->text().isEmpty());
    QVERIFY(!m_window->session());
}

void TestWindow::newStore_isMadeAndOpened()
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    hands::press(window(), u"newStore"_s);
    hands::press(window(), u"plan-lindasa-2024-2027"_s);
    hands::type(window(), u"storePath"_s, m_folder->path(u"mine"_s));
    hands::press(window(), u"createStore"_s);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(QFile::exists(m_folder->path(u"mine.plankoll"_s)));
    QCOMPARE(m_window->session()->facts().book.plan()->key, u"lindasa-2024-2027"_s);
    // A second one of that name is refused in place.
    QSignalSpy failed(m_window.get(), &PlankollWindow::openingFailed);
    action(u"menuNew"_s)->trigger();
    hands::type(window(), u"storePath"_s, m_folder->path(u"mine"_s));
    hands::press(window(), u"createStore"_s);
    QTRY_COMPARE(failed.count(), 1);
    QTRY_VERIFY(hands::find<MessageStrip>(window(), u"newStoreFault"_s)->isVisible());
}

void TestWindow::person_chosenInTheBar_isRememberedForTheStore()
{
    open(m_path);
    QVERIFY(m_window->session()->actor().person.isNull()); // the desktop account, as strategist
    QCOMPARE(window()->rail()->ids().first(), u"overview"_s);
    become(u"Robin Exempel"_s);
    QTRY_COMPARE(window()->rail()->ids(), QStringList({u"answers"_s, u"earlier"_s, u"about"_s}));
    QCOMPARE(window()->currentPage(), u"answers"_s);
    open(m_path);
    QCOMPARE(m_window->session()->actor().name, u"Robin Exempel"_s);
}

void TestWindow::round_chosenInTheBar_isShown()
{
    open(m_path);
    QCOMPARE(m_window->session()->round(), m_store->round());
    window()->openPage(u"round"_s);
    Q_EMIT window()->roundChosen(m_store->earlierRound().value.toString());
    QTRY_COMPARE(m_window->session()->facts().view.round->name, u"Uppföljning 2024"_s);
    QTRY_COMPARE(window()->currentPage(), u"round"_s);
    open(m_path);
    QCOMPARE(m_window->session()->round(), m_store->earlierRound());
}

void TestWindow::newRound_keptAndLeft_isTheOneLookedAt()
{
    open(m_path);
    window()->openPage(u"round"_s);
    hands::press(window(), u"newRound"_s);
    QCOMPARE(window()->currentPage(), u"new-round"_s);
    auto *name = hands::find<QLineEdit>(window(), u"roundName"_s);
    QTRY_VERIFY(!name->text().isEmpty());
    hands::type(window(), u"roundName"_s, u"Extra"_s);
    hands::press(window(), u"nextStep"_s);
    QTRY_VERIFY(hands::find<QWidget>(window(), u"contactUnits"_s)->isVisible());
    QTRY_COMPARE(m_window->session()->facts().rounds.size(), 3);
    QCOMPARE(window()->currentPage(), u"new-round"_s); // the bar's new round does not take the page away
    hands::press(window(), u"nextStep"_s);
    hands::press(window(), u"nextStep"_s);
    QTRY_COMPARE(m_window->session()->facts().view.round->name, u"Extra"_s);
    QCOMPARE(m_window->session()->facts().view.round->state, u"open"_s);
    QTRY_COMPARE(window()->currentPage(), u"round"_s);
}

void TestWindow::change_byAnotherProgram_isShown()
{
    open(m_path);
    window()->openPage(u"plan"_s);
    auto *title = hands::find<QLineEdit>(window(), u"planTitle"_s);
    QTRY_VERIFY(!title->text().isEmpty());
    auto other = OpenStore::open(StoreAddress::parse(m_path));
    VERIFY_DONE(other);
    const auto book = (*other)->plan.load().result();
    Plan plan = *book->plan();
    plan.title = u"Changed elsewhere"_s;
    VERIFY_DONE((*other)->plan.saveAll(m_store->strategist(), {PlanDraft::of(book->plan().recordId, plan)}).result());
    QTRY_COMPARE(title->text(), u"Changed elsewhere"_s);
    QTRY_VERIFY(window()->windowTitle().startsWith(u"Changed elsewhere"_s));
}

void TestWindow::f1_onAPage_opensItsHelp_andLeadsBack()
{
    open(m_path);
    QApplication::setActiveWindow(window());
    window()->openPage(u"review"_s);
    QTest::keyClick(window(), Qt::Key_F1);
    QCOMPARE(window()->currentPage(), u"help"_s);
    QCOMPARE(qobject_cast<HelpPage *>(window()->page(u"help"_s))->topic(), u"review"_s);
    QTest::keyClick(window(), Qt::Key_F1);
    QCOMPARE(window()->currentPage(), u"review"_s);
    window()->openPage(u"plan"_s);
    QTest::keyClick(window(), Qt::Key_F1);
    QCOMPARE(qobject_cast<HelpPage *>(window()->page(u"help"_s))->topic(), u"plan"_s);
    auto *list = hands::find<RowListView>(window(), u"helpTopics"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(window()->currentPage(), u"plan"_s);
}

void TestWindow::help_fromTheRail_worksOnTheWelcomePage()
{
    QApplication::setActiveWindow(window());
    QTest::keyClick(window(), Qt::Key_F1);
    QCOMPARE(window()->currentPage(), u"help"_s);
    QTest::keyClick(window(), Qt::Key_F1);
    QCOMPARE(window()->currentPage(), u"welcome"_s);
}

void TestWindow::aboutThePlan_changedByAnotherProgram_isShown()
{
    open(m_path);
    become(u"Robin Exempel"_s);
    QTRY_COMPARE(window()->rail()->ids().last(), u"about"_s);
    window()->openPage(u"about"_s);
    auto *list = window()->page(u"about"_s)->findChild<RowListView *>(u"measureList"_s);
    QTRY_VERIFY(list->model()->rowCount() > 1);
    list->setCurrentIndex(list->model()->index(1, 0));
    auto other = OpenStore::open(StoreAddress::parse(m_path));
    VERIFY_DONE(other);
    const PlanBook book = *(*other)->plan.load().result();
    const QString shown = list->currentIndex().data().toString();
    const auto at = std::find_if(book.measures().begin(), book.measures().end(),
                                 [&](const auto &one) { return one->shortTitle == shown; });
    QVERIFY(at != book.measures().end());
    Measure measure = **at;
    measure.shortTitle = u"Ny rubrik"_s;
    VERIFY_DONE((*other)->plan.saveAll(m_store->strategist(), {PlanDraft::of(at->recordId, measure)}).result());
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Ny rubrik"_s); // and the same row is chosen
}

void TestWindow::earlierAnswers_changedByAnotherProgram_areShown()
{
    open(m_path);
    become(u"Robin Exempel"_s);
    QTRY_COMPARE(window()->rail()->ids().last(), u"about"_s);
    window()->openPage(u"earlier"_s);
    auto *rounds = window()->page(u"earlier"_s)->findChild<QComboBox *>();
    QTRY_COMPARE(rounds->count(), 2);
    auto other = OpenStore::open(StoreAddress::parse(m_path));
    VERIFY_DONE(other);
    Round renamed = *m_store->view().round;
    renamed.name = u"Uppföljning 2026, ny"_s;
    VERIFY_DONE((*other)->rounds.change(m_store->strategist(), m_store->round(), renamed).result());
    QTRY_VERIFY(rounds->findText(u"Uppföljning 2026, ny"_s) >= 0);
}

/// Stands in for the mail program.
class Opened : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls{};
public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

void TestWindow::receiptOfAPackage_mailed_laysALetterBesideTheAnswerFile()
{
    Opened opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    // A unit that has handed in: its package can give an answer file.
    const RoundView view = m_store->view();
    const auto cell
        = std::find_if(view.cells.begin(), view.cells.end(), [](const Cell &one) { return !one.submission.isNull(); });
    QVERIFY(cell != view.cells.end());
    PackageOrder order;
    order.round = m_store->round();
    order.unit = cell->unit;
    order.path = QFileInfo(m_path).dir().filePath(u"package.plankoll"_s);
    VERIFY_DONE((*m_store)->exchange.makePackage(m_store->strategist(), order).result());
    open(order.path);
    // Nobody is a strategist in a package: one's own answers, and no more.
    QTRY_COMPARE(window()->rail()->ids(), (QStringList{u"answers"_s, u"earlier"_s, u"about"_s}));
    QCOMPARE(window()->currentPage(), u"answers"_s);
    window()->openPage(u"receipt"_s);
    auto *receipt = qobject_cast<ReceiptPage *>(window()->page(u"receipt"_s));
    receipt->setSubmission(cell->submission);
    QTRY_VERIFY(!hands::find<Text>(receipt, u"code"_s)->text().isEmpty());
    hands::press(receipt, u"mail"_s);
    const QString answers = QFileInfo(m_path).dir().filePath(u"answers.plankoll"_s);
    hands::chooseFile(window(), answers);
    QTRY_COMPARE(opened.urls.size(), 1);
    QVERIFY(QFileInfo::exists(answers));
    QFile letter(opened.urls.first().toLocalFile());
    QCOMPARE(QFileInfo(letter).absolutePath(), QFileInfo(m_path).absolutePath());
    QVERIFY(letter.open(QIODevice::ReadOnly));
    const QByteArray text = letter.readAll();
    QVERIFY(text.startsWith("X-Unsent: 1\r\n"));
    QVERIFY(text.contains("filename*=UTF-8''answers.plankoll"));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestWindow::coordinatorsPackage_opensOnItsMeasure_andMailsItsAssessment()
{
    Opened opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    const auto book = (*m_store)->plan.load().result();
    PackageOrder order;
    order.round = m_store->round();
    order.measure = *book->findMeasure(u"7"_s);
    order.path = QFileInfo(m_path).dir().filePath(u"measure.plankoll"_s);
    const auto made = (*m_store)->exchange.makePackage(m_store->strategist(), order).result();
    VERIFY_DONE(made);
    open(order.path);
    QTRY_COMPARE(window()->rail()->ids(), (QStringList{u"measures"_s, u"about"_s}));
    QCOMPARE(window()->currentPage(), u"measures"_s);
    auto *page = window()->page(u"measures"_s);
    QTRY_VERIFY(page->findChild<QWidget *>(u"jointCard"_s));
    QVERIFY(!page->findChild<QWidget *>(u"mustMail"_s)); // nothing has been written in the package yet
    hands::press(page, u"writeAssessment"_s);
    hands::type(page, u"assessmentText"_s, u"Bedömd utan nät."_s);
    hands::press(page, u"saveAssessment"_s);
    QTRY_VERIFY(page->findChild<QWidget *>(u"sign0"_s));
    hands::press(page, u"sign0"_s);
    const auto isSigned = [page] {
        const auto strips = page->findChildren<MessageStrip *>(u"mustMail"_s);
        return std::any_of(strips.begin(), strips.end(), [](const MessageStrip *strip) {
            return strip->isVisible() && strip->kind() == MessageIcon::Done;
        });
    };
    QTRY_VERIFY(isSigned());
    hands::press(page, u"mailAssessment"_s);
    const QString answers = QFileInfo(m_path).dir().filePath(u"assessed.plankoll"_s);
    hands::chooseFile(window(), answers);
    QTRY_COMPARE(opened.urls.size(), 1);
    const auto taken = (*m_store)->exchange.incoming(m_store->strategist(), {.paths = {answers}}).result();
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().assessment->after->text, u"Bedömd utan nät."_s);
    QCOMPARE(taken->first().assessment->signatures.size(), 1);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestWindow::coordinatorsComment_inAPackage_isMailedBack()
{
    Opened opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    const auto book = (*m_store)->plan.load().result();
    PackageOrder order;
    order.round = m_store->round();
    order.measure = *book->findMeasure(u"7"_s);
    order.path = QFileInfo(m_path).dir().filePath(u"measure.plankoll"_s);
    VERIFY_DONE((*m_store)->exchange.makePackage(m_store->strategist(), order).result());
    open(order.path);
    QTRY_COMPARE(window()->currentPage(), u"measures"_s);
    auto *page = qobject_cast<MeasurePage *>(window()->page(u"measures"_s));
    auto *units = hands::find<TableView>(page, u"units"_s);
    QTRY_VERIFY(units->model()->rowCount() > 0);
    units->setFocus();
    units->setCurrentIndex(units->model()->index(0, 0));
    auto *thread = page->findChild<ThreadPane *>();
    QTRY_VERIFY(thread->isVisible());
    QVERIFY(!page->findChild<QWidget *>(u"mailAssessment"_s));
    hands::type(page, u"comment"_s, u"Bra exempel att ta med."_s);
    hands::press(page, u"addComment"_s);
    QTRY_VERIFY(page->findChild<QWidget *>(u"mailAssessment"_s)); // it lies in this file alone
    QTRY_COMPARE(thread->findChildren<Text *>(u"said"_s).size(), 1);
    hands::press(page, u"mailAssessment"_s);
    const QString answers = QFileInfo(m_path).dir().filePath(u"commented.plankoll"_s);
    hands::chooseFile(window(), answers);
    QTRY_COMPARE(opened.urls.size(), 1);
    const auto taken = (*m_store)->exchange.incoming(m_store->strategist(), {.paths = {answers}}).result();
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().comments.size(), 1);
    QCOMPARE(taken->first().comments.first().text, u"Bra exempel att ta med."_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestWindow::sealedPackage_asksForItsPassphrase_thenGoesOnInTheOpenedFile()
{
    const QString sealed = QFileInfo(m_path).dir().filePath(u"paket.plankoll"_s);
    const QString working = QFileInfo(m_path).dir().filePath(u"paket opened.plankoll"_s);
    const RoundView view = m_store->view();
    PackageOrder order{.round = view.id(),
                       .unit = view.cells.first().unit,
                       .path = sealed,
                       .passphrase = u"korrekt häst"_s,
                       .cost = {1, 64}};
    need((*m_store)->exchange.makePackage(m_store->strategist(), order).result());
    m_window->open(sealed);
    QTRY_COMPARE(window()->currentPage(), u"passphrase"_s);
    auto *page = window()->page(u"passphrase"_s);
    QVERIFY(hands::find<QWidget>(page, u"passphrase"_s)->hasFocus());
    const auto says = [page](const QString &words) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    hands::press(page, u"openSealed"_s);
    QTRY_VERIFY(says(u"Write the passphrase."_s));
    hands::type(page, u"passphrase"_s, u"fel häst"_s);
    hands::press(page, u"openSealed"_s);
    QTRY_VERIFY(says(u"passphrase does not open"_s));
    QVERIFY(!QFile::exists(working)); // nothing is read from it
    hands::type(page, u"passphrase"_s, u"korrekt häst"_s);
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    hands::press(page, u"openSealed"_s);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_window->openPath(), working);
    QCOMPARE(window()->rail()->ids(), (QStringList{u"answers"_s, u"earlier"_s, u"about"_s}));
    // The sealed file again, from the mail: one goes on where one was, without the passphrase.
    m_window->showWelcome();
    m_window->open(sealed);
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(m_window->openPath(), working);
    // A newer package of the same name is another one.
    m_window->showWelcome();
    QFile newer(sealed);
    QVERIFY(newer.open(QIODevice::ReadWrite));
    QVERIFY(newer.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    newer.close();
    m_window->open(sealed);
    QTRY_COMPARE(window()->currentPage(), u"passphrase"_s);
    hands::type(window()->page(u"passphrase"_s), u"passphrase"_s, u"korrekt häst"_s);
    hands::press(window()->page(u"passphrase"_s), u"openSealed"_s);
    QTRY_COMPARE(opened.count(), 3);
    QCOMPARE(m_window->openPath(), QFileInfo(m_path).dir().filePath(u"paket opened 2.plankoll"_s));
}

void TestWindow::registrar_givesOutAUnitsDocuments()
{
    open(m_path);
    become(u"Nikki Exempel"_s);
    QTRY_COMPARE(window()->rail()->ids(), (QStringList{u"report"_s, u"release"_s, u"about"_s}));
    window()->openPage(u"release"_s);
    QWidget *page = window()->page(u"release"_s);
    auto *units = hands::find<QComboBox>(page, u"releaseUnit"_s);
    QTRY_VERIFY(units->count() > 0);
    QTRY_VERIFY(hands::find<QAbstractButton>(page, u"writeRelease"_s)->isEnabled());
    QTRY_VERIFY(!hands::find<QLabel>(page, u"releaseCounts"_s)->text().isEmpty());
    hands::press(page, u"writeRelease"_s);
    hands::chooseFile(window(), QFileInfo(m_path).absolutePath());
    auto *told = hands::find<MessageStrip>(page, u"releaseTold"_s);
    QTRY_VERIFY(told->isVisible());
    QCOMPARE(told->kind(), MessageIcon::Done);
    auto store = need(OpenStore::open(StoreAddress::parse(m_path)));
    const auto log = need(store->exchange.releases().result());
    QCOMPARE(log.size(), 1);
    QCOMPARE(people::authorName(need(store->people.all().result()), log.first().madeBy), u"Nikki Exempel"_s);
}

void TestWindow::reminder_fromTheOverview_isLogged_andKeepsTheGap()
{
    Opened opened;
    QDesktopServices::setUrlHandler(u"mailto"_s, &opened, "open");
    open(m_path);
    window()->openPage(u"overview"_s);
    auto *page = qobject_cast<OverviewPage *>(window()->page(u"overview"_s));
    const auto planned = need((*m_store)->exchange.reminders(m_store->round()).result());
    const auto owing = std::find_if(planned.begin(), planned.end(),
                                    [](const Reminder &one) { return !one.mail.isEmpty() && !one.isTooSoon; });
    QVERIFY(owing != planned.end());
    Q_EMIT page->remindAsked(owing->unit);
    QTRY_COMPARE(opened.urls.size(), 1);
    QVERIFY(opened.urls.first().toString().contains(owing->mail));
    auto store = need(OpenStore::open(StoreAddress::parse(m_path)));
    for (const UnitCorrespondence &one : need(store->exchange.overview(m_store->round()).result()))
        QCOMPARE(one.remindedAt > 0, one.unit == owing->unit);
    Q_EMIT page->remindAsked(owing->unit);
    auto *message = hands::find<MessageStrip>(window(), u"windowMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"reminded only a few days ago"_s), qPrintable(message->text()));
    QCOMPARE(opened.urls.size(), 1);
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
}

void TestWindow::slowCompletions_onTheOverview_leadToTheirList()
{
    open(m_path);
    window()->openPage(u"overview"_s);
    auto *page = qobject_cast<OverviewPage *>(window()->page(u"overview"_s));
    Q_EMIT page->completionsAsked();
    QCOMPARE(window()->currentPage(), u"review"_s);
    auto *list = hands::find<RowListView>(window(), u"waiting"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(hands::find<QAbstractButton>(window(), u"remindUnit"_s)->isVisible());
}

void TestWindow::other_whoHasItOpen_isNamed()
{
    open(m_path);
    Presence other(StoreAddress::parse(m_path), u"Alex Exempel"_s);
    QCOMPARE(other.refresh().size(), 1);
    const auto texts = window()->statusLine()->findChildren<Text *>();
    QTRY_VERIFY(std::any_of(texts.begin(), texts.end(),
                            [](const Text *text) { return text->text() == u"Open here, too: Alex Exempel"_s; }));
}

void TestWindow::language_chosen_speaksAtOnce()
{
    QCOMPARE(hands::find<QAbstractButton>(window(), u"openStore"_s)->text(), u"Open …"_s);
    action(u"language-sv"_s)->trigger();
    QTRY_COMPARE(QLocale().language(), QLocale::Swedish);
    QTRY_VERIFY(window()->isVisible() && window()->currentPage() == u"welcome"_s);
    QCOMPARE(m_settings->value(u"language"_s).toString(), u"sv"_s);
    action(u"language-en"_s)->trigger();
    QTRY_COMPARE(QLocale().language(), QLocale::English);
}

void TestWindow::backup_isMadeFromTheMenu()
{
    open(m_path);
    action(u"menuBackup"_s)->trigger();
    const QString path = m_folder->path(u"copy.plankoll"_s);
    hands::chooseFile(window(), path);
    QTRY_VERIFY(QFile::exists(path));
    auto *message = hands::find<MessageStrip>(window(), u"windowMessage"_s);
    QTRY_COMPARE(message->kind(), MessageIcon::Done);
    auto copy = OpenStore::open(StoreAddress::parse(path));
    VERIFY_DONE(copy);
    QVERIFY((*copy)->archive.verify().result()->faults.isEmpty());
}

void TestWindow::verify_tellsInTheWindow()
{
    open(m_path);
    action(u"menuVerify"_s)->trigger();
    auto *message = hands::find<MessageStrip>(window(), u"windowMessage"_s);
    QTRY_COMPARE(message->kind(), MessageIcon::Done);
    QVERIFY(message->text().startsWith(u"The store is sound"_s));
}

void TestWindow::copyBesideTheStore_isOfferedForTakingIn()
{
    const QString copy = m_folder->path(u"follow-up (Annas kopia).plankoll"_s);
    QVERIFY(QFile::copy(m_path, copy));
    open(m_path);
    auto *message = hands::find<MessageStrip>(window(), u"windowMessage"_s);
    QVERIFY(!message->text().contains(u"Annas kopia"_s)); // it holds nothing new
    {
        auto other = OpenStore::open(StoreAddress::parse(copy));
        VERIFY_DONE(other);
        VERIFY_DONE((*other)
                        ->people.add(m_store->strategist(), {.name = u"Ny Person"_s, .mail = u"ny@example.org"_s}, {})
                        .result());
    }
    open(m_path);
    message = hands::find<MessageStrip>(window(), u"windowMessage"_s);
    QTRY_VERIFY(message->isVisible() && message->text().contains(u"follow-up (Annas kopia).plankoll"_s));
    Q_EMIT message->linkActivated(u"do"_s);
    QCOMPARE(window()->currentPage(), u"intake"_s);
    auto *files = hands::find<QAbstractItemView>(window(), u"incomingFiles"_s);
    QCOMPARE(files->model()->rowCount(), 1);
}

void TestWindow::copy_fromTheMenu_isTakenInOnItsPage()
{
    const QString copy = m_folder->path(u"elsewhere.plankoll"_s);
    QVERIFY(QFile::copy(m_path, copy));
    {
        auto other = OpenStore::open(StoreAddress::parse(copy));
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->people.add(m_store->strategist(), {.name = u"Ny Person"_s}, {}).result());
    }
    open(m_path);
    action(u"menuMerge"_s)->trigger();
    QCOMPARE(window()->currentPage(), u"intake"_s);
    hands::chooseFile(window(), copy);
    auto *files = hands::find<QAbstractItemView>(window(), u"incomingFiles"_s);
    const auto line = [files] { return files->model()->index(0, 0).data(row::SecondLineRole).toString(); };
    QTRY_VERIFY2(line().contains(u"1 version"_s), qPrintable(line()));
    hands::press(window(), u"takeIn"_s);
    QTRY_COMPARE(line(), u"Taken in"_s);
    const auto found = m_window->session()->stores().people.find(u"Ny Person"_s).result();
    VERIFY_DONE(found);
}

void TestWindow::takeOver_opensItsPage()
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    hands::press(window(), u"takeOver"_s);
    hands::chooseFile(window(), m_path);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(window()->currentPage(), u"take-over"_s);
    QTRY_VERIFY(window()->findChild<QAbstractButton *>(u"toPeople"_s));
    hands::press(window(), u"toPeople"_s);
    QCOMPARE(window()->currentPage(), u"plan"_s);
    QCOMPARE(hands::find<QTabBar>(window(), u"planTabs"_s)->currentIndex(), int(PlanPage::PersonTab));
}

void TestWindow::store_closedWhileItsPagesLoad_goesQuietly()
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    for (int i = 1; i <= 3; ++i) {
        m_window->open(m_path);
        QTRY_COMPARE(opened.count(), i);
        m_window->showWelcome(); // what the pages have asked for comes to nobody
        QVERIFY(!m_window->session());
    }
    open(m_path);
    QTRY_VERIFY(!window()->currentPage().isEmpty());
}

void TestWindow::example_isThrownAway()
{
    QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
    hands::press(window(), u"openExample"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60000);
    const QString path = m_window->session()->path();
    QVERIFY(QFile::exists(path));
    QVERIFY(m_window->openPath().isEmpty());
    m_window.reset();
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
