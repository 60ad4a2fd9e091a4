// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answer.h"

#include <QCoreApplication>

namespace {
struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};
} // namespace

QList<AnswerFault> faultsOf(const Answer &answer)
{
    QList<AnswerFault> faults;
    const auto add = [&](const QString &field, const QString &sentence) {
        faults << AnswerFault{answer.assignment, field, sentence};
    };
    if (answer.status.isEmpty())
        add(u"status"_s, AnswerText::tr("Choose a status."));
    if (!answer.unchanged && answer.done.trimmed().isEmpty())
        add(u"done"_s, AnswerText::tr("Write what has happened."));
    if (answer.delayed && answer.hindered.trimmed().isEmpty())
        add(u"hindered"_s, AnswerText::tr("Write at least one sentence. You have said that the work is delayed."));
    if (answer.delayed && answer.next.trimmed().isEmpty())
        add(u"next_step"_s, AnswerText::tr("Write what you do next and roughly when."));
    return faults;
}
