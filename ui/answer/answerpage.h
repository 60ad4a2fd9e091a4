// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/answer/answerrow.h"
#include "ui/shell/page.h"

class AnswerDesk;
class AnswerList;
class AnswerListModel;
class AnswerPane;
class Button;
class EmptyState;
class PreviousPane;
class ProgressLine;
class QComboBox;

/// Mina svar: what is asked of a unit, answered one by one. A contact sees the own unit; a strategist chooses one and
/// types what came in from it.
class AnswerPage : public Page
{
    Q_OBJECT

public:
    /// A null `unit` is the actor's own; a strategist without one gets the first that is asked.
    AnswerPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, Actor actor,
               RoundId round, UnitId unit = {}, QWidget *parent = nullptr);

    /// Reads everything anew; what is typed stays.
    void reload();
    /// From a search hit or the overview.
    void openAssignment(AssignmentId id);
    /// For a strategist: the unit that sent in what is typed now.
    void openUnit(UnitId unit);
    /// All that hinders handing in, each with a jump.
    void showFaults();

Q_SIGNALS:
    /// A strategist is done typing for others.
    void left();
    /// Nothing hinders: these are to be handed in. Empty: all that are owed.
    void submitAsked(UnitId unit, const QList<AssignmentId> &chosen);
    void receiptAsked(SubmissionId id);
    void conflictAsked(AssignmentId id);
    void helpAsked(const QString &topic);
    /// For the rail ("3 kvar").
    void progressChanged(int done, int total);
    /// For the status line ("Sparat 13.52").
    void savedAt(qint64 utcMs);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHead();
    void connectDesk();
    void connectForm();
    void addKeys();
    void takeContext();
    void fillUnits();
    void showRows();
    void showCurrent();
    void confirm(AssignmentId id);
    void begin(AssignmentId id);
    void openForm(const QString &field);
    void closeForm();
    /// To the next that is not ready, or to handing in.
    void goOn();
    void showStep(AssignmentId id);
    void submit();
    void jump(int fault);
    void saveCopy(const Evidence &evidence, UnitId unit);
    void arrangePanes();

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    Actor m_actor;
    RoundId m_round;
    AnswerContext m_context{};
    AnswerDesk *m_desk = nullptr;
    AnswerListModel *m_model = nullptr;
    AnswerList *m_list = nullptr;
    AnswerPane *m_pane = nullptr;
    PreviousPane *m_previous = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_units = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_submit = nullptr;
    AssignmentId m_wanted{};       ///< to be shown once the rows are there
    QList<AnswerFault> m_faults{}; ///< as listed, for the jumps
    int m_readyListed = 0;
    bool m_listsFaults = false;
    bool m_isFormOpen = false; ///< which of list and form is seen where both do not fit
};
