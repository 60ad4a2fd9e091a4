// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/record/journal.h"

/// A record that holds the words searched for.
struct SearchHit {
    QUuid record{};
    QString kind{};
    QUuid scopeUnit{};
    qint64 writtenAt = 0;
    QString title{};   ///< what it is: a measure's title, a person's name, "Answer to measure 7, Kultur"
    QString excerpt{}; ///< text around the first word; may be empty
    QUuid round{};     ///< the round to open, for an answer, comment or assessment
    QUuid measure{};
    QUuid unit{};

    bool operator==(const SearchHit &) const = default;
};

class PlanBook;

/// Search over everything: unstemmed prefixes of words, joined by AND.
namespace search {

/// Newest first, at most `most`. Drafts of other units are left out.
[[nodiscard]] Result<QList<SearchHit>> find(Journal &journal, const PlanBook &book, const Actor &actor,
                                            const QString &words, int most);

} // namespace search
