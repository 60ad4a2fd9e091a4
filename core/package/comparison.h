// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/incoming.h"
#include "core/record/journal.h"

/// How the answers of a unit stand before and after a file is taken in: the difference is what a preview shows.
class Comparison
{
public:
    /// Notes how things stand now.
    [[nodiscard]] static Result<Comparison> before(Journal &journal, const QSet<QUuid> &assignments);
    /// What has changed since, in one round.
    [[nodiscard]] Result<QList<IncomingChange>> after(Journal &journal, RoundId round) const;

private:
    QHash<QUuid, QList<RevisionId>> m_heads{};    ///< of the answers, by assignment
    QHash<QUuid, QList<RevisionId>> m_assigned{}; ///< of the assignments
};

/// How a measure's assessment stands before and after a coordinator's file is taken in.
class AssessmentComparison
{
public:
    [[nodiscard]] static Result<AssessmentComparison> before(Journal &journal, RoundId round, MeasureId measure);
    /// `fresh` is what the file brought.
    [[nodiscard]] Result<IncomingAssessment> after(Journal &journal, const QList<RevisionId> &fresh) const;

private:
    QUuid m_record{};
    QList<RevisionId> m_heads{};
};

/// The comments among what a file brought, oldest first.
[[nodiscard]] Result<QList<IncomingComment>> commentsAmong(Journal &journal, const QList<RevisionId> &fresh);
/// The assignments that the answers in a file are about.
[[nodiscard]] Result<QSet<QUuid>> answeredIn(Journal &other);
