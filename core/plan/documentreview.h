// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"
#include "core/plan/plandocument.h"
#include "core/plan/planedits.h"
#include "core/text/progress.h"

/// The decided wording of one measure, beside what the store has.
struct WordingChange {
    QUuid record{};
    RevisionId before{}; ///< the measure's version that was compared with
    QString number{};
    QString oldText{}; ///< empty: none yet
    QString newText{};

    bool operator==(const WordingChange &) const = default;
    [[nodiscard]] bool isChange() const { return oldText != newText; }
};

/// Something in the document that a person should look at. It is told, never read in.
struct DocumentFinding {
    enum class Kind {
        TitleMissing,    ///< the document does not name the plan: it may be another's
        ReplacesWording, ///< the store has another wording, which the document's takes the place of
        NotInPlan,       ///< a measure that the plan lacks
        NotInDocument,   ///< and the reverse
        OverviewDiffers, ///< the numbered overview says it otherwise than the heading
        RepeatedDiffers, ///< another heading of the same number says it otherwise
        SeemsCut,        ///< the wording has no full stop, and the others have
        ImplementingDiffers,
        CoordinatingDiffers,
        FocusAreasDiffer,
    };

    Kind kind = Kind::TitleMissing;
    QString measure{};      ///< its number; empty: the whole document, or an area
    QString area{};         ///< its section
    QStringList document{}; ///< what the document alone says
    QStringList plan{};     ///< what the plan in the store alone says

    bool operator==(const DocumentFinding &) const = default;
    [[nodiscard]] QString code() const;     ///< "not_in_plan"
    [[nodiscard]] QString sentence() const; ///< translated
};

/// What reading the document in would do, and what was noticed.
struct DocumentReview {
    QList<WordingChange> wordings{}; ///< of every measure that both have, in the plan's order
    QList<DocumentFinding> findings{};

    [[nodiscard]] QList<WordingChange> changes() const;
    /// The findings in words, measures that were not found in one sentence; without those of a wording that is
    /// replaced, which stand beside it.
    [[nodiscard]] QStringList remarks() const;
};

namespace plandocument {

/// Invalid when no measure of the document is in the plan; `name` is the file's.
[[nodiscard]] Result<DocumentReview> review(const PlanDocument &document, const PlanBook &book, const QString &name);
/// Reads a document and compares it; see documents::readFile for what can be read and what is refused.
[[nodiscard]] Result<DocumentReview> readFile(const QString &path, const PlanBook &book, const Progress &progress = {});
/// Writes the changed wordings as revisions by "plan file": copies that read the same document meet. Conflict when a
/// measure has got another version since the review, or has two: then nothing is written.
[[nodiscard]] Result<QList<PlanEdit>> import(Journal &journal, const QList<WordingChange> &wordings);

} // namespace plandocument
