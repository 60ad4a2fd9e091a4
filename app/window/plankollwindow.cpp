// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plankollwindow.h"

#include "app/window/maintenance.h"
#include "app/window/pageset.h"
#include "app/window/storesession.h"
#include "core/archive/conflictcopies.h"
#include "core/package/seal.h"
#include "core/text/clock.h"
#include "ui/exchange/intakepage.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/welcome/newstorepage.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTime>

PlankollWindow::PlankollWindow(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_language.speak(m_settings.language());
    buildWindow();
}

PlankollWindow::~PlankollWindow()
{
    m_window.reset(); // pages use the session's stores
}

void PlankollWindow::buildWindow()
{
    const QByteArray geometry = m_window ? m_window->saveGeometry() : m_settings.geometry();
    const bool wasShown = m_window && m_window->isVisible();
    m_window = std::make_unique<MainWindow>();
    m_window->setObjectName(u"plankollWindow"_s);
    m_window->resize(1280, 800);
    m_window->restoreGeometry(geometry);
    connect(m_window.get(), &MainWindow::roundChosen, this, [this](const QString &id) {
        if (m_session)
            m_session->look({QUuid::fromString(id)});
    });
    connect(m_window.get(), &MainWindow::helpAsked, this, &PlankollWindow::openHelp);
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        m_settings.setGeometry(m_window->saveGeometry());
        Q_EMIT closed();
    });
    buildMenu();
    if (wasShown)
        m_window->show();
}

bool PlankollWindow::isExample() const
{
    return m_exampleFolder && m_session && m_session->path().startsWith(m_exampleFolder->path());
}

QString PlankollWindow::openPath() const
{
    return m_session && !isExample() ? m_session->path() : QString();
}

void PlankollWindow::show()
{
    m_window->show();
}

WelcomePage *PlankollWindow::welcome() const
{
    return qobject_cast<WelcomePage *>(m_window->page(u"welcome"_s));
}

Page *PlankollWindow::makeWelcome(QWidget *parent)
{
    auto *page = new WelcomePage(m_settings.recent(), parent);
    connect(page, &WelcomePage::answerFileAsked, this, [this] { chooseStore(tr("Open an answer file"), {}); });
    connect(page, &WelcomePage::openAsked, this, [this] { chooseStore(tr("Open a store"), {}); });
    connect(page, &WelcomePage::takeOverAsked, this,
            [this] { chooseStore(tr("Take over which store?"), u"take-over"_s); });
    connect(page, &WelcomePage::newAsked, this, &PlankollWindow::askNewStore);
    connect(page, &WelcomePage::exampleAsked, this, &PlankollWindow::openExample);
    connect(page, &WelcomePage::recentOpened, this, [this](const QString &path) { open(path); });
    return page;
}

