// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"

#include "ui/answer/answerpage.h"
#include "ui/answer/earlieranswerspage.h"
#include "ui/measure/measurepage.h"
#include "ui/plan/aboutplanpage.h"
#include "ui/plan/planpage.h"
#include "ui/review/reviewpage.h"
#include "ui/search/searchpopup.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/submitpage.h"

// The pages of whoever answers, and the search that leads to any page.

Page *PageSet::makeAnswers(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new AnswerPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.actor(),
                                m_session.round(), {}, parent);
    connect(page, &AnswerPage::submitAsked, this, [this](UnitId unit, const QList<AssignmentId> &chosen) {
        if (auto *submit = go<SubmitPage>(u"submit"_s))
            submit->setChoice(unit, chosen);
    });
    connect(page, &AnswerPage::receiptAsked, this, [this](SubmissionId submission) {
        if (auto *receipt = go<ReceiptPage>(u"receipt"_s))
            receipt->setSubmission(submission);
    });
    connect(page, &AnswerPage::conflictAsked, this, &PageSet::openAnswer);
    connect(page, &AnswerPage::helpAsked, &m_window, &MainWindow::helpAsked);
    connect(page, &AnswerPage::progressChanged, this, [this](int done, int total) {
        const int left = total - done;
        m_window.rail()->setCount(u"answers"_s, left > 0 ? tr("%n left", nullptr, left) : QString(),
                                  tr("%n answer(s) left", nullptr, left));
    });
    connect(page, &AnswerPage::savedAt, this, [this] { Q_EMIT m_session.wroteHere(); });
    connect(page, &AnswerPage::left, this, [this] { m_window.openPage(u"round"_s); });
    // Its own writing it shows by itself; what another program writes it is told of here.
    connect(m_session.watch(), &StoreWatch::changedElsewhere, page, &AnswerPage::reload);
    return page;
}

Page *PageSet::makeSubmit(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new SubmitPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.actor(),
                                m_session.round(), parent);
    connect(page, &SubmitPage::submitted, this, [this](SubmissionId submission) {
        if (auto *receipt = go<ReceiptPage>(u"receipt"_s))
            receipt->setSubmission(submission);
    });
    connect(page, &SubmitPage::faultsFound, this, [this] {
        if (auto *answers = go<AnswerPage>(u"answers"_s))
            answers->showFaults();
    });
    connect(page, &SubmitPage::backAsked, this, [this] { m_window.openPage(u"answers"_s); });
    return page;
}

Page *PageSet::makeReceipt(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new ReceiptPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.round(), parent);
    connect(page, &ReceiptPage::answersAsked, this, [this] { m_window.openPage(u"answers"_s); });
    connect(page, &ReceiptPage::mailAsked, &m_desktop, &Desktop::mailAnswers);
    page->setMustMail(m_session.facts().scope.has_value());
    connect(page, &ReceiptPage::pdfAsked, this, [this, page] { m_desktop.savePdf(page->unit()); });
    return page;
}

Page *PageSet::makeEarlier(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    return reloading(new EarlierAnswersPage(stores.plan, stores.people, stores.rounds, stores.answers,
                                            m_session.actor(), {}, parent));
}

Page *PageSet::makeAbout(QWidget *parent)
{
    return reloading(new AboutPlanPage(m_session.stores().plan, m_session.actor().unit, parent));
}

void PageSet::openAnswer(AssignmentId assignment)
{
    const Cell *cell = m_session.facts().view.cell(assignment);
    const bool waits = cell
                       && (cell->state == AssignmentState::Submitted || cell->conflict
                           || cell->state == AssignmentState::CompletionRequested);
    const QStringList places = m_window.rail()->ids();
    if (places.contains(u"review"_s) && waits) {
        go<ReviewPage>(u"review"_s)->openAnswer(assignment);
    } else if (cell && places.contains(u"answers"_s) && m_session.actor().answersFor(cell->unit)) {
        go<AnswerPage>(u"answers"_s)->openAssignment(assignment);
    } else if (cell && places.contains(u"measures"_s)) {
        go<MeasurePage>(u"measures"_s)->openMeasure(cell->measure, cell->unit);
    }
}

void PageSet::buildSearch()
{
    if (m_search)
        m_search->deleteLater();
    auto *popup = new SearchPopup(m_session.stores().archive, m_session.actor(), m_window.topBar()->search());
    connect(popup, &SearchPopup::hitOpened, this, &PageSet::openHit);
    m_search = popup;
}

void PageSet::openHit(const SearchHit &hit)
{
    const QStringList places = m_window.rail()->ids();
    const MeasureId measure{hit.kind == Measure::kind ? hit.record : hit.measure};
    if (hit.kind == Person::kind && places.contains(u"plan"_s)) {
        openPeople();
    } else if (hit.kind == Unit::kind && places.contains(u"plan"_s)) {
        go<PlanPage>(u"plan"_s)->openTab(PlanPage::UnitTab);
    } else if (!measure.isNull() && places.contains(u"measures"_s)) {
        go<MeasurePage>(u"measures"_s)->openMeasure(measure, {hit.unit});
    } else if (!measure.isNull() && places.contains(u"about"_s)) {
        go<AboutPlanPage>(u"about"_s)->openMeasure(measure);
    } else if (places.contains(u"plan"_s)) {
        m_window.openPage(u"plan"_s);
    }
}
