// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplewriter.h"

// The two rounds of the example and what was answered in them.

Done ExampleWriter::earlierRound()
{
    act(m_strategist, exampleTime("2024-01-15T08:00:00"));
    const Round round{.name = u"Uppföljning 2024"_s,
                      .periodFrom = exampleDay("2022-01-01"),
                      .periodTo = exampleDay("2023-12-31"),
                      .opens = exampleDay("2024-01-15"),
                      .due = exampleDay("2024-02-16"),
                      .coordinatorsDue = exampleDay("2024-03-01"),
                      .cutoff = exampleDay("2024-03-08"),
                      .dispatch = exampleDay("2024-05-02"),
                      .meeting = exampleDay("2024-05-15"),
                      .caseNumber = u"00000/2024"_s};
    auto opened = rounds::open(m_journal, m_pen, m_strategist, {}, round);
    if (!opened)
        return tl::unexpected(opened.error());
    m_round = opened->round;
    int index = 0;
    for (const auto &unit : m_book.answeringUnits(round.opens)) {
        act(m_contacts.value({unit.recordId}), exampleTime("2024-02-12T09:00:00") + index * 3'600'000LL);
        auto now = view();
        if (!now)
            return tl::unexpected(now.error());
        QList<AssignmentId> chosen;
        for (const Cell &cell : std::as_const(now->cells)) {
            const QString number = (*m_book.measure(cell.measure))->number;
            Answer answer{.assignment = cell.assignment, .status = m_text.statusBefore(number, index)};
            if (cell.unit.value != unit.recordId || answer.status.isEmpty())
                continue;
            answer.done = m_text.doneBefore(index + int(chosen.size()));
            answer.next = m_text.next(index + int(chosen.size()));
            if (auto saved = answers::save(m_journal, m_pen, m_actor, answer, {}); !saved)
                return tl::unexpected(saved.error());
            chosen << cell.assignment;
        }
        if (auto done = submit(unit, chosen); !done)
            return done;
        ++index;
    }
    act(m_strategist, exampleTime("2024-03-04T08:00:00"));
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    for (const Cell &cell : std::as_const(now->cells)) {
        if (cell.state != AssignmentState::Submitted)
            continue;
        if (auto done = answers::accept(m_journal, m_pen, m_strategist, *now, cell.assignment); !done)
            return done;
    }
    if (auto done = assess(u"before"_s); !done)
        return done;
    if (auto done = texts(); !done)
        return done;
    act(m_strategist, exampleTime("2024-04-29T08:00:00"));
    if (auto closed = rounds::close(m_journal, m_pen, m_strategist, m_round); !closed)
        return tl::unexpected(closed.error());
    if (!m_renderer)
        return {};
    auto data = reports::load(m_journal, m_round, exampleDay("2024-04-30"));
    if (!data)
        return tl::unexpected(data.error());
    m_pen.setTime(exampleTime("2024-05-02T08:00:00"));
    ReportVersion version{.round = m_round,
                          .number = 1,
                          .lockedAt = exampleTime("2024-05-02T08:00:00"),
                          .contentHash = data->contentHash};
    data->version = version;
    auto files = m_renderer(*data);
    if (!files)
        return tl::unexpected(files.error());
    auto locked = reports::lock(m_journal, m_pen, m_strategist, m_round, {}, data->contentHash, *files);
    if (!locked)
        return tl::unexpected(locked.error());
    return {};
}

