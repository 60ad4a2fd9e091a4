// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/figures.h"

/// What the samples have in common.
[[nodiscard]] std::vector<report::SignKey::Entry> statusKey();
[[nodiscard]] report::Matrix sampleMatrix();
[[nodiscard]] std::vector<report::Stack::Series> statusSeries(bool counts);
[[nodiscard]] report::Metadata sampleMetadata(const QString &title);
[[nodiscard]] report::Block decision();
[[nodiscard]] report::Heading part(const QString &title, const QString &anchor, const QString &section);
