// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planedits.h"

#include "core/plan/planbook.h"
#include "core/record/digest.h"
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

Result<QString> planKey(Journal &journal)
{
    auto plans = journal.current<Plan>();
    if (!plans)
        return tl::unexpected(plans.error());
    return plans->isEmpty() ? QString() : plans->first()->key;
}

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The key that a plan file gives the same noun, without the plan's own; empty when a noun has none.
Result<QStringList> keyOf(Journal &journal, const PlanDraft &draft)
{
    if (draft.kind == Area::kind)
        return QStringList{fromFields<Area>(draft.fields).section};
    if (draft.kind == Measure::kind)
        return QStringList{fromFields<Measure>(draft.fields).number};
    if (draft.kind == Rule::kind)
        return QStringList{fromFields<Rule>(draft.fields).key};
    if (draft.kind == Status::kind)
        return QStringList{fromFields<Status>(draft.fields).code};
    if (draft.kind == Section::kind)
        return QStringList{fromFields<Section>(draft.fields).key};
    if (draft.kind != Unit::kind)
        return QStringList();
    const Unit unit = fromFields<Unit>(draft.fields);
    if (unit.parent.isNull())
        return QStringList{unit.name};
    auto parent = journal.record<Unit>(unit.parent.value);
    if (!parent)
        return tl::unexpected(parent.error());
    return QStringList{*parent ? (**parent)->name : QString(), unit.name};
}

QUuid naturalResponsibility(const PlanDraft &draft)
{
    const auto one = fromFields<Responsibility>(draft.fields);
    return digest::naturalId(draft.kind, {text(one.measure.value), one.role, text(one.unit.value), text(one.rule.value),
                                          text(one.department.value)});
}

/// What belongs together ends together: otherwise nobody would be asked, and nobody would see it.
Done holdsTogether(Journal &journal)
{
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    for (const auto &measure : book->measures()) {
        const auto *area = book->area(measure->area);
        if (area && (*area)->ended) {
            return failure(Error::Kind::Invalid, PlanEditText::tr("Measure %1 lies in an area that has ended. End the "
                                                                  "measure or move it first; nothing was changed.")
                                                     .arg(measure->number));
        }
    }
    for (const auto &one : book->responsibilities()) {
        const auto *rule = book->rule(one->rule);
        const auto *measure = book->measure(one->measure);
        if (rule && (*rule)->withdrawn && measure && !(*measure)->ended) {
            return failure(Error::Kind::Invalid,
                           PlanEditText::tr("Measure %1 follows a rule that has ended. Choose who "
                                            "implements it first; nothing was changed.")
                               .arg((*measure)->number));
        }
    }
    return {};
}

/// What a form shows beside its fields is refused here too: no other way in leads past it.
Done isSound(const PlanDraft &draft)
{
    if (draft.kind != ReportLook::kind)
        return {};
    QStringList faults;
    for (const LookFault &fault : looks::faultsOf(fromFields<ReportLook>(draft.fields)))
        faults << fault.sentence;
    if (faults.isEmpty())
        return {};
    return failure(Error::Kind::Invalid, faults.join(u'\n'));
}

Result<std::optional<PlanEdit>> saveOne(Journal &journal, Pen &pen, const PlanDraft &draft)
{
    const auto made = draft.record.isNull() ? planedits::newRecord(journal, pen, draft) : Result<QUuid>(draft.record);
    if (!made)
        return tl::unexpected(made.error());
    const QUuid record = *made;
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
    if (kind == ReportLook::kind)
        return fieldsOf(ReportLook{.owner = fromFields<ReportLook>(fields).owner});
    if (kind == Section::kind)
        fields[u"left_out"_s] = qint64(1);
    else if (kind == Unit::kind)
        fields[u"valid_to"_s] = stored::of(today.addDays(-1));
    else if (kind == Measure::kind || kind == Area::kind)
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

Result<QUuid> newRecord(Journal &journal, Pen &pen, const PlanDraft &draft)
{
    if (draft.kind == Responsibility::kind)
        return naturalResponsibility(draft);
    auto plan = planKey(journal);
    if (!plan)
        return tl::unexpected(plan.error());
    auto key = keyOf(journal, draft);
    if (!key)
        return tl::unexpected(key.error());
    if (key->isEmpty() || key->contains(QString()))
        return pen.newId();
    const QUuid natural = digest::naturalId(draft.kind, QStringList{*plan} + *key);
    auto heads = journal.heads(natural);
    if (!heads)
        return tl::unexpected(heads.error());
    return heads->isEmpty() ? natural : pen.newId();
}

Result<QList<PlanEdit>> save(Journal &journal, Pen &pen, const Actor &actor, const QList<PlanDraft> &drafts)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    QList<PlanEdit> edits;
    for (const PlanDraft &draft : drafts) {
        if (auto sound = isSound(draft); !sound)
            return tl::unexpected(sound.error());
        auto edit = saveOne(journal, pen, draft);
        if (!edit)
            return tl::unexpected(edit.error());
        if (*edit)
            edits << **edit;
    }
    if (auto whole = holdsTogether(journal); !whole)
        return tl::unexpected(whole.error());
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
    if (auto whole = holdsTogether(journal); !whole)
        return tl::unexpected(whole.error());
    return back;
}

} // namespace planedits
