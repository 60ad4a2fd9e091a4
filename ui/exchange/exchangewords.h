// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/incoming.h"
#include "core/person/people.h"
#include "core/plan/planbook.h"

/// What the pages of sending and taking in say about files.
namespace words {
/// "Answer file", "Form", "Package", "Copy of the store".
[[nodiscard]] QString fileKind(const QString &kind);
/// What is odd, without the codes that the command line takes.
[[nodiscard]] QString caseSentence(const OddCase &odd);
[[nodiscard]] QString choiceLabel(const QString &choice);
/// "10 answers are new. 1 has two versions." as a sentence about what would come in.
[[nodiscard]] QString broughtBy(const Incoming &incoming);
/// Whose file it is: a unit, or a measure of which it is the assessment; empty for a copy of the store.
[[nodiscard]] QString incomingFrom(const PlanBook &book, const Incoming &incoming);
/// "Anna, via package": who wrote a version, and by which way it came here. Empty for a person who is not known here,
/// as in a package.
[[nodiscard]] QString authorVia(const QList<PersonEntry> &people, const QString &author,
                                const std::optional<ReceivedItem> &receipt);
/// "From “svar.plankoll”, taken in 6 March 14.20 by Kim Exempel": the local receipt of what came in a file.
[[nodiscard]] QString receiptLine(const PlanBook &book, const QList<PersonEntry> &people, const ReceivedItem &receipt,
                                  QDate today);
/// A passphrase that can be read out over the telephone: 20 letters and figures in groups of four, 100 random bits.
[[nodiscard]] QString freshPassphrase();
} // namespace words
