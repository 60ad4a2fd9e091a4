// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/docxreader.h"
#include "core/report/typesetter.h"
#include "core/version/reports.h"

#include <vector>

namespace report {

/// A paragraph that reads differently in the edited file.
struct ChangedPassage {
    /// In a review: key of the section whose text it is, or the bookmark when it is the program's. Between two
    /// versions: the section's name.
    QString section{};
    QString before{}; ///< empty: added
    QString after{};  ///< empty: taken away

    bool operator==(const ChangedPassage &) const = default;
};

/// A section's text paragraph by paragraph, as it was and as it came back.
struct SectionReview {
    struct Step {
        docx::Passage before{};
        docx::Passage after{};
        int proposal = -1; ///< number in DocxReview::proposals; -1: unchanged
    };

    QString key{};
    QUuid record{};
    RevisionId base{};    ///< the version that was sent out: what came back is written on top of it
    bool isStale = false; ///< the section has been rewritten here since: taking it in makes a conflict to resolve
    std::vector<Step> steps{};
};

/// What came back: proposals for what people wrote, and a list of what else was changed, which is never taken in.
struct DocxReview {
    QList<ChangedPassage> proposals{};
    QList<ChangedPassage> others{};
    QStringList lost{}; ///< keys of sections that the edited file lacks
    std::vector<SectionReview> sections{};
    QHash<QString, QString> headings{}; ///< of the report's sections, by bookmark

    /// The heading over what `section` names, a key or a bookmark; the name itself where the report has none.
    [[nodiscard]] QString heading(const QString &section) const;
};

/// The data as it was when the file was made: texts by `bases` (from the revisions that the file names).
[[nodiscard]] ReportData dataWhenMade(ReportData data, const docx::Text &edited, const QList<Section> &bases);
/// The revisions of section texts that the file was made from.
[[nodiscard]] QList<RevisionId> basesOf(const docx::Text &edited);

/// Compares an edited board report with the one that was sent out. `current` tells which texts have moved on since.
[[nodiscard]] Result<DocxReview> reviewDocx(const docx::Text &edited, const ReportData &whenMade,
                                            const ReportData &current, Typesetter &typesetter);
/// The sections' texts with the chosen proposals taken in; sections without one are left out.
[[nodiscard]] QList<SectionEdit> takenIn(const DocxReview &review, const ReportData &whenMade,
                                         const QList<int> &chosen);
/// Two reports passage by passage, whoever wrote them: for two locked versions.
[[nodiscard]] QList<ChangedPassage> differences(const docx::Text &before, const docx::Text &after);

} // namespace report
