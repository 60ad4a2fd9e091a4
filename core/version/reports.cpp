// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version/reports.h"

#include "core/archive/conflicts.h"
#include "core/archive/soundness.h"
#include "core/evidence/evidencestorage.h"
#include "core/record/digest.h"
#include "core/round/rounds.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// Nobody in particular reads a report: drafts stay out.
Actor reader()
{
    return {};
}

/// The first moment after the cut-off's day in the plan's time zone; the end of time without a cut-off.
qint64 cutoffMs(const Round &round, const Plan &plan)
{
    if (!round.cutoff.isValid())
        return std::numeric_limits<qint64>::max();
    const QTimeZone zone(plan.timeZone.toUtf8());
    return QDateTime(round.cutoff.addDays(1), {}, zone.isValid() ? zone : QTimeZone::utc()).toMSecsSinceEpoch();
}

/// The evidence of an answer, erased ones left out.
Result<QList<Recorded<Evidence>>> evidenceOf(Journal &journal, const Answer &answer)
{
    QList<Recorded<Evidence>> evidence;
    for (const EvidenceId id : answer.evidence) {
        auto one = journal.record<Evidence>(id.value);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            evidence << **one;
    }
    return evidence;
}

/// Turns a sheet back to the last answer that was handed in before a moment, or to none.
Done rewind(Journal &journal, AnswerSheet &sheet, qint64 before)
{
    auto events = journal.history(sheet.cell.assignment.value);
    if (!events)
        return tl::unexpected(events.error());
    const qint64 latest = sheet.cell.submittedAt;
    sheet.cell.submittedAt = 0;
    sheet.cell.answerRevision = {};
    for (const Revision &event : std::as_const(*events)) {
        auto content = journal.content(*kindNamed(QString(Assignment::kind)), event.id);
        if (!content)
            return tl::unexpected(content.error());
        const Assignment then = *content ? fromFields<Assignment>((*content)->fields) : Assignment{};
        if (then.submittedAt > sheet.cell.submittedAt && then.submittedAt < qMin(before, latest)) {
            sheet.cell.submittedAt = then.submittedAt;
            sheet.cell.answerRevision = then.answerRevision;
        }
    }
    sheet.newest.reset();
    sheet.submitted.reset();
    sheet.evidence.clear();
    if (!sheet.cell.answerRevision.isNull()) {
        auto content = journal.content(*kindNamed(QString(Answer::kind)), sheet.cell.answerRevision);
        if (!content)
            return tl::unexpected(content.error());
        if (*content)
            sheet.submitted = fromFields<Answer>((*content)->fields);
    }
    const Answer answer = sheet.submitted.value_or(Answer{});
    sheet.cell.status = answer.status;
    sheet.cell.delayed = answer.delayed;
    sheet.cell.unchanged = answer.unchanged;
    auto evidence = evidenceOf(journal, answer);
    if (!evidence)
        return tl::unexpected(evidence.error());
    sheet.evidence = *evidence;
    return {};
}

/// Puts what came after the cut-off apart.
Done partAtCutoff(Journal &journal, ReportData &data)
{
    const qint64 cutoff = cutoffMs(*data.view.round, *data.book.plan());
    for (AnswerSheet &sheet : data.sheets) {
        if (sheet.cell.submittedAt < cutoff)
            continue;
        data.late << sheet;
        if (auto done = rewind(journal, sheet, cutoff); !done)
            return done;
    }
    return {};
}

/// The case, and what earlier decisions ask for.
Done loadCase(Journal &journal, ReportData &data)
{
    auto reportCase = journal.record<ReportCase>(reports::caseRecord(data.view.id()));
    if (!reportCase)
        return tl::unexpected(reportCase.error());
    data.reportCase = *reportCase;
    auto copies = reports::reviewCopies(journal, data.view.id());
    if (!copies)
        return tl::unexpected(copies.error());
    data.reviewCopies = *copies;
    auto decisions = commissions::decisions(journal);
    if (!decisions)
        return tl::unexpected(decisions.error());
    decisions->removeIf([&](const auto &decision) { return decision->round == data.view.id(); });
    data.decisions = *decisions;
    auto rows = commissions::rowsOf(journal, data.view.id());
    if (!rows)
        return tl::unexpected(rows.error());
    data.commissions = *rows;
    return {};
}

qint64 newestRevision(const ReportData &data)
{
    qint64 newest = data.view.round.writtenAt;
    for (const AnswerSheet &sheet : data.sheets)
        newest = qMax(newest, sheet.cell.submittedAt);
    for (const AnswerSheet &sheet : data.late)
        newest = qMax(newest, sheet.cell.submittedAt);
    for (const AssessmentSheet &sheet : data.assessments) {
        newest = sheet.assessment ? qMax(newest, sheet.assessment->writtenAt) : newest;
        for (const auto &signature : sheet.signatures)
            newest = qMax(newest, signature.writtenAt);
    }
    for (const auto &section : data.sections)
        newest = qMax(newest, section.writtenAt);
    if (data.look)
        newest = qMax(newest, data.look->writtenAt);
    for (const CommissionEntry &entry : data.commissions) {
        for (const auto &answer : entry.answers)
            newest = qMax(newest, answer.writtenAt);
    }
    if (data.reportCase)
        newest = qMax(newest, data.reportCase->writtenAt);
    return newest;
}

} // namespace

