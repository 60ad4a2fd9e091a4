// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

#include <functional>
#include <map>

class MessageStrip;
class Page;
class QMenu;
class QStackedWidget;
class Rail;
class StatusLine;
class TopBar;

/// A place in the rail and how its page is made the first time it is opened.
struct PageEntry {
    QString id{}; ///< technical, stable: "overview"
    NavIcon icon = NavIcon::Overview;
    QString name{};
    std::function<Page *(QWidget *parent)> make{};
    QString place{}; ///< the rail's item that a hidden page belongs to; empty: its own
};

/// The window: top bar, rail, pages, status line. It knows no page: pages are registered by id and made when first
/// opened, and what the person wants goes out as signals. A page that is opened gets the focus; Ctrl and a digit open
/// the places of the rail.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    void addPage(PageEntry entry);
    /// A page that is not in the rail (welcome, a receipt); shown by openPage too.
    void addHiddenPage(PageEntry entry);
    void removePages();
    /// The page is made anew the next time it is opened: for one that is filled in once.
    void forgetPage(const QString &id);
    /// Null until it has been opened.
    [[nodiscard]] Page *page(const QString &id) const;
    [[nodiscard]] QString currentPage() const { return m_current; }
    void openPage(const QString &id);

    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] Rail *rail() const { return m_rail; }
    [[nodiscard]] StatusLine *statusLine() const { return m_statusLine; }
    /// The menu under the Plankoll button; the composition root fills it.
    [[nodiscard]] QMenu *menu() const;
    void setRailShown(bool shown);
    /// A message for the window as a whole, below the top bar, until it is put away or the next one comes.
    void tell(MessageIcon kind, const QString &sentence);
    /// The same with something to do about it: `does` runs when the words of the action are followed.
    void tell(MessageIcon kind, const QString &sentence, const QString &action, std::function<void()> does);
    void endTelling();

Q_SIGNALS:
    void pageOpened(const QString &id);
    void roundChosen(const QString &id);
    void searchEdited(const QString &words);
    void searchSubmitted(const QString &words);
    void helpAsked(const QString &pageId);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addShortcuts();
    void measureWidth();
    void focusPart(QWidget *part);
    /// Where one was when it was left, else where one begins.
    void focusPage(Page *page, QWidget *left);
    void jump(int step);
    [[nodiscard]] QList<QWidget *> stops() const;

    TopBar *m_topBar = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatusLine *m_statusLine = nullptr;
    MessageStrip *m_message = nullptr;
    std::function<void()> m_action{}; ///< what the message offers
    std::map<QString, PageEntry> m_entries;
    std::map<QString, Page *> m_made;
    QString m_current;
    bool m_isNarrow = false;
    bool m_isMeasured = false;
    bool m_altAlone = false;
};
