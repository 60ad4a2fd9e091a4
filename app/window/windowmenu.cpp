// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/maintenance.h"
#include "app/window/pageset.h"
#include "app/window/plankollwindow.h"
#include "app/window/storesession.h"
#include "ui/exchange/intakepage.h"
#include "ui/help/helppage.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

// The menus of the window: under the Plankoll button, and the languages of the welcome page.

void PlankollWindow::buildMenu()
{
    QMenu *menu = m_window->menu();
    m_storeActions.clear();
    QAction *fresh = menu->addAction(tr("New store …"), QKeySequence::New, this, &PlankollWindow::askNewStore);
    fresh->setObjectName(u"menuNew"_s);
    QAction *open
        = menu->addAction(tr("Open …"), QKeySequence::Open, this, [this] { chooseStore(tr("Open a store"), {}); });
    open->setObjectName(u"menuOpen"_s);
    QAction *example = menu->addAction(tr("Open an example"), this, &PlankollWindow::openExample);
    example->setObjectName(u"menuExample"_s);
    menu->addSeparator();
    addStoreActions(menu);
    menu->addSeparator();
    addThemes(menu->addMenu(tr("Colours")));
    addLanguages(menu->addMenu(tr("Language")));
    menu->addSeparator();
    menu->addAction(tr("Help"), this, [this] { openHelp(m_window->currentPage()); })->setObjectName(u"menuHelp"_s);
    menu->addAction(tr("About Plankoll"), this, &PlankollWindow::tellAbout)->setObjectName(u"menuAbout"_s);
    QAction *quit = menu->addAction(tr("Quit"), QKeySequence::Quit, m_window.get(), &QWidget::close);
    quit->setObjectName(u"menuQuit"_s);
    // A shortcut in a menu that is not shown works only when its action belongs to the window, too.
    m_window->addActions({fresh, open, quit});
}

void PlankollWindow::addStoreActions(QMenu *menu)
{
    const auto add = [&](const QString &name, const QString &words, auto act) {
        QAction *action = menu->addAction(words, this, act);
        action->setObjectName(name);
        m_storeActions << action;
        return action;
    };
    QAction *backup = add(u"menuBackup"_s, tr("Back up …"), [this] { m_maintenance->backUp(); });
    backup->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_window->addAction(backup);
    add(u"menuVerify"_s, tr("Verify the store"), [this] { m_maintenance->verify(); });
    add(u"menuMerge"_s, tr("Take in a copy or answers …"), [this] { m_pages->openIntake()->askFiles(); });
    add(u"menuTakeOver"_s, tr("Take over from a colleague"), [this] { m_window->openPage(u"take-over"_s); });
    add(u"menuClose"_s, tr("Close the store"), [this] { showWelcome(); });
}

void PlankollWindow::addThemes(QMenu *menu)
{
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("As the system")}, {ThemeChoice::Light, tr("Light")}, {ThemeChoice::Dark, tr("Dark")}};
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, words] : choices) {
        QAction *action = menu->addAction(words, this, [this, choice = choice] {
            look::setTheme(choice);
            look::writeTheme(m_settings.raw(), choice);
        });
        action->setObjectName(u"theme-%1"_s.arg(int(choice)));
        action->setCheckable(true);
        action->setChecked(choice == look::theme());
        group->addAction(action);
    }
}

void PlankollWindow::addLanguages(QMenu *menu)
{
    // Each in its own language: whoever looks for it reads that one.
    const QList<std::pair<QString, QString>> languages{{u"sv"_s, u"Svenska"_s}, {u"en"_s, u"English"_s}};
    auto *group = new QActionGroup(menu);
    for (const auto &[code, words] : languages) {
        QAction *action = menu->addAction(words);
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setChecked(code == m_language.language());
        group->addAction(action);
        // Later: the window that holds this menu is made anew.
        connect(
            action, &QAction::triggered, this, [this, code = code] { changeLanguage(code); }, Qt::QueuedConnection);
    }
}

void PlankollWindow::openHelp(QString topic)
{
    const auto leave = [this] {
        m_window->openPage(m_beforeHelp);
        if (m_window->currentPage() == "help"_L1) // the page went with its store meanwhile
            m_window->openPage(m_window->rail()->ids().value(0, u"welcome"_s));
    };
    if (m_window->currentPage() == "help"_L1 && topic == "help"_L1) {
        leave();
        return;
    }
    if (m_window->currentPage() != "help"_L1)
        m_beforeHelp = m_window->currentPage();
    m_window->addHiddenPage({u"help"_s,
                             {},
                             {},
                             [this, leave](QWidget *parent) -> Page * {
                                 auto *page = new HelpPage(HelpBook::load(m_language.language()), parent);
                                 connect(page, &HelpPage::left, this, leave);
                                 return page;
                             },
                             {}});
    m_window->openPage(u"help"_s);
    if (auto *page = qobject_cast<HelpPage *>(m_window->page(u"help"_s)))
        page->openTopic(topic);
}

void PlankollWindow::tellAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Plankoll"),
                                u"Plankoll %1"_s.arg(QCoreApplication::applicationVersion()), QMessageBox::Close,
                                m_window.get());
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Follows up a municipality's political action plan: gathers, reviews, reports.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. It comes "
                               "without any warranty."));
    box->open();
}
