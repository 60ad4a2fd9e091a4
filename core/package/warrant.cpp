// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/warrant.h"

#include "core/answer/answer.h"
#include "core/assessment/assessments.h"
#include "core/assignment/roundview.h"
#include "core/comment/comment.h"
#include "core/evidence/evidence.h"
#include "core/person/people.h"
#include "core/submission/submission.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct WarrantText {
    Q_DECLARE_TR_FUNCTIONS(WarrantText)
};

/// Looks at one file's revisions against what is known here.
class Inspector
{
public:
    Inspector(Journal &journal, Journal &other, const PackageScope &scope, const QString &name)
        : m_journal(journal)
        , m_other(other)
        , m_scope(scope)
        , m_name(name)
    {
    }
    [[nodiscard]] Result<QList<RevisionId>> run();

private:
    [[nodiscard]] tl::unexpected<Error> refused(const QString &why) const
    {
        return failure(Error::Kind::Forbidden, WarrantText::tr("%1 %2 Nothing was taken in.").arg(m_name, why));
    }
    [[nodiscard]] Done grants();
    [[nodiscard]] Done erasures();
    [[nodiscard]] Done files();
    [[nodiscard]] Done author(const Revision &revision);
    [[nodiscard]] Done revision(const Revision &revision);
    [[nodiscard]] Done content(const Revision &revision, const Fields &fields);
    [[nodiscard]] Done assignment(const Revision &revision, const Assignment &next);
    [[nodiscard]] Done answer(const Revision &revision, const Answer &answer);
    [[nodiscard]] Done submission(const Submission &submission);
    [[nodiscard]] Done comment(const Revision &revision, const Comment &comment);
    [[nodiscard]] Done addsOnly(const Revision &revision);
    [[nodiscard]] Done coordinatorsComment(const Revision &revision, const Comment &comment);
    [[nodiscard]] Done assessed(const Revision &revision, const Fields &fields);
    [[nodiscard]] Done signedBy(const Revision &revision, const Signature &signature);
    [[nodiscard]] Result<bool> isInvited(AssignmentId assignment);
    [[nodiscard]] tl::unexpected<Error> othersAnswer() const
    {
        return refused(WarrantText::tr("brings something for a unit or a round that it was not made for."));
    }

    [[nodiscard]] tl::unexpected<Error> othersAssessment() const
    {
        return refused(WarrantText::tr("brings an assessment of a measure or a round that it was not made for."));
    }

    Journal &m_journal;
    Journal &m_other;
    const PackageScope &m_scope;
    const QString &m_name;
    QSet<QUuid> m_people{};                  ///< whose revisions it may bring
    QList<ResponsibleUnit> m_coordinators{}; ///< who may sign, in a coordinator's file
    QHash<QUuid, bool> m_invited{};          ///< assignments that were looked up
    QHash<QUuid, qsizetype> m_full{}; ///< records with new content, so that a new skeleton has something to carry
};

Done Inspector::grants()
{
    auto rows = m_other.connection().query(u"person/select_role_grants"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto role = roleOf(rows->text(u"role"_s));
        const bool isOrdinary
            = m_scope.isMeasures() ? role == Role::Coordinator : role == Role::Contact || role == Role::UnitHead;
        if (!isOrdinary)
            return refused(WarrantText::tr("brings a role. Roles are given in this store alone."));
    }
    return {};
}

Done Inspector::erasures()
{
    for (const QString &statement : {u"record/select_erased"_s, u"file/select_erased_files"_s}) {
        auto rows = m_other.connection().query(statement);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            return refused(WarrantText::tr("brings an erasure. Only a whole copy may."));
    }
    return {};
}

Done Inspector::files()
{
    QSet<QByteArray> wanted;
    auto evidence = m_other.current<Evidence>();
    if (!evidence)
        return tl::unexpected(evidence.error());
    for (const auto &one : std::as_const(*evidence))
        wanted.insert(one->sha256);
    auto rows = m_other.connection().query(u"file/select_all_files"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const bool isUnits = !m_scope.isMeasures() && UnitId{rows->uuid(u"scope"_s)} == m_scope.unit;
        if (!isUnits || !wanted.contains(rows->bytes(u"sha256"_s)))
            return refused(WarrantText::tr("brings a file that no evidence of the unit speaks of."));
    }
    return {};
}

Done Inspector::author(const Revision &revision)
{
    const QString own = packages::authorIn(m_scope, {});
    const QUuid person = revision.author.startsWith("person:"_L1) ? QUuid::fromString(revision.author.mid(7)) : QUuid();
    if (revision.author.startsWith(own) || m_people.contains(person))
        return {};
    return refused(WarrantText::tr("brings a version in the name of somebody who does not answer for the unit."));
}

