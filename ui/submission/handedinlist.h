// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/assignment/roundview.h"
#include "core/plan/planbook.h"
#include "ui/parts/card.h"

class QGridLayout;

/// The answers of a submission, one a line: measure, status, delayed, changed or not, number of files.
class HandedInList : public Card
{
    Q_OBJECT

public:
    explicit HandedInList(QWidget *parent = nullptr);

    /// In the plan's order; answers whose assignment the round lacks are left out.
    void setAnswers(const QList<Answer> &answers, const RoundView &view, const PlanBook &book);
    [[nodiscard]] int count() const { return m_count; }
    /// The same as lines of text, for the clipboard.
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void addLine(QGridLayout *grid, const Answer &answer, const Cell &cell, const PlanBook &book);

    QWidget *m_shown = nullptr;
    QStringList m_lines{};
    int m_count = 0;
};
