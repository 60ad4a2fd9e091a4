// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/roundview.h"

#include "core/record/digest.h"
#include "core/round/rounds.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

struct RoundViewText {
    Q_DECLARE_TR_FUNCTIONS(RoundViewText)
};

QString text(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

Cell cellAt(Cursor &row)
{
    Cell cell;
    cell.assignment = {row.uuid(u"assignment_id"_s)};
    cell.revision = {row.uuid(u"revision_id"_s)};
    cell.measure = {row.uuid(u"measure"_s)};
    cell.unit = {row.uuid(u"unit"_s)};
    cell.department = {row.uuid(u"department"_s)};
    cell.state = assignmentStateOf(row.text(u"state"_s));
    cell.answerRevision = {row.uuid(u"answer_revision"_s)};
    cell.answerHead = {row.uuid(u"answer_head"_s)};
    cell.status = row.text(u"status"_s);
    cell.delayed = row.number(u"delayed"_s) != 0;
    cell.unchanged = row.number(u"unchanged"_s) != 0;
    cell.submittedAt = row.number(u"submitted_at"_s);
    cell.submission = {row.uuid(u"submission"_s)};
    cell.changedAt = row.number(u"changed_at"_s);
    cell.conflict = row.number(u"assignment_heads"_s) > 1 || row.number(u"answer_heads"_s) > 1;
    return cell;
}

/// Shows the state from before the heads of the assignment parted.
Done showUndisputed(Journal &journal, Cell &cell)
{
    auto before = assignments::undisputed(journal, cell.assignment);
    if (!before)
        return tl::unexpected(before.error());
    const Assignment assignment = before->value_or(Assignment{});
    cell.state = assignmentStateOf(assignment.state);
    cell.answerRevision = assignment.answerRevision;
    cell.submittedAt = assignment.submittedAt;
    cell.submission = assignment.submission;
    cell.status.clear();
    cell.delayed = cell.unchanged = false;
    if (assignment.answerRevision.isNull())
        return {};
    auto answer = journal.connection().query(u"answer/select_answer_content"_s,
                                             {{u"revision_id"_s, assignment.answerRevision.value}});
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->next()) {
        cell.status = answer->text(u"status"_s);
        cell.delayed = answer->number(u"delayed"_s) != 0;
        cell.unchanged = answer->number(u"unchanged"_s) != 0;
    }
    return {};
}

/// An open assignment with a saved answer. In a conflict only a draft from before the versions parted counts.
Result<bool> isDraft(Journal &journal, const Cell &cell)
{
    if (cell.state != AssignmentState::Open || cell.answerHead.isNull() || !cell.conflict)
        return cell.state == AssignmentState::Open && !cell.answerHead.isNull();
    auto before = assignments::commonAncestor(journal, assignments::answerIdOf(cell.assignment).value);
    if (!before)
        return tl::unexpected(before.error());
    return before->has_value();
}

Done loadCells(Journal &journal, RoundView &view, AssignmentId only)
{
    Params params{{u"round"_s, view.round.recordId}};
    if (!only.isNull())
        params.emplace(u"assignment"_s, only.value);
    auto rows = journal.connection().query(
        only.isNull() ? u"assignment/select_round_cells"_s : u"assignment/select_cell"_s, params);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        view.cells << cellAt(*rows);
        if (rows->number(u"assignment_heads"_s) > 1) {
            if (auto shown = showUndisputed(journal, view.cells.last()); !shown)
                return tl::unexpected(shown.error());
        }
    }
    return {};
}

QSet<QUuid> ancestorsOf(const RevisionId &from, const QHash<QUuid, QList<RevisionId>> &parents)
{
    QSet<QUuid> seen;
    QList<QUuid> open{from.value};
    while (!open.isEmpty()) {
        const QUuid at = open.takeLast();
        if (seen.contains(at))
            continue;
        seen.insert(at);
        for (const RevisionId &parent : parents.value(at))
            open << parent.value;
    }
    return seen;
}

} // namespace

QDate RoundView::dueFor(UnitId unit) const
{
    for (const auto &extension : extensions) {
        if (extension->unit == unit)
            return extension->until;
    }
    return round->due;
}

const Cell *RoundView::cell(MeasureId measure, UnitId unit, UnitId department) const
{
    const auto at = std::find_if(cells.begin(), cells.end(), [&](const Cell &cell) {
        return cell.measure == measure && cell.unit == unit && cell.department == department;
    });
    return at == cells.end() ? nullptr : &*at;
}

