// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/measureevents.h"

#include "core/assessment/assessments.h"
#include "core/round/rounds.h"
#include "core/version/reportversion.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace {

using Kind = MeasureEvent::Kind;

/// What an assignment's version did, seen against the one before it; nothing when it only joined two copies.
std::optional<Kind> kindOf(const Assignment &before, const Assignment &now)
{
    const AssignmentState was = assignmentStateOf(before.state);
    const AssignmentState is = assignmentStateOf(now.state);
    if (is == AssignmentState::Submitted && now.submittedAt != before.submittedAt)
        return Kind::Submitted;
    if (is == was)
        return std::nullopt;
    switch (is) {
    case AssignmentState::Open:
    case AssignmentState::Draft:
    case AssignmentState::Submitted: return Kind::Reopened;
    case AssignmentState::CompletionRequested:
        return was == AssignmentState::ClosedWithoutAnswer ? Kind::Reopened : Kind::SentBack;
    case AssignmentState::Accepted: return Kind::Accepted;
    case AssignmentState::ClosedWithoutAnswer: return Kind::ClosedWithoutAnswer;
    }
    return std::nullopt;
}

/// Gathers the events of one measure.
class Chronicle
{
public:
    Chronicle(Journal &journal, const PlanBook &book, MeasureId measure)
        : m_journal(journal)
        , m_book(book)
        , m_measure(measure)
        , m_zone(book.plan()->timeZone.toUtf8())
    {
    }

    Done addAnswers();
    Done addRounds();
    QList<MeasureEvent> finish();

private:
    MeasureEvent eventAt(Kind kind, qint64 at, const QString &author) const;
    Done addRound(const Recorded<Round> &round);
    Done addAssessments(RoundId round);
    Done addSignatures(AssessmentId assessment);

    Journal &m_journal;
    const PlanBook &m_book;
    MeasureId m_measure;
    QTimeZone m_zone;
    QSet<QUuid> m_rounds{};
    QList<MeasureEvent> m_events{};
};

MeasureEvent Chronicle::eventAt(Kind kind, qint64 at, const QString &author) const
{
    const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    return {.kind = kind, .at = at, .day = QDateTime::fromMSecsSinceEpoch(at, zone).date(), .author = author};
}

