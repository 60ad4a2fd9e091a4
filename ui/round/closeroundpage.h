// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

class Button;
class CellModel;
class FormField;
class MessageStrip;
class QPlainTextEdit;
class TableView;
class Text;

/// Closing a round, or opening it again: lists exactly which answers change, then does just that. When something has
/// changed in between, the new list is shown and nothing is done.
class CloseRoundPage : public Page
{
    Q_OBJECT

public:
    enum class Act { Close, Reopen };

    CloseRoundPage(Act act, PlanStore &plan, RoundStore &rounds, const Actor &actor, RoundId round,
                   QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void left();
    void finished();

private:
    struct Loaded {
        PlanBook book{};
        RoundView view{};
        RoundChange change{};
    };
    void take(const Loaded &loaded);
    void act();
    void finish(const Result<RoundChange> &outcome);
    [[nodiscard]] QList<Cell> changing() const;

    Act m_act;
    PlanStore &m_plan;
    RoundStore &m_rounds;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    MessageStrip *m_fault = nullptr;
    Text *m_sentence = nullptr;
    MessageStrip *m_conflicts = nullptr;
    FormField *m_reasonField = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    CellModel *m_model = nullptr;
    TableView *m_table = nullptr;
    Button *m_do = nullptr;
};
