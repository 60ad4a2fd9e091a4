// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <vector>

namespace report {

/// A status shape in print. A plan's own statuses choose among these; named here by what they mean in the usual set.
enum class Sign {
    Done,        ///< disc with tick: Genomförd
    Ongoing,     ///< two arrows: Pågår löpande
    Started,     ///< right half filled: Påbörjad
    NotStarted,  ///< ring: Ej påbörjad
    Dropped,     ///< ring with ×: Avslutad utan att genomföras
    NotRelevant, ///< dashed ring with bar: Ej aktuell
    NoAnswer,    ///< dashed square: Inget svar
    Delayed,     ///< brick flag: försenad
};

/// One stroke or area of a sign, in an em square of 1 × 1 with y downwards.
struct SignPart {
    QPainterPath path{};
    bool filled = true;           ///< area; otherwise a line of `width`
    bool paper = false;           ///< drawn in white on top of what lies below
    double width = 0;             ///< line width in em
    std::vector<double> dashes{}; ///< in em; empty is a whole line
};

/// The parts of a sign, bottom first. Every sign but the flag fills the same square, so that columns of them align.
[[nodiscard]] const std::vector<SignPart> &signParts(Sign sign);

} // namespace report