Done Chronicle::addAnswers()
{
    auto rows = m_journal.connection().query(u"assignment/select_measure_events"_s, {{u"measure"_s, m_measure.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QUuid, Assignment> last;
    while (rows->next()) {
        const QUuid record = rows->uuid(u"record_id"_s);
        const Assignment now{.round = {rows->uuid(u"round"_s)},
                             .state = rows->text(u"state"_s),
                             .submittedAt = rows->number(u"submitted_at"_s)};
        const Assignment before = last.value(record);
        const std::optional<Kind> kind = kindOf(before, now);
        m_rounds.insert(now.round.value);
        last.insert(record, now);
        if (!kind)
            continue;
        MeasureEvent event = eventAt(*kind, rows->number(u"written_at"_s), rows->text(u"author"_s));
        event.round = now.round;
        event.assignment = {record};
        event.unit = {rows->uuid(u"unit"_s)};
        event.department = {rows->uuid(u"department"_s)};
        event.status = rows->text(u"status"_s);
        event.text = rows->text(u"reason"_s);
        event.version = {rows->uuid(u"answer_revision"_s)};
        event.again = before.submittedAt != 0;
        m_events << event;
    }
    return {};
}

Done Chronicle::addRounds()
{
    auto rounds = rounds::all(m_journal);
    if (!rounds)
        return tl::unexpected(rounds.error());
    for (const auto &round : std::as_const(*rounds)) {
        if (!m_rounds.contains(round.recordId))
            continue;
        if (auto added = addRound(round); !added)
            return added;
        if (auto added = addAssessments({round.recordId}); !added)
            return added;
    }
    return {};
}

Done Chronicle::addRound(const Recorded<Round> &round)
{
    for (MeasureEvent &event : m_events) {
        if (event.round.value == round.recordId)
            event.roundName = round->name;
    }
    const auto add = [&](Kind kind, qint64 at, const QString &author, const QString &text, int number) {
        MeasureEvent event = eventAt(kind, at, author);
        event.round = {round.recordId};
        event.roundName = round->name;
        event.text = text;
        event.number = number;
        m_events << event;
    };
    auto history = m_journal.history(round.recordId);
    if (!history)
        return tl::unexpected(history.error());
    RoundState was = RoundState::Planned;
    for (const Revision &revision : std::as_const(*history)) {
        auto content = m_journal.noun<Round>(revision.id);
        if (!content)
            continue; // a skeleton says nothing of what happened
        const RoundState is = roundStateOf(content->state);
        if (is == RoundState::Open && was != RoundState::Open)
            add(was == RoundState::Planned ? Kind::RoundOpened : Kind::RoundReopened, revision.writtenAt,
                revision.author, content->reason, 0);
        if (is == RoundState::Closed && was != RoundState::Closed)
            add(Kind::RoundClosed, revision.writtenAt, revision.author, {}, 0);
        was = is;
    }
    auto versions = m_journal.current<ReportVersion>();
    if (!versions)
        return tl::unexpected(versions.error());
    for (const auto &version : std::as_const(*versions)) {
        if (version->round.value == round.recordId)
            add(Kind::ReportLocked, version->lockedAt, version.author, version->reason, version->number);
    }
    return {};
}

Done Chronicle::addAssessments(RoundId round)
{
    const AssessmentId id = assessments::idOf(round, m_measure);
    auto history = m_journal.history(id.value);
    if (!history)
        return tl::unexpected(history.error());
    bool again = false;
    for (const Revision &revision : std::as_const(*history)) {
        auto content = m_journal.noun<Assessment>(revision.id);
        if (!content)
            continue;
        MeasureEvent event = eventAt(Kind::Assessed, revision.writtenAt, revision.author);
        event.round = round;
        event.status = content->status;
        event.again = std::exchange(again, true);
        event.version = revision.id;
        m_events << event;
    }
    return history->isEmpty() ? Done() : addSignatures(id);
}

Done Chronicle::addSignatures(AssessmentId assessment)
{
    auto signatures
        = m_journal.select<Signature>(u"assessment/select_signatures"_s, {{u"assessment"_s, assessment.value}});
    if (!signatures)
        return tl::unexpected(signatures.error());
    for (const auto &current : std::as_const(*signatures)) {
        auto history = m_journal.history(current.recordId);
        if (!history)
            return tl::unexpected(history.error());
        for (const Revision &revision : std::as_const(*history)) {
            auto content = m_journal.noun<Signature>(revision.id);
            if (!content)
                continue;
            MeasureEvent event
                = eventAt(content->dissent ? Kind::Dissented : Kind::Signed, revision.writtenAt, revision.author);
            event.unit = content->unit;
            event.version = revision.id;
            event.department = content->department;
            event.status = content->status;
            event.text = content->text;
            m_events << event;
        }
    }
    return {};
}

QList<MeasureEvent> Chronicle::finish()
{
    if (const QDate decided = m_book.plan()->decidedOn; decided.isValid()) {
        MeasureEvent event{.kind = Kind::PlanDecided, .day = decided};
        event.text = m_book.plan()->decidedBy;
        m_events << event;
    }
    std::stable_sort(m_events.begin(), m_events.end(), [](const MeasureEvent &a, const MeasureEvent &b) {
        return std::pair(a.day, a.at) > std::pair(b.day, b.at);
    });
    return m_events;
}

} // namespace

namespace measureevents {

Result<QList<MeasureEvent>> all(Journal &journal, const PlanBook &book, MeasureId measure)
{
    Chronicle chronicle(journal, book, measure);
    if (auto added = chronicle.addAnswers(); !added)
        return tl::unexpected(added.error());
    if (auto added = chronicle.addRounds(); !added)
        return tl::unexpected(added.error());
    return chronicle.finish();
}

} // namespace measureevents
