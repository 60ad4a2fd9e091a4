// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "ui/matrix/matrixcontent.h"

#include <QHash>

/// A round as the matrix shows it, and which assignment lies behind each cell.
struct OverviewMatrix {
    MatrixContent content{};
    QHash<std::pair<QUuid, QUuid>, AssignmentId> assignments{}; ///< by the ids of row and column

    bool operator==(const OverviewMatrix &) const = default;
};

/// Rows are the measures that are asked about; columns the units, or, in a check round, their departments.
/// `before` is the round that is compared with; null when there is none.
[[nodiscard]] OverviewMatrix overviewMatrix(const PlanBook &book, const RoundView &view, const RoundView *before,
                                            QDate today);
