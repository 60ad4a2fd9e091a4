// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"

#include <QHash>
#include <QScrollArea>

class AnswerForm;
class FaultList;
class LinkLabel;
class MessageStrip;
class Text;
class ThreadView;
class UndoLine;

/// The middle of Mina svar: one measure with what is wrong, what was said, and its form.
class AnswerPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    void setRow(const AnswerRow &row, const AnswerContext &context, const QHash<QUuid, Evidence> &known);
    [[nodiscard]] AnswerForm *form() const { return m_form; }
    [[nodiscard]] ThreadView *thread() const { return m_thread; }
    [[nodiscard]] FaultList *faults() const { return m_faults; }
    [[nodiscard]] UndoLine *undoLine() const { return m_undo; }
    /// A write that failed: what was typed stays, and can be tried again.
    void showFailure(const QString &sentence);
    /// A wish that was refused; gone with the next one.
    void showRefusal(const QString &sentence);
    void clearFailure();
    [[nodiscard]] bool hasFailure() const;
    /// Where list and form do not fit beside each other.
    void setBackShown(bool shown);

Q_SIGNALS:
    void retryAsked();
    void conflictAsked(AssignmentId id);
    void receiptAsked(SubmissionId id);
    void backAsked();

private:
    QWidget *makeHead();
    void showNotice(const AnswerRow &row, const AnswerContext &context);
    void follow(const QString &link);

    AnswerRow m_row{};
    LinkLabel *m_back = nullptr;
    Text *m_title = nullptr;
    LinkLabel *m_wholeText = nullptr;
    Text *m_measure = nullptr;
    FaultList *m_faults = nullptr;
    MessageStrip *m_failure = nullptr;
    UndoLine *m_undo = nullptr;
    MessageStrip *m_notice = nullptr;
    ThreadView *m_thread = nullptr;
    AnswerForm *m_form = nullptr;
};
