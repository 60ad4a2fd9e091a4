// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

class Card;
class MessageStrip;
class QVBoxLayout;

/// For somebody who takes a follow-up over: what the plan is and when the next dates are, which contacts are missing,
/// what waits for an answer, which report was locked last.
class TakeOverPage : public Page
{
    Q_OBJECT

public:
    TakeOverPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, ReportStore &reports, const Actor &actor,
                 RoundId round, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void left();
    void peopleAsked();
    void planAsked();
    void roundAsked();
    void reviewAsked();
    void reportAsked();

private:
    struct Loaded {
        PlanBook book{};
        QList<Recorded<Round>> rounds{};
        RoundView view{}; ///< of the chosen round; empty when there is none
        QList<PersonEntry> people{};
        QList<Recorded<ReportVersion>> versions{};
        QList<CommissionEntry> commissions{};
    };
    void take(const Loaded &loaded);
    void addPlan(QVBoxLayout *column, const Loaded &loaded);
    void addContacts(QVBoxLayout *column, const Loaded &loaded);
    void addQuestions(QVBoxLayout *column, const Loaded &loaded);
    void addCommissions(QVBoxLayout *column, const Loaded &loaded);
    void addReport(QVBoxLayout *column, const Loaded &loaded);
    Card *addCard(QVBoxLayout *column, const QString &title, const QStringList &lines);
    void addLink(Card *card, const QString &name, const QString &words, void (TakeOverPage::*asked)());

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    ReportStore &m_reports;
    Actor m_actor;
    RoundId m_round;
    MessageStrip *m_fault = nullptr;
    QWidget *m_main = nullptr;
    QWidget *m_content = nullptr;
};
