// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"

#include "app/window/desktopfiles.h"
#include "ui/answer/answerpage.h"
#include "ui/measure/measurepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plan/planpage.h"
#include "ui/report/reportpage.h"
#include "ui/review/reviewpage.h"
#include "ui/search/searchpopup.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"

#include <QUrl>

// The pages of whoever follows: the overview, the measures, the review, the report, and the search that opens them.

Page *PageSet::makeOverview(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new OverviewPage(stores.plan, stores.people, stores.rounds, stores.answers,
                                            m_session.actor(), m_session.round(), parent));
    const auto toRound = [this] { m_window.openPage(u"round"_s); };
    connect(page, &OverviewPage::answerOpened, this, &PageSet::openAnswer);
    connect(page, &OverviewPage::conflictAsked, this, &PageSet::openReview);
    connect(page, &OverviewPage::completionsAsked, this, [this] { m_window.openPage(u"review"_s); });
    connect(page, &OverviewPage::remindAsked, this, &PageSet::writeReminder);
    connect(page, &OverviewPage::extensionAsked, this, toRound);
    connect(page, &OverviewPage::roundAsked, this, toRound);
    connect(page, &OverviewPage::callAsked, this, [this](UnitId, const QString &telephone) {
        openAddress(u"tel:"_s + QString(telephone).remove(u' '));
    });
    connect(page, &OverviewPage::newRoundAsked, this, [this] {
        m_goesOnPreparing = false;
        openFresh(u"new-round"_s);
    });
    return page;
}

Page *PageSet::makeMeasures(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new MeasurePage(stores.plan, stores.people, stores.rounds, stores.answers, stores.reports,
                                           m_session.actor(), m_session.round(), parent));
    connect(page, &MeasurePage::answerOpened, this, &PageSet::openAnswer);
    connect(page, &MeasurePage::evidenceOpened, m_files, &DesktopFiles::openEvidence);
    return page;
}

Page *PageSet::makeReview(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new ReviewPage(stores.plan, stores.people, stores.rounds, stores.answers,
                                          m_session.actor(), m_session.round(), parent));
    connect(page, &ReviewPage::evidenceOpened, m_files, &DesktopFiles::openEvidence);
    connect(page, &ReviewPage::waitingChanged, this, [this](int count) {
        m_window.rail()->setCount(u"review"_s, count > 0 ? QString::number(count) : QString(),
                                  tr("%n answer(s) wait for review", nullptr, count));
    });
    return page;
}

Page *PageSet::makeReport(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = reloading(new ReportPage(stores.reports, m_session.actor(), m_session.round(), parent));
    connect(page, &ReportPage::savedAt, &m_session, &StoreSession::wroteHere);
    return page;
}

/// One bundled letter to the unit's contacts, as a draft in the person's own mail program.
void PageSet::writeReminder(UnitId unit)
{
    const auto &facts = m_session.facts();
    QStringList mails;
    for (const PersonEntry &entry : facts.people) {
        if (entry.person->unit == unit && entry.roles.contains(Role::Contact) && !entry.person->mail.isEmpty())
            mails << entry.person->mail;
    }
    if (mails.isEmpty()) {
        m_window.tell(MessageIcon::Warning, tr("No contact of %1 has a mail address. Add one under Plan and units.")
                                                .arg(facts.book.unitName(unit)));
        return;
    }
    QStringList missing;
    for (const Cell &cell : facts.view.cells) {
        const bool isOwed = cell.state == AssignmentState::Open || cell.state == AssignmentState::Draft
                            || cell.state == AssignmentState::CompletionRequested;
        if (cell.unit == unit && isOwed)
            missing << facts.book.measureTitle(cell.measure);
    }
    const QString subject = tr("%1: answers that are missing").arg(facts.view.round->name);
    const QString body = tr("These answers are missing from %1. The last day was %2.")
                             .arg(facts.book.unitName(unit),
                                  QLocale().toString(facts.view.dueFor(unit), QLocale::LongFormat))
                         + u"\n\n"_s + missing.join(u'\n');
    openAddress(u"mailto:%1?subject=%2&body=%3"_s.arg(mails.join(u','),
                                                     QString::fromLatin1(QUrl::toPercentEncoding(subject)),
                                                     QString::fromLatin1(QUrl::toPercentEncoding(body))));
}

void PageSet::openReview(AssignmentId assignment)
{
    m_window.openPage(u"review"_s);
    if (auto *review = qobject_cast<ReviewPage *>(m_window.page(u"review"_s)))
        review->openAnswer(assignment);
}

/// Where an answer is read depends on how far it has come: what waits in the review, anything else at its measure.
void PageSet::openAnswer(AssignmentId assignment)
{
    const Cell *cell = m_session.facts().view.cell(assignment);
    if (!cell)
        return;
    const bool waits = cell->state == AssignmentState::Submitted || cell->conflict;
    if (waits && m_window.rail()->ids().contains(u"review"_s)) {
        openReview(assignment);
        return;
    }
    openMeasure(cell->measure, cell->unit);
}

void PageSet::openMeasure(MeasureId measure, UnitId unit)
{
    m_window.openPage(u"measures"_s);
    if (auto *measures = qobject_cast<MeasurePage *>(m_window.page(u"measures"_s)))
        measures->openMeasure(measure, unit);
}

void PageSet::addSearch()
{
    if (m_search)
        m_search->deleteLater();
    m_search = new SearchPopup(m_session.stores().archive, m_session.actor(), m_window.topBar()->search());
    connect(m_search, &SearchPopup::hitOpened, this, &PageSet::openHit);
}

void PageSet::openHit(const SearchHit &hit)
{
    if (!hit.round.isNull() && hit.round != m_session.round().value)
        m_session.look({hit.round});
    const bool isContact = !m_window.rail()->ids().contains(u"measures"_s);
    if (isContact) {
        m_window.openPage(u"answers"_s);
        auto *answers = qobject_cast<AnswerPage *>(m_window.page(u"answers"_s));
        if (answers && !hit.measure.isNull()) {
            answers->openAssignment(assignments::idOf(m_session.round(), {hit.measure}, m_session.actor().unit, {}));
        }
    } else if (hit.kind == "person"_L1 || hit.kind == "unit"_L1 || hit.kind == "plan"_L1) {
        m_window.openPage(u"plan"_s);
        auto *plan = qobject_cast<PlanPage *>(m_window.page(u"plan"_s));
        if (plan && hit.kind == "person"_L1)
            plan->openTab(PlanPage::PersonTab);
    } else if (hit.kind == "section"_L1) {
        m_window.openPage(u"report"_s);
    } else if (!hit.measure.isNull()) {
        openMeasure({hit.measure}, {hit.unit});
    } else {
        m_window.openPage(hit.kind == "round"_L1 ? u"round"_s : u"measures"_s);
    }
}
