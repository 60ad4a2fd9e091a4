// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace look {
/// Words without the markup of links and bold type, as they are heard.
[[nodiscard]] QString spoken(const QString &words);
/// Tells screen readers the roles of our own parts: links, headings, alerts, progress. Called by look::install.
void installAccessibleParts();
} // namespace look
