// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerrow.h"

#include <QCoreApplication>

namespace {
struct AnswerRowText {
    Q_DECLARE_TR_FUNCTIONS(AnswerRowText)
};

bool saysNothing(Answer answer)
{
    answer.previous = {};
    answer.receivedFrom.clear();
    return answer == Answer{.assignment = answer.assignment};
}
} // namespace

Answer AnswerRow::saved() const
{
    return sheet.newest ? sheet.newest->value : Answer{.assignment = id()};
}

bool AnswerRow::isStarted() const
{
    return isBegun || !saysNothing(typed);
}

bool AnswerRow::isAsHandedIn() const
{
    return !isDirty && !sheet.cell.answerRevision.isNull() && sheet.cell.answerHead == sheet.cell.answerRevision;
}

RowStanding AnswerRow::standing() const
{
    if (sheet.cell.conflict)
        return RowStanding::Conflict;
    const AssignmentState state = sheet.cell.state;
    if (state == AssignmentState::Accepted)
        return RowStanding::Accepted;
    if (state == AssignmentState::ClosedWithoutAnswer)
        return RowStanding::ClosedWithoutAnswer;
    if (isAsHandedIn() && state == AssignmentState::Submitted)
        return RowStanding::Submitted;
    if (isAsHandedIn() && state == AssignmentState::CompletionRequested)
        return RowStanding::CompletionRequested;
    if (!isStarted())
        return RowStanding::Unanswered;
    if (faultsOf(typed).isEmpty())
        return RowStanding::Ready;
    return isChecked ? RowStanding::Faulty : RowStanding::Started;
}

bool AnswerRow::isDone() const
{
    const RowStanding now = standing();
    return now == RowStanding::Ready || now == RowStanding::Submitted || now == RowStanding::Accepted;
}

bool AnswerRow::isOwed() const
{
    const RowStanding now = standing();
    return now != RowStanding::Submitted && now != RowStanding::Accepted && now != RowStanding::ClosedWithoutAnswer;
}

QList<AnswerFault> AnswerRow::faults() const
{
    switch (standing()) {
    case RowStanding::Conflict:
        return {{id(), u"conflict"_s,
                 AnswerRowText::tr("There are two versions of the answer. Choose one of them, or "
                                   "join them.")}};
    case RowStanding::CompletionRequested:
        return {{id(), u"completion"_s,
                 AnswerRowText::tr("A completion was asked for, and nothing has been "
                                   "changed.")}};
    case RowStanding::Unanswered: return {{id(), {}, AnswerRowText::tr("The answer is missing.")}};
    case RowStanding::Started:
    case RowStanding::Faulty: return faultsOf(typed);
    default: return {};
    }
}
