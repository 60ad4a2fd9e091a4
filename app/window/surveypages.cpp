// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"

#include "ui/answer/answerpage.h"
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/intakepage.h"
#include "ui/measure/measurepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/parts/pagehead.h"
#include "ui/plan/planpage.h"
#include "ui/release/releasepage.h"
#include "ui/report/reportpage.h"
#include "ui/review/reviewpage.h"
#include "ui/round/closeroundpage.h"
#include "ui/round/newroundpage.h"
#include "ui/round/roundpage.h"
#include "ui/shell/rail.h"
#include "ui/welcome/takeoverpage.h"

// The pages of whoever runs or surveys the follow-up, and what leads from one to another.

Page *PageSet::makeOverview(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new OverviewPage(stores.plan, stores.people, stores.rounds, stores.answers, stores.reports,
                                            m_session.actor(), m_session.round(), parent));
    connect(page, &OverviewPage::answerOpened, this, &PageSet::openAnswer);
    connect(page, &OverviewPage::remindAsked, &m_desktop, &Desktop::writeMail);
    connect(page, &OverviewPage::extensionAsked, this, [this](UnitId unit) {
        if (auto *round = go<RoundPage>(u"round"_s))
            round->extend(unit);
    });
    connect(page, &OverviewPage::callAsked, this, [this](UnitId, const QString &telephone) {
        m_desktop.openAddress(u"tel:"_s + telephone.simplified().remove(u' '));
    });
    connect(page, &OverviewPage::conflictAsked, this, [this](AssignmentId assignment) {
        if (auto *review = go<ReviewPage>(u"review"_s))
            review->openAnswer(assignment);
    });
    connect(page, &OverviewPage::completionsAsked, this, [this] {
        if (auto *review = go<ReviewPage>(u"review"_s))
            review->showSentBack();
    });
    connect(page, &OverviewPage::otherConflictsAsked, this, [this] {
        if (auto *review = go<ReviewPage>(u"review"_s))
            review->showConflicts();
    });
    connect(page, &OverviewPage::commissionsAsked, this, [this] {
        if (auto *report = go<ReportPage>(u"report"_s))
            report->openCase();
    });
    connect(page, &OverviewPage::newRoundAsked, this, [this] { planNew(false); });
    connect(page, &OverviewPage::roundAsked, this, [this] { m_window.openPage(u"round"_s); });
    return page;
}

Page *PageSet::makeMeasures(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new MeasurePage(stores.plan, stores.people, stores.rounds, stores.answers, stores.reports,
                                           stores.exchange, m_session.actor(), m_session.round(), parent));
    connect(page, &MeasurePage::answerOpened, this, [this](AssignmentId assignment) {
        if (auto *review = go<ReviewPage>(u"review"_s))
            review->openAnswer(assignment);
    });
    connect(page, &MeasurePage::evidenceOpened, &m_desktop, &Desktop::openEvidence);
    if (const auto &scope = m_session.facts().scope; scope && scope->isMeasures()) {
        page->setMailSince(scope->madeAt);
        page->openMeasure(scope->measure);
        connect(page, &MeasurePage::mailAsked, &m_desktop, &Desktop::mailAssessment);
    }
    return page;
}

Page *PageSet::makeReview(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new ReviewPage(stores.plan, stores.people, stores.rounds, stores.answers, stores.exchange,
                                          m_session.actor(), m_session.round(), parent));
    connect(page, &ReviewPage::evidenceOpened, &m_desktop, &Desktop::openEvidence);
    connect(page, &ReviewPage::waitingChanged, this, &PageSet::showWaiting);
    connect(page, &ReviewPage::remindAsked, &m_desktop, &Desktop::writeMail);
    return page;
}

Page *PageSet::makeReport(QWidget *parent)
{
    auto *page = reloading(new ReportPage(m_session.stores().reports, m_session.actor(), m_session.round(), parent));
    connect(page, &ReportPage::savedAt, &m_session, &StoreSession::wroteHere);
    connect(page, &ReportPage::roundAsked, this, [this] { m_window.openPage(u"round"_s); });
    return page;
}

Page *PageSet::makeRound(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(
        new RoundPage(stores.plan, stores.people, stores.rounds, m_session.actor(), m_session.round(), parent));
    connect(page, &RoundPage::newRoundAsked, this, [this] { planNew(false); });
    connect(page, &RoundPage::preparationAsked, this, [this] { planNew(true); });
    connect(page, &RoundPage::closeAsked, this, [this] { openFresh(u"close-round"_s); });
    connect(page, &RoundPage::reopenAsked, this, [this] { openFresh(u"reopen-round"_s); });
    connect(page, &RoundPage::contactsAsked, this, &PageSet::openPeople);
    connect(page, &RoundPage::dispatchAsked, this, [this](const QList<UnitId> &units) {
        openFresh(u"dispatch"_s);
        if (auto *dispatch = qobject_cast<DispatchPage *>(m_window.page(u"dispatch"_s)))
            dispatch->tickOnly(units);
    });
    connect(page, &RoundPage::intakeAsked, this, &PageSet::openIntake);
    connect(page, &RoundPage::releaseAsked, this, [this](UnitId unit) {
        openFresh(u"release"_s);
        if (auto *release = qobject_cast<ReleasePage *>(m_window.page(u"release"_s)))
            release->openUnit(unit);
    });
    connect(page, &RoundPage::answersAsked, this, [this](UnitId unit) {
        if (auto *answers = go<AnswerPage>(u"answers"_s))
            answers->openUnit(unit);
    });
    connect(page, &RoundPage::addressOpened, &m_desktop, &Desktop::openAddress);
    return page;
}