/// Two people of one unit went on from the same answer, apart: both versions stand until somebody joins them.
Done ExampleWriter::conflict(AssignmentId id)
{
    auto assignment = m_journal.record<Assignment>(id.value);
    if (!assignment)
        return tl::unexpected(assignment.error());
    const Assignment submitted = ***assignment;
    auto answer = m_journal.noun<Answer>(submitted.answerRevision);
    if (!answer)
        return tl::unexpected(answer.error());
    for (const QString &addition : {u"Mentorsgruppen har nu 14 deltagare."_s, u"En mentorsgrupp till har startat."_s}) {
        Answer rival = *answer;
        rival.done += u' ' + addition;
        auto saved = m_journal.append(m_pen, assignments::answerIdOf(id).value, submitted.unit.value,
                                      {submitted.answerRevision}, rival);
        if (!saved)
            return tl::unexpected(saved.error());
        Assignment next = submitted;
        next.answerRevision = saved->id;
        next.submittedAt = saved->writtenAt;
        auto written = m_journal.append(m_pen, id.value, submitted.unit.value, {(**assignment).revisionId}, next);
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

Done ExampleWriter::answersOf(const Recorded<Unit> &unit, int index)
{
    act(m_contacts.value({unit.recordId}), exampleTime("2026-02-24T09:00:00") + index * 31'000'000LL);
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    QList<AssignmentId> chosen;
    AssignmentId parted;
    int count = index;
    for (const Cell &cell : std::as_const(now->cells)) {
        if (cell.unit.value != unit.recordId)
            continue;
        const QString number = (*m_book.measure(cell.measure))->number;
        const ExampleCell says = m_text.cell(number, index);
        if (says.state == "open"_L1)
            continue;
        ++count;
        Answer answer{.assignment = cell.assignment, .status = says.status, .delayed = says.delayed};
        answer.done = m_text.done(number, count);
        if (says.state != "draft"_L1) {
            answer.effect = m_text.effect(count);
            answer.helped = m_text.helped(count);
            answer.next = m_text.next(count);
        }
        if (says.delayed || count % 4 == 0)
            answer.hindered = m_text.hindered(count);
        if (count % 5 == 0) {
            auto link = evidence::addLink(m_journal, m_pen, m_actor, cell.unit,
                                          u"https://example.org/underlag/%1-%2"_s.arg(number).arg(index + 1),
                                          u"Redovisning, åtgärd %1"_s.arg(number), exampleDay("2026-02-20"));
            if (!link)
                return tl::unexpected(link.error());
            answer.evidence << *link;
        }
        // Some have nothing new to say.
        const bool isSame = !answer.status.isEmpty() && answer.status == m_text.statusBefore(number, index);
        if (says.state == "conflict"_L1)
            parted = cell.assignment;
        else if (isSame && !says.delayed) {
            auto same = answers::unchanged(m_journal, m_book, *now, cell);
            if (same)
                answer = *same;
        }
        if (auto saved = answers::save(m_journal, m_pen, m_actor, answer, {}); !saved)
            return tl::unexpected(saved.error());
        if (says.state != "draft"_L1)
            chosen << cell.assignment;
    }
    if (auto done = submit(unit, chosen); !done || parted.isNull())
        return done;
    return conflict(parted);
}

Done ExampleWriter::review(const Recorded<Unit> &unit, int index)
{
    act(m_strategist, exampleTime("2026-03-05T09:00:00") + index * 60'000LL);
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    for (const Cell &cell : std::as_const(now->cells)) {
        if (cell.unit.value != unit.recordId)
            continue;
        const QString state = m_text.cell((*m_book.measure(cell.measure))->number, index).state;
        Done done;
        if (state == "accepted"_L1)
            done = answers::accept(m_journal, m_pen, m_strategist, *now, cell.assignment);
        else if (state == "completion_requested"_L1)
            done = answers::sendBack(m_journal, m_pen, m_strategist, m_book, *now, cell.assignment,
                                     m_text.request(index));
        if (!done)
            return done;
    }
    return {};
}

Done ExampleWriter::openRound()
{
    act(m_strategist, exampleTime("2026-02-02T08:00:00"));
    const Round round{.name = u"Uppföljning 2026"_s,
                      .periodFrom = exampleDay("2024-01-01"),
                      .periodTo = exampleDay("2025-12-31"),
                      .opens = exampleDay("2026-02-02"),
                      .due = exampleDay("2026-03-06"),
                      .coordinatorsDue = exampleDay("2026-03-27"),
                      .cutoff = exampleDay("2026-03-31"),
                      .dispatch = exampleDay("2026-04-22"),
                      .meeting = exampleDay("2026-05-06"),
                      .caseNumber = u"00000/2026"_s};
    auto opened = rounds::open(m_journal, m_pen, m_strategist, {}, round);
    if (!opened)
        return tl::unexpected(opened.error());
    m_round = opened->round;
    const auto units = m_book.answeringUnits(round.opens);
    for (int index = 0; index < units.size(); ++index) {
        if (auto done = answersOf(units.at(index), index); !done)
            return done;
    }
    for (int index = 0; index < units.size(); ++index) {
        if (auto done = review(units.at(index), index); !done)
            return done;
    }
    act(m_strategist, exampleTime("2026-03-09T08:00:00"));
    if (units.size() > 4) {
        auto extended = rounds::extend(m_journal, m_pen, m_strategist, m_round, {units.at(4).recordId},
                                       exampleDay("2026-03-13"), u"Sportlov vecka 8 och byte av kontakt."_s);
        if (!extended)
            return extended;
    }
    if (auto done = assess(u"now"_s); !done)
        return done;
    return texts();
}
