// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"

#include <QHash>
#include <QSet>
#include <QTimer>

/// Keeps what is typed: within a second in the buffer, and as one draft version when the typing pauses or somebody asks
/// for it. Saves of one answer follow each other, each on top of the one before, however fast they are asked for.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(AnswerStore &store, Actor actor, QObject *parent);

    /// Each key press may call this; the buffer is written at most every `bufferMs`.
    void keep(const Answer &answer);
    /// A draft version on top of `base`.
    void save(const Answer &answer, RevisionId base);
    [[nodiscard]] bool isSaving(AssignmentId assignment) const { return m_running.contains(assignment); }
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty(); }

    static constexpr int bufferMs = 700; ///< with the time of a write it stays within a second
    static constexpr int pauseMs = 5000; ///< so long without a key is a pause

Q_SIGNALS:
    /// Nothing has been typed for a while: time for a draft.
    void paused(AssignmentId assignment);
    void buffered();
    void saved(const Answer &answer, RevisionId revision);
    /// Neither buffer nor draft could be written; what was typed is the caller's to keep.
    void failed(AssignmentId assignment, const Error &error);

private:
    void writeBuffer();
    void write(const Answer &answer, RevisionId base);

    AnswerStore &m_store;
    Actor m_actor;
    QTimer m_bufferTimer{};
    QTimer m_pauseTimer{};
    QHash<AssignmentId, Answer> m_unbuffered{};
    QSet<AssignmentId> m_unpaused{};
    QHash<AssignmentId, Answer> m_running{};
    QHash<AssignmentId, Answer> m_next{}; ///< asked for while the one before is being written
};
