// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storesession.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QPointer>

class DesktopFiles;
class SearchPopup;

/// The places of the rail that a person has, by their technical names, in order.
[[nodiscard]] QStringList placesOf(const Actor &actor);

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
    Page *makeRound(QWidget *parent);
    Page *makePlan(QWidget *parent);
    Page *makeNewRound(QWidget *parent);
    Page *makeCloseRound(QWidget *parent);
    Page *makeReopenRound(QWidget *parent);
    Page *makeTakeOver(QWidget *parent);
    Page *makeAnswers(QWidget *parent);
    Page *makeSubmit(QWidget *parent);
    Page *makeReceipt(QWidget *parent);
    Page *makeEarlier(QWidget *parent);
    Page *makeAbout(QWidget *parent);
    Page *makeOverview(QWidget *parent);
    Page *makeMeasures(QWidget *parent);
    Page *makeReview(QWidget *parent);
    Page *makeReport(QWidget *parent);
    void addSearch();
    void openAnswer(AssignmentId assignment);
    void openReview(AssignmentId assignment);
    void openMeasure(MeasureId measure, UnitId unit);
    void openReceipt(SubmissionId submission);
    void openHit(const SearchHit &hit);
    void writeReminder(UnitId unit);
    void openFresh(const QString &id);
    void openAddress(const QString &address);

    struct Reload {
        QPointer<Page> page{};
        std::function<void()> run{};
    };
    MainWindow &m_window;
    StoreSession &m_session;
    DesktopFiles *m_files = nullptr;
    QPointer<SearchPopup> m_search{};
    std::vector<Reload> m_reloads{};
    bool m_goesOnPreparing = false;
};