Page *PageSet::makePlan(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    return reloading(
        new PlanPage(stores.plan, stores.people, stores.rounds, stores.reports, m_session.actor(), parent));
}

Page *PageSet::makeNewRound(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    const RoundId planned = m_goesOnPreparing ? m_session.round() : RoundId{};
    auto *page
        = reloading(new NewRoundPage(stores.plan, stores.people, stores.rounds, m_session.actor(), planned, parent));
    // Looking at another round makes the pages anew, this one too: only when it is left.
    auto kept = std::make_shared<RoundId>(m_session.round());
    const auto leave = [this, kept] {
        m_window.openPage(u"round"_s);
        if (!kept->isNull())
            m_session.look(*kept);
    };
    connect(page, &NewRoundPage::planned, this, [kept](RoundId round) { *kept = round; });
    connect(page, &NewRoundPage::left, this, leave);
    connect(page, &NewRoundPage::opened, this, [kept, leave](RoundId round) {
        *kept = round;
        leave();
    });
    connect(page, &NewRoundPage::addressOpened, &m_desktop, &Desktop::openAddress);
    return page;
}

Page *PageSet::makeCloseRound(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new CloseRoundPage(CloseRoundPage::Act::Close, stores.plan, stores.rounds, m_session.actor(),
                                    m_session.round(), parent);
    connect(page, &CloseRoundPage::left, this, [this] { m_window.openPage(u"round"_s); });
    connect(page, &CloseRoundPage::finished, this, [this] { m_window.openPage(u"round"_s); });
    return page;
}

Page *PageSet::makeReopenRound(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new CloseRoundPage(CloseRoundPage::Act::Reopen, stores.plan, stores.rounds, m_session.actor(),
                                    m_session.round(), parent);
    connect(page, &CloseRoundPage::left, this, [this] { m_window.openPage(u"round"_s); });
    connect(page, &CloseRoundPage::finished, this, [this] { m_window.openPage(u"round"_s); });
    return page;
}

Page *PageSet::makeDispatch(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(
        new DispatchPage(stores.plan, stores.people, stores.exchange, m_session.actor(), m_session.round(), parent));
    connect(page, &DispatchPage::letterAsked, &m_desktop, &Desktop::openLetter);
    connect(page, &DispatchPage::left, this, [this] { m_window.openPage(u"round"_s); });
    return page;
}

Page *PageSet::makeIntake(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new IntakePage(stores.plan, stores.exchange, m_session.actor(), parent);
    connect(page, &IntakePage::left, this, [this] { m_window.openPage(u"round"_s); });
    connect(page, &IntakePage::reviewAsked, this, [this] { m_window.openPage(u"review"_s); });
    return page;
}

IntakePage *PageSet::openIntake()
{
    const auto *there = qobject_cast<IntakePage *>(m_window.page(u"intake"_s));
    if (there && there->isBusy())
        m_window.openPage(u"intake"_s);
    else
        openFresh(u"intake"_s);
    return qobject_cast<IntakePage *>(m_window.page(u"intake"_s));
}

Page *PageSet::makeRelease(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(
        new ReleasePage(stores.plan, stores.rounds, stores.exchange, m_session.actor(), m_session.round(), parent));
    page->head()->setBack(m_session.actor().isStrategist()); // a registrar's is a place of its own
    connect(page, &ReleasePage::left, this, [this] { m_window.openPage(u"round"_s); });
    return page;
}

Page *PageSet::makeTakeOver(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new TakeOverPage(stores.plan, stores.people, stores.rounds, stores.reports,
                                            m_session.actor(), m_session.round(), parent));
    const auto to = [this](const QString &id) { return [this, id] { m_window.openPage(id); }; };
    connect(page, &TakeOverPage::left, this, [this] { m_window.openPage(m_window.rail()->ids().value(0)); });
    connect(page, &TakeOverPage::planAsked, this, to(u"plan"_s));
    connect(page, &TakeOverPage::roundAsked, this, to(u"round"_s));
    connect(page, &TakeOverPage::reviewAsked, this, to(u"review"_s));
    connect(page, &TakeOverPage::reportAsked, this, to(u"report"_s));
    connect(page, &TakeOverPage::peopleAsked, this, &PageSet::openPeople);
    return page;
}

void PageSet::planNew(bool goesOnPreparing)
{
    m_goesOnPreparing = goesOnPreparing;
    openFresh(u"new-round"_s);
}

void PageSet::openPeople()
{
    if (auto *plan = go<PlanPage>(u"plan"_s))
        plan->openTab(PlanPage::PersonTab);
}
