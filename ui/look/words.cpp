// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QCoreApplication>

namespace {
/// Context of the words below in the translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}
} // namespace

QString look::word(AnswerIcon icon)
{
    switch (icon) {
    case AnswerIcon::Unanswered: return Words::tr("not answered");
    case AnswerIcon::Draft: return Words::tr("draft");
    case AnswerIcon::Submitted: return Words::tr("submitted");
    case AnswerIcon::CompletionRequested: return Words::tr("completion requested");
    case AnswerIcon::Accepted: return Words::tr("accepted");
    case AnswerIcon::ClosedUnanswered: return Words::tr("closed without an answer");
    case AnswerIcon::Conflict: return Words::tr("in conflict");
    }
    return {};
}

QString look::word(StatusShape shape)
{
    switch (shape) {
    case StatusShape::NotStarted: return Words::tr("not started");
    case StatusShape::Started: return Words::tr("started");
    case StatusShape::Continuous: return Words::tr("ongoing");
    case StatusShape::Completed: return Words::tr("completed");
    case StatusShape::Abandoned: return Words::tr("ended without being carried out");
    case StatusShape::NotRelevant: return Words::tr("not relevant");
    case StatusShape::NoAnswer: return Words::tr("no answer");
    }
    return {};
}

QString look::word(Mark mark)
{
    switch (mark) {
    case Mark::Delayed: return Words::tr("delayed");
    case Mark::Overdue: return Words::tr("late");
    case Mark::Conflict: return Words::tr("in conflict");
    }
    return {};
}

QString look::lateWord(AnswerIcon icon)
{
    // Beside "completion requested"; the answer itself has come.
    return icon == AnswerIcon::CompletionRequested ? Words::tr("overdue") : word(Mark::Overdue);
}

QString look::word(MessageIcon icon)
{
    switch (icon) {
    case MessageIcon::Info: return Words::tr("information");
    case MessageIcon::Warning: return Words::tr("warning");
    case MessageIcon::Fault: return Words::tr("fault");
    case MessageIcon::Done: return Words::tr("done");
    }
    return {};
}

QString look::label(AnswerIcon icon)
{
    return capitalised(word(icon));
}

QString look::label(StatusShape shape)
{
    return capitalised(word(shape));
}

QString look::shortLabel(AnswerIcon icon)
{
    return icon == AnswerIcon::CompletionRequested ? Words::tr("Completion") : label(icon);
}

QString look::shortLabel(StatusShape shape)
{
    return shape == StatusShape::Abandoned ? Words::tr("Ended early") : label(shape);
}
