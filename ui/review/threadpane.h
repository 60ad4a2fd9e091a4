// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/person/people.h"
#include "ui/look/icons.h"

#include <QWidget>

class Button;
class FormField;
class QPlainTextEdit;
class QVBoxLayout;

/// Samtal: the kept thread of an answer, with the events that belong to it, and a field to write to the unit.
class ThreadPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadPane(QWidget *parent = nullptr);

    /// Another answer's thread empties the field; the same one's keeps what is being written.
    void setThread(const PlanBook &book, const QList<PersonEntry> &people, const AnswerSheet &sheet, QDate today);
    void clear();
    /// The comment is kept in the field until it has been stored.
    void commentStored();
    void showFault(const QString &sentence);
    void setWritable(bool writable);

Q_SIGNALS:
    void commentWritten(AssignmentId assignment, const QString &text);

private:
    void addComment(QVBoxLayout *column, const PlanBook &book, const QList<PersonEntry> &people,
                    const Recorded<Comment> &comment, QDate today);
    void addEvent(QVBoxLayout *column, const Icon &icon, const QString &words, QColor Tokens::*ink);

    AssignmentId m_assignment{};
    QVBoxLayout *m_place = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_writing = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FormField *m_field = nullptr;
    Button *m_add = nullptr;
};
