// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commissions.h"
#include "core/plan/planbook.h"

#include <QWidget>

/// A commission from an earlier decision that has not been given back.
struct OpenCommission {
    QString decision{}; ///< "§ 84, 15 maj 2024"
    QString text{};
    QDate backBy{};   ///< null: no date
    int daysLate = 0; ///< 0: not late

    bool operator==(const OpenCommission &) const = default;
};

/// The open ones, the nearest date first; those without a date last.
[[nodiscard]] QList<OpenCommission> openCommissions(const QList<CommissionEntry> &entries, QDate today);

/// Open commissions in the pane beside the matrix, each with the way to its answer.
class OpenCommissions : public QWidget
{
    Q_OBJECT

public:
    /// `askedBy` is who decides on the reports: "kommunstyrelsen". Without `acts` there is no way to the answer.
    OpenCommissions(const QList<OpenCommission> &commissions, const QString &askedBy, bool acts,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void answerAsked();
};
