// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packagescope.h"
#include "core/plan/planbook.h"
#include "core/record/journal.h"

/// What a package holds, in numbers and names: shown before it is sent.
struct PackageContents {
    QString round{};
    QString unit{};    ///< of a unit's package
    QString measure{}; ///< of a coordinator's
    int assignments = 0;
    int answers = 0;        ///< versions of answers in this round, with their text
    int earlierAnswers = 0; ///< of the round before
    int comments = 0;
    int evidence = 0;
    qint64 evidenceBytes = 0; ///< of the files that travel along
    QStringList people{};     ///< names
    int skeletons = 0;        ///< headers without content, of versions that others may read

    bool operator==(const PackageContents &) const = default;
};

/// A revision that travels, with its content or as a skeleton.
struct ParcelRevision {
    Revision revision{};
    bool hasContent = false;
};

/// Bytes that travel along.
struct ParcelFile {
    QUuid scope{};
    QByteArray sha256{};
    bool operator<(const ParcelFile &other) const
    {
        return std::tie(scope, sha256) < std::tie(other.scope, other.sha256);
    }
};

/// Everything that goes into one file, picked but not yet written.
struct Parcel {
    PackageScope scope{};
    std::map<QUuid, ParcelRevision> revisions{};
    std::map<ParcelFile, qint64> files{};      ///< with their sizes
    QList<std::pair<PersonId, Role>> grants{}; ///< who is a contact and who a head: nothing more travels
    PackageContents contents{};
};

/// Picks what a unit, a coordinator, or the strategist's store gets. Nothing of another unit is ever picked; versions
/// that others may read and that something builds on travel as skeletons.
namespace parcels {

/// For a unit: its assignments, answers of this round and the last, threads, evidence, people, and the plan's words.
/// Of units that were merged into it, the last answers.
[[nodiscard]] Result<Parcel> forUnit(Journal &journal, const PlanBook &book, const PackageScope &scope);
/// For a coordinator: the submitted answers to one measure, never a draft. Forbidden before the units' last day is
/// over.
[[nodiscard]] Result<Parcel> forMeasure(Journal &journal, const PlanBook &book, const PackageScope &scope, QDate today);
/// What goes back from a package: what was submitted (an assessment and comments, in a
/// coordinator's), with what it rests on. Invalid
/// when there is nothing yet.
[[nodiscard]] Result<Parcel> forAnswers(Journal &journal, const PlanBook &book, const PackageScope &scope);
/// Writes a parcel to an empty store, with its scope.
[[nodiscard]] Done write(Journal &from, Journal &to, const Parcel &parcel);

} // namespace parcels
