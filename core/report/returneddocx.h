// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/docxreview.h"

namespace report {

/// A Word file that came back, compared with the report it was made from.
struct ReturnedDocx {
    ReportData whenMade{};
    DocxReview review{};
};

/// `current` is the round's data as it stands, `bases` the texts that the file was made from (see basesOf), `versions`
/// the round's locked ones. Invalid when the file is another round's, or holds no section of the report at all. Lays
/// text out, so call it off the UI thread.
[[nodiscard]] Result<ReturnedDocx> compareReturned(const docx::Text &edited, const ReportData &current,
                                                   const QList<Section> &bases,
                                                   const QList<Recorded<ReportVersion>> &versions);

/// Which of a version's stored files says the same as a filed one, had nobody changed it.
struct StoredFileKey {
    QString kind{u"board"_s};
    QString language{};

    bool operator==(const StoredFileKey &) const = default;
};
[[nodiscard]] StoredFileKey storedFileLike(const docx::Text &filed, const QString &planLanguage);

/// What a filed file says otherwise than the locked one, as it is kept: "<section>: <before> → <after>", a line each.
[[nodiscard]] QStringList differenceLines(const QList<ChangedPassage> &changes);

} // namespace report
