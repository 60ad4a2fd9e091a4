// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/assessment/assessments.h"
#include "core/commission/commissions.h"
#include "core/person/people.h"
#include "core/plan/planbook.h"
#include "core/version/reportcase.h"
#include "core/version/reportversion.h"
#include "core/version/reviewcopy.h"

#include <functional>

/// Everything that a report of a round is written from, loaded in one go: a value that needs no store.
struct ReportData {
    PlanBook book{};
    RoundView view{};
    /// One per cell, in the order of the cells, as it stood at the round's data cut-off (datastopp): submitted versions
    /// only, and the last of them that came in time. Without a cut-off, the last.
    QList<AnswerSheet> sheets{};
    QList<AnswerSheet> late{}; ///< what came after the cut-off, as it stands: listed apart, never mixed in
    QList<Recorded<Submission>> submissions{};  ///< of the round, oldest first
    QList<AssessmentSheet> assessments{};       ///< one per measure
    QList<Recorded<Section>> sections{};        ///< the round's own, in order
    std::optional<Recorded<ReportLook>> look{}; ///< the round's own; nothing: it opened before there were looks
    QList<PersonEntry> people{};
    std::optional<Recorded<ReportCase>> reportCase{};
    QList<Recorded<ReviewCopy>> reviewCopies{}; ///< sent out for review, the newest first; no part of the report
    QList<Recorded<Decision>> decisions{};      ///< on earlier reports, oldest first
    QList<CommissionEntry> commissions{};       ///< from them, that the round's report answers
    std::optional<RoundView> before{};          ///< the round that is compared with
    QList<AssessmentSheet> assessmentsBefore{};
    QByteArray contentHash{};
    qint64 newestRevisionAt = 0;            ///< UTC ms of the newest included revision
    std::optional<ReportVersion> version{}; ///< the version that is being locked; nothing: a live draft
    bool isExample = false;                 ///< made by `new --example`: says so on every page

    bool operator==(const ReportData &) const = default;
    /// Whose report it is: as its template says, else as the plan does.
    [[nodiscard]] QString municipality() const
    {
        const QString own = look ? (*look)->municipality : QString();
        return own.isEmpty() ? book.plan()->municipality : own;
    }
};

/// A section's text as somebody wants it, written on top of the version they had before them.
struct SectionEdit {
    QUuid record{};
    RevisionId base{};
    Section section{};

    bool operator==(const SectionEdit &) const = default;
};

namespace reports {

[[nodiscard]] Result<ReportData> load(Journal &journal, RoundId round, QDate today);
/// All locked versions, the highest number first; a null round: those of every round.
[[nodiscard]] Result<QList<Recorded<ReportVersion>>> versions(Journal &journal, RoundId round);

/// The records of a round's case and of a section's text in it: the same in every copy of the store.
[[nodiscard]] QUuid caseRecord(RoundId round);
[[nodiscard]] QUuid sectionRecord(RoundId round, const QString &key);
/// Both or neither; a diary number that the round has already is not written again.
[[nodiscard]] Done saveCase(Journal &journal, Pen &pen, const Actor &actor, const ReportCase &reportCase,
                            const QString &caseNumber);
/// The chapters of a round's report, in order; none before the round opens.
[[nodiscard]] Result<QList<Recorded<Section>>> sections(Journal &journal, RoundId round);
/// Texts of sections by their revisions; what is not in this store is left out.
[[nodiscard]] Result<QList<Section>> sectionTexts(Journal &journal, const QList<RevisionId> &revisions);
/// Writes texts on top of what their authors had before them: all or none. Where somebody else has written since, both
/// versions stay, as a conflict for a person to end.
[[nodiscard]] Done saveSections(Journal &journal, Pen &pen, const Actor &actor, const QList<SectionEdit> &edits);

/// Writes texts as the newest, whatever stands: how taking something in is undone.
[[nodiscard]] Done restoreSections(Journal &journal, Pen &pen, const Actor &actor, const QList<SectionEdit> &edits);

/// Notes that a copy went out for review, and gives its record.
[[nodiscard]] Result<QUuid> noteSent(Journal &journal, Pen &pen, const Actor &actor, const ReviewCopy &copy);
/// It was not sent after all, or it was.
[[nodiscard]] Done withdrawSent(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, bool withdrawn);
/// The newest first, without those that were withdrawn.
[[nodiscard]] Result<QList<Recorded<ReviewCopy>>> reviewCopies(Journal &journal, RoundId round);

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
/// Lays a filed file in the store and writes its record. NotFound when there is no such version.
[[nodiscard]] Result<QUuid> attach(Journal &journal, Pen &pen, const Actor &actor, FiledReport filed,
                                   const QByteArray &bytes);
[[nodiscard]] Result<QList<Recorded<FiledReport>>> filed(Journal &journal, RoundId round);
[[nodiscard]] Result<QByteArray> storedBytes(Journal &journal, const QByteArray &sha256);
/// The stored bytes of a version; NotFound when that format or language is not among them.
[[nodiscard]] Result<QByteArray> file(Journal &journal, const ReportVersion &version, const QString &kind,
                                      const QString &language, const QString &format);

} // namespace reports
