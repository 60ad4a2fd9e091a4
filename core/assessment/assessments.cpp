// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessments.h"

#include "core/record/digest.h"
#include "core/round/rounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct AssessmentText {
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)
};

QString text(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

Done mayAssess(const PlanBook &book, const Actor &actor, const RoundView &view, MeasureId measure)
{
    if (!actor.isStrategist() && !assessments::coordinatorOf(book, actor, measure)) {
        return failure(Error::Kind::Forbidden, AssessmentText::tr("Only a coordinator of the measure, or a "
                                                                  "strategist, may assess it."));
    }
    const RoundState state = roundStateOf(view.round->state);
    if (state == RoundState::Planned || state == RoundState::Locked)
        return rounds::requireState(*view.round, RoundState::Open);
    return {};
}

} // namespace

namespace assessments {

AssessmentId idOf(RoundId round, MeasureId measure)
{
    return {digest::naturalId(u"assessment", {text(round.value), text(measure.value)})};
}

QUuid signatureIdOf(const Signature &signature)
{
    return digest::naturalId(
        u"signature", {text(signature.assessment.value), text(signature.unit.value), text(signature.department.value)});
}

std::optional<ResponsibleUnit> coordinatorOf(const PlanBook &book, const Actor &actor, MeasureId measure)
{
    if (!actor.is(Role::Coordinator))
        return std::nullopt;
    for (const ResponsibleUnit &one : book.coordinating(measure)) {
        if (one.unit == actor.unit
            && (one.department.isNull() || actor.department.isNull() || one.department == actor.department))
            return one;
    }
    return std::nullopt;
}

Result<QList<AssessmentSheet>> all(Journal &journal, const PlanBook &book, RoundId round)
{
    QList<AssessmentSheet> sheets;
    for (const auto &measure : book.measures()) {
        const AssessmentId id = idOf(round, {measure.recordId});
        auto written = journal.record<Assessment>(id.value);
        if (!written)
            return tl::unexpected(written.error());
        auto signatures = journal.select<Signature>(u"assessment/select_signatures"_s, {{u"assessment"_s, id.value}});
        if (!signatures)
            return tl::unexpected(signatures.error());
        AssessmentSheet sheet{.measure = {measure.recordId}, .assessment = *written, .signatures = *signatures};
        for (const ResponsibleUnit &coordinator : book.coordinating(sheet.measure)) {
            const bool signedNewest = std::any_of(
                sheet.signatures.begin(), sheet.signatures.end(), [&](const Recorded<Signature> &signature) {
                    return sheet.assessment && signature->unit == coordinator.unit
                           && signature->department == coordinator.department
                           && signature->signedRevision == sheet.assessment->revisionId;
                });
            if (!signedNewest)
                sheet.missing << coordinator;
        }
        sheets << sheet;
    }
    return sheets;
}

Result<RevisionId> write(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const RoundView &view,
                         const Assessment &assessment)
{
    if (auto allowed = mayAssess(book, actor, view, assessment.measure); !allowed)
        return tl::unexpected(allowed.error());
    if (assessment.status.isEmpty() || assessment.text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, AssessmentText::tr("An assessment needs a status and its reasons."));
    Assessment next = assessment;
    next.round = view.id();
    auto written = journal.write(pen, idOf(view.id(), assessment.measure).value, {}, next);
    if (!written)
        return tl::unexpected(written.error());
    return written->id;
}

Done sign(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const RoundView &view,
          const Signature &signature)
{
    auto assessment = journal.record<Assessment>(signature.assessment.value);
    if (!assessment)
        return tl::unexpected(assessment.error());
    if (!*assessment)
        return failure(Error::Kind::NotFound, AssessmentText::tr("There is no assessment to sign yet. Write one "
                                                                 "first."));
    if (auto allowed = mayAssess(book, actor, view, (**assessment)->measure); !allowed)
        return allowed;
    if (signature.dissent && signature.text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, AssessmentText::tr("Write in what you see it differently."));
    const auto coordinators = book.coordinating((**assessment)->measure);
    const bool isOne = std::any_of(coordinators.begin(), coordinators.end(), [&](const ResponsibleUnit &one) {
        return one.unit == signature.unit && one.department == signature.department;
    });
    if (!isOne)
        return failure(Error::Kind::Forbidden, AssessmentText::tr("That unit does not coordinate the measure."));
    Signature next = signature;
    next.signedRevision = (**assessment).revisionId;
    auto written = journal.write(pen, signatureIdOf(next), {}, next);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace assessments
