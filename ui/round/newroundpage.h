// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/round/contactsstep.h"
#include "ui/shell/page.h"

class Button;
class MessageStrip;
class PreviewStep;
class QStackedWidget;
class RoundForm;
class SegmentedSwitch;

/// Ny omgång: its dates, the contact check, what will be asked of whom, and then it opens. The round is kept as planned
/// from the second step on, so the work can be left and taken up again.
class NewRoundPage : public Page
{
    Q_OBJECT

public:
    enum Step { DatesStep, Contacts, Preview };

    /// `planned` is a round to go on preparing; null begins a new one.
    NewRoundPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, const Actor &actor, RoundId planned,
                 QWidget *parent = nullptr);

    void reload();
    /// Goes to a step, through the checks of those before it.
    void goTo(Step step);

Q_SIGNALS:
    void left();
    /// The round is kept as planned.
    void planned(RoundId round);
    void opened(RoundId round);
    void addressOpened(const QString &address);

private:
    struct Loaded {
        PlanBook book{};
        QList<Recorded<Round>> rounds{};
        QList<PersonEntry> people{};
        QList<Recorded<ContactCheck>> checks{};
    };
    void buildBody();
    void connectContacts();
    void take(const Loaded &loaded);
    void suggest(RoundKind kind);
    void keepDates(Step then);
    void showContacts();
    void enter(Step step);
    void showStep(Step step);
    void open();
    void fail(const Error &error);

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    Round m_kept{}; ///< as it lies in the store
    QList<PlannedAssignment> m_asked{};
    QDate m_today{};
    bool m_isFilled = false;

    SegmentedSwitch *m_steps = nullptr;
    MessageStrip *m_fault = nullptr;
    QStackedWidget *m_stack = nullptr;
    RoundForm *m_form = nullptr;
    ContactsStep *m_contacts = nullptr;
    PreviewStep *m_preview = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};