Result<bool> Inspector::isInvited(AssignmentId id)
{
    if (const auto known = m_invited.constFind(id.value); known != m_invited.constEnd())
        return *known;
    auto found = m_journal.record<Assignment>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    const bool isInvited = *found && (**found)->round == m_scope.round && (**found)->unit == m_scope.unit;
    m_invited.insert(id.value, isInvited);
    return isInvited;
}

Done Inspector::assignment(const Revision &revision, const Assignment &next)
{
    auto invited = isInvited({revision.recordId});
    if (!invited)
        return tl::unexpected(invited.error());
    auto before = m_journal.record<Assignment>(revision.recordId);
    if (!before)
        return tl::unexpected(before.error());
    if (!*invited || !*before)
        return othersAnswer();
    const Assignment &mine = ***before;
    const bool isSame = next.round == mine.round && next.measure == mine.measure && next.unit == mine.unit
                        && next.department == mine.department && next.rule == mine.rule;
    if (!isSame)
        return othersAnswer();
    if (assignmentStateOf(next.state) != AssignmentState::Submitted || next.answerRevision.isNull()
        || next.submission.isNull())
        return refused(WarrantText::tr("does more than submit answers: it reviews them."));
    return {};
}

Done Inspector::answer(const Revision &revision, const Answer &answer)
{
    auto invited = isInvited(answer.assignment);
    if (!invited)
        return tl::unexpected(invited.error());
    if (!*invited || revision.recordId != assignments::answerIdOf(answer.assignment).value)
        return othersAnswer();
    return {};
}

Done Inspector::submission(const Submission &submission)
{
    if (submission.unit != m_scope.unit || submission.round != m_scope.round)
        return othersAnswer();
    return {};
}

Done Inspector::comment(const Revision &revision, const Comment &comment)
{
    auto invited = isInvited(comment.assignment);
    if (!invited)
        return tl::unexpected(invited.error());
    if (!*invited)
        return othersAnswer();
    if (comment.purpose != "comment"_L1 && comment.purpose != "reply"_L1)
        return refused(WarrantText::tr("does more than submit answers: it reviews them."));
    return addsOnly(revision);
}

/// A coordinator comments an answer to its own measure: a line of its own under the unit that answers, which asks
/// for nothing.
Done Inspector::coordinatorsComment(const Revision &revision, const Comment &comment)
{
    auto found = m_journal.record<Assignment>(comment.assignment.value);
    if (!found)
        return tl::unexpected(found.error());
    const bool isOwn = *found && (**found)->round == m_scope.round && (**found)->measure == m_scope.measure
                       && UnitId{revision.scopeUnit} == (**found)->unit;
    if (!isOwn)
        return refused(WarrantText::tr("brings a comment on a measure or a round that it was not made for."));
    if (comment.purpose != "comment"_L1)
        return refused(WarrantText::tr("does more than comment: it reviews answers."));
    return addsOnly(revision);
}

/// A thread is kept: a file adds lines to it and changes none.
Done Inspector::addsOnly(const Revision &revision)
{
    auto known = m_journal.heads(revision.recordId);
    if (!known)
        return tl::unexpected(known.error());
    return known->isEmpty() ? Done{} : refused(WarrantText::tr("changes a comment that is here already."));
}

Done Inspector::assessed(const Revision &revision, const Fields &fields)
{
    if (revision.kind == QString(Signature::kind))
        return signedBy(revision, fromFields<Signature>(fields));
    if (revision.kind == QString(Comment::kind))
        return coordinatorsComment(revision, fromFields<Comment>(fields));
    const auto assessment = fromFields<Assessment>(fields);
    const AssessmentId own = assessments::idOf(m_scope.round, m_scope.measure);
    const bool isOwn
        = revision.recordId == own.value && assessment.round == m_scope.round && assessment.measure == m_scope.measure;
    return isOwn ? Done{} : othersAssessment();
}

Done Inspector::signedBy(const Revision &revision, const Signature &signature)
{
    const AssessmentId own = assessments::idOf(m_scope.round, m_scope.measure);
    if (signature.assessment != own || revision.recordId != assessments::signatureIdOf(signature))
        return othersAssessment();
    const bool isCoordinator = std::any_of(m_coordinators.begin(), m_coordinators.end(), [&](const auto &one) {
        return one.unit == signature.unit && one.department == signature.department;
    });
    if (!isCoordinator)
        return refused(WarrantText::tr("brings a signature of somebody who does not coordinate the measure."));
    auto version = m_other.revision(signature.signedRevision);
    if (!version)
        return tl::unexpected(version.error());
    return *version && (*version)->recordId == own.value ? Done{} : othersAssessment();
}

