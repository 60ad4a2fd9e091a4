// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/meetingpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
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
    connect(m_form, &DecisionForm::saveAsked, this, &MeetingPane::decide);
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
    m_list = new DecisionList(side);
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
    m_early->setText(!m_actor.isStrategist() ? tr("Only a strategist writes decisions in. You may read them.")
                                             : tr("A meeting decides on a locked version, and this report is not locked "
                                                  "yet. Decisions on earlier reports can be written in."));
    m_early->setVisible(!isLocked || !m_actor.isStrategist());
    reload();
}

void MeetingPane::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { m_list->setDecisions(m_book, loaded->decisions, loaded->commissions, m_today); },
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

void MeetingPane::decide(const Decision &decision, const QList<Commission> &asked)
{
    m_message->hide();
    m_form->setBusy(true);
    whenDone(m_reports.decide(m_actor, decision, asked), this, [this, asked](const Result<DecisionId> &id) {
        m_form->setBusy(false);
        if (!id)
            return m_form->showFault(tr("%1 What you wrote is kept here.").arg(id.error().sentence));
        m_form->clear();
        m_form->focusFirst();
        say(MessageIcon::Done, asked.isEmpty() ? tr("The decision is saved.")
                                               : tr("The decision is saved. Its %n commission(s) stand in Overview, and "
                                                    "in the next report, until they are given back.",
                                                    nullptr, int(asked.size())));
        Q_EMIT decided();
    });
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
