// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixview.h"
#include "ui/overview/attentionpane.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QStackedWidget>

OverviewPage::OverviewPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers,
                           ReportStore &reports, const Actor &actor, RoundId round, QWidget *parent)
    : Page(tr("Overview"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_reports(reports)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"overviewPage"_s);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setBanner(true);
    m_fault->hide();
    setBanner(m_fault);
    buildHead();
    m_stack = new QStackedWidget(this);
    m_panel = new MatrixPanel(m_stack);
    m_panel->view()->setObjectName(u"matrix"_s);
    m_stack->addWidget(m_panel);
    setMain(m_stack);
    m_attention = new AttentionPane(m_actor.isStrategist(), this);
    setSide(m_attention, tr("Matrix"), tr("To attend to"));
    setSideFull(true);
    setSideShown(false);

    connect(m_panel->view(), &MatrixView::cellOpened, this, &OverviewPage::openCell);
    connect(m_attention, &AttentionPane::remindAsked, this, &OverviewPage::remindAsked);
    connect(m_attention, &AttentionPane::extensionAsked, this, &OverviewPage::extensionAsked);
    connect(m_attention, &AttentionPane::callAsked, this, &OverviewPage::callAsked);
    connect(m_attention, &AttentionPane::conflictAsked, this, &OverviewPage::conflictAsked);
    connect(m_attention, &AttentionPane::completionsAsked, this, &OverviewPage::completionsAsked);
    connect(m_attention, &AttentionPane::otherConflictsAsked, this, &OverviewPage::otherConflictsAsked);
    connect(m_attention, &AttentionPane::commissionsAsked, this, &OverviewPage::commissionsAsked);
    connect(&m_reports, &ReportStore::reportChanged, this, &OverviewPage::reload);
    connect(&m_answers, &AnswerStore::answersChanged, this, &OverviewPage::reload);
    connect(&m_rounds, &RoundStore::roundsChanged, this, &OverviewPage::reload);
    connect(&m_plan, &PlanStore::planChanged, this, &OverviewPage::reload);
    connect(&m_people, &PersonStore::peopleChanged, this, &OverviewPage::reload);
    reload();
}

void OverviewPage::buildHead()
{
    m_meaningLabel = new Text(tr("Show:"), TextRole::Body, this);
    m_meaningLabel->setInk(&Tokens::text2);
    head()->addAction(m_meaningLabel);
    m_meaning = new SegmentedSwitch({tr("Collection"), tr("Standing")}, SegmentedSwitch::Shape::Segments, this);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setAccessibleName(tr("Show"));
    head()->addAction(m_meaning);
    connect(m_meaning, &SegmentedSwitch::currentChanged, this, [this](int index) {
        m_hasChosenMeaning = true;
        m_panel->setMeaning(index == 0 ? MatrixMeaning::Collection : MatrixMeaning::Standing);
        showSentence();
    });
}

void OverviewPage::reload()
{
    if (m_round.isNull()) {
        showEmpty(tr("No round has been opened yet"),
                  tr("A round asks every unit how its measures stand. Here you then see who has answered, what is "
                     "missing and how the work goes."),
                  m_actor.isStrategist() ? tr("New round …") : QString());
        return;
    }
    const auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { showLoaded(*loaded); },
        [this](const Error &error) {
            m_fault->setText(error.sentence);
            m_fault->show();
        });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_rounds.view(m_round), loaded->view);
    gather.add(m_rounds.viewBefore(m_round), loaded->before);
    gather.add(m_people.all(), loaded->people);
    gather.add(m_reports.commissions(), loaded->commissions);
    if (m_actor.isStrategist())
        gather.add(m_answers.conflicts(), loaded->conflicts);
}

void OverviewPage::showLoaded(const Loaded &loaded)
{
    m_fault->hide();
    const Round &round = *loaded.view.round;
    m_isPlanned = roundStateOf(round.state) == RoundState::Planned;
    if (m_isPlanned) {
        showEmpty(tr("%1 is planned and not open yet").arg(round.name),
                  tr("When the round opens the units are asked for their answers, and the matrix fills up here."),
                  m_actor.isStrategist() ? tr("Go to the round …") : QString());
        return;
    }
    const QDate today = todayIn(loaded.book.plan()->timeZone);
    m_matrix = overviewMatrix(loaded.book, loaded.view, loaded.before ? &*loaded.before : nullptr, today);
    m_counts = progressOf(loaded.view);
    m_before = loaded.before ? loaded.before->round->name : QString();
    if (!m_hasChosenMeaning) {
        const bool isCollecting
            = roundStateOf(round.state) == RoundState::Open && (!round.cutoff.isValid() || today <= round.cutoff);
        m_meaning->setCurrent(isCollecting ? 0 : 1);
        m_panel->setMeaning(isCollecting ? MatrixMeaning::Collection : MatrixMeaning::Standing);
        m_hasChosenMeaning = false; // setCurrent is no choice of the person
    }
    m_panel->setContent(m_matrix.content);
    Attention attention = attentionIn(loaded.book, loaded.view, loaded.people, today);
    attention.otherConflicts = int(conflicts::otherThanAnswers(loaded.conflicts).size());
    attention.commissions = openCommissions(loaded.commissions, today);
    attention.askedBy = loaded.book.plan()->reportTo;
    m_attention->setAttention(attention);
    m_meaning->show();
    m_meaningLabel->show();
    m_stack->setCurrentWidget(m_panel);
    setSideShown(true);
    showSentence();
}

void OverviewPage::showSentence()
{
    if (m_stack->currentWidget() != m_panel)
        return;
    QStringList sentences;
    if (m_meaning->current() == 0) {
        sentences << tr("%1 of %n answer(s) have come in.", nullptr, m_counts.asked).arg(m_counts.received());
        if (m_counts.lateAnswers > 0)
            sentences << tr("%n answer(s) are late.", nullptr, m_counts.lateAnswers);
        if (m_counts.lateCompletions > 0)
            sentences << tr("%n completion(s) are late.", nullptr, m_counts.lateCompletions);
    } else {
        sentences << tr("The standing in the %n answer(s) that have come in.", nullptr, m_counts.received());
        if (!m_before.isEmpty())
            sentences << tr("Compared with %1.").arg(m_before);
    }
    head()->setSentence(sentences.join(u' '));
}

void OverviewPage::showEmpty(const QString &line, const QString &sentence, const QString &action)
{
    if (m_empty)
        m_empty->deleteLater();
    m_empty = new EmptyState(NavIcon::Round, line, sentence, m_stack);
    m_empty->setAction(action);
    connect(m_empty, &EmptyState::actionAsked, this, [this] {
        if (m_isPlanned)
            Q_EMIT roundAsked(m_round);
        else
            Q_EMIT newRoundAsked();
    });
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    head()->setSentence({});
    m_meaning->hide();
    m_meaningLabel->hide();
    setSideShown(false);
}

void OverviewPage::openCell(const QUuid &measure, const QUuid &column)
{
    if (const auto at = m_matrix.assignments.constFind({measure, column}); at != m_matrix.assignments.constEnd())
        Q_EMIT answerOpened(*at);
}
