// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planedits.h"

#include "core/round/rounds.h"
#include "core/unit/unit.h"

#include <QCoreApplication>

namespace {

struct PlanEditText {
    Q_DECLARE_TR_FUNCTIONS(PlanEditText)
};

Result<std::optional<RevisionId>> onlyHead(Journal &journal, const QUuid &record)
{
    auto heads = journal.heads(record);
    if (!heads)
        return tl::unexpected(heads.error());
    if (heads->size() > 1) {
        return failure(Error::Kind::Conflict, PlanEditText::tr("There are two versions of this. Choose one first; "
                                                               "nothing was changed."));
    }
    return heads->isEmpty() ? std::optional<RevisionId>() : std::optional(heads->first());
}

Result<Fields> fieldsAt(Journal &journal, const QString &kind, RevisionId revision)
{
    auto content = journal.content(*kindNamed(kind), revision);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return failure(Error::Kind::NotFound, PlanEditText::tr("That version is not in this store."));
    return (*content)->fields;
}

Result<std::optional<PlanEdit>> saveOne(Journal &journal, Pen &pen, const PlanDraft &draft)
{
    const QUuid record = draft.record.isNull() ? pen.newId() : draft.record;
    auto head = onlyHead(journal, record);
    if (!head)
        return tl::unexpected(head.error());
    if (*head) {
        auto now = fieldsAt(journal, draft.kind, **head);
        if (!now)
            return tl::unexpected(now.error());
        if (*now == draft.fields)
            return std::optional<PlanEdit>();
    }
    const QList<RevisionId> parents = *head ? QList<RevisionId>{**head} : QList<RevisionId>{};
    auto written = journal.append(pen, draft.kind, record, {}, parents, draft.fields);
    if (!written)
        return tl::unexpected(written.error());
    return std::optional(PlanEdit{record, draft.kind, head->value_or(RevisionId{}), written->id});
}

/// A record that should not have been made says so in its noun's own way.
Fields withdrawn(Fields fields, const QString &kind, QDate today)
{
    if (kind == Unit::kind)
        fields[u"valid_to"_s] = stored::of(today.addDays(-1));
    else if (kind == Measure::kind)
        fields[u"ended"_s] = qint64(1);
    else
        fields[u"withdrawn"_s] = qint64(1);
    return fields;
}

Result<PlanEdit> takeBackOne(Journal &journal, Pen &pen, const PlanEdit &edit, QDate today)
{
    auto head = onlyHead(journal, edit.record);
    if (!head)
        return tl::unexpected(head.error());
    if (*head != edit.after) {
        return failure(Error::Kind::Conflict, PlanEditText::tr("Somebody has changed this since. It was left as it is; "
                                                               "look at it and change it by hand."));
    }
    auto fields = fieldsAt(journal, edit.kind, edit.before.isNull() ? edit.after : edit.before);
    if (!fields)
        return tl::unexpected(fields.error());
    if (edit.before.isNull())
        *fields = withdrawn(*fields, edit.kind, today);
    auto written = journal.append(pen, edit.kind, edit.record, {}, {edit.after}, *fields);
    if (!written)
        return tl::unexpected(written.error());
    return PlanEdit{edit.record, edit.kind, edit.after, written->id};
}

} // namespace

namespace planedits {

Result<QList<PlanEdit>> save(Journal &journal, Pen &pen, const Actor &actor, const QList<PlanDraft> &drafts)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    QList<PlanEdit> edits;
    for (const PlanDraft &draft : drafts) {
        auto edit = saveOne(journal, pen, draft);
        if (!edit)
            return tl::unexpected(edit.error());
        if (*edit)
            edits << **edit;
    }
    return edits;
}

Result<QList<PlanEdit>> takeBack(Journal &journal, Pen &pen, const Actor &actor, const QList<PlanEdit> &edits,
                                 QDate today)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    QList<PlanEdit> back;
    for (const PlanEdit &edit : edits) {
        auto one = takeBackOne(journal, pen, edit, today);
        if (!one)
            return tl::unexpected(one.error());
        back << *one;
    }
    return back;
}

} // namespace planedits
