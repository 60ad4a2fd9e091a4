// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace report {

/// Two paragraphs that belong together: the same, changed, or one of them missing (-1).
struct PassagePair {
    int before = -1;
    int after = -1;

    bool operator==(const PassagePair &) const = default;
};

/// Aligns two lists of paragraphs: equal ones by a longest common subsequence; between those, one of each side is a
/// change, what is left over was added or taken away.
[[nodiscard]] std::vector<PassagePair> pairPassages(const QStringList &before, const QStringList &after);

} // namespace report
