// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/assessment/assessments.h"
#include "core/plan/planbook.h"
#include "core/person/people.h"
#include "core/version/reportversion.h"

#include <functional>

/// Everything that a report of a round is written from, loaded in one go: a value that needs no store.
struct ReportData {
    PlanBook book{};
    RoundView view{};
    /// One per cell, in the order of the cells, as it stood at the round's data cut-off (datastopp): submitted versions
    /// only, and the last of them that came in time. Without a cut-off, the last.
    QList<AnswerSheet> sheets{};
    QList<AnswerSheet> late{}; ///< what came after the cut-off, as it stands: listed apart, never mixed in
    QList<Recorded<Submission>> submissions{}; ///< of the round, oldest first
    QList<AssessmentSheet> assessments{};  ///< one per measure
    QList<Recorded<Section>> sections{};   ///< the round's own, in order
    QList<PersonEntry> people{};
    std::optional<RoundView> before{};     ///< the round that is compared with
    QList<AssessmentSheet> assessmentsBefore{};
    QByteArray contentHash{};
    qint64 newestRevisionAt = 0;           ///< UTC ms of the newest included revision
    std::optional<ReportVersion> version{}; ///< the version that is being locked; nothing: a live draft
    bool isExample = false;                ///< made by `new --example`: says so on every page

    bool operator==(const ReportData &) const = default;
};

namespace reports {

[[nodiscard]] Result<ReportData> load(Journal &journal, RoundId round, QDate today);
/// All locked versions, the highest number first; a null round: those of every round.
[[nodiscard]] Result<QList<Recorded<ReportVersion>>> versions(Journal &journal, RoundId round);

/// One rendered file of a version.
struct RenderedFile {
    QString kind{};     ///< "board"
    QString language{}; ///< "sv" or "en"
    QString format{};   ///< "pdf", "html", "json"
    QByteArray bytes{};
};

/// Renders the files of the version that `data.version` announces. It comes from core/report, which core does not link.
using Renderer = std::function<Result<QList<RenderedFile>>(const ReportData &data)>;

/// Whether the round may be locked: closed, without conflicts. Forbidden or Conflict with the reason otherwise.
[[nodiscard]] Done mayLock(Journal &journal, const Actor &actor, RoundId round, const QString &reason);
/// Stores the rendered files as the next version and locks the round. A version after the first needs a reason.
[[nodiscard]] Result<ReportVersion> lock(Journal &journal, Pen &pen, const Actor &actor, RoundId round,
                                         const QString &reason, const QByteArray &contentHash,
                                         const QList<RenderedFile> &files);
/// The stored bytes of a version; NotFound when that format or language is not among them.
[[nodiscard]] Result<QByteArray> file(Journal &journal, const ReportVersion &version, const QString &kind,
                                      const QString &language, const QString &format);

} // namespace reports
