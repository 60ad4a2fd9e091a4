// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"
#include "core/text/clock.h"

/// A round with the plan it belongs to, as both stand today in the plan's time zone.
struct PlannedView {
    PlanBook book{};
    RoundView view{};

    /// With the cell of `only` alone, when it is given.
    [[nodiscard]] static Result<PlannedView> load(Journal &journal, RoundId round, AssignmentId only = {})
    {
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        auto view = assignments::view(journal, *book, round, todayIn(book->plan()->timeZone), only);
        if (!view)
            return tl::unexpected(view.error());
        return PlannedView{*book, *view};
    }
};
