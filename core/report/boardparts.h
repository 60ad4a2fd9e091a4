// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composition.h"

/// The parts that the reports are put together from. Each gives the blocks of one section.
namespace report {

[[nodiscard]] Cover boardCover(Composition &c);
[[nodiscard]] Blocks decisionPart(Composition &c, const Section &section); ///< the box alone, without heading
[[nodiscard]] Blocks summaryPart(Composition &c, const Section &section);
[[nodiscard]] Blocks methodPart(Composition &c, const Section &section);
[[nodiscard]] Blocks picturePart(Composition &c, const Section &section);
/// The numbers behind the bars of the areas, as tables.
[[nodiscard]] Blocks areaNumbers(Composition &c);
[[nodiscard]] Blocks areasPart(Composition &c, const Section &section);
/// What is not as in the round that is compared with.
[[nodiscard]] Blocks changesPart(Composition &c, const Section &section);
/// Earlier decisions, and an answer to each commission that is not given back yet.
[[nodiscard]] Blocks commissionsPart(Composition &c, const Section &section);
[[nodiscard]] Blocks learningPart(Composition &c, const Section &section);
[[nodiscard]] Blocks nextPart(Composition &c, const Section &section);
/// A section that holds only what a person wrote.
[[nodiscard]] Blocks textPart(Composition &c, const Section &section);
/// The same, without a place for it while nobody has written it: it appears when there is something to say.
[[nodiscard]] Blocks optionalPart(Composition &c, const Section &section);
[[nodiscard]] Blocks wordsAppendix(Composition &c, const Section &section);
[[nodiscard]] Blocks answersAppendix(Composition &c, const Section &section);
[[nodiscard]] Blocks evidenceAppendix(Composition &c, const Section &section);
[[nodiscard]] Blocks methodAppendix(Composition &c, const Section &section);

/// Signs of an answer in a table; the whole is in an appendix.
constexpr qsizetype longestCell = 170;

/// The matrix of everything asked; split into several where it would not fit a page.
[[nodiscard]] Matrix wholeMatrix(const Composition &c);
/// Parts that each fit: not too many columns for the width, not taller than `first` and then `rest` points.
[[nodiscard]] std::vector<Drawing> matrixDrawings(const Matrix &matrix, const Typesetter &typesetter, double first,
                                                  double rest);
/// The measure's page: head, strip, summary, table of units, what hindered, next steps.
[[nodiscard]] Blocks measurePart(Composition &c, MeasureId measure);
/// One answer in full, fields with labels in the margin.
[[nodiscard]] Blocks answerBlocks(Composition &c, const AnswerSheet &sheet);
/// "Hasab 3, Miljö 2": who lacks answers, most first.
[[nodiscard]] QString missingPerUnit(const Composition &c);
/// "3 har gått tillbaka", "inget har gått tillbaka".
[[nodiscard]] QString backWords(const Composition &c);
/// Answers received over time, from the first submission to the cut-off or the newest; nothing when none came.
[[nodiscard]] std::optional<Figure> stairsOf(const Composition &c, QSizeF size);
/// One sentence: how many answers are settled, against the round before.
[[nodiscard]] QString leadOf(const Composition &c);
/// "Kommunstyrelsen § 47, 2024-04-17".
[[nodiscard]] QString decisionName(const Composition &c, const Decision &decision);
[[nodiscard]] QString outcomeWord(const Composition &c, const Decision &decision);
[[nodiscard]] QString responsibleOf(const Composition &c, const Commission &commission);
/// The beginning of a text: whole sentences when one ends in time, else whole words.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest = longestCell);
/// What somebody wrote, parted at its blank lines; each paragraph on one line.
[[nodiscard]] QStringList paragraphsOf(const QString &text);
/// The same, in the room of one shortened text.
[[nodiscard]] QStringList shortenedParagraphs(const QString &text);
/// What has not changed, gone further, back: label and count, rows that are always the same.
[[nodiscard]] std::vector<std::pair<QString, int>> changeRows(const Composition &c);

} // namespace report
