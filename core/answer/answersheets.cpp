// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answers.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

// What is shown of answers: one at a time for a page, a round's for a report.
namespace {

struct AnswersText {
    Q_DECLARE_TR_FUNCTIONS(AnswersText)
};

/// What was handed in for an assignment; a null revision: nothing.
struct Handed {
    RevisionId revision{};
    qint64 at = 0;
};

/// The answers of the round before, of the cell's unit and of those that were merged into it.
Result<QList<PreviousAnswer>> previousOf(Journal &journal, const PlanBook &book, const RoundView &view,
                                         const Cell &cell, const std::function<Result<Handed>(UnitId)> &handedBy)
{
    QList<UnitId> units{cell.unit};
    for (const auto &unit : book.units()) {
        if (unit->successor == cell.unit)
            units << UnitId{unit.recordId};
    }
    QList<PreviousAnswer> out;
    for (const UnitId unit : std::as_const(units)) {
        auto handed = handedBy(unit);
        if (!handed)
            return tl::unexpected(handed.error());
        if (handed->revision.isNull())
            continue;
        auto answer = journal.content(*kindNamed(QString(Answer::kind)), handed->revision);
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer)
            out << PreviousAnswer{unit, view.before->value.name, handed->at, handed->revision,
                                  fromFields<Answer>((*answer)->fields)};
    }
    return out;
}

/// The newest versions of a cell's answer that lie in this store, several in a conflict.
Result<QList<Recorded<Answer>>> headsOf(Journal &journal, const Cell &cell)
{
    QList<RevisionId> ids;
    if (cell.conflict) {
        auto heads = journal.heads(assignments::answerIdOf(cell.assignment).value);
        if (!heads)
            return tl::unexpected(heads.error());
        ids = *heads;
    } else if (!cell.answerHead.isNull()) {
        ids << cell.answerHead;
    }
    QList<Recorded<Answer>> out;
    for (const RevisionId &id : std::as_const(ids)) {
        auto version = journal.select<Answer>(u"answer/select_answer_version"_s, {{u"revision_id"_s, id.value}});
        if (!version)
            return version;
        out << *version;
    }
    return out;
}

/// Lays what the actor may see of the cell's answer in the sheet.
Done fillAnswers(Journal &journal, AnswerSheet &sheet, const Actor &actor)
{
    const RevisionId submitted = sheet.cell.answerRevision;
    auto heads = headsOf(journal, sheet.cell);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const auto &head : std::as_const(*heads)) {
        if (head.revisionId == submitted)
            sheet.submitted = head.value;
        if (actor.answersFor(sheet.cell.unit) || head.revisionId == submitted)
            sheet.rivals << head;
    }
    const auto newest = std::max_element(sheet.rivals.begin(), sheet.rivals.end(),
                                         [](const auto &a, const auto &b) { return a.writtenAt < b.writtenAt; });
    if (newest != sheet.rivals.end())
        sheet.newest = *newest;
    if (!sheet.newest || !sheet.newest->conflict)
        sheet.rivals.clear();
    if (submitted.isNull() || sheet.submitted)
        return {};
    auto content = journal.content(*kindNamed(QString(Answer::kind)), submitted);
    if (!content)
        return tl::unexpected(content.error());
    if (*content)
        sheet.submitted = fromFields<Answer>((*content)->fields);
    return {};
}

/// Everything of a sheet but what came before.
Done fill(Journal &journal, AnswerSheet &sheet, const Actor &actor)
{
    if (auto filled = fillAnswers(journal, sheet, actor); !filled)
        return filled;
    auto thread = journal.select<Comment>(u"comment/select_thread"_s, {{u"assignment"_s, sheet.cell.assignment.value}});
    if (!thread)
        return tl::unexpected(thread.error());
    sheet.thread = *thread;
    const Answer *shown = sheet.newest ? &sheet.newest->value : sheet.submitted ? &*sheet.submitted : nullptr;
    for (const EvidenceId id : shown ? shown->evidence : QList<EvidenceId>()) {
        auto evidence = journal.record<Evidence>(id.value);
        if (!evidence)
            return tl::unexpected(evidence.error());
        if (*evidence)
            sheet.evidence << **evidence;
    }
    return {};
}

} // namespace

namespace answers {

Result<QList<PreviousAnswer>> previous(Journal &journal, const PlanBook &book, const RoundView &view, const Cell &cell)
{
    if (!view.before)
        return QList<PreviousAnswer>();
    const RoundId before{view.before->recordId};
    return previousOf(journal, book, view, cell, [&](UnitId unit) -> Result<Handed> {
        const AssignmentId id = assignments::idOf(before, cell.measure, unit, {});
        auto assignment = journal.record<Assignment>(id.value);
        if (!assignment)
            return tl::unexpected(assignment.error());
        return *assignment ? Handed{(**assignment)->answerRevision, (**assignment)->submittedAt} : Handed{};
    });
}

Result<AnswerSheet> sheet(Journal &journal, const PlanBook &book, const RoundView &view, AssignmentId assignment,
                          const Actor &actor)
{
    const Cell *cell = view.cell(assignment);
    if (!cell)
        return failure(Error::Kind::NotFound, AnswersText::tr("The round has no such assignment."));
    auto earlier = previous(journal, book, view, *cell);
    if (!earlier)
        return tl::unexpected(earlier.error());
    AnswerSheet sheet{.cell = *cell, .previous = *earlier};
    if (auto filled = fill(journal, sheet, actor); !filled)
        return tl::unexpected(filled.error());
    return sheet;
}

Result<QList<AnswerSheet>> sheets(Journal &journal, const PlanBook &book, const RoundView &view,
                                  const std::optional<RoundView> &before, const Actor &actor)
{
    QHash<std::pair<MeasureId, UnitId>, Handed> handed;
    for (const Cell &cell : before ? before->cells : QList<Cell>()) {
        if (cell.department.isNull())
            handed.insert({cell.measure, cell.unit}, {cell.answerRevision, cell.submittedAt});
    }
    QList<AnswerSheet> sheets;
    sheets.reserve(view.cells.size());
    for (const Cell &cell : view.cells) {
        auto earlier = previousOf(journal, book, view, cell, [&](UnitId unit) -> Result<Handed> {
            return handed.value({cell.measure, unit});
        });
        if (!earlier)
            return tl::unexpected(earlier.error());
        sheets << AnswerSheet{.cell = cell, .previous = *earlier};
        if (auto filled = fill(journal, sheets.last(), actor); !filled)
            return tl::unexpected(filled.error());
    }
    return sheets;
}

} // namespace answers
