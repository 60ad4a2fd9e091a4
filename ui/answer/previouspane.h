// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

/// What the unit said last time, or its predecessors did, beside the new answer; and who helps.
class PreviousPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviousPane(QWidget *parent = nullptr);

    void setRow(const AnswerRow &row, const AnswerContext &context, const QHash<QUuid, Evidence> &known);

Q_SIGNALS:
    /// `joined`: add to what is there, instead of starting from it.
    void takeAsked(const PreviousAnswer &previous, bool joined);
    void evidenceAsked(const Evidence &evidence, UnitId unit);

private:
    void addPrevious(const PreviousAnswer &previous, bool mayTake, bool isOneOfSeveral);
    void addEvidence(const PreviousAnswer &previous);
    void addText(const QString &heading, const QString &text, bool always = false);
    void addHelp();

    AnswerRow m_row{};
    AnswerContext m_context{};
    QHash<QUuid, Evidence> m_known{};
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};
