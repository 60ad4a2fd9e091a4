// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stores.h"

#include "core/evidence/evidencestorage.h"
#include "core/store/plannedview.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace {

struct AnswerStoreText {
    Q_DECLARE_TR_FUNCTIONS(AnswerStoreText)
};

Result<EvidenceId> addEvidence(Journal &journal, Pen &pen, const Actor &actor, UnitId unit, const PlanBook &book,
                               const QString &pathOrAddress)
{
    if (pathOrAddress.startsWith("http://"_L1) || pathOrAddress.startsWith("https://"_L1)) {
        return evidence::addLink(journal, pen, actor, unit, pathOrAddress, {}, todayIn(book.plan()->timeZone));
    }
    return evidence::addFile(journal, pen, actor, unit, pathOrAddress, book.plan()->evidenceLimit);
}

Error faultsError(const PlanBook &book, const RoundView &view, const QList<AnswerFault> &faults)
{
    QStringList lines;
    for (const AnswerFault &fault : faults)
        lines << book.measureTitle(view.cell(fault.assignment)->measure) + u": "_s + fault.sentence;
    return {Error::Kind::Invalid, lines.join(u'\n')};
}

/// The rule behind `AnswerStore::enter`.
Result<AnswerEntered> enterAnswer(Journal &journal, Pen &pen, const Actor &actor, const AnswerEntry &entry,
                                  const PlannedView &planned)
{
    const Cell *cell = planned.view.cell(entry.assignment);
    if (!cell)
        return failure(Error::Kind::NotFound, AnswerStoreText::tr("The round has no such assignment."));
    Answer answer;
    if (entry.answer) {
        answer = *entry.answer;
    } else {
        auto unchanged = answers::unchanged(journal, planned.book, planned.view, *cell);
        if (!unchanged)
            return tl::unexpected(unchanged.error());
        answer = *unchanged;
    }
    for (const QString &one : entry.evidence) {
        auto added = addEvidence(journal, pen, actor, cell->unit, planned.book, one);
        if (!added)
            return tl::unexpected(added.error());
        answer.evidence << *added;
    }
    auto saved = answers::save(journal, pen, actor, answer, entry.base);
    if (!saved)
        return tl::unexpected(saved.error());
    AnswerEntered entered{.revision = *saved};
    if (!entry.submits)
        return entered;
    auto after = PlannedView::load(journal, entry.round);
    if (!after)
        return tl::unexpected(after.error());
    auto outcome = answers::submit(journal, pen, actor, after->view, cell->unit, {entry.assignment}, entry.authorisedBy,
                                   entry.capacity);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->faults.isEmpty())
        return tl::unexpected(faultsError(planned.book, planned.view, outcome->faults));
    entered.receipt = outcome->receipt;
    return entered;
}

/// Runs a rule that needs the round as it stands.
template<class Rule>
auto inRound(RoundId round, Rule rule)
{
    return [round, rule = std::move(rule)](
               Journal &journal, Pen &pen) -> std::invoke_result_t<Rule, Journal &, Pen &, const PlannedView &> {
        auto planned = PlannedView::load(journal, round);
        if (!planned)
            return tl::unexpected(planned.error());
        return rule(journal, pen, *planned);
    };
}

} // namespace

QFuture<Result<AnswerSheet>> AnswerStore::sheet(const Actor &actor, RoundId round, AssignmentId assignment)
{
    return read([=](Journal &journal) -> Result<AnswerSheet> {
        auto planned = PlannedView::load(journal, round, assignment);
        if (!planned)
            return tl::unexpected(planned.error());
        return answers::sheet(journal, planned->book, planned->view, assignment, actor);
    });
}

QFuture<Result<QList<AnswerSheet>>> AnswerStore::sheets(const Actor &actor, RoundId round, UnitId unit)
{
    return read([=](Journal &journal) -> Result<QList<AnswerSheet>> {
        auto planned = PlannedView::load(journal, round);
        if (!planned)
            return tl::unexpected(planned.error());
        QList<AnswerSheet> sheets;
        for (const Cell &cell : std::as_const(planned->view.cells)) {
            if (!unit.isNull() && cell.unit != unit)
                continue;
            auto sheet = answers::sheet(journal, planned->book, planned->view, cell.assignment, actor);
            if (!sheet)
                return tl::unexpected(sheet.error());
            sheets << *sheet;
        }
        return sheets;
    });
}

QFuture<Result<RevisionId>> AnswerStore::saveUnchanged(const Actor &actor, RoundId round, AssignmentId assignment,
                                                       RevisionId base)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) -> Result<RevisionId> {
        const Cell *cell = planned.view.cell(assignment);
        if (!cell)
            return failure(Error::Kind::NotFound, AnswerStoreText::tr("The round has no such assignment."));
        auto answer = answers::unchanged(journal, planned.book, planned.view, *cell);
        if (!answer)
            return tl::unexpected(answer.error());
        return answers::save(journal, pen, actor, *answer, base);
    };
    return write(actor, inRound(round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Result<AnswerEntered>> AnswerStore::enter(const Actor &actor, const AnswerEntry &entry)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) {
        return enterAnswer(journal, pen, actor, entry, planned);
    };
    return write(actor, inRound(entry.round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Result<EvidenceId>> AnswerStore::addFile(const Actor &actor, UnitId unit, const QString &path)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) -> Result<EvidenceId> {
            auto book = PlanBook::load(journal);
            if (!book)
                return tl::unexpected(book.error());
            return evidence::addFile(journal, pen, actor, unit, path, book->plan()->evidenceLimit);
        },
        [] {});
}