Done Inspector::content(const Revision &revision, const Fields &fields)
{
    if (m_scope.isMeasures())
        return assessed(revision, fields);
    if (UnitId{revision.scopeUnit} != m_scope.unit)
        return othersAnswer();
    if (revision.kind == QString(Answer::kind))
        return answer(revision, fromFields<Answer>(fields));
    if (revision.kind == QString(Assignment::kind))
        return assignment(revision, fromFields<Assignment>(fields));
    if (revision.kind == QString(Submission::kind))
        return submission(fromFields<Submission>(fields));
    if (revision.kind == QString(Comment::kind))
        return comment(revision, fromFields<Comment>(fields));
    return {}; // evidence: its unit is all there is to check
}

Done Inspector::revision(const Revision &revision)
{
    static const QStringList units{QString(Answer::kind), QString(Assignment::kind), QString(Submission::kind),
                                   QString(Comment::kind), QString(Evidence::kind)};
    static const QStringList coordinators{QString(Assessment::kind), QString(Signature::kind), QString(Comment::kind)};
    if (revision.kind == "erasure"_L1)
        return refused(WarrantText::tr("brings an erasure. Only a whole copy may."));
    if (m_scope.isMeasures() && !coordinators.contains(revision.kind))
        return refused(WarrantText::tr("brings something else than its measure's assessment and comments (%1).")
                           .arg(revision.kind));
    if (!m_scope.isMeasures() && !units.contains(revision.kind))
        return refused(WarrantText::tr("brings something that is the strategist's to change (%1).").arg(revision.kind));
    if (auto known = author(revision); !known)
        return known;
    auto found = m_other.content(*kindNamed(revision.kind), revision.id);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return content(revision, (*found)->fields);
    // Drafts that a submitted version builds on stay with the unit; only their headers come along.
    if (UnitId{revision.scopeUnit} == m_scope.unit && revision.kind == QString(Answer::kind)
        && m_full.value(revision.recordId) > 0)
        return {};
    return refused(WarrantText::tr("brings a version without its content."));
}

Result<QList<RevisionId>> Inspector::run()
{
    auto everybody = people::all(m_journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    auto book = PlanBook::load(m_journal);
    if (!book)
        return tl::unexpected(book.error());
    QSet<QUuid> units{m_scope.unit.value};
    if (m_scope.isMeasures())
        m_coordinators = book->coordinating(m_scope.measure);
    for (const ResponsibleUnit &one : std::as_const(m_coordinators))
        units.insert(one.unit.value);
    for (const PersonEntry &entry : std::as_const(*everybody)) {
        if (units.contains(entry.person->unit.value))
            m_people.insert(entry.person.recordId);
    }
    Done done = grants();
    if (done)
        done = erasures();
    if (done)
        done = files();
    if (!done)
        return tl::unexpected(done.error());
    auto revisions = m_other.allRevisions();
    if (!revisions)
        return tl::unexpected(revisions.error());
    QList<Revision> fresh;
    for (const Revision &one : std::as_const(*revisions)) {
        auto known = m_journal.revision(one.id);
        if (!known)
            return tl::unexpected(known.error());
        const Kind *kind = kindNamed(one.kind);
        if (*known)
            continue;
        if (!kind)
            return refused(WarrantText::tr("brings something that is the strategist's to change (%1).").arg(one.kind));
        auto has = m_other.content(*kind, one.id);
        if (!has)
            return tl::unexpected(has.error());
        m_full[one.recordId] += has->has_value();
        fresh << one;
    }
    QList<RevisionId> ids;
    for (const Revision &one : std::as_const(fresh)) {
        if (auto allowed = revision(one); !allowed)
            return tl::unexpected(allowed.error());
        ids << one.id;
    }
    return ids;
}

} // namespace

namespace warrant {

Result<QList<RevisionId>> check(Journal &journal, Journal &other, const PackageScope &scope, const QString &name)
{
    return Inspector(journal, other, scope, name).run();
}

Done checkWhole(Journal &journal, Journal &other, const QString &name)
{
    auto rounds = other.current<Round>();
    if (!rounds)
        return tl::unexpected(rounds.error());
    for (const auto &round : std::as_const(*rounds)) {
        QSet<QUuid> theirs;
        const Params of{{u"round"_s, round.recordId}};
        auto there = other.connection().query(u"package/select_assignments"_s, of);
        if (!there)
            return tl::unexpected(there.error());
        while (there->next())
            theirs.insert(there->uuid(u"assignment_id"_s));
        auto here = journal.connection().query(u"package/select_assignments"_s, of);
        if (!here)
            return tl::unexpected(here.error());
        while (!theirs.isEmpty() && here->next()) {
            if (theirs.contains(here->uuid(u"assignment_id"_s)))
                continue;
            return failure(
                Error::Kind::Forbidden,
                WarrantText::tr("%1 holds only a part of %2 and does not say for whom: it is neither a whole "
                                "copy nor a package. Nothing was taken in. Ask for the file again.")
                    .arg(name, round->name));
        }
    }
    return {};
}

} // namespace warrant
