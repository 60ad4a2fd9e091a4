// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// Which revisions lost their content, by whom and on what ground. Their headers and hashes stay.
struct Erasure {
    static constexpr auto kind = "erasure"_L1;

    QUuid record{};
    QString ground{};
    QList<RevisionId> revisions{};
    QStringList files{}; ///< SHA-256 (hex) of evidence that went with it

    bool operator==(const Erasure &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"record"_s, record), v(u"ground"_s, ground), v(u"revisions"_s, revisions), v(u"files"_s, files);
    }
};