void PlankollWindow::showWelcome()
{
    m_window->removePages();
    m_maintenance.reset();
    m_pages.reset();
    leaveSession();
    m_window->setRailShown(false);
    m_window->addHiddenPage({u"welcome"_s, {}, {}, [this](QWidget *parent) { return makeWelcome(parent); }, {}});
    m_window->openPage(u"welcome"_s);
    m_window->setWindowTitle(u"Plankoll"_s);
    TopBar *bar = m_window->topBar();
    bar->setRounds({}, {});
    bar->setRoundState({});
    bar->personMenu()->clear();
    addLanguages(bar->personMenu());
    bar->setLanguage(m_language.language() == "sv"_L1 ? u"Svenska"_s : u"English"_s);
    StatusLine *line = m_window->statusLine();
    line->setStore(u"Plankoll %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    line->setSaved({});
    line->setBackup({});
    line->setOthers({});
    for (QAction *action : std::as_const(m_storeActions))
        action->setEnabled(false);
}

void PlankollWindow::open(const QString &path, const QString &page)
{
    const StoreAddress address = StoreAddress::parse(path);
    m_asked = address.engine == StoreAddress::Engine::Sqlite ? path : QString();
    follow(opening::open(address), tr("Opening %1 …").arg(address.display()), page);
}

void PlankollWindow::create(const QString &path, const PlanFile &plan)
{
    const StoreAddress address = StoreAddress::parse(path);
    m_asked.clear();
    follow(opening::create(address, plan), tr("Making %1 …").arg(address.display()), {});
}

void PlankollWindow::openExample()
{
    if (!m_exampleFolder)
        m_exampleFolder = std::make_unique<QTemporaryDir>();
    follow(opening::openExample(m_exampleFolder->path()), tr("Making an example …"), {});
}

void PlankollWindow::follow(OpenedDatabase future, const QString &sentence, const QString &page)
{
    if (WelcomePage *welcome = this->welcome())
        welcome->setBusy(sentence);
    else
        m_window->tell(MessageIcon::Info, sentence);
    whenDone(future, this, [this, page](const Result<std::shared_ptr<Database>> &opened) { take(opened, page); });
}

void PlankollWindow::take(const Result<std::shared_ptr<Database>> &opened, const QString &page)
{
    if (!opened && !m_asked.isEmpty() && seal::isSealed(m_asked)) {
        openSealed(m_asked, page);
        return;
    }
    if (!opened) {
        failOpening(opened.error());
        return;
    }
    m_next = std::make_unique<StoreSession>(*opened, m_settings);
    connect(m_next.get(), &StoreSession::failed, this, [this](const Error &error) {
        m_next.release()->deleteLater(); // it is the one that tells
        failOpening(error);
    });
    // The store that was open stays until the new one has been read.
    connect(m_next.get(), &StoreSession::ready, this, [this, page] {
        if (m_next)
            enter(page);
    });
    m_next->load();
}

void PlankollWindow::failOpening(const Error &error)
{
    if (WelcomePage *welcome = this->welcome())
        welcome->showFault(error.sentence);
    else if (auto *page = qobject_cast<NewStorePage *>(m_window->page(m_window->currentPage())))
        page->showFault(error.sentence);
    else
        m_window->tell(MessageIcon::Fault, error.sentence);
    Q_EMIT openingFailed(error);
}

void PlankollWindow::enter(const QString &page)
{
    m_window->removePages();
    m_maintenance.reset();
    m_pages.reset();
    leaveSession();
    m_session = std::move(m_next);
    m_window->endTelling();
    if (!isExample())
        m_settings.addRecent({m_session->path(), m_session->facts().book.plan()->title});
    buildPages(page);
    followFile();
    warnOfPlace();
    Q_EMIT opened();
}

/// Pages that were taken away go when their own events are over; until then what they have asked for may still come.
void PlankollWindow::leaveSession()
{
    if (!m_session)
        return;
    m_session->watch()->disconnect(this);
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

void PlankollWindow::followFile()
{
    StoreWatch *watch = m_session->watch();
    connect(watch, &StoreWatch::foundReadOnly, this, [this] {
        m_window->tell(MessageIcon::Info, tr("The file is read-only here: you can look, but nothing can be saved."));
    });
    connect(watch, &StoreWatch::gone, this, [this] {
        m_window->tell(
            MessageIcon::Fault,
            tr("%1 is not there any more: it has been moved or deleted, or its network share is gone. Put it "
               "back or connect again, and leave this window open: what you have typed stays in it.")
                .arg(m_session->address().display()));
    });
    connect(watch, &StoreWatch::back, this, [this] {
        m_window->tell(MessageIcon::Done, tr("%1 is there again.").arg(m_session->address().display()));
    });
    watch->tellFound();
}

void PlankollWindow::buildPages(const QString &page)
{
    m_pages = std::make_unique<PageSet>(*m_window, *m_session, nullptr);
    m_maintenance = std::make_unique<Maintenance>(*m_window, *m_session, nullptr);
    // With the pages as context, these go when the window is made anew.
    QObject *context = m_pages.get();
    connect(m_session.get(), &StoreSession::changed, context, [this] {
        showFrame();
        m_pages->reload();
    });
    const auto rebuild = [this] {
        m_pages->build(m_window->currentPage());
        showFrame();
    };
    connect(m_session.get(), &StoreSession::actorChanged, context, rebuild);
    connect(m_session.get(), &StoreSession::roundChanged, context, rebuild);
    connect(m_session.get(), &StoreSession::wroteHere, context, [this] { showSaved(); });
    connect(m_session->watch(), &StoreWatch::othersChanged, context, [this](const QStringList &names) {
        m_window->statusLine()->setOthers(names.isEmpty() ? tr("Nobody else has the file open")
                                                          : tr("Open here, too: %1").arg(names.join(u", "_s)));
    });
    m_session->watch()->tellOthers();
    for (QAction *action : std::as_const(m_storeActions))
        action->setEnabled(true);
    m_pages->build(page);
    showFrame();
}

void PlankollWindow::showFrame()
{
    const auto &facts = m_session->facts();
    TopBar *bar = m_window->topBar();
    QList<RoundChoice> rounds;
    for (const auto &round : facts.rounds)
        rounds << RoundChoice{round.recordId.toString(), round->name};
    bar->setRounds(rounds, m_session->round().value.toString());
    bar->setRoundState(m_session->round().isNull() ? QString() : m_pages->roundWords());
    m_pages->showFacts();
    m_window->setWindowTitle(u"%1 – Plankoll"_s.arg(facts.book.plan()->title));
    m_window->statusLine()->setStore(isExample() ? tr("An example: nothing you do is kept")
                                                 : tr("Store: %1").arg(m_session->address().display()));
    showPeople();
    showBackup();
}

void PlankollWindow::showPeople()
{
    const Actor &actor = m_session->actor();
    const auto label = [](const QString &name, const QList<Role> &roles) {
        return roles.isEmpty() ? name : u"%1, %2"_s.arg(name, roleLabel(roles.first()));
    };
    TopBar *bar = m_window->topBar();
    bar->setPerson(label(actor.name, actor.roles));
    QMenu *menu = bar->personMenu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const Actor &one) {
        QAction *action = menu->addAction(label(one.name, one.roles));
        action->setObjectName(u"who-"_s + one.author);
        action->setCheckable(true);
        action->setChecked(one.author == actor.author);
        group->addAction(action);
        // Later, for the pages that are made anew hold the menu that is still open.
        connect(
            action, &QAction::triggered, m_pages.get(), [this, author = one.author] { m_session->become(author); },
            Qt::QueuedConnection);
    };
    add(people::accountActor(StoreSession::account()));
    menu->addSeparator();
    for (const PersonEntry &entry : m_session->facts().people) {
        if (!entry.person->ended && !entry.roles.isEmpty())
            add(people::actorOf(entry));
    }
}

void PlankollWindow::showSaved()
{
    //: Format of a time of day: 14:20
    m_window->statusLine()->setSaved(tr("Saved %1").arg(QTime::currentTime().toString(tr("HH:mm"))));
}

void PlankollWindow::showBackup()
{
    const auto &facts = m_session->facts();
    const QDate today = todayIn(facts.book.plan()->timeZone);
    m_window->statusLine()->setBackup(
        facts.backupAt == 0 ? tr("No backup yet")
                            : tr("Newest backup: %1").arg(words::moment(facts.backupAt, facts.book, today)));
}

void PlankollWindow::warnOfPlace()
{
    const QString service = conflictcopies::syncedBy(m_session->path());
    if (!service.isEmpty()) {
        m_window->tell(
            MessageIcon::Warning,
            tr("The file lies in %1, which makes a second file when two people write at the same time. Move it "
               "to a shared folder; copies can be taken in from the menu.")
                .arg(service));
    }
    if (!m_session->actor().isStrategist())
        return;
    // With the pages as context: another store's copies are nobody's business.
    whenDone(m_session->stores().archive.conflictCopies(), m_pages.get(),
             [this](const Result<QList<ConflictCopy>> &copies) {
                 if (copies && !copies->isEmpty())
                     offer(*copies);
             });
}

void PlankollWindow::offer(const QList<ConflictCopy> &copies)
{
    QStringList names, paths;
    for (const ConflictCopy &copy : copies) {
        names << QFileInfo(copy.path).fileName();
        paths << copy.path;
    }
    m_window->tell(
        MessageIcon::Warning,
        tr("%n copy(ies) of this file lie beside it with something that is not here: %1.", nullptr, int(copies.size()))
            .arg(names.join(u", "_s)),
        tr("See what they hold …"), [this, paths] {
            if (auto *page = m_pages->openIntake())
                page->addFiles(paths);
        });
}

void PlankollWindow::chooseStore(const QString &title, const QString &page)
{
    const QString folder = m_settings.recent().isEmpty() ? QString() : m_settings.recent().first().path;
    look::askForFile(m_window.get(), {title, tr("Plankoll store (*.plankoll)"), folder},
                     [this, page](const QString &path) { open(path, page); });
}

void PlankollWindow::askNewStore()
{
    m_window->forgetPage(u"new-store"_s);
    m_window->addHiddenPage(
        {u"new-store"_s,
         {},
         {},
         [this](QWidget *parent) -> Page * {
             auto *page = new NewStorePage(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), parent);
             connect(page, &NewStorePage::storeAsked, this, &PlankollWindow::create);
             connect(page, &NewStorePage::left, this,
                     [this] { m_window->openPage(m_session ? m_window->rail()->ids().value(0) : u"welcome"_s); });
             return page;
         },
         {}});
    m_window->openPage(u"new-store"_s);
}

void PlankollWindow::changeLanguage(const QString &language)
{
    if (language == m_language.language())
        return;
    m_settings.setLanguage(language);
    m_language.speak(language);
    const QString page = m_window->currentPage();
    m_maintenance.reset();
    m_pages.reset();
    buildWindow();
    if (m_session)
        buildPages(page);
    else
        showWelcome();
}