QFuture<Result<EvidenceId>> AnswerStore::addLink(const Actor &actor, UnitId unit, const QString &address,
                                                 const QString &title)
{
    return write(
        actor,
        [=](Journal &journal, Pen &pen) {
            return evidence::addLink(journal, pen, actor, unit, address, title, todayIn({}));
        },
        [] {});
}

QFuture<Result<QList<Recorded<Evidence>>>> AnswerStore::evidence(const QList<EvidenceId> &ids)
{
    return read([ids](Journal &journal) -> Result<QList<Recorded<Evidence>>> {
        QList<Recorded<Evidence>> out;
        for (const EvidenceId id : ids) {
            auto found = journal.record<Evidence>(id.value);
            if (!found)
                return tl::unexpected(found.error());
            if (*found)
                out << **found;
        }
        return out;
    });
}

QFuture<Done> AnswerStore::saveEvidence(const Evidence &evidence, UnitId unit, const QString &path)
{
    return read([=](Journal &journal) -> Done {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return tl::unexpected(files::unwritable(path, file.errorString()));
        if (auto copied = evidence::copyBytes(journal.connection(), unit.value, evidence.sha256, file); !copied)
            return copied;
        if (!file.commit())
            return tl::unexpected(files::unwritable(path, file.errorString()));
        return {};
    });
}

QFuture<Result<SubmissionOutcome>> AnswerStore::submit(const Actor &actor, RoundId round, UnitId unit,
                                                       const QList<AssignmentId> &chosen, PersonId authorisedBy,
                                                       const QString &capacity)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) {
        return answers::submit(journal, pen, actor, planned.view, unit, chosen, authorisedBy, capacity);
    };
    return write(actor, inRound(round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Result<std::optional<Recorded<Submission>>>> AnswerStore::submission(SubmissionId id)
{
    return read([id](Journal &journal) { return journal.record<Submission>(id.value); });
}

QFuture<Result<HandedIn>> AnswerStore::handedIn(SubmissionId id)
{
    return read([id](Journal &journal) { return HandedIn::load(journal, id); });
}

QFuture<Done> AnswerStore::sendBack(const Actor &actor, RoundId round, AssignmentId assignment, const QString &reason)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) {
        return answers::sendBack(journal, pen, actor, planned.book, planned.view, assignment, reason);
    };
    return write(actor, inRound(round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Done> AnswerStore::accept(const Actor &actor, RoundId round, const QList<AssignmentId> &assignments)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) -> Done {
        for (const AssignmentId assignment : assignments) {
            if (auto accepted = answers::accept(journal, pen, actor, planned.view, assignment); !accepted)
                return accepted;
        }
        return {};
    };
    return write(actor, inRound(round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Done> AnswerStore::reopen(const Actor &actor, RoundId round, AssignmentId assignment, const QString &reason)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) {
        return answers::reopen(journal, pen, actor, planned.view, assignment, reason);
    };
    return write(actor, inRound(round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Done> AnswerStore::comment(const Actor &actor, RoundId round, AssignmentId assignment, const QString &text)
{
    const auto rule = [=](Journal &journal, Pen &pen, const PlannedView &planned) {
        return answers::comment(journal, pen, actor, planned.view, assignment, text);
    };
    return write(actor, inRound(round, rule), [this] { Q_EMIT answersChanged(); });
}

QFuture<Done> AnswerStore::markRead(const Actor &actor, RevisionId answer)
{
    return write(
        actor,
        [=](Journal &journal, Pen &) {
            return journal.connection().execute(u"answer/insert_read_mark"_s,
                                                {{u"author"_s, actor.author}, {u"answer_revision"_s, answer.value}});
        },
        [] {});
}

QFuture<Result<QList<RevisionId>>> AnswerStore::readMarks(const Actor &actor)
{
    return read([actor](Journal &journal) -> Result<QList<RevisionId>> {
        auto rows = journal.connection().query(u"answer/select_read_marks"_s, {{u"author"_s, actor.author}});
        if (!rows)
            return tl::unexpected(rows.error());
        QList<RevisionId> marks;
        while (rows->next())
            marks << RevisionId{rows->uuid(u"answer_revision"_s)};
        return marks;
    });
}

QFuture<Result<QList<Revision>>> AnswerStore::history(AssignmentId assignment)
{
    return read([assignment](Journal &journal) { return journal.history(assignments::answerIdOf(assignment).value); });
}

QFuture<Result<Answer>> AnswerStore::version(RevisionId revision)
{
    return read([revision](Journal &journal) { return journal.noun<Answer>(revision); });
}

QFuture<Result<QList<Conflict>>> AnswerStore::conflicts()
{
    return read([](Journal &journal) { return ::conflicts::all(journal); });
}

QFuture<Done> AnswerStore::resolve(const Actor &actor, const QUuid &record, RevisionId take)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return ::conflicts::take(journal, pen, actor, record, take); },
        [this] { Q_EMIT answersChanged(); });
}

QFuture<Done> AnswerStore::resolveWith(const Actor &actor, const QUuid &record, const Fields &fields)
{
    return write(
        actor, [=](Journal &journal, Pen &pen) { return ::conflicts::with(journal, pen, actor, record, fields); },
        [this] { Q_EMIT answersChanged(); });
}
