// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"
#include "ui/look/icons.h"

/// What the contact's pages say of a row, in words and icons.
namespace words {
[[nodiscard]] Icon standingIcon(RowStanding standing);
/// The second line of a row: "Något har hänt · påbörjad".
[[nodiscard]] QString standingLine(const AnswerRow &row, const AnswerContext &context);
/// Why the form cannot be written in, in different words per cause; empty when it can.
[[nodiscard]] QString lockReason(const AnswerRow &row, const AnswerContext &context);
/// A fault as a link: "Measure 12: write what hinders".
[[nodiscard]] QString faultLink(const AnswerFault &fault, const AnswerRow &row, const AnswerContext &context);
/// "12" of the measure.
[[nodiscard]] QString measureNumber(const PlanBook &book, MeasureId measure);
/// The short title when there is one.
[[nodiscard]] QString measureName(const PlanBook &book, MeasureId measure);
/// "Stämmer fortfarande" or "Något har hänt".
[[nodiscard]] QString changeWord(bool unchanged);
/// Who helps with a measure: its coordinators, each with a telephone number when a person is known.
[[nodiscard]] QString helpLine(MeasureId measure, const AnswerContext &context);
/// "0,4 MB"
[[nodiscard]] QString fileSize(qint64 bytes);
} // namespace words
