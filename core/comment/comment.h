// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A line in the thread of an assignment: a request for completion, an answer to it, a comment. Kept for good.
struct Comment {
    static constexpr auto kind = "comment"_L1;

    AssignmentId assignment{};
    QString purpose{}; ///< "request", "reply", "comment" or "reopening"
    QString text{};
    RevisionId about{}; ///< the answer's version it speaks of; may be null

    bool operator==(const Comment &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"assignment"_s, assignment), v(u"purpose"_s, purpose), v(u"text"_s, text), v(u"about"_s, about);
    }
};
