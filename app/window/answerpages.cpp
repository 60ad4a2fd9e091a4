// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"

#include "app/window/desktopfiles.h"
#include "ui/answer/answerpage.h"
#include "ui/answer/earlieranswerspage.h"
#include "ui/plan/aboutplanpage.h"
#include "ui/shell/rail.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/submitpage.h"

// The pages of whoever answers: the answers, handing them in, the receipt, earlier ones, the plan.

Page *PageSet::makeAnswers(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new AnswerPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.actor(),
                                m_session.round(), {}, parent);
    connect(page, &AnswerPage::submitAsked, this, [this](UnitId unit, const QList<AssignmentId> &chosen) {
        openFresh(u"submit"_s);
        if (auto *submit = qobject_cast<SubmitPage *>(m_window.page(u"submit"_s)))
            submit->setChoice(unit, chosen);
    });
    connect(page, &AnswerPage::receiptAsked, this, &PageSet::openReceipt);
    connect(page, &AnswerPage::conflictAsked, this, &PageSet::openReview);
    connect(page, &AnswerPage::helpAsked, this, [this] { m_window.openPage(u"about"_s); });
    connect(page, &AnswerPage::progressChanged, this, [this](int done, int total) {
        const int left = total - done;
        m_window.rail()->setCount(u"answers"_s, left > 0 ? tr("%n left", nullptr, left) : tr("done"),
                                  tr("%n answer(s) left", nullptr, left));
    });
    connect(page, &AnswerPage::savedAt, &m_session, &StoreSession::wroteHere);
    return page;
}

Page *PageSet::makeSubmit(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new SubmitPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.actor(),
                                m_session.round(), parent);
    connect(page, &SubmitPage::submitted, this, &PageSet::openReceipt);
    connect(page, &SubmitPage::backAsked, this, [this] { m_window.openPage(u"answers"_s); });
    connect(page, &SubmitPage::faultsFound, this, [this] {
        m_window.openPage(u"answers"_s);
        if (auto *answers = qobject_cast<AnswerPage *>(m_window.page(u"answers"_s)))
            answers->showFaults();
    });
    return page;
}

Page *PageSet::makeReceipt(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    auto *page = new ReceiptPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.round(), parent);
    connect(page, &ReceiptPage::answersAsked, this, [this] { m_window.openPage(u"answers"_s); });
    connect(page, &ReceiptPage::pdfAsked, this, [this] { m_files->saveUnitReport(m_session.actor().unit); });
    return page;
}

void PageSet::openReceipt(SubmissionId submission)
{
    openFresh(u"receipt"_s);
    if (auto *receipt = qobject_cast<ReceiptPage *>(m_window.page(u"receipt"_s)))
        receipt->setSubmission(submission);
}

Page *PageSet::makeEarlier(QWidget *parent)
{
    OpenStore &stores = m_session.stores();
    return new EarlierAnswersPage(stores.plan, stores.people, stores.rounds, stores.answers, m_session.actor(), {},
                                  parent);
}

Page *PageSet::makeAbout(QWidget *parent)
{
    return new AboutPlanPage(m_session.stores().plan, m_session.actor().unit, parent);
}
