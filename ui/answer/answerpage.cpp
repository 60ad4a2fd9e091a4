// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerpage.h"

#include "core/text/clock.h"
#include "ui/answer/answerdesk.h"
#include "ui/answer/answerform.h"
#include "ui/answer/answerlist.h"
#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerpane.h"
#include "ui/answer/evidencefield.h"
#include "ui/answer/previouspane.h"
#include "ui/answer/threadview.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/progressline.h"

#include <QComboBox>
#include <QHBoxLayout>

AnswerPage::AnswerPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, Actor actor,
                       RoundId round, UnitId unit, QWidget *parent)
    : Page(tr("My answers"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_actor(std::move(actor))
    , m_round(round)
    , m_desk(new AnswerDesk(answers, m_actor, round, this))
    , m_model(new AnswerListModel(this))
{
    m_context.actor = m_actor;
    m_context.unit = unit.isNull() ? m_actor.unit : unit;
    build();
    connectDesk();
    connectForm();
    addKeys();
    connect(&m_plan, &PlanStore::planChanged, this, &AnswerPage::reload);
    connect(&m_people, &PersonStore::peopleChanged, this, &AnswerPage::reload);
    connect(&m_rounds, &RoundStore::roundsChanged, this, &AnswerPage::reload);
    reload();
}

void AnswerPage::build()
{
    auto *banner = new MessageStrip(
        MessageIcon::Info,
        tr("Write no names or details about individuals. Once submitted, the answer is normally a public record.")
                .toHtmlEscaped()
            + u" <a href=\"public-records\">"_s + tr("Read more").toHtmlEscaped() + u"</a>"_s,
        this);
    banner->setObjectName(u"privacyBanner"_s);
    banner->setBanner(true);
    connect(banner, &MessageStrip::linkActivated, this, &AnswerPage::helpAsked);
    setBanner(banner);
    buildHead();
    auto *main = new QWidget(this);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new AnswerList(m_model, main);
    m_pane = new AnswerPane(main);
    m_empty = new EmptyState(AnswerIcon::Accepted, tr("Nothing is asked of the unit in this round"),
                             tr("When a round opens that concerns you, its measures appear here."), main);
    m_empty->hide();
    row->addWidget(m_list);
    row->addWidget(m_pane, 1);
    row->addWidget(m_empty, 1);
    setMain(main);
    m_previous = new PreviousPane(this);
    setSide(m_previous, tr("The answer"), tr("Last answer"));
}

void AnswerPage::buildHead()
{
    head()->setRuled(true);
    head()->setBack(m_actor.isStrategist());
    if (m_actor.isStrategist())
        head()->setTitle(tr("Type in answers"));
    connect(head(), &PageHead::backAsked, this, &AnswerPage::left);
    m_units = new QComboBox(this);
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_units->setObjectName(u"unitChooser"_s);
    m_units->setAccessibleName(tr("Unit that the answers are from"));
    m_units->setVisible(m_actor.isStrategist());
    connect(m_units, &QComboBox::activated, this, [this](int index) {
        m_context.unit = {m_units->itemData(index).toUuid()};
        m_listsFaults = false;
        takeContext();
    });
    m_progress = new ProgressLine(this);
    m_submit = new Button(tr("Submit …"), ButtonKind::Primary, this);
    m_submit->setObjectName(u"submit"_s);
    connect(m_submit, &Button::clicked, this, &AnswerPage::submit);
    head()->addAction(m_units);
    head()->addAction(m_progress);
    head()->addAction(m_submit);
}

void AnswerPage::connectDesk()
{
    connect(m_desk, &AnswerDesk::loaded, this, &AnswerPage::showRows);
    connect(m_desk, &AnswerDesk::stepped, this, &AnswerPage::showStep);
    connect(m_desk, &AnswerDesk::evidenceChanged, this, &AnswerPage::showCurrent);
    connect(m_desk, &AnswerDesk::rowChanged, this, &AnswerPage::showRows);
    connect(m_desk, &AnswerDesk::saved, this, [this] {
        m_pane->clearFailure();
        Q_EMIT savedAt(nowMs());
    });
    connect(m_desk, &AnswerDesk::buffered, this, [this] { Q_EMIT savedAt(nowMs()); });
    connect(m_desk, &AnswerDesk::failed, this, [this](const Error &error) { m_pane->showFailure(error.sentence); });
    connect(m_desk, &AnswerDesk::refused, this, [this](const Error &error) {
        m_pane->form()->evidence()->setBusy({});
        m_pane->showRefusal(error.sentence);
    });
    connect(m_desk, &AnswerDesk::commented, this, [this] {
        m_pane->clearFailure();
        m_pane->thread()->clearReply();
    });
    connect(m_list, &AnswerList::currentChanged, this, [this](AssignmentId, AssignmentId before) {
        m_desk->leave(before);
        showCurrent();
    });
    connect(m_list, &AnswerList::confirmAsked, this, &AnswerPage::confirm);
    connect(m_list, &AnswerList::beginAsked, this, &AnswerPage::begin);
    connect(m_list, &AnswerList::openAsked, this, [this] { openForm({}); });
}

void AnswerPage::connectForm()
{
    AnswerForm *form = m_pane->form();
    connect(form, &AnswerForm::edited, this, [this](const Answer &answer) {
        m_desk->setReceivedFrom(answer.receivedFrom);
        m_desk->type(answer);
    });
    connect(form, &AnswerForm::confirmAsked, this, [this] { m_desk->confirm(m_list->current()); });
    connect(form, &AnswerForm::beginAsked, this, [this] { begin(m_list->current()); });
    EvidenceField *evidence = form->evidence();
    connect(evidence, &EvidenceField::filesGiven, this, [this, evidence](const QStringList &paths) {
        evidence->setBusy(tr("Adding %n file(s) …", nullptr, int(paths.size())));
        m_desk->attachFiles(m_list->current(), paths);
    });
    connect(evidence, &EvidenceField::linkGiven, this, [this](const QString &address, const QString &title) {
        m_desk->attachLink(m_list->current(), address, title);
    });
    connect(evidence, &EvidenceField::removeAsked, this,
            [this](EvidenceId id) { m_desk->detach(m_list->current(), id); });
    connect(evidence, &EvidenceField::openAsked, this,
            [this](EvidenceId id) { saveCopy(m_desk->evidence().value(id.value), m_context.unit); });
    connect(m_previous, &PreviousPane::takeAsked, this, [this](const PreviousAnswer &previous, bool joined) {
        m_desk->take(m_list->current(), previous, joined);
        openForm(u"done"_s);
    });
    connect(m_previous, &PreviousPane::evidenceAsked, this, &AnswerPage::saveCopy);
    connect(m_pane->thread(), &ThreadView::replied, this,
            [this](const QString &text) { m_desk->comment(m_list->current(), text); });
    connect(m_pane, &AnswerPane::retryAsked, this, [this] { m_desk->saveAll(); });
    connect(m_pane, &AnswerPane::conflictAsked, this, &AnswerPage::conflictAsked);
    connect(m_pane, &AnswerPane::receiptAsked, this, &AnswerPage::receiptAsked);
    connect(m_pane->faults(), &FaultList::faultChosen, this, &AnswerPage::jump);
    connect(m_pane->faults(), &MessageStrip::linkActivated, this, [this] {
        QList<AssignmentId> ready;
        for (const AnswerRow &row : m_desk->rows()) {
            if (row.isOwed() && row.isDone())
                ready << row.id();
        }
        m_desk->whenSettled([this, ready] { Q_EMIT submitAsked(m_context.unit, ready); });
    });
    connect(m_pane->undoLine(), &UndoLine::undoAsked, this, [this] { m_desk->undo(); });
    connect(m_pane, &AnswerPane::backAsked, this, [this] { closeForm(); });
}
