// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"
#include "ui/shell/page.h"

class Button;
class MeasureDetail;
class HistoryPane;
class MeasureTableModel;
class MessageStrip;
class QStackedWidget;
class TableView;
class Text;

/// Åtgärder: the list of measures by area, and one measure with its units, its coordinators' picture and its history.
class MeasurePage : public Page
{
    Q_OBJECT

public:
    /// A null round shows the plan alone: nobody has been asked yet.
    MeasurePage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, ReportStore &reports,
                ExchangeStore &exchange, const Actor &actor, RoundId round, QWidget *parent = nullptr);

    void reload();
    /// Opens one measure, with a unit's answer when that is given: from a search, the overview.
    void openMeasure(MeasureId measure, UnitId unit = {});
    void showList();
    /// In a coordinator's package, with when it was made: what is written here since has to be sent back.
    void setMailSince(qint64 madeAt);

Q_SIGNALS:
    /// The unit's answer, to be read in Granska or written.
    void answerOpened(AssignmentId assignment);
    void evidenceOpened(const Evidence &evidence, UnitId unit);
    void mailAsked();

private:
    struct Loaded {
        PlanBook book{};
        std::optional<RoundView> view{};
        std::optional<RoundView> before{};
        QList<PersonEntry> people{};
        QList<AssessmentSheet> assessments{};
        QList<AnswerSheet> sheets{}; ///< in a package alone
    };

    void buildHead();
    [[nodiscard]] QWidget *makeList();
    void showLoaded(const Loaded &loaded);
    void fillList();
    void showMeasure();
    void loadEvents();
    void loadReceipts();
    void loadVersions(AssignmentId assignment);
    void loadChosen();
    void loadThread(AssignmentId assignment);
    void comment(AssignmentId assignment, const QString &text);
    /// A coordinator of the measure, or the steering group; whoever runs the round reads and writes in Granska.
    [[nodiscard]] bool mayComment() const;
    [[nodiscard]] int commentsToMail() const;
    void step(int by);
    [[nodiscard]] int position() const; ///< of the open measure in the plan; -1: none

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    ReportStore &m_reports;
    ExchangeStore &m_exchange;
    Actor m_actor;
    RoundId m_round;
    qint64 m_mailSince = 0;
    Loaded m_loaded{};
    QDate m_today{};
    MeasureId m_measure{};
    UnitId m_wantedUnit{};
    QList<MeasureEvent> m_events{};
    QHash<RevisionId, ReceivedItem> m_receipts{}; ///< of the answer's versions and the events

    QStackedWidget *m_stack = nullptr;
    MessageStrip *m_fault = nullptr;
    MeasureTableModel *m_model = nullptr;
    TableView *m_table = nullptr;
    MeasureDetail *m_detail = nullptr;
    HistoryPane *m_history = nullptr;
    QWidget *m_walk = nullptr;
    Text *m_position = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
};
