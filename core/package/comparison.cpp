// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/comparison.h"

#include "core/assessment/assessments.h"
#include "core/assignment/roundview.h"
#include "core/comment/comment.h"
#include "core/person/people.h"

#include <QSet>

Result<QSet<QUuid>> answeredIn(Journal &other)
{
    auto answers = other.current<Answer>();
    if (!answers)
        return tl::unexpected(answers.error());
    QSet<QUuid> out;
    for (const auto &answer : std::as_const(*answers))
        out.insert(answer->assignment.value);
    return out;
}

Result<QList<IncomingComment>> commentsAmong(Journal &journal, const QList<RevisionId> &fresh)
{
    auto people = people::all(journal);
    if (!people)
        return tl::unexpected(people.error());
    QList<std::pair<qint64, IncomingComment>> found;
    for (const RevisionId &id : fresh) {
        auto revision = journal.revision(id);
        if (!revision)
            return tl::unexpected(revision.error());
        if (!*revision || (*revision)->kind != QString(Comment::kind))
            continue;
        auto comment = journal.noun<Comment>(id);
        if (!comment)
            return tl::unexpected(comment.error());
        auto assignment = journal.record<Assignment>(comment->assignment.value);
        if (!assignment)
            return tl::unexpected(assignment.error());
        if (*assignment) {
            found << std::pair((*revision)->writtenAt,
                               IncomingComment{(**assignment)->measure, (**assignment)->unit,
                                               people::authorName(*people, (*revision)->author), comment->text});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<IncomingComment> out;
    for (const auto &[at, comment] : std::as_const(found))
        out << comment;
    return out;
}

Result<Comparison> Comparison::before(Journal &journal, const QSet<QUuid> &assignments)
{
    Comparison out;
    for (const QUuid &assignment : assignments) {
        auto heads = journal.heads(assignments::answerIdOf({assignment}).value);
        if (!heads)
            return tl::unexpected(heads.error());
        auto assigned = journal.heads(assignment);
        if (!assigned)
            return tl::unexpected(assigned.error());
        out.m_heads.insert(assignment, *heads);
        out.m_assigned.insert(assignment, *assigned);
    }
    return out;
}

Result<QList<IncomingChange>> Comparison::after(Journal &journal, RoundId round) const
{
    QList<IncomingChange> out;
    for (auto it = m_heads.constBegin(); it != m_heads.constEnd(); ++it) {
        auto heads = journal.heads(assignments::answerIdOf({it.key()}).value);
        if (!heads)
            return tl::unexpected(heads.error());
        auto assigned = journal.heads(it.key());
        if (!assigned)
            return tl::unexpected(assigned.error());
        auto assignment = journal.record<Assignment>(it.key());
        if (!assignment)
            return tl::unexpected(assignment.error());
        if (!*assignment || (**assignment)->round != round || heads->isEmpty())
            continue;
        IncomingChange change{.assignment = {it.key()},
                              .measure = (**assignment)->measure,
                              .unit = (**assignment)->unit,
                              .answerHeads = *it,
                              .assignmentHeads = m_assigned.value(it.key())};
        RevisionId newest = heads->first();
        for (const RevisionId &head : std::as_const(*heads)) {
            if (!it->contains(head))
                newest = head;
        }
        const bool isKnown = *heads == *it && *assigned == m_assigned.value(it.key());
        change.kind = isKnown             ? IncomingChange::Kind::Known
                      : heads->size() > 1 ? IncomingChange::Kind::Conflict
                      : it->isEmpty()     ? IncomingChange::Kind::New
                                          : IncomingChange::Kind::Newer;
        for (const RevisionId &head : std::as_const(*assigned)) {
            auto state = journal.noun<Assignment>(head);
            if (!state)
                return tl::unexpected(state.error());
            change.submitted = change.submitted || state->answerRevision == newest;
        }
        auto after = journal.content(*kindNamed(QString(Answer::kind)), newest);
        if (!after)
            return tl::unexpected(after.error());
        if (*after)
            change.after = fromFields<Answer>((*after)->fields);
        if (!it->isEmpty()) {
            auto before = journal.content(*kindNamed(QString(Answer::kind)), it->first());
            if (!before)
                return tl::unexpected(before.error());
            if (*before)
                change.before = fromFields<Answer>((*before)->fields);
        }
        out << change;
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.assignment < b.assignment; });
    return out;
}

Result<AssessmentComparison> AssessmentComparison::before(Journal &journal, RoundId round, MeasureId measure)
{
    AssessmentComparison out;
    out.m_record = assessments::idOf(round, measure).value;
    auto heads = journal.heads(out.m_record);
    if (!heads)
        return tl::unexpected(heads.error());
    out.m_heads = *heads;
    return out;
}

Result<IncomingAssessment> AssessmentComparison::after(Journal &journal, const QList<RevisionId> &fresh) const
{
    IncomingAssessment out;
    auto heads = journal.heads(m_record);
    if (!heads)
        return tl::unexpected(heads.error());
    using Kind = IncomingChange::Kind;
    out.kind = *heads == m_heads   ? Kind::Known
               : heads->size() > 1 ? Kind::Conflict
               : m_heads.isEmpty() ? Kind::New
                                   : Kind::Newer;
    for (const RevisionId &head : std::as_const(*heads)) {
        const bool isNew = !m_heads.contains(head);
        if (!isNew && out.after)
            continue;
        auto assessment = journal.noun<Assessment>(head);
        if (!assessment)
            return tl::unexpected(assessment.error());
        out.after = *assessment;
    }
    if (!m_heads.isEmpty()) {
        auto before = journal.noun<Assessment>(m_heads.first());
        if (!before)
            return tl::unexpected(before.error());
        out.before = *before;
    }
    for (const RevisionId &id : fresh) {
        auto revision = journal.revision(id);
        if (!revision)
            return tl::unexpected(revision.error());
        if (!*revision || (*revision)->kind != QString(Signature::kind))
            continue;
        auto signature = journal.noun<Signature>(id);
        if (!signature)
            return tl::unexpected(signature.error());
        out.signatures << *signature;
    }
    return out;
}
