// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storeopening.h"
#include "app/window/windowlanguage.h"
#include "app/window/windowsettings.h"

#include <QTemporaryDir>

class MainWindow;
struct ConflictCopy;
class Maintenance;
class PageSet;
class Page;
class QMenu;
class StoreSession;
class WelcomePage;

/// The window's composition root: opens stores, makes the pages of the person who acts, fills the menus, and lets the
/// frame tell where the store lies and how it fares.
class PlankollWindow : public QObject
{
    Q_OBJECT

public:
    explicit PlankollWindow(QSettings &settings, QObject *parent = nullptr);
    ~PlankollWindow() override;

    void show();
    void showWelcome();
    void open(const QString &path, const QString &page = {});
    void create(const QString &path, const PlanFile &plan);
    void openExample();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] StoreSession *session() const { return m_session.get(); }
    /// Of the store that is open; empty when there is none, or only an example.
    [[nodiscard]] QString openPath() const;

Q_SIGNALS:
    void opened();
    void openingFailed(const Error &error);
    void closed();

private:
    void buildWindow();
    void buildMenu();
    void addStoreActions(QMenu *menu);
    void addThemes(QMenu *menu);
    void addLanguages(QMenu *menu);
    void follow(OpenedDatabase future, const QString &sentence, const QString &page);
    void take(const Result<std::shared_ptr<Database>> &opened, const QString &page);
    void enter(const QString &page);
    void leaveSession();
    void followFile();
    void buildPages(const QString &page);
    void failOpening(const Error &error);
    /// Asks for the passphrase, once; later the opened package goes on.
    void openSealed(const QString &sealed, const QString &page);
    [[nodiscard]] Page *makePassphrase(const QString &sealed, const QString &target, const QString &page,
                                       QWidget *parent);
    [[nodiscard]] static QString openedName(const QString &sealed, int number);
    void showFrame();
    void showPeople();
    void showSaved();
    void showBackup();
    void warnOfPlace();
    /// Copies beside the store, to be looked at and taken in.
    void offer(const QList<ConflictCopy> &copies);
    [[nodiscard]] bool isExample() const;
    void changeLanguage(const QString &language);
    void chooseStore(const QString &title, const QString &page);
    void askNewStore();
    /// The help for a page or a topic; asked for on the help itself, back to where one was.
    void openHelp(QString topic); // by value: the window passes the name of the page it is about to leave
    void tellAbout();
    [[nodiscard]] WelcomePage *welcome() const;
    [[nodiscard]] Page *makeWelcome(QWidget *parent);

    WindowSettings m_settings;
    WindowLanguage m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StoreSession> m_session;
    std::unique_ptr<QTemporaryDir> m_exampleFolder;
    QString m_asked{};                    ///< the file that is being opened
    std::unique_ptr<StoreSession> m_next; ///< being read; becomes the session when it is ready
    std::unique_ptr<PageSet> m_pages;
    std::unique_ptr<Maintenance> m_maintenance;
    QList<QAction *> m_storeActions{};
    QString m_beforeHelp{}; ///< the page that help was asked for on
};