namespace reports {

Result<QList<Recorded<ReportVersion>>> versions(Journal &journal, RoundId round)
{
    auto all = journal.current<ReportVersion>();
    if (!all)
        return all;
    if (!round.isNull())
        all->removeIf([round](const auto &version) { return version->round != round; });
    std::stable_sort(all->begin(), all->end(), [](const auto &a, const auto &b) {
        return std::tuple(a->number, a->lockedAt) > std::tuple(b->number, b->lockedAt);
    });
    return all;
}

Result<ReportData> load(Journal &journal, RoundId round, QDate today)
{
    ReportData data;
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    data.book = *book;
    auto view = assignments::view(journal, *book, round, today);
    if (!view)
        return tl::unexpected(view.error());
    data.view = *view;
    if (view->before) {
        const RoundId before{view->before->recordId};
        auto earlier = assignments::view(journal, *book, before, today);
        if (!earlier)
            return tl::unexpected(earlier.error());
        data.before = *earlier;
        auto assessed = assessments::all(journal, *book, before);
        if (!assessed)
            return tl::unexpected(assessed.error());
        data.assessmentsBefore = *assessed;
    }
    auto sheets = answers::sheets(journal, *book, *view, data.before, reader());
    if (!sheets)
        return tl::unexpected(sheets.error());
    data.sheets = *sheets;
    if (auto parted = partAtCutoff(journal, data); !parted)
        return tl::unexpected(parted.error());
    auto submissions
        = journal.select<Submission>(u"submission/select_round_submissions"_s, {{u"round"_s, round.value}});
    if (!submissions)
        return tl::unexpected(submissions.error());
    data.submissions = *submissions;
    auto assessments = assessments::all(journal, *book, round);
    if (!assessments)
        return tl::unexpected(assessments.error());
    data.assessments = *assessments;
    auto chapters = sections(journal, round);
    if (!chapters)
        return tl::unexpected(chapters.error());
    data.sections = *chapters;
    auto look = journal.record<ReportLook>(looks::roundRecord(round));
    if (!look)
        return tl::unexpected(look.error());
    data.look = *look;
    auto people = people::all(journal);
    if (!people)
        return tl::unexpected(people.error());
    data.people = *people;
    if (auto loaded = loadCase(journal, data); !loaded)
        return tl::unexpected(loaded.error());
    auto hash = archive::contentHash(journal.connection());
    if (!hash)
        return tl::unexpected(hash.error());
    data.contentHash = *hash;
    data.newestRevisionAt = newestRevision(data);
    auto example = journal.connection().query(u"storage/select_info"_s, {{u"name"_s, u"example"_s}});
    if (!example)
        return tl::unexpected(example.error());
    data.isExample = example->next();
    return data;
}

Done mayLock(Journal &journal, const Actor &actor, RoundId id, const QString &reason)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto round = journal.record<Round>(id.value);
    if (!round)
        return tl::unexpected(round.error());
    if (!*round)
        return failure(Error::Kind::NotFound, ReportText::tr("There is no such round."));
    const RoundState state = roundStateOf((**round)->state);
    if (state != RoundState::Locked) {
        if (auto closed = rounds::requireState(***round, RoundState::Closed); !closed)
            return closed;
    }
    auto earlier = versions(journal, id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->isEmpty() && reason.trimmed().isEmpty()) {
        return failure(Error::Kind::Invalid, ReportText::tr("Version %1 is locked already. A corrected version needs "
                                                            "a reason.")
                                                 .arg(earlier->first()->number));
    }
    auto rivals = conflicts::all(journal);
    if (!rivals)
        return tl::unexpected(rivals.error());
    if (!rivals->isEmpty()) {
        return failure(Error::Kind::Conflict, ReportText::tr("%n record(s) have two versions. Resolve the conflicts "
                                                             "before you lock.",
                                                             nullptr, int(rivals->size())));
    }
    return {};
}

Result<ReportVersion> lock(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const QString &reason,
                           const QByteArray &contentHash, const QList<RenderedFile> &files)
{
    if (auto may = mayLock(journal, actor, id, reason); !may)
        return tl::unexpected(may.error());
    auto hash = archive::contentHash(journal.connection());
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != contentHash) {
        return failure(Error::Kind::Conflict, ReportText::tr("Something was written while the report was made. Nothing "
                                                             "was locked; look at it again and lock anew."));
    }
    auto earlier = versions(journal, id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    ReportVersion version{.round = id,
                          .number = earlier->isEmpty() ? 1 : earlier->first()->number + 1,
                          .reason = reason,
                          .contentHash = contentHash};
    version.programVersion = QCoreApplication::applicationVersion();
    for (const RenderedFile &file : files) {
        const QByteArray sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
        QByteArray bytes = file.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        if (auto stored = evidence::storeBytes(journal.connection(), {}, sha256, buffer); !stored)
            return tl::unexpected(stored.error());
        version.files << QStringList{file.kind, file.language, file.format, QString::fromLatin1(sha256.toHex()),
                                     QString::number(file.bytes.size())}
                             .join(u' ');
    }
    auto round = journal.record<Round>(id.value);
    if (!round)
        return tl::unexpected(round.error());
    Round locked = ***round;
    locked.state = roundStateCode(RoundState::Locked);
    if (locked != (***round)) {
        if (auto written = journal.write(pen, id.value, {}, locked); !written)
            return tl::unexpected(written.error());
    }
    version.lockedAt = pen.now();
    if (auto written = journal.write(pen, pen.newId(), {}, version); !written)
        return tl::unexpected(written.error());
    return version;
}

} // namespace reports
