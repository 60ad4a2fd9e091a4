// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/conflicts.h"

#include "core/answer/answer.h"
#include "core/round/rounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct ConflictText {
    Q_DECLARE_TR_FUNCTIONS(ConflictText)
};

Result<Conflict> load(Journal &journal, const QUuid &record)
{
    auto history = journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    auto heads = journal.heads(record);
    if (!heads)
        return tl::unexpected(heads.error());
    if (history->isEmpty())
        return failure(Error::Kind::NotFound, ConflictText::tr("There is no record of that id."));
    Conflict conflict{.record = record, .kind = history->first().kind};
    for (const Revision &revision : std::as_const(*history)) {
        if (!heads->contains(revision.id))
            continue;
        auto content = journal.content(*kindNamed(conflict.kind), revision.id);
        if (!content)
            return tl::unexpected(content.error());
        conflict.versions << revision;
        conflict.contents << (*content ? std::optional((*content)->fields) : std::nullopt);
    }
    return conflict;
}

/// Writes content over all heads of a record.
Result<RevisionId> join(Journal &journal, Pen &pen, const Conflict &conflict, const Fields &fields)
{
    QList<RevisionId> parents;
    for (const Revision &version : conflict.versions)
        parents << version.id;
    auto written
        = journal.append(pen, conflict.kind, conflict.record, conflict.versions.first().scopeUnit, parents, fields);
    if (!written)
        return tl::unexpected(written.error());
    return written->id;
}

/// The answer's revision is joined: the assignment's heads are joined to match. `taken` is the version that was chosen;
/// null when a joint text was written.
Done settleAssignment(Journal &journal, Pen &pen, AssignmentId assignment, RevisionId taken, RevisionId joined)
{
    auto conflict = load(journal, assignment.value);
    if (!conflict)
        return tl::unexpected(conflict.error());
    if (conflict->versions.size() < 2)
        return {};
    std::optional<Assignment> next;
    for (const auto &content : std::as_const(conflict->contents)) {
        const Assignment one = fromFields<Assignment>(content.value_or(Fields{}));
        const bool isTaken = !taken.isNull() && one.answerRevision == taken;
        // A joint text was read by nobody yet, so an acceptance of one of the versions does not hold for it.
        if (isTaken || !next || (taken.isNull() && one.submittedAt > next->submittedAt))
            next = one;
        if (isTaken)
            break;
    }
    if (taken.isNull() && next->state == "accepted"_L1)
        next->state = stateCode(AssignmentState::Submitted);
    if (!next->answerRevision.isNull() && !joined.isNull())
        next->answerRevision = joined;
    auto written = join(journal, pen, *conflict, fieldsOf(*next));
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

/// Ends the conflict of an answer and of its assignment.
Done settleAnswer(Journal &journal, Pen &pen, const Conflict &answer, const Fields &fields, RevisionId taken)
{
    const AssignmentId assignment = fromFields<Answer>(fields).assignment;
    RevisionId joined;
    if (answer.versions.size() > 1) {
        auto written = join(journal, pen, answer, fields);
        if (!written)
            return tl::unexpected(written.error());
        joined = *written;
    }
    return settleAssignment(journal, pen, assignment, taken, joined);
}

Done mayResolve(const Actor &actor, const Conflict &conflict)
{
    if (conflict.versions.size() < 2)
        return failure(Error::Kind::Forbidden, ConflictText::tr("This record is not in conflict."));
    const bool isUnits = conflict.kind == "answer"_L1 || conflict.kind == "assignment"_L1;
    if (isUnits && actor.answersFor({conflict.versions.first().scopeUnit}))
        return {};
    return rounds::requireStrategist(actor);
}

} // namespace

namespace conflicts {

Result<QList<Conflict>> all(Journal &journal)
{
    QList<QUuid> records;
    {
        auto rows = journal.connection().query(u"record/select_conflicts"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            records << rows->uuid(u"record_id"_s);
    }
    QList<Conflict> out;
    for (const QUuid &record : std::as_const(records)) {
        auto conflict = load(journal, record);
        if (!conflict)
            return tl::unexpected(conflict.error());
        out << *conflict;
    }
    return out;
}

QList<Conflict> otherThanAnswers(const QList<Conflict> &conflicts)
{
    QList<Conflict> out;
    std::copy_if(conflicts.begin(), conflicts.end(), std::back_inserter(out), [](const Conflict &conflict) {
        return conflict.kind != "answer"_L1 && conflict.kind != "assignment"_L1;
    });
    return out;
}

Done take(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, RevisionId version)
{
    auto conflict = load(journal, record);
    if (!conflict)
        return tl::unexpected(conflict.error());
    if (auto allowed = mayResolve(actor, *conflict); !allowed)
        return allowed;
    const auto at = std::find_if(conflict->versions.begin(), conflict->versions.end(),
                                 [&version](const Revision &one) { return one.id == version; });
    if (at == conflict->versions.end())
        return failure(Error::Kind::NotFound, ConflictText::tr("The version is not one of those in conflict."));
    const auto &content = conflict->contents.at(at - conflict->versions.begin());
    if (!content)
        return failure(Error::Kind::NotFound, ConflictText::tr("The content of that version is not in this store."));
    if (conflict->kind == "answer"_L1)
        return settleAnswer(journal, pen, *conflict, *content, version);
    if (conflict->kind == "assignment"_L1) {
        const Assignment chosen = fromFields<Assignment>(*content);
        const AnswerId answerId = assignments::answerIdOf({record});
        auto answer = load(journal, answerId.value);
        if (answer && answer->versions.size() > 1 && !chosen.answerRevision.isNull()) {
            auto answerContent = journal.content(*kindNamed(QString(Answer::kind)), chosen.answerRevision);
            if (!answerContent)
                return tl::unexpected(answerContent.error());
            if (*answerContent)
                return settleAnswer(journal, pen, *answer, (*answerContent)->fields, chosen.answerRevision);
        }
    }
    auto written = join(journal, pen, *conflict, *content);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Done with(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, const Fields &fields)
{
    auto conflict = load(journal, record);
    if (!conflict)
        return tl::unexpected(conflict.error());
    if (auto allowed = mayResolve(actor, *conflict); !allowed)
        return allowed;
    if (conflict->kind == "assignment"_L1) {
        return failure(Error::Kind::Invalid, ConflictText::tr("An assignment takes one of its versions; write the "
                                                              "joint text on the answer."));
    }
    Fields joint = conflict->contents.last().value_or(Fields{});
    for (const auto &[name, value] : fields) {
        if (!kindNamed(conflict->kind)->columns.contains(name))
            return failure(Error::Kind::Invalid, ConflictText::tr("There is no field “%1”.").arg(name));
        if (value.index() == 0)
            joint.erase(name);
        else
            joint[name] = value;
    }
    if (conflict->kind == "answer"_L1)
        return settleAnswer(journal, pen, *conflict, joint, {});
    auto written = join(journal, pen, *conflict, joint);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace conflicts
