// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answers.h"

#include "core/round/rounds.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace {

struct AnswersText {
    Q_DECLARE_TR_FUNCTIONS(AnswersText)
};

Result<const Cell *> cellOf(const RoundView &view, AssignmentId assignment)
{
    if (const Cell *cell = view.cell(assignment))
        return cell;
    return failure(Error::Kind::NotFound, AnswersText::tr("The round has no such assignment."));
}

Error inConflict()
{
    return {Error::Kind::Conflict, AnswersText::tr("There are two versions of this answer. Resolve the conflict "
                                                   "first; nothing was changed.")};
}

Error notForThisUnit()
{
    return {Error::Kind::Forbidden, AnswersText::tr("You may answer for your own unit only.")};
}

/// Writes an event on an assignment over its single head.
Done move(Journal &journal, Pen &pen, const Cell &cell, AssignmentState state, const QString &reason,
          const std::function<void(Assignment &)> &change = {})
{
    if (cell.conflict)
        return tl::unexpected(inConflict());
    auto current = journal.record<Assignment>(cell.assignment.value);
    if (!current)
        return tl::unexpected(current.error());
    Assignment next = ***current;
    next.state = stateCode(state);
    next.reason = reason;
    if (change)
        change(next);
    auto written = journal.write(pen, cell.assignment.value, cell.unit.value, next);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Done say(Journal &journal, Pen &pen, const Cell &cell, const QString &purpose, const QString &text)
{
    const Comment comment{cell.assignment, purpose, text, cell.answerRevision};
    auto written = journal.write(pen, pen.newId(), cell.unit.value, comment);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

bool coordinates(const PlanBook &book, const Actor &actor, MeasureId measure)
{
    const auto coordinators = book.coordinating(measure);
    return actor.is(Role::Coordinator)
           && std::any_of(coordinators.begin(), coordinators.end(), [&actor](const ResponsibleUnit &one) {
                  return one.unit == actor.unit
                         && (one.department.isNull() || actor.department.isNull()
                             || one.department == actor.department);
              });
}

/// What handing in is about: the unit's assignments that still are owed, or whose answer was changed since.
QList<const Cell *> owed(const RoundView &view, UnitId unit, const QList<AssignmentId> &chosen)
{
    QList<const Cell *> out;
    for (const Cell &cell : view.cells) {
        const bool isChosen = chosen.isEmpty() ? cell.unit == unit : chosen.contains(cell.assignment);
        const bool isOver
            = cell.state == AssignmentState::Accepted || cell.state == AssignmentState::ClosedWithoutAnswer;
        const bool isHandedIn = cell.state == AssignmentState::Submitted && cell.answerHead == cell.answerRevision;
        // Handing in again what lies handed in would only make it look later than it was.
        if (isChosen && !isHandedIn && (!chosen.isEmpty() || !isOver))
            out << &cell;
    }
    return out;
}

Result<QList<AnswerFault>> faultsIn(Journal &journal, const Cell &cell)
{
    const bool isSame = cell.state == AssignmentState::CompletionRequested && cell.answerHead == cell.answerRevision;
    if (cell.answerHead.isNull())
        return QList<AnswerFault>{{cell.assignment, {}, AnswersText::tr("The answer is missing.")}};
    if (isSame)
        return QList<AnswerFault>{
            {cell.assignment, u"done"_s, AnswersText::tr("A completion was asked for, and nothing has been changed.")}};
    auto answer = journal.noun<Answer>(cell.answerHead);
    if (!answer)
        return tl::unexpected(answer.error());
    return faultsOf(*answer);
}

QString codeFor(const QList<RevisionId> &revisions, qint64 submittedAt)
{
    QList<QByteArray> ids;
    for (const RevisionId &id : revisions)
        ids << id.value.toRfc4122();
    std::sort(ids.begin(), ids.end());
    const QByteArray all = ids.join() + QByteArray::number(submittedAt);
    return receiptCode(QCryptographicHash::hash(all, QCryptographicHash::Sha256));
}

} // namespace

namespace answers {

Done writable(const Round &round, const Cell &cell)
{
    if (auto open = rounds::requireState(round, RoundState::Open); !open)
        return open;
    switch (cell.state) {
    case AssignmentState::Accepted:
        return failure(Error::Kind::Forbidden, AnswersText::tr("The answer has been accepted and cannot be changed. "
                                                               "Ask a strategist to reopen it."));
    case AssignmentState::ClosedWithoutAnswer:
        return failure(Error::Kind::Forbidden, AnswersText::tr("The assignment was closed without an answer. Ask a "
                                                               "strategist to reopen it."));
    default: return {};
    }
}

Result<Answer> unchanged(Journal &journal, const PlanBook &book, const RoundView &view, const Cell &cell)
{
    auto earlier = previous(journal, book, view, cell);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (earlier->isEmpty()) {
        return failure(Error::Kind::Invalid, AnswersText::tr("There is no earlier answer to measure %1, so it cannot "
                                                             "be unchanged. Give a status and write what has "
                                                             "happened.")
                                                 .arg(book.measureTitle(cell.measure)));
    }
    return earlier->first().again(cell.assignment);
}

Result<RevisionId> save(Journal &journal, Pen &pen, const Actor &actor, const Answer &answer, RevisionId base)
{
    auto assignment = journal.record<Assignment>(answer.assignment.value);
    if (!assignment)
        return tl::unexpected(assignment.error());
    if (!*assignment)
        return failure(Error::Kind::NotFound, AnswersText::tr("There is no such assignment."));
    const UnitId unit = (**assignment)->unit;
    if (!actor.answersFor(unit))
        return tl::unexpected(notForThisUnit());
    auto round = journal.record<Round>((**assignment)->round.value);
    if (!round)
        return tl::unexpected(round.error());
    const Cell cell{.state = assignmentStateOf((**assignment)->state)};
    if (auto allowed = writable(***round, cell); !allowed)
        return tl::unexpected(allowed.error());
    const AnswerId record = assignments::answerIdOf(answer.assignment);
    const Fields fields = fieldsOf(answer);
    if (!base.isNull()) {
        auto before = journal.content(*kindNamed(QString(Answer::kind)), base);
        if (!before)
            return tl::unexpected(before.error());
        if (*before && (*before)->fields == fields)
            return base;
    }
    auto written = journal.append(pen, QString(Answer::kind), record.value, unit.value,
                                  base.isNull() ? QList<RevisionId>() : QList<RevisionId>{base}, fields);
    if (!written)
        return tl::unexpected(written.error());
    return written->id;
}

Result<SubmissionOutcome> submit(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view, UnitId unit,
                                 QList<AssignmentId> chosen, PersonId authorisedBy, const QString &capacity)
{
    if (!actor.answersFor(unit))
        return tl::unexpected(notForThisUnit());
    if (auto open = rounds::requireState(*view.round, RoundState::Open); !open)
        return tl::unexpected(open.error());
    const QList<const Cell *> cells = owed(view, unit, chosen);
    if (cells.isEmpty()) {
        return failure(Error::Kind::Forbidden, AnswersText::tr("There is nothing left to submit: every answer of the "
                                                               "unit has been handed in."));
    }
    SubmissionOutcome outcome;
    QList<RevisionId> revisions;
    for (const Cell *cell : cells) {
        if (cell->conflict)
            return tl::unexpected(inConflict());
        if (auto allowed = writable(*view.round, *cell); !allowed)
            return tl::unexpected(allowed.error());
        auto faults = faultsIn(journal, *cell);
        if (!faults)
            return tl::unexpected(faults.error());
        outcome.faults << *faults;
        revisions << cell->answerHead;
        outcome.receipt.assignments << cell->assignment;
    }
    if (!outcome.faults.isEmpty())
        return outcome;
    Receipt &receipt = outcome.receipt;
    receipt.submittedAt = pen.now();
    receipt.submission = {pen.newId()};
    receipt.code = codeFor(revisions, receipt.submittedAt);
    const Submission bundle{view.id(), unit, receipt.code, authorisedBy, capacity, receipt.submittedAt, revisions};
    if (auto written = journal.write(pen, receipt.submission.value, unit.value, bundle); !written)
        return tl::unexpected(written.error());
    for (const Cell *cell : cells) {
        auto moved = move(journal, pen, *cell, AssignmentState::Submitted, {}, [&](Assignment &next) {
            next.answerRevision = cell->answerHead;
            next.submittedAt = receipt.submittedAt;
            next.submission = receipt.submission;
        });
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return outcome;
}

Done sendBack(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const RoundView &view,
              AssignmentId assignment, const QString &reason)
{
    auto cell = cellOf(view, assignment);
    if (!cell)
        return tl::unexpected(cell.error());
    if (!actor.isStrategist() && !coordinates(book, actor, (*cell)->measure)) {
        return failure(Error::Kind::Forbidden, AnswersText::tr("Only a strategist or a coordinator of the measure "
                                                               "may ask for completion."));
    }
    if (auto open = rounds::requireState(*view.round, RoundState::Open); !open)
        return open;
    if ((*cell)->conflict)
        return tl::unexpected(inConflict());
    if ((*cell)->state != AssignmentState::Submitted) {
        return failure(Error::Kind::Forbidden, AnswersText::tr("Only an answer that has been submitted, and not yet "
                                                               "accepted, can be sent back."));
    }
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, AnswersText::tr("Write what the unit should complete."));
    if (auto moved = move(journal, pen, **cell, AssignmentState::CompletionRequested, reason); !moved)
        return moved;
    return say(journal, pen, **cell, u"request"_s, reason);
}

Done accept(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view, AssignmentId assignment)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto cell = cellOf(view, assignment);
    if (!cell)
        return tl::unexpected(cell.error());
    if (roundStateOf(view.round->state) == RoundState::Locked)
        return rounds::requireState(*view.round, RoundState::Open);
    if ((*cell)->conflict)
        return tl::unexpected(inConflict());
    if ((*cell)->state != AssignmentState::Submitted)
        return failure(Error::Kind::Forbidden, AnswersText::tr("Only an answer that has been submitted can be "
                                                               "accepted."));
    return move(journal, pen, **cell, AssignmentState::Accepted, {});
}

Done reopen(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view, AssignmentId assignment,
            const QString &reason)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto cell = cellOf(view, assignment);
    if (!cell)
        return tl::unexpected(cell.error());
    if (auto open = rounds::requireState(*view.round, RoundState::Open); !open)
        return open;
    const bool wasClosed = (*cell)->state == AssignmentState::ClosedWithoutAnswer;
    if (!wasClosed && (*cell)->state != AssignmentState::Accepted) {
        return failure(Error::Kind::Forbidden, AnswersText::tr("Only an answer that was accepted or closed can be "
                                                               "reopened."));
    }
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, AnswersText::tr("Write why the answer is reopened."));
    const auto state = (*cell)->answerRevision.isNull() ? AssignmentState::Open
                       : wasClosed                      ? AssignmentState::CompletionRequested
                                                        : AssignmentState::Submitted;
    if (auto moved = move(journal, pen, **cell, state, reason); !moved)
        return moved;
    return say(journal, pen, **cell, u"reopening"_s, reason);
}

Done comment(Journal &journal, Pen &pen, const Actor &actor, const RoundView &view, AssignmentId assignment,
             const QString &text)
{
    auto cell = cellOf(view, assignment);
    if (!cell)
        return tl::unexpected(cell.error());
    const bool reads = actor.answersFor((*cell)->unit) || actor.is(Role::Coordinator) || actor.is(Role::SteeringGroup);
    if (!reads)
        return tl::unexpected(notForThisUnit());
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, AnswersText::tr("The comment is empty."));
    const bool isReply = (*cell)->state == AssignmentState::CompletionRequested && !actor.isStrategist()
                         && actor.answersFor((*cell)->unit);
    return say(journal, pen, **cell, isReply ? u"reply"_s : u"comment"_s, text);
}

} // namespace answers
