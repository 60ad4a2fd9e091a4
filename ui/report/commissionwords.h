// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commissions.h"
#include "core/plan/planbook.h"
#include "ui/look/icons.h"

/// How far a commission is, in a word and a shape.
struct CommissionState {
    Icon icon{};
    QString words{};
    bool isOpen = true;
};

/// Decisions and what they ask for, as the window writes them.
namespace words {
/// "Kommunstyrelsen § 84, 15 maj 2024"
[[nodiscard]] QString decisionName(const PlanBook &book, const Decision &decision);
/// "antecknas", "återremiss", "uppdrag"
[[nodiscard]] QString outcomeWord(QStringView code);
/// Who shall do it; empty when nobody was named.
[[nodiscard]] QString responsibleFor(const PlanBook &book, const Commission &commission);
/// "Socialförvaltningen · åter senast 30 juni 2026"
[[nodiscard]] QString commissionFacts(const PlanBook &book, const Commission &commission);
[[nodiscard]] CommissionState stateOf(const CommissionEntry &entry, QDate today);
} // namespace words
