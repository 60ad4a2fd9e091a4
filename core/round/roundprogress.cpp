// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/roundprogress.h"

namespace {

void count(UnitProgress &progress, const Cell &cell)
{
    ++progress.asked;
    progress.lateAnswers += int(latenessOf(cell) == Lateness::Answer);
    progress.lateCompletions += int(latenessOf(cell) == Lateness::Completion);
    progress.conflicts += int(cell.conflict);
    switch (cell.state) {
    case AssignmentState::Open: ++progress.unanswered; return;
    case AssignmentState::Draft: ++progress.drafts; return;
    case AssignmentState::Submitted: ++progress.submitted; return;
    case AssignmentState::CompletionRequested: ++progress.completion; return;
    case AssignmentState::Accepted: ++progress.accepted; return;
    case AssignmentState::ClosedWithoutAnswer: ++progress.closed; return;
    }
}

} // namespace

QList<UnitProgress> progressByUnit(const PlanBook &book, const RoundView &view)
{
    QHash<UnitId, UnitProgress> byUnit;
    for (const Cell &cell : view.cells)
        count(byUnit[cell.unit], cell);
    for (const auto &extension : view.extensions) {
        if (auto at = byUnit.find(extension->unit); at != byUnit.end()) {
            at->isExtended = true;
            at->extensionReason = extension->reason;
        }
    }
    QList<UnitProgress> out;
    for (const auto &unit : book.units()) {
        const UnitId id{unit.recordId};
        if (const auto at = byUnit.find(id); at != byUnit.end()) {
            at->unit = id;
            at->due = view.dueFor(id);
            out << *at;
        }
    }
    return out;
}

UnitProgress progressOf(const RoundView &view)
{
    UnitProgress all{.due = view.round->due};
    for (const Cell &cell : view.cells)
        count(all, cell);
    return all;
}

UnitProgress progressOfAll(const QList<UnitProgress> &units, const Round &round)
{
    UnitProgress all{.due = round.due};
    for (const UnitProgress &unit : units) {
        all.asked += unit.asked;
        all.unanswered += unit.unanswered;
        all.drafts += unit.drafts;
        all.submitted += unit.submitted;
        all.completion += unit.completion;
        all.accepted += unit.accepted;
        all.closed += unit.closed;
        all.lateAnswers += unit.lateAnswers;
        all.lateCompletions += unit.lateCompletions;
        all.conflicts += unit.conflicts;
    }
    return all;
}
