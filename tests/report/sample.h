// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/figures.h"

/// Invented reports with everything that a real one has. What the tests measure and the specimen shows.
[[nodiscard]] report::Document sampleReport(const report::Typesetter &typesetter);
[[nodiscard]] report::Document sampleBrief(const report::Typesetter &typesetter);
[[nodiscard]] report::Document sampleLetter();
/// A document of about so many pages of text, tables and figures, for measuring.
[[nodiscard]] report::Document longReport(const report::Typesetter &typesetter, int measures);
