// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/round/roundprogress.h"
#include "core/store/stores.h"
#include "ui/matrix/matrixcontent.h"
#include "ui/overview/overviewmatrix.h"
#include "ui/shell/page.h"

class AttentionPane;
class EmptyState;
class MatrixPanel;
class MessageStrip;
class QStackedWidget;
class SegmentedSwitch;
class Text;

/// Översikt: the matrix of a round, in collection or standing, and what needs attention beside it.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    /// A null round (none has been opened yet) shows how to begin.
    OverviewPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, ReportStore &reports,
                 const Actor &actor, RoundId round, QWidget *parent = nullptr);

    /// Reads everything anew; what is shown stays until it has come.
    void reload();

Q_SIGNALS:
    /// Enter on a cell.
    void answerOpened(AssignmentId assignment);
    void remindAsked(UnitId unit);
    void extensionAsked(UnitId unit);
    void callAsked(UnitId unit, const QString &telephone);
    /// Jämför: the answer has two versions; Granska shows them.
    void conflictAsked(AssignmentId assignment);
    void completionsAsked();
    void otherConflictsAsked();
    /// An open commission: it is answered with the report's case.
    void commissionsAsked();
    void newRoundAsked();
    /// The round is planned but not open.
    void roundAsked(RoundId round);

private:
    struct Loaded {
        PlanBook book{};
        RoundView view{};
        std::optional<RoundView> before{};
        QList<PersonEntry> people{};
        QList<Conflict> conflicts{};
        QList<CommissionEntry> commissions{};
    };

    void buildHead();
    void showLoaded(const Loaded &loaded);
    void showEmpty(const QString &line, const QString &sentence, const QString &action);
    void showSentence();
    void openCell(const QUuid &measure, const QUuid &column);

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    ReportStore &m_reports;
    Actor m_actor;
    RoundId m_round;
    OverviewMatrix m_matrix{};
    UnitProgress m_counts{};
    QString m_before{};
    bool m_hasChosenMeaning = false;
    bool m_isPlanned = false;

    QStackedWidget *m_stack = nullptr;
    MatrixPanel *m_panel = nullptr;
    MessageStrip *m_fault = nullptr;
    AttentionPane *m_attention = nullptr;
    EmptyState *m_empty = nullptr;
    SegmentedSwitch *m_meaning = nullptr;
    Text *m_meaningLabel = nullptr;
};
