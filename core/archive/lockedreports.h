// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/erasing.h"
#include "core/version/reports.h"

/// What an erasure means to the locked reports that hold what is erased.
namespace lockedreports {

/// By what erased content is known in a report's files: the ids of its versions, and its words.
struct Traces {
    QStringList ids{};
    QStringList words{};
    bool isKnownById = false; ///< a report names the id of what it shows of this kind, so short words prove nothing
};

[[nodiscard]] Result<Traces> tracesOf(Journal &journal, const ErasureSummary &summary);
/// Whether the version's JSON or HTML holds any of it.
[[nodiscard]] Result<bool> holds(Connection &connection, const ReportVersion &version, const Traces &traces);
/// Locks a new version of each round whose newest version has lost its files, and gives those rounds. A round that may
/// not be locked as it stands (reopened, in conflict) is left out: its next version is a person's.
[[nodiscard]] Result<QList<QUuid>> lockAnew(Journal &journal, Pen &pen, const Actor &actor, const QList<QUuid> &rounds,
                                            QDate today, const reports::Renderer &render);

} // namespace lockedreports