const Cell *RoundView::cell(AssignmentId assignment) const
{
    const auto at
        = std::find_if(cells.begin(), cells.end(), [&](const Cell &cell) { return cell.assignment == assignment; });
    return at == cells.end() ? nullptr : &*at;
}

namespace assignments {

AssignmentId idOf(RoundId round, MeasureId measure, UnitId unit, UnitId department)
{
    return {digest::naturalId(u"assignment",
                              {text(round.value), text(measure.value), text(unit.value), text(department.value)})};
}

AnswerId answerIdOf(AssignmentId assignment)
{
    return {digest::naturalId(u"answer", {text(assignment.value)})};
}

Result<RoundView> view(Journal &journal, const PlanBook &book, RoundId round, QDate today, AssignmentId only)
{
    RoundView view;
    auto found = journal.record<Round>(round.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, RoundViewText::tr("There is no such round."));
    view.round = **found;
    auto before = rounds::before(journal, view.round);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->isNull()) {
        auto earlier = journal.record<Round>(before->value);
        if (!earlier)
            return tl::unexpected(earlier.error());
        view.before = *earlier;
    }
    auto extensions = journal.select<Extension>(u"round/select_round_extensions"_s, {{u"round"_s, round.value}});
    if (!extensions)
        return tl::unexpected(extensions.error());
    extensions->removeIf([](const auto &extension) { return !extension->until.isValid(); });
    view.extensions = *extensions;
    if (auto loaded = loadCells(journal, view, only); !loaded)
        return tl::unexpected(loaded.error());
    QHash<QUuid, int> order;
    int position = 0;
    for (const auto *measures : {&book.measures(), &book.endedMeasures()}) { // a round goes on asking what has ended
        for (const auto &measure : *measures)
            order.insert(measure.recordId, ++position);
    }
    for (const auto &unit : book.units())
        order.insert(unit.recordId, ++position);
    for (Cell &cell : view.cells) {
        auto draft = isDraft(journal, cell);
        if (!draft)
            return tl::unexpected(draft.error());
        if (*draft)
            cell.state = AssignmentState::Draft;
        cell.overdue = isOverdue(cell.state, view.dueFor(cell.unit), today);
    }
    const auto rank = [&order](const QUuid &id) { return id.isNull() ? 0 : order.value(id, INT_MAX); };
    std::stable_sort(view.cells.begin(), view.cells.end(), [&](const Cell &a, const Cell &b) {
        return std::tuple(rank(a.measure.value), rank(a.unit.value), rank(a.department.value))
               < std::tuple(rank(b.measure.value), rank(b.unit.value), rank(b.department.value));
    });
    return view;
}

Result<std::optional<RevisionId>> commonAncestor(Journal &journal, const QUuid &record)
{
    auto history = journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    auto heads = journal.heads(record);
    if (!heads)
        return tl::unexpected(heads.error());
    QHash<QUuid, QList<RevisionId>> parents;
    for (const Revision &revision : std::as_const(*history))
        parents.insert(revision.id.value, revision.parents);
    QSet<QUuid> common;
    for (qsizetype i = 0; i < heads->size(); ++i) {
        const QSet<QUuid> ancestors = ancestorsOf(heads->at(i), parents);
        common = i == 0 ? ancestors : common.intersect(ancestors);
    }
    // The nearest is the one that no other common ancestor builds on.
    for (const Revision &revision : std::as_const(*history)) {
        if (!common.contains(revision.id.value))
            continue;
        const bool isBuiltOn = std::any_of(common.begin(), common.end(), [&](const QUuid &other) {
            return parents.value(other).contains(revision.id);
        });
        if (!isBuiltOn)
            return std::optional(revision.id);
    }
    return std::optional<RevisionId>();
}

Result<std::optional<Assignment>> undisputed(Journal &journal, AssignmentId assignment)
{
    auto ancestor = commonAncestor(journal, assignment.value);
    if (!ancestor)
        return tl::unexpected(ancestor.error());
    if (!*ancestor)
        return std::optional<Assignment>();
    auto found = journal.noun<Assignment>(**ancestor);
    if (!found)
        return tl::unexpected(found.error());
    return std::optional(*found);
}

} // namespace assignments
