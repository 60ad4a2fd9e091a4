// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"

#include <QWidget>

class QVBoxLayout;
class TextArea;

/// What has been said of an answer: requests for completion, replies and comments, oldest first, with a field to reply
/// in. Shown only when something was said or is asked for.
class ThreadView : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadView(QWidget *parent = nullptr);

    void setThread(const AnswerRow &row, const AnswerContext &context);
    void clearReply();

Q_SIGNALS:
    void replied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLine(const Recorded<Comment> &comment, const AnswerContext &context);

    QList<Recorded<Comment>> m_thread{};
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_shown = nullptr;
    QWidget *m_replyPlace = nullptr;
    TextArea *m_reply = nullptr;
    AssignmentId m_assignment{};
};
