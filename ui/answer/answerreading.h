// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/plan/planbook.h"

#include <QWidget>

class QVBoxLayout;

/// An answer to read, or two versions of one with what was added and removed.
class AnswerReading : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerReading(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer, const PlanBook &book);
    void setComparison(const Answer &before, const Answer &after, const PlanBook &book);
    void clear();

private:
    struct Part {
        QString heading{};
        QString Answer::*member = nullptr;
    };

    [[nodiscard]] static QList<Part> parts();
    void start();
    void addHeading(const QString &words);
    void addStatus(const Answer &answer, const PlanBook &book);
    void addChange(const QString &heading, const QString &before, const QString &after);

    QWidget *m_shown = nullptr;
    QVBoxLayout *m_column = nullptr;
};
