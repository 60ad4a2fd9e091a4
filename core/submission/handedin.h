// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/record/journal.h"
#include "core/submission/submission.h"

/// A submission with what was handed in, as it read then: what a receipt shows.
struct HandedIn {
    Recorded<Submission> submission{};
    QList<Answer> answers{}; ///< in the order of `submission->answers`, without those that were erased

    bool operator==(const HandedIn &) const = default;
    /// NotFound when there is no such submission.
    [[nodiscard]] static Result<HandedIn> load(Journal &journal, SubmissionId submission);
};
