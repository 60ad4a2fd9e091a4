// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/look/icons.h"

#include <QWidget>

class DecisionForm;
class DecisionList;
class MessageStrip;
class QBoxLayout;
struct UndoStep;

/// Efter mötet: what was decided on the report, written in, beside all decisions so far with their commissions.
class MeetingPane : public QWidget
{
    Q_OBJECT

public:
    MeetingPane(ReportStore &reports, const Actor &actor, QWidget *parent = nullptr);

    void showRound(const ReportData &data, bool isLocked, QDate today);
    /// Reads the decisions anew.
    void reload();
    void openForm(bool isEarlier);

Q_SIGNALS:
    void left();
    void decided();
    /// A decision was changed; `step` puts it back.
    void amended(const UndoStep &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Loaded {
        QList<Recorded<Decision>> decisions{};
        QList<CommissionEntry> commissions{};
    };

    [[nodiscard]] QWidget *makeFormSide();
    [[nodiscard]] QWidget *makeListSide();
    void save(const Decision &decision, const QList<CommissionEdit> &asked);
    void decide(const Decision &decision, const QList<CommissionEdit> &asked);
    void amend(DecisionId id, const Decision &decision, const QList<CommissionEdit> &asked);
    void edit(DecisionId id);
    void finish(const QString &sentence);
    [[nodiscard]] const Recorded<Decision> *decisionOf(DecisionId id) const;
    [[nodiscard]] QList<Recorded<Commission>> commissionsOf(DecisionId id) const;
    void say(MessageIcon kind, const QString &sentence);

    ReportStore &m_reports;
    Actor m_actor;
    PlanBook m_book{};
    QDate m_today{};
    Loaded m_loaded{};
    QBoxLayout *m_sides = nullptr;
    MessageStrip *m_message = nullptr;
    MessageStrip *m_early = nullptr;
    DecisionForm *m_form = nullptr;
    DecisionList *m_list = nullptr;
};
