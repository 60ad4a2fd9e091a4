// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/person/person.h"
#include "core/record/journal.h"

/// A record with several versions that nobody has joined yet.
struct Conflict {
    QUuid record{};
    QString kind{};
    QList<Revision> versions{};              ///< the heads, oldest claim first
    QList<std::optional<Fields>> contents{}; ///< beside `versions`; nothing for a skeleton

    bool operator==(const Conflict &) const = default;
};

/// Conflicts are shown and ended by a person, never silently.
namespace conflicts {

[[nodiscard]] Result<QList<Conflict>> all(Journal &journal);
/// Those in other records than answers and their states: the plan's, assessments, sections, rounds.
[[nodiscard]] QList<Conflict> otherThanAnswers(const QList<Conflict> &conflicts);
/// Ends a conflict with one of its versions as it stands. Taking a version of an answer, or of its assignment, ends
/// both.
[[nodiscard]] Done take(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, RevisionId version);
/// Ends a conflict with a joint text. Fields that are not given come from the newest version.
[[nodiscard]] Done with(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, const Fields &fields);

} // namespace conflicts
