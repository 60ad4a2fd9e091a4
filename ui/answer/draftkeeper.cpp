// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/draftkeeper.h"

#include "ui/parts/whendone.h"

DraftKeeper::DraftKeeper(AnswerStore &store, Actor actor, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_actor(std::move(actor))
{
    m_bufferTimer.setSingleShot(true);
    m_bufferTimer.setInterval(bufferMs);
    m_pauseTimer.setSingleShot(true);
    m_pauseTimer.setInterval(pauseMs);
    connect(&m_bufferTimer, &QTimer::timeout, this, &DraftKeeper::writeBuffer);
    connect(&m_pauseTimer, &QTimer::timeout, this, [this] {
        for (const AssignmentId assignment : std::exchange(m_unpaused, {}))
            Q_EMIT paused(assignment);
    });
}

void DraftKeeper::keep(const Answer &answer)
{
    m_unbuffered.insert(answer.assignment, answer);
    m_unpaused.insert(answer.assignment);
    if (!m_bufferTimer.isActive()) // not restarted by each key: a fast typist's text is kept, too
        m_bufferTimer.start();
    m_pauseTimer.start();
}

void DraftKeeper::writeBuffer()
{
    for (const Answer &answer : std::exchange(m_unbuffered, {})) {
        whenDone(m_store.keepScratch(m_actor, answer), this, [this, id = answer.assignment](const Done &kept) {
            if (kept)
                Q_EMIT buffered();
            else
                Q_EMIT failed(id, kept.error());
        });
    }
}

void DraftKeeper::save(const Answer &answer, RevisionId base)
{
    m_unbuffered.remove(answer.assignment); // a saved draft clears the buffer; a later write would fill it again
    m_unpaused.remove(answer.assignment);
    const auto running = m_running.constFind(answer.assignment);
    if (running == m_running.cend())
        write(answer, base);
    else if (*running != answer)
        m_next.insert(answer.assignment, answer);
    else
        m_next.remove(answer.assignment); // typed back to what is being written
}

void DraftKeeper::write(const Answer &answer, RevisionId base)
{
    const AssignmentId id = answer.assignment;
    m_running.insert(id, answer);
    whenDone(m_store.save(m_actor, answer, base), this, [this, id, answer](const Result<RevisionId> &revision) {
        m_running.remove(id);
        if (!revision) {
            // Refused as a draft (accepted meanwhile), the text may still be buffered; a full disk refuses both.
            m_unbuffered.insert(id, m_next.contains(id) ? m_next.take(id) : answer);
            m_bufferTimer.start();
            Q_EMIT failed(id, revision.error());
            return;
        }
        if (const auto next = m_next.constFind(id); next != m_next.cend()) {
            const Answer later = *next;
            m_next.erase(next);
            write(later, *revision);
        }
        Q_EMIT saved(answer, *revision);
    });
}
