// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerdesk.h"

#include "core/text/clock.h"
#include "ui/answer/draftkeeper.h"
#include "ui/parts/whendone.h"

#include <algorithm>

AnswerDesk::AnswerDesk(AnswerStore &store, Actor actor, RoundId round, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_actor(std::move(actor))
    , m_round(round)
    , m_keeper(new DraftKeeper(store, m_actor, this))
{
    connect(&store, &AnswerStore::answersChanged, this, &AnswerDesk::reload);
    connect(m_keeper, &DraftKeeper::saved, this, &AnswerDesk::takeSaved);
    connect(m_keeper, &DraftKeeper::buffered, this, &AnswerDesk::buffered);
    connect(m_keeper, &DraftKeeper::paused, this, [this](AssignmentId id) {
        if (AnswerRow *row = find(id))
            write(*row);
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](AssignmentId, const Error &error) {
        m_whenSettled = {};
        m_waiting.clear();
        Q_EMIT failed(error);
    });
}

const AnswerRow *AnswerDesk::row(AssignmentId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_rows.at(index);
}

AnswerRow *AnswerDesk::find(AssignmentId id)
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_rows[index];
}

int AnswerDesk::indexOf(AssignmentId id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [id](const AnswerRow &row) { return row.id() == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

void AnswerDesk::setUnit(UnitId unit)
{
    saveAll();
    m_unit = unit;
    m_rows.clear();
    m_undo.clear();
    m_redo.clear();
    m_isRestored = false;
    reload();
}

void AnswerDesk::reload()
{
    if (m_unit.isNull())
        return;
    const int load = ++m_loads;
    whenDone(m_store.sheets(m_actor, m_round, m_unit), this, [this, load](const Result<QList<AnswerSheet>> &sheets) {
        if (load != m_loads)
            return; // a newer one is on its way
        if (sheets)
            receive(*sheets);
        else
            Q_EMIT refused(sheets.error());
    });
}

void AnswerDesk::receive(const QList<AnswerSheet> &sheets)
{
    QList<AnswerRow> fresh;
    for (const AnswerSheet &sheet : sheets) {
        AnswerRow row{.sheet = sheet};
        row.typed = row.saved();
        for (const Recorded<Evidence> &one : sheet.evidence)
            m_evidence.insert(one.recordId, *one);
        if (const AnswerRow *known = this->row(row.id())) {
            row.isBegun = known->isBegun;
            row.isChecked = known->isChecked;
            row.isRestored = known->isRestored;
            if (known->isDirty) {
                // Typed on top of what was there then: when somebody else saved meanwhile, both versions have to stay.
                row.typed = known->typed;
                row.isDirty = true;
                row.sheet.newest = known->sheet.newest;
            }
        }
        fresh << row;
    }
    m_rows = fresh;
    loadEvidence();
    if (std::exchange(m_isRestored, true)) {
        Q_EMIT loaded();
        return;
    }
    QList<AssignmentId> ids;
    for (const AnswerRow &row : std::as_const(m_rows))
        ids << row.id();
    whenDone(m_store.scratches(m_actor, ids), this, [this](const Result<QList<Answer>> &scratches) {
        if (scratches)
            restore(*scratches);
        else
            Q_EMIT refused(scratches.error());
        Q_EMIT loaded();
    });
}

void AnswerDesk::restore(const QList<Answer> &scratches)
{
    for (const Answer &scratch : scratches) {
        AnswerRow *row = find(scratch.assignment);
        if (!row || row->isDirty || row->typed == scratch || row->sheet.cell.conflict)
            continue;
        row->typed = scratch;
        row->isDirty = row->isRestored = true;
    }
    loadEvidence();
}

void AnswerDesk::type(const Answer &answer)
{
    AnswerRow *row = find(answer.assignment);
    if (!row || row->typed == answer)
        return;
    row->typed = answer;
    row->isDirty = answer != row->saved();
    m_keeper->keep(answer);
    Q_EMIT rowChanged(row->id());
}

void AnswerDesk::confirm(AssignmentId id)
{
    AnswerRow *row = find(id);
    if (!row || !row->previous())
        return;
    Answer answer = row->previous()->again(id);
    answer.receivedFrom = m_receivedFrom;
    row->isBegun = false;
    type(answer);
    if (AnswerRow *now = find(id))
        write(*now);
}

void AnswerDesk::begin(AssignmentId id)
{
    AnswerRow *row = find(id);
    if (!row || (row->isStarted() && !row->typed.unchanged))
        return;
    Answer answer{.assignment = id, .receivedFrom = m_receivedFrom};
    answer.evidence = row->typed.unchanged ? QList<EvidenceId>() : row->typed.evidence;
    if (const PreviousAnswer *previous = row->previous()) {
        answer.status = previous->answer.status;
        answer.previous = previous->revision;
    }
    row->isBegun = true;
    row->isChecked = false;
    type(answer);
    Q_EMIT rowChanged(id); // begun without a last answer: nothing is typed, the form opens all the same
}

void AnswerDesk::take(AssignmentId id, const PreviousAnswer &previous, bool joined)
{
    const AnswerRow *row = this->row(id);
    if (!row)
        return;
    Answer answer = previous.again(id);
    answer.unchanged = false;
    answer.receivedFrom = row->typed.receivedFrom;
    if (joined) {
        const Answer &now = row->typed;
        const auto join = [](const QString &first, const QString &second) {
            return first.isEmpty() || second.isEmpty() || first == second ? (first.isEmpty() ? second : first)
                                                                          : first + u"\n\n"_s + second;
        };
        answer.status = now.status.isEmpty() ? answer.status : now.status;
        answer.delayed = now.delayed || answer.delayed;
        answer.done = join(now.done, answer.done);
        answer.effect = join(now.effect, answer.effect);
        answer.helped = join(now.helped, answer.helped);
        answer.hindered = join(now.hindered, answer.hindered);
        answer.next = join(now.next, answer.next);
        answer.previous = now.previous.isNull() ? answer.previous : now.previous;
        for (const EvidenceId one : now.evidence) {
            if (!answer.evidence.contains(one))
                answer.evidence << one;
        }
    }
    find(id)->isBegun = true;
    type(answer);
}

void AnswerDesk::leave(AssignmentId id)
{
    AnswerRow *row = find(id);
    if (!row)
        return;
    if (row->isStarted() && !row->isChecked) {
        row->isChecked = true;
        Q_EMIT rowChanged(id);
    }
    write(*row);
}

void AnswerDesk::checkAll()
{
    for (AnswerRow &row : m_rows)
        row.isChecked = true;
    Q_EMIT loaded();
}

void AnswerDesk::write(AnswerRow &row)
{
    if (row.isDirty)
        m_keeper->save(row.typed, row.base());
}

void AnswerDesk::saveAll()
{
    for (AnswerRow &row : m_rows)
        write(row);
}

bool AnswerDesk::isSettled() const
{
    return m_keeper->isIdle()
           && std::none_of(m_rows.begin(), m_rows.end(), [](const AnswerRow &row) { return row.isDirty; });
}

void AnswerDesk::whenSettled(std::function<void()> then)
{
    m_whenSettled = std::move(then);
    saveAll();
    settle();
}

void AnswerDesk::settle()
{
    if (m_whenSettled && isSettled())
        std::exchange(m_whenSettled, {})();
}

void AnswerDesk::takeSaved(const Answer &answer, RevisionId revision)
{
    AnswerRow *row = find(answer.assignment);
    if (!row)
        return; // of the unit that was here before
    if (!m_replayed.remove(answer.assignment) && row->saved() != answer) {
        m_undo << Step{row->saved(), answer};
        m_redo.clear();
    }
    row->sheet.newest = Recorded<Answer>{
        answer, assignments::answerIdOf(answer.assignment).value, revision, m_actor.author, nowMs(), false};
    row->sheet.cell.answerHead = revision;
    if (row->sheet.cell.state == AssignmentState::Open)
        row->sheet.cell.state = AssignmentState::Draft;
    row->isDirty = row->typed != answer;
    row->isRestored = row->isRestored && row->isDirty;
    Q_EMIT rowChanged(row->id());
    Q_EMIT saved();
    settle();
    if (m_keeper->isIdle() && !m_waiting.isEmpty())
        takeStep(m_waiting.takeFirst());
}

void AnswerDesk::undo()
{
    takeStep(Direction::Back);
}

void AnswerDesk::redo()
{
    takeStep(Direction::Forward);
}

void AnswerDesk::takeStep(Direction direction)
{
    if (!m_keeper->isIdle()) {
        m_waiting << direction; // what is being written is a step, too, once it is written
        return;
    }
    const bool isBack = direction == Direction::Back;
    for (AnswerRow &row : m_rows) {
        if (!row.isDirty || !isBack)
            continue;
        m_redo << Step{row.saved(), row.typed};
        type(row.saved());
        Q_EMIT stepped(row.id());
        return;
    }
    QList<Step> &from = isBack ? m_undo : m_redo;
    if (from.isEmpty())
        return;
    const Step step = from.takeLast();
    (isBack ? m_redo : m_undo) << step;
    writeStep(isBack ? step.before : step.after);
    Q_EMIT stepped(step.before.assignment);
}

void AnswerDesk::writeStep(const Answer &answer)
{
    AnswerRow *row = find(answer.assignment);
    if (!row)
        return;
    row->isBegun = false;
    type(answer);
    if (!row->isDirty)
        return;
    m_replayed.insert(answer.assignment);
    write(*row);
}
