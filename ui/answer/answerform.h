// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"

#include <QHash>
#include <QWidget>

class Disclosure;
class EvidenceField;
class FormField;
class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;
class StatusChoice;
class Text;
class TextArea;

/// The fields of one answer. It shows a row and tells what was typed; keeping it is somebody else's.
class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(QWidget *parent = nullptr);

    void setRow(const AnswerRow &row, const AnswerContext &context);
    void setEvidence(const AnswerRow &row, const QHash<QUuid, Evidence> &known, qint64 limit);
    /// The cursor into the field of a fault ("status", "done", "hindered", "next_step"); empty: into the first that
    /// wants something.
    void focusField(const QString &field);
    [[nodiscard]] EvidenceField *evidence() const { return m_evidence; }

Q_SIGNALS:
    void edited(const Answer &answer);
    void confirmAsked();
    void beginAsked();

private:
    QWidget *makeChoice();
    QWidget *makeWork();
    FormField *makeArea(const QString &label, const QString &name, QString Answer::*member, int lines);
    void makeMore();
    void change(const std::function<void(Answer &)> &edit);
    void showFaults(const AnswerRow &row);
    void showSince(const AnswerRow &row, const AnswerContext &context);
    /// What hinders and the next step stand in sight while the work is delayed, else under Fler uppgifter.
    void placeDelay(bool delayed);

    Answer m_answer{};
    bool m_isShowing = false; ///< fields are being set, not typed in
    QRadioButton *m_unchanged = nullptr;
    QRadioButton *m_happened = nullptr;
    Text *m_whyNot = nullptr;
    Text *m_same = nullptr;
    QWidget *m_work = nullptr;
    StatusChoice *m_status = nullptr;
    FormField *m_statusField = nullptr;
    QCheckBox *m_delayed = nullptr;
    QHash<QString, FormField *> m_fields{};
    QList<std::pair<TextArea *, QString Answer::*>> m_areas{};
    QVBoxLayout *m_inSight = nullptr;
    Disclosure *m_more = nullptr;
    QLineEdit *m_receivedFrom = nullptr;
    FormField *m_receivedField = nullptr;
    EvidenceField *m_evidence = nullptr;
    bool m_isDelayPlaced = false;
};
