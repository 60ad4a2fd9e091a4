// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

#include "core/round/roundprogress.h"

class Button;
class EmptyState;
class MessageStrip;
class QStackedWidget;
class QVBoxLayout;
class RoundTimeline;
class Text;
class UndoLine;
class UnitPane;
class RoundTable;
class RoundTableModel;

/// Omgång: how far each unit has come in a round, its dates, more time, and the way to open, close and reopen it.
class RoundPage : public Page
{
    Q_OBJECT

public:
    /// A null round (none has been planned yet) shows how to begin.
    RoundPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, const Actor &actor, RoundId round,
              QWidget *parent = nullptr);

    /// Reads everything anew; what is shown and typed stays.
    void reload();
    /// Chooses a unit and goes to its extension, as from Översikt.
    void extend(UnitId unit);

Q_SIGNALS:
    void newRoundAsked();
    /// The round is planned: go on preparing it.
    void preparationAsked();
    void closeAsked();
    void reopenAsked();
    void contactsAsked();
    /// Forms, packages and reminders to these units; none: to whoever owes something.
    void dispatchAsked(const QList<UnitId> &units);
    /// Answer files and forms that came back.
    void intakeAsked();
    /// The person wants to type in what this unit sent by mail or paper.
    void answersAsked(UnitId unit);
    /// Somebody has asked for this unit's documents.
    void releaseAsked(UnitId unit);
    void addressOpened(const QString &address);

private:
    struct Loaded {
        PlanBook book{};
        RoundView view{};
        QList<PersonEntry> people{};
        QList<Recorded<ContactCheck>> checks{};
    };
    void buildHead();
    void buildMain();
    void take(const Loaded &loaded);
    void showHead();
    void showState();
    void showTable();
    void showPane();
    void showTicked();
    void giveExtension(const QList<UnitId> &units, QDate until, const QString &reason);
    void saveCalendar();
    void fail(const QString &sentence);
    [[nodiscard]] QList<UnitId> chosen() const;

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    QList<UnitProgress> m_progress{};
    QDate m_today{};
    UnitId m_wanted{};

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageStrip *m_fault = nullptr;
    MessageStrip *m_state = nullptr;
    RoundTimeline *m_timeline = nullptr;
    Text *m_ticked = nullptr;
    Button *m_extend = nullptr;
    Button *m_dispatch = nullptr;
    Button *m_intake = nullptr;
    Button *m_calendar = nullptr;
    Button *m_close = nullptr;
    Button *m_new = nullptr;
    RoundTableModel *m_model = nullptr;
    RoundTable *m_table = nullptr;
    UnitPane *m_pane = nullptr;
};
