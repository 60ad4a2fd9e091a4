// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

class Button;
class FormField;
class HandedInList;
class MessageStrip;
class QComboBox;
class Text;
class TwoColumns;

/// Before handing in: what goes, and who stands behind it.
class SubmitPage : public Page
{
    Q_OBJECT

public:
    SubmitPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, Actor actor,
               RoundId round, QWidget *parent = nullptr);

    /// What AnswerPage::submitAsked told; loads what is to be handed in. Empty `chosen`: all that are owed.
    void setChoice(UnitId unit, const QList<AssignmentId> &chosen);

Q_SIGNALS:
    void submitted(SubmissionId submission);
    /// Something was changed meanwhile and hinders: back to the answers, which list it.
    void faultsFound();
    void backAsked();

private:
    void build();
    QWidget *makeAuthorisation();
    void take();
    void fillPeople();
    void suggestCapacity();
    void submit();
    void finish(const Result<SubmissionOutcome> &outcome);

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    Actor m_actor;
    RoundId m_round;
    UnitId m_unit{};
    QList<AssignmentId> m_chosen{};
    PlanBook m_book{};
    RoundView m_view{};
    QList<PersonEntry> m_entries{};
    QList<AnswerSheet> m_sheets{};
    QString m_suggested{};
    TwoColumns *m_columns = nullptr;
    Text *m_heading = nullptr;
    HandedInList *m_list = nullptr;
    MessageStrip *m_failure = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_capacity = nullptr;
    FormField *m_whoField = nullptr;
    FormField *m_capacityField = nullptr;
    Button *m_submit = nullptr;
};
