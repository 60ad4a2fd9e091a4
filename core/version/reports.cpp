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

#include <algorithm>

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// Nobody in particular reads a report: drafts stay out.
Actor reader()
{
    return {};
}

Result<QList<AnswerSheet>> sheetsOf(Journal &journal, const PlanBook &book, const RoundView &view)
{
    QList<AnswerSheet> sheets;
    for (const Cell &cell : view.cells) {
        auto sheet = answers::sheet(journal, book, view, cell.assignment, reader());
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheets << *sheet;
    }
    return sheets;
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
    auto sheets = sheetsOf(journal, *book, *view);
    if (!sheets)
        return tl::unexpected(sheets.error());
    data.sheets = *sheets;
    auto assessments = assessments::all(journal, *book, round);
    if (!assessments)
        return tl::unexpected(assessments.error());
    data.assessments = *assessments;
    for (const auto &section : book->sections()) {
        if (section->owner == round.value)
            data.sections << section;
    }
    auto people = people::all(journal);
    if (!people)
        return tl::unexpected(people.error());
    data.people = *people;
    auto before = rounds::before(journal, view->round);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->isNull()) {
        auto earlier = assignments::view(journal, *book, *before, today);
        if (!earlier)
            return tl::unexpected(earlier.error());
        data.before = *earlier;
        auto assessed = assessments::all(journal, *book, *before);
        if (!assessed)
            return tl::unexpected(assessed.error());
        data.assessmentsBefore = *assessed;
    }
    auto hash = archive::contentHash(journal.connection());
    if (!hash)
        return tl::unexpected(hash.error());
    data.contentHash = *hash;
    data.newestRevisionAt = view->round.writtenAt;
    for (const AnswerSheet &sheet : std::as_const(data.sheets))
        data.newestRevisionAt = qMax(data.newestRevisionAt, sheet.cell.submittedAt);
    for (const AssessmentSheet &sheet : std::as_const(data.assessments)) {
        if (sheet.assessment)
            data.newestRevisionAt = qMax(data.newestRevisionAt, sheet.assessment->writtenAt);
    }
    for (const auto &section : std::as_const(data.sections))
        data.newestRevisionAt = qMax(data.newestRevisionAt, section.writtenAt);
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
                                                            "a reason.").arg(earlier->first()->number));
    }
    auto rivals = conflicts::all(journal);
    if (!rivals)
        return tl::unexpected(rivals.error());
    if (!rivals->isEmpty()) {
        return failure(Error::Kind::Conflict, ReportText::tr("%n record(s) have two versions. Resolve the conflicts "
                                                             "before you lock.", nullptr, int(rivals->size())));
    }
    return {};
}

Result<ReportVersion> lock(Journal &journal, Pen &pen, const Actor &actor, RoundId id, const QString &reason,
                           const QByteArray &contentHash, const QList<RenderedFile> &files)
{
    if (auto may = mayLock(journal, actor, id, reason); !may)
        return tl::unexpected(may.error());
    auto earlier = versions(journal, id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    ReportVersion version{.round = id, .number = earlier->isEmpty() ? 1 : earlier->first()->number + 1,
                          .reason = reason, .contentHash = contentHash};
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

Result<QByteArray> file(Journal &journal, const ReportVersion &version, const QString &kind, const QString &language,
                        const QString &format)
{
    const QString wanted = QStringList{kind, language, format}.join(u' ') + u' ';
    for (const QString &line : version.files) {
        if (!line.startsWith(wanted))
            continue;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const QByteArray sha256 = QByteArray::fromHex(line.split(u' ').at(3).toLatin1());
        if (auto copied = evidence::copyBytes(journal.connection(), {}, sha256, buffer); !copied)
            return tl::unexpected(copied.error());
        return bytes;
    }
    return failure(Error::Kind::NotFound, ReportText::tr("Version %1 holds no such file (%2, %3).")
                                              .arg(QString::number(version.number), format, language));
}

} // namespace reports
