// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/assignment.h"

QString stateCode(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Open: return u"open"_s;
    case AssignmentState::Draft: return u"draft"_s;
    case AssignmentState::Submitted: return u"submitted"_s;
    case AssignmentState::CompletionRequested: return u"completion_requested"_s;
    case AssignmentState::Accepted: return u"accepted"_s;
    case AssignmentState::ClosedWithoutAnswer: return u"closed_without_answer"_s;
    }
    Q_UNREACHABLE();
}

AssignmentState assignmentStateOf(QStringView code)
{
    for (const auto state : {AssignmentState::Draft, AssignmentState::Submitted, AssignmentState::CompletionRequested,
                             AssignmentState::Accepted, AssignmentState::ClosedWithoutAnswer}) {
        if (stateCode(state) == code)
            return state;
    }
    return AssignmentState::Open;
}

bool isOverdue(AssignmentState state, QDate due, QDate today)
{
    const bool owed = state == AssignmentState::Open || state == AssignmentState::Draft
                      || state == AssignmentState::CompletionRequested;
    return owed && due.isValid() && today > due;
}

Lateness latenessOf(const Cell &cell)
{
    if (!cell.overdue)
        return Lateness::None;
    return cell.state == AssignmentState::CompletionRequested ? Lateness::Completion : Lateness::Answer;
}
