// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/meetingpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/plan/undostack.h"
#include "ui/report/decisionform.h"
#include "ui/report/decisionlist.h"

#include <QVBoxLayout>

MeetingPane::MeetingPane(ReportStore &reports, const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_actor(actor)
{
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    m_sides->setSpacing(look::px(24));
    m_sides->addWidget(makeFormSide(), 5);
    m_sides->addWidget(makeListSide(), 4);
    connect(m_form, &DecisionForm::saveAsked, this, &MeetingPane::save);
    connect(m_list, &DecisionList::changeAsked, this, &MeetingPane::edit);
}

QWidget *MeetingPane::makeFormSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    column->addWidget(new SectionTitle(tr("After the meeting"), side));
    m_early = new MessageStrip(MessageIcon::Info, {}, side);
    m_early->setObjectName(u"meetingEarly"_s);
    m_early->setMaximumWidth(look::px(640));
    column->addWidget(m_early);
    m_message = new MessageStrip(MessageIcon::Done, {}, side);
    m_message->setObjectName(u"meetingMessage"_s);
    m_message->setMaximumWidth(look::px(640));
    m_message->hide();
    column->addWidget(m_message);
    m_form = new DecisionForm(side);
    m_form->setVisible(m_actor.isStrategist());
    column->addWidget(m_form);
    auto *close = new Button(tr("Back to the text"), ButtonKind::Outlined, side);
    close->setObjectName(u"meetingClose"_s);
    connect(close, &Button::clicked, this, &MeetingPane::left);
    if (m_actor.isStrategist())
        m_form->addAction(close);
    else
        column->addWidget(close, 0, Qt::AlignLeft);
    column->addStretch(1);
    return side;
}

QWidget *MeetingPane::makeListSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    column->addWidget(new SectionTitle(tr("Decisions so far"), side));
    m_list = new DecisionList(m_actor.isStrategist(), side);
    m_list->setObjectName(u"decisions"_s);
    column->addWidget(m_list);
    column->addStretch(1);
    return side;
}

void MeetingPane::showRound(const ReportData &data, bool isLocked, QDate today)
{
    m_book = data.book;
    m_today = today;
    m_form->showRound(data, isLocked, today);
    m_early->setText(!m_actor.isStrategist()
                         ? tr("Only a strategist writes decisions in. You may read them.")
                         : tr("A meeting decides on a locked version, and this report is not locked "
                              "yet. Decisions on earlier reports can be written in."));
    m_early->setVisible(!isLocked || !m_actor.isStrategist());
    reload();
}

void MeetingPane::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this,
        [this, loaded] {
            m_loaded = *loaded;
            m_list->setDecisions(m_book, loaded->decisions, loaded->commissions, m_today);
        },
        [this](const Error &error) { say(MessageIcon::Fault, error.sentence); });
    gather.add(m_reports.decisions(), loaded->decisions);
    gather.add(m_reports.commissions(), loaded->commissions);
}

void MeetingPane::openForm(bool isEarlier)
{
    m_message->hide();
    m_form->setEarlier(isEarlier);
    m_form->focusFirst();
}

void MeetingPane::save(const Decision &decision, const QList<CommissionEdit> &asked)
{
    m_message->hide();
    m_form->setBusy(true);
    if (m_form->editing().isNull())
        decide(decision, asked);
    else
        amend(m_form->editing(), decision, asked);
}

void MeetingPane::decide(const Decision &decision, const QList<CommissionEdit> &asked)
{
    QList<Commission> commissions;
    for (const CommissionEdit &edit : asked)
        commissions << edit.commission;
    whenDone(m_reports.decide(m_actor, decision, commissions), this, [this, asked](const Result<DecisionId> &id) {
        m_form->setBusy(false);
        if (!id)
            return m_form->showFault(tr("%1 What you wrote is kept here.").arg(id.error().sentence));
        finish(asked.isEmpty() ? tr("The decision is saved.")
                               : tr("The decision is saved. Its %n commission(s) stand in Overview, and in the next "
                                    "report, until they are given back.",
                                    nullptr, int(asked.size())));
    });
}

void MeetingPane::amend(DecisionId id, const Decision &decision, const QList<CommissionEdit> &asked)
{
    const Recorded<Decision> *found = decisionOf(id);
    const Decision before = found ? found->value : decision;
    QList<CommissionEdit> askedBefore;
    for (const auto &commission : commissionsOf(id))
        askedBefore << CommissionEdit{{commission.recordId}, commission.value};
    const auto tell = [=, this](const Result<QList<CommissionId>> &ids) {
        m_form->setBusy(false);
        if (!ids)
            return m_form->showFault(tr("%1 What you wrote is kept here.").arg(ids.error().sentence));
        finish(tr("The decision is changed."));
        // What the change added goes when it is taken back, and comes again under the same id.
        QList<CommissionEdit> back = askedBefore, again = asked;
        for (qsizetype i = 0; i < again.size(); ++i) {
            const bool isAdded = again.at(i).id.isNull();
            again[i].id = ids->at(i);
            if (isAdded) {
                back << again.at(i);
                back.last().commission.withdrawn = true;
            }
        }
        const auto write = [this, id](const Decision &one, const QList<CommissionEdit> &edits) {
            return [=, this] {
                return m_reports.amendDecision(m_actor, id, one, edits)
                    .then([](const Result<QList<CommissionId>> &written) -> Done {
                        if (!written)
                            return tl::unexpected(written.error());
                        return {};
                    });
            };
        };
        Q_EMIT amended({tr("The decision"), write(before, back), write(decision, again)});
    };
    whenDone(m_reports.amendDecision(m_actor, id, decision, asked), this, tell);
}

void MeetingPane::finish(const QString &sentence)
{
    m_form->clear();
    m_form->focusFirst();
    say(MessageIcon::Done, sentence);
    Q_EMIT decided();
}

void MeetingPane::edit(DecisionId id)
{
    m_message->hide();
    if (const Recorded<Decision> *decision = decisionOf(id))
        m_form->edit(*decision, commissionsOf(id));
}

const Recorded<Decision> *MeetingPane::decisionOf(DecisionId id) const
{
    for (const auto &decision : m_loaded.decisions) {
        if (decision.recordId == id.value)
            return &decision;
    }
    return nullptr;
}

QList<Recorded<Commission>> MeetingPane::commissionsOf(DecisionId id) const
{
    QList<Recorded<Commission>> own;
    for (const CommissionEntry &entry : m_loaded.commissions) {
        if (entry.commission->decision == id)
            own << entry.commission;
    }
    return own;
}

void MeetingPane::say(MessageIcon kind, const QString &sentence)
{
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_message->show();
}

void MeetingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= look::px(820);
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
