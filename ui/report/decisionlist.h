// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commissions.h"
#include "core/plan/planbook.h"

#include <QWidget>

class QVBoxLayout;

/// The decisions so far, newest first, each with what it asked for and how far that is.
class DecisionList : public QWidget
{
    Q_OBJECT

public:
    /// Without `acts` (a reader) nothing can be changed.
    explicit DecisionList(bool acts, QWidget *parent = nullptr);

    void setDecisions(const PlanBook &book, const QList<Recorded<Decision>> &decisions,
                      const QList<CommissionEntry> &commissions, QDate today);

Q_SIGNALS:
    void changeAsked(DecisionId decision);

private:
    void addDecision(QVBoxLayout *column, const PlanBook &book, const Recorded<Decision> &decision);
    void addCommission(QVBoxLayout *column, const PlanBook &book, const CommissionEntry &entry, QDate today);

    bool m_acts;
    QWidget *m_content = nullptr;
};
