// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include "core/store/plannedview.h"

QFuture<Result<QList<AssessmentSheet>>> ReportStore::assessments(RoundId round)
{
    return read([round](Journal &journal) -> Result<QList<AssessmentSheet>> {
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        return ::assessments::all(journal, *book, round);
    });
}

QFuture<Result<RevisionId>> ReportStore::assess(const Actor &actor, RoundId round, const Assessment &assessment,
                                                const std::optional<Signature> &signature)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<RevisionId> {
            auto planned = PlannedView::load(journal, round);
            if (!planned)
                return tl::unexpected(planned.error());
            auto written = ::assessments::write(journal, pen, actor, planned->book, planned->view, assessment);
            if (!written || !signature)
                return written;
            auto done = ::assessments::sign(journal, pen, actor, planned->book, planned->view, *signature);
            if (!done)
                return tl::unexpected(done.error());
            return written;
        },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Done> ReportStore::sign(const Actor &actor, RoundId round, const Signature &signature)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Done {
            auto planned = PlannedView::load(journal, round);
            if (!planned)
                return tl::unexpected(planned.error());
            return ::assessments::sign(journal, pen, actor, planned->book, planned->view, signature);
        },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<ReportData>> ReportStore::data(RoundId round)
{
    return read([round](Journal &journal) -> Result<ReportData> {
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        return reports::load(journal, round, todayIn(book->plan()->timeZone));
    });
}

QFuture<Done> ReportStore::saveSection(const Actor &actor, const QUuid &record, const Section &section)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Done {
            if (auto allowed = rounds::requireStrategist(actor); !allowed)
                return allowed;
            auto written = journal.write(pen, record, {}, section);
            if (!written)
                return tl::unexpected(written.error());
            return {};
        },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QList<Section>>> ReportStore::sectionTexts(const QList<RevisionId> &revisions)
{
    return read([revisions](Journal &journal) { return reports::sectionTexts(journal, revisions); });
}

QFuture<Done> ReportStore::saveSections(const Actor &actor, const QList<SectionEdit> &edits)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return reports::saveSections(journal, pen, actor, edits); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Done> ReportStore::restoreSections(const Actor &actor, const QList<SectionEdit> &edits)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return reports::restoreSections(journal, pen, actor, edits); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QList<Recorded<ReportVersion>>>> ReportStore::versions(RoundId round)
{
    return read([round](Journal &journal) { return reports::versions(journal, round); });
}

QFuture<Done> ReportStore::saveCase(const Actor &actor, const ReportCase &reportCase, const QString &caseNumber)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) { return reports::saveCase(journal, pen, actor, reportCase, caseNumber); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<std::optional<Recorded<ReportCase>>>> ReportStore::reportCase(RoundId round)
{
    return read([round](Journal &journal) { return journal.record<ReportCase>(reports::caseRecord(round)); });
}

QFuture<Result<QList<CommissionEntry>>> ReportStore::commissions()
{
    return read([](Journal &journal) { return ::commissions::all(journal); });
}

QFuture<Result<QList<Recorded<Decision>>>> ReportStore::decisions()
{
    return read([](Journal &journal) { return ::commissions::decisions(journal); });
}

QFuture<Result<DecisionId>> ReportStore::decide(const Actor &actor, const Decision &decision,
                                                const QList<Commission> &asked)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return ::commissions::decide(journal, pen, actor, decision, asked); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Done> ReportStore::withdrawCommission(const Actor &actor, CommissionId id, bool withdrawn)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return ::commissions::withdraw(journal, pen, actor, id, withdrawn); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QList<CommissionId>>> ReportStore::amendDecision(const Actor &actor, DecisionId id,
                                                                const Decision &decision,
                                                                const QList<CommissionEdit> &asked)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) { return ::commissions::amend(journal, pen, actor, id, decision, asked); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Done> ReportStore::answerCommission(const Actor &actor, const CommissionAnswer &answer)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return ::commissions::answer(journal, pen, actor, answer); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QUuid>> ReportStore::noteSent(const Actor &actor, const ReviewCopy &copy)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return reports::noteSent(journal, pen, actor, copy); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Done> ReportStore::withdrawSent(const Actor &actor, const QUuid &record, bool withdrawn)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) { return reports::withdrawSent(journal, pen, actor, record, withdrawn); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QUuid>> ReportStore::fileReport(const Actor &actor, const FiledReport &filed, const QByteArray &bytes)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return reports::attach(journal, pen, actor, filed, bytes); },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QList<Recorded<FiledReport>>>> ReportStore::filedReports(RoundId round)
{
    return read([round](Journal &journal) { return reports::filed(journal, round); });
}

QFuture<Result<QByteArray>> ReportStore::filedBytes(const FiledReport &filed)
{
    return read([filed](Journal &journal) { return reports::storedBytes(journal, filed.sha256); });
}

QFuture<Done> ReportStore::mayLock(const Actor &actor, RoundId round, const QString &reason)
{
    return read([=](Journal &journal) { return reports::mayLock(journal, actor, round, reason); });
}

QFuture<Result<ReportVersion>> ReportStore::lock(const Actor &actor, RoundId round, const QString &reason,
                                                 const QByteArray &contentHash,
                                                 const QList<reports::RenderedFile> &files)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) {
            return reports::lock(journal, pen, actor, round, reason, contentHash, files);
        },
        [this] { Q_EMIT reportChanged(); });
}

QFuture<Result<QByteArray>> ReportStore::file(const ReportVersion &version, const QString &kind,
                                              const QString &language, const QString &format)
{
    return read([=](Journal &journal) { return reports::file(journal, version, kind, language, format); });
}
