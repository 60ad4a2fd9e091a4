// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assignment.h"
#include "core/plan/planbook.h"
#include "ui/look/icons.h"

#include <QDate>

/// The plan's own words and days, as the window writes them.
namespace words {
/// "sv" or "en": which of the plan's labels the program shows.
[[nodiscard]] QString language();
/// As a label, first letter upper: "Kulturförvaltningen". A department stands after its unit.
[[nodiscard]] QString unitLabel(const PlanBook &book, UnitId unit, UnitId department = {});
/// As in a sentence, as the plan writes it.
[[nodiscard]] QString unitName(const PlanBook &book, UnitId unit, UnitId department = {});
/// "7 Tillgängliga lokaler": the short title when there is one.
[[nodiscard]] QString measureLabel(const PlanBook &book, MeasureId measure);
/// "Pågår löpande"; "Inget svar" for an empty code.
[[nodiscard]] QString statusLabel(const PlanBook &book, const QString &code);
[[nodiscard]] StatusShape statusShape(const PlanBook &book, const QString &code);
[[nodiscard]] AnswerIcon answerIcon(AssignmentState state);
/// Whether the answer has come in: submitted, sent back or accepted.
[[nodiscard]] bool hasComeIn(AssignmentState state);
[[nodiscard]] bool isMissing(AssignmentState state);

/// The civil day of a moment in the plan's time zone.
[[nodiscard]] QDate dayOf(qint64 utcMs, const PlanBook &book);
/// "6 mars 2026"
[[nodiscard]] QString longDay(QDate day);
/// "6 mars"; with its year when that is not the year of `today`.
[[nodiscard]] QString shortDay(QDate day, QDate today);
/// "6 mars 14.20", with its year when that is not the year of `today`.
[[nodiscard]] QString moment(qint64 utcMs, const PlanBook &book, QDate today);
[[nodiscard]] QString capitalised(QString text);
/// The number after the last of these that none of them has: "18" after "17", "2.4" after "2.3", "A.1:3" after "A.1:2".
[[nodiscard]] QString nextNumber(const QStringList &numbers);
} // namespace words
