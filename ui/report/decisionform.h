// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version/reports.h"

#include <QLayout>
#include <QWidget>

class Button;
class CommissionFields;
class DateField;
class FormField;
class MessageStrip;
class TextArea;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

/// A decision to be written in: § and date, who decided, what came of it, and what it asks for. What is typed stays
/// until it has been saved.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionForm(QWidget *parent = nullptr);

    /// `mayDecide`: the round's report is locked, so a meeting can have decided on it.
    void showRound(const ReportData &data, bool mayDecide, QDate today);
    /// For a decision on a report from before the first round here.
    void setEarlier(bool earlier);
    /// Opens a decision that is written in, to be changed.
    void edit(const Recorded<Decision> &decision, const QList<Recorded<Commission>> &asked);
    /// The decision that is being changed; null: a new one is written.
    [[nodiscard]] DecisionId editing() const { return m_editing; }
    void clear();
    void showFault(const QString &sentence);
    void setBusy(bool busy);
    void focusFirst();
    /// One more button beside its own.
    void addAction(QWidget *action) { m_actions->addWidget(action); }

Q_SIGNALS:
    void saveAsked(const Decision &decision, const QList<CommissionEdit> &asked);

private:
    void buildFields();
    void buildFoot();
    CommissionFields *addCommission();
    void showEditing();
    void removeCommission(CommissionFields *fields);
    void chooseOutcome();
    void save();
    [[nodiscard]] Decision decision() const;
    [[nodiscard]] bool check();

    PlanBook m_book{};
    RoundId m_round{};
    QDate m_meeting{};
    QDate m_today{};
    DecisionId m_editing{};
    RoundId m_editedRound{};
    bool m_isShown = false; ///< a round has been shown: its defaults are in the fields
    QLineEdit *m_paragraph = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_by = nullptr;
    QComboBox *m_outcome = nullptr;
    TextArea *m_text = nullptr;
    QCheckBox *m_earlier = nullptr;
    FormField *m_paragraphField = nullptr;
    FormField *m_dateField = nullptr;
    MessageStrip *m_fault = nullptr;
    QVBoxLayout *m_commissions = nullptr;
    QList<CommissionFields *> m_asked{};
    QList<CommissionEdit> m_withdrawn{}; ///< of the store's, taken away when the change is saved
    QLayout *m_actions = nullptr;
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
};
