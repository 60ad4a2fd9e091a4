// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"

/// A passage that is not released, and on what ground; or a piece of evidence, by its id or the name of its file.
struct Mask {
    QString passage{};
    QString ground{};
};

/// What is asked for in a records request.
struct ReleaseOrder {
    RoundId round{};
    UnitId unit{};
    QString folder{};
    QString askedBy{}; ///< for the log; may be empty: nobody has to say who asks
    QList<Mask> masks{};
};

/// What was released.
struct ReleaseMade {
    QString folder{};
    int submissions = 0;
    int answers = 0; ///< submitted versions
    int comments = 0;
    int evidence = 0; ///< files that were given out
    int masked = 0;   ///< passages and files that were held back
    QStringList files{};
    QByteArray indexSha256{};

    bool operator==(const ReleaseMade &) const = default;
};

/// A line of the log of releases.
struct ReleaseEntry {
    QUuid release{};
    RoundId round{};
    UnitId unit{};
    qint64 madeAt = 0;
    QString madeBy{};
    QString askedBy{};
    int masked = 0;
    int files = 0;
    QByteArray indexSha256{};

    bool operator==(const ReleaseEntry &) const = default;
};

/// Records requests: one unit's submitted versions, completion requests and comments, evidence and an index; drafts never.
namespace releases {

/// Writes a new folder (Conflict when it is there) and the log, within the caller's transaction.
[[nodiscard]] Result<ReleaseMade> make(Journal &journal, Pen &pen, const Actor &actor, const ReleaseOrder &order);
/// Oldest first.
[[nodiscard]] Result<QList<ReleaseEntry>> log(Connection &connection);

} // namespace releases
