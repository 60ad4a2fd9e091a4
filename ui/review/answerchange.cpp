// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answerchange.h"

#include "ui/plan/planwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
using Field = FieldChange::Field;

/// Context of the words below in the translation.
struct AnswerChangeText {
    Q_DECLARE_TR_FUNCTIONS(AnswerChangeText)
};

QString evidenceKey(const Answer &answer)
{
    QStringList ids;
    for (const EvidenceId id : answer.evidence)
        ids << id.value.toString(QUuid::WithoutBraces);
    ids.sort();
    return ids.join(u'\n');
}

QString valueOf(const PlanBook &book, const std::optional<Answer> &answer, Field field)
{
    if (!answer)
        return {};
    switch (field) {
    case Field::Status: return answer->status.isEmpty() ? QString() : words::statusLabel(book, answer->status);
    case Field::Delayed: return answer->delayed ? AnswerChangeText::tr("Yes") : AnswerChangeText::tr("No");
    case Field::Done: return answer->done;
    case Field::Effect: return answer->effect;
    case Field::Helped: return answer->helped;
    case Field::Hindered: return answer->hindered;
    case Field::Next: return answer->next;
    case Field::Evidence: return evidenceKey(*answer);
    }
    return {};
}

constexpr Field allFields[] = {Field::Status, Field::Delayed,  Field::Done, Field::Effect,
                               Field::Helped, Field::Hindered, Field::Next, Field::Evidence};
} // namespace

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Status: return AnswerChangeText::tr("Status");
    case Field::Delayed: return AnswerChangeText::tr("Delayed");
    case Field::Done: return AnswerChangeText::tr("What has happened");
    case Field::Effect: return AnswerChangeText::tr("Effect");
    case Field::Helped: return AnswerChangeText::tr("What helped");
    case Field::Hindered: return AnswerChangeText::tr("What hinders");
    case Field::Next: return AnswerChangeText::tr("Next step");
    case Field::Evidence: return AnswerChangeText::tr("Evidence");
    }
    return {};
}

QList<FieldChange> fieldChanges(const PlanBook &book, const std::optional<Answer> &now,
                                const std::optional<Answer> &before)
{
    QList<FieldChange> out;
    for (const Field field : allFields) {
        FieldChange change{field, fieldLabel(field), valueOf(book, now, field), valueOf(book, before, field)};
        if (change.now.isEmpty() && change.before.isEmpty() && field != Field::Status)
            continue;
        if (change.now != change.before && before)
            change.mark = change.before.isEmpty() ? FieldChange::Mark::New : FieldChange::Mark::Changed;
        out << change;
    }
    return out;
}

QString changeWords(const PlanBook &book, const std::optional<Answer> &now, const std::optional<Answer> &before)
{
    if (!before)
        return AnswerChangeText::tr("First answer");
    QStringList parts;
    bool hasText = false;
    for (const FieldChange &change : fieldChanges(book, now, before)) {
        if (change.mark == FieldChange::Mark::Same)
            continue;
        if (change.field == Field::Status)
            parts << AnswerChangeText::tr("changed status");
        else if (change.field == Field::Delayed)
            parts << (now && now->delayed ? AnswerChangeText::tr("delayed")
                                          : AnswerChangeText::tr("no longer delayed"));
        else if (change.field == Field::Evidence)
            parts << AnswerChangeText::tr("new evidence");
        else if (!std::exchange(hasText, true))
            parts << AnswerChangeText::tr("new text");
    }
    return words::capitalised(parts.join(u", "_s));
}
