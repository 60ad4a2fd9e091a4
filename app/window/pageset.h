// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desktop.h"
#include "app/window/storesession.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QPointer>

class IntakePage;

/// The places of the rail that a person has, by their technical names, in order. In a coordinator's package they are
/// the measure and what the plan says: it holds nothing of the rest.
[[nodiscard]] QStringList placesOf(const Actor &actor, bool isMeasuresPackage = false);

/// The pages of an open store: makes each when it is first opened, joins what one asks for to another that does it, and
/// has them read anew when somebody has written.
class PageSet : public QObject
{
    Q_OBJECT

public:
    PageSet(MainWindow &window, StoreSession &session, QObject *parent);
    ~PageSet() override;

    /// Registers the pages of the person who acts and opens `wanted`, or the first one.
    void build(const QString &wanted);
    void reload();
    /// Where copies, answer files and forms come in: as it is while one is being taken in, else made anew.
    IntakePage *openIntake();
    /// Counts and names in rail and bar.
    void showFacts();
    [[nodiscard]] QString roundWords() const;

private:
    using Make = Page *(PageSet::*)(QWidget *);

    void add(const QString &id);
    void addHidden(const QString &id, const QString &place, Make make);
    template<class OnePage>
    OnePage *reloading(OnePage *page)
    {
        m_reloads.push_back({page, [page] { page->reload(); }});
        return page;
    }
    Page *makeOverview(QWidget *parent);
    Page *makeMeasures(QWidget *parent);
    Page *makeReview(QWidget *parent);
    Page *makeReport(QWidget *parent);
    Page *makeRound(QWidget *parent);
    Page *makePlan(QWidget *parent);
    Page *makeNewRound(QWidget *parent);
    Page *makeCloseRound(QWidget *parent);
    Page *makeReopenRound(QWidget *parent);
    Page *makeDispatch(QWidget *parent);
    Page *makeIntake(QWidget *parent);
    Page *makeRelease(QWidget *parent);
    Page *makeTakeOver(QWidget *parent);
    Page *makeAnswers(QWidget *parent);
    Page *makeEarlier(QWidget *parent);
    Page *makeAbout(QWidget *parent);
    Page *makeSubmit(QWidget *parent);
    Page *makeReceipt(QWidget *parent);
    void showWaiting(int count);
    void buildSearch();
    void openHit(const SearchHit &hit);
    /// Where an answer is read or written, by whoever acts.
    void openAnswer(AssignmentId assignment);
    void openPeople();
    void planNew(bool goesOnPreparing);
    void openFresh(const QString &id);
    /// Opens the place and gives its page; null when the person has no such place.
    template<class OnePage>
    OnePage *go(const QString &id)
    {
        m_window.openPage(id);
        return qobject_cast<OnePage *>(m_window.page(id));
    }

    struct Reload {
        QPointer<Page> page{};
        std::function<void()> run{};
    };
    MainWindow &m_window;
    StoreSession &m_session;
    Desktop m_desktop;
    QPointer<QWidget> m_search{};
    std::vector<Reload> m_reloads{};
    bool m_goesOnPreparing = false;
};
