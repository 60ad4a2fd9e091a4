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
    QString language{}; ///< "sv" or "en"; empty: the plan's
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

/// A page of a release, as it is written.
struct ReleaseDocument {
    QString name{};  ///< of the file
    QString title{}; ///< the measure
    QString html{};

    bool operator==(const ReleaseDocument &) const = default;
};

/// A piece of evidence in a release, or one that is held back.
struct ReleaseEvidence {
    EvidenceId id{};
    QString title{};
    qint64 size = 0; ///< of a file, in bytes
    bool isHeldBack = false;

    bool operator==(const ReleaseEvidence &) const = default;
};

/// What a release would hold.
struct ReleasePreview {
    ReleaseMade made{};
    QList<ReleaseDocument> pages{};
    QList<ReleaseEvidence> evidence{};
    QStringList unmatched{}; ///< passages to be masked that are nowhere in it

    bool operator==(const ReleasePreview &) const = default;
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

/// Records requests: one unit's submitted versions, completion requests and comments, evidence and an index; drafts
/// never.
namespace releases {

/// What a release would hold, with its masks; writes nothing. `folder` does not count.
[[nodiscard]] Result<ReleasePreview> preview(Journal &journal, const Actor &actor, const ReleaseOrder &order);
/// Writes a new folder (Conflict when it is there) and the log, within the caller's transaction. Invalid when a
/// passage that is to be masked is nowhere: it may be misspelt, and stand there open.
[[nodiscard]] Result<ReleaseMade> make(Journal &journal, Pen &pen, const Actor &actor, const ReleaseOrder &order);
/// Oldest first.
[[nodiscard]] Result<QList<ReleaseEntry>> log(Connection &connection);

} // namespace releases
