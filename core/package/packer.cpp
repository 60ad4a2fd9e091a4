// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packer.h"

#include "core/assignment/roundview.h"
#include "core/evidence/evidence.h"
#include "core/round/rounds.h"
#include "core/submission/submission.h"

#include <QCoreApplication>

namespace {

struct PackerText {
    Q_DECLARE_TR_FUNCTIONS(PackerText)
};

Done asDone(const Result<bool> &taken)
{
    return taken ? Done{} : tl::unexpected(taken.error());
}

} // namespace

Result<QList<AskedAssignment>> assignmentsOf(Journal &journal, RoundId round)
{
    QList<AskedAssignment> out;
    auto rows = journal.connection().query(u"package/select_assignments"_s, {{u"round"_s, round.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        out << AskedAssignment{{rows->uuid(u"assignment_id"_s)},
                               {rows->uuid(u"measure"_s)},
                               {rows->uuid(u"unit"_s)},
                               {rows->uuid(u"answer_revision"_s)}};
    }
    return out;
}

Result<Recorded<Round>> roundOf(Journal &journal, RoundId id)
{
    auto found = journal.record<Round>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, PackerText::tr("There is no such round."));
    return **found;
}

Done Packer::rounds()
{
    auto round = roundOf(m_journal, m_parcel.scope.round);
    if (!round)
        return tl::unexpected(round.error());
    m_parcel.contents.round = (*round)->name;
    auto before = ::rounds::before(m_journal, *round);
    if (!before)
        return tl::unexpected(before.error());
    m_before = *before;
    Done done = newest(m_parcel.scope.round.value);
    if (done) // the unit's own report is in the municipality's colours
        done = newest(looks::roundRecord(m_parcel.scope.round));
    return done && !m_before.isNull() ? newest(m_before.value) : done;
}

Done Packer::newest(const QUuid &record)
{
    return asDone(m_picker.newest(record));
}

Done Packer::whole(const QUuid &record)
{
    return asDone(m_picker.whole(record));
}

Done Packer::ownAnswers(RoundId round, bool withFiles, int &count)
{
    auto asked = assignmentsOf(m_journal, round);
    if (!asked)
        return tl::unexpected(asked.error());
    for (const AskedAssignment &one : std::as_const(*asked)) {
        if (one.unit != m_parcel.scope.unit)
            continue;
        m_measures.insert(one.measure.value);
        m_parcel.contents.assignments += round == m_parcel.scope.round;
        Done done = whole(one.id.value);
        if (done)
            done = whole(assignments::answerIdOf(one.id).value);
        if (done)
            done = thread(one.id);
        if (done)
            done = submissions(one.id);
        if (done)
            done = evidence(one.id, one.unit, withFiles, count);
        if (!done)
            return done;
    }
    return {};
}

Done Packer::submittedAnswer(const AskedAssignment &one, bool withFiles, int &count)
{
    if (one.answerRevision.isNull())
        return {};
    if (auto taken = m_picker.version(assignments::answerIdOf(one.id).value, one.answerRevision); !taken)
        return tl::unexpected(taken.error());
    return evidence(one.id, one.unit, withFiles, count);
}

Done Packer::thread(AssignmentId assignment)
{
    QList<QUuid> records;
    {
        auto rows
            = m_journal.connection().query(u"package/select_thread_records"_s, {{u"assignment"_s, assignment.value}});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            records << rows->uuid(u"record_id"_s);
    }
    for (const QUuid &record : std::as_const(records)) {
        ++m_parcel.contents.comments;
        if (auto taken = whole(record); !taken)
            return taken;
    }
    return {};
}

Done Packer::submissions(AssignmentId assignment)
{
    auto states = m_picker.picked<Assignment>(assignment.value);
    if (!states)
        return tl::unexpected(states.error());
    for (const Assignment &state : std::as_const(*states)) {
        if (state.submission.isNull())
            continue;
        if (auto taken = whole(state.submission.value); !taken)
            return taken;
    }
    return {};
}

Done Packer::evidence(AssignmentId assignment, UnitId unit, bool withFiles, int &count)
{
    auto versions = m_picker.picked<Answer>(assignments::answerIdOf(assignment).value);
    if (!versions)
        return tl::unexpected(versions.error());
    count += int(versions->size());
    for (const Answer &answer : std::as_const(*versions)) {
        for (const EvidenceId id : answer.evidence) {
            if (auto taken = newest(id.value); !taken)
                return taken;
            auto found = m_picker.picked<Evidence>(id.value);
            if (!found)
                return tl::unexpected(found.error());
            for (const Evidence &one : std::as_const(*found)) {
                if (auto taken = withFiles ? m_picker.file(unit.value, one.sha256) : Done{}; !taken)
                    return taken;
            }
        }
    }
    return {};
}

Done Packer::units(const QSet<QUuid> &wanted)
{
    return m_picker.current(m_book.units(), [&wanted](const auto &unit) {
        return wanted.contains(unit.recordId) || wanted.contains(unit->parent.value);
    });
}

void Packer::count()
{
    for (const auto &[id, one] : m_parcel.revisions) {
        m_parcel.contents.skeletons += !one.hasContent;
        m_parcel.contents.evidence += one.hasContent && one.revision.kind == QString(Evidence::kind);
    }
    for (const auto &[file, size] : m_parcel.files)
        m_parcel.contents.evidenceBytes += size;
}
