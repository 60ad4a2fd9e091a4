// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerdesk.h"

#include "ui/parts/whendone.h"

// What an answer rests on, and what is said about it.

void AnswerDesk::loadEvidence()
{
    QList<EvidenceId> unknown;
    const auto want = [&](const QList<EvidenceId> &ids) {
        for (const EvidenceId id : ids) {
            if (!m_evidence.contains(id.value) && !unknown.contains(id))
                unknown << id;
        }
    };
    for (const AnswerRow &row : std::as_const(m_rows)) {
        want(row.typed.evidence);
        for (const PreviousAnswer &previous : row.sheet.previous)
            want(previous.answer.evidence);
    }
    if (unknown.isEmpty())
        return;
    whenDone(m_store.evidence(unknown), this, [this](const Result<QList<Recorded<Evidence>>> &found) {
        if (!found)
            return; // the names are missing then, the evidence is not
        for (const Recorded<Evidence> &one : *found)
            m_evidence.insert(one.recordId, *one);
        Q_EMIT evidenceChanged();
    });
}

void AnswerDesk::attachFiles(AssignmentId id, const QStringList &paths)
{
    for (const QString &path : paths) {
        whenDone(m_store.addFile(m_actor, m_unit, path), this,
                 [this, id](const Result<EvidenceId> &evidence) { attach(id, evidence); });
    }
}

void AnswerDesk::attachLink(AssignmentId id, const QString &address, const QString &title)
{
    whenDone(m_store.addLink(m_actor, m_unit, address, title), this,
             [this, id](const Result<EvidenceId> &evidence) { attach(id, evidence); });
}

void AnswerDesk::attach(AssignmentId id, const Result<EvidenceId> &evidence)
{
    if (!evidence) {
        Q_EMIT refused(evidence.error());
        return;
    }
    const AnswerRow *row = this->row(id);
    if (!row || row->typed.evidence.contains(*evidence))
        return;
    Answer answer = row->typed;
    answer.evidence << *evidence;
    type(answer);
    loadEvidence();
}

void AnswerDesk::detach(AssignmentId id, EvidenceId evidence)
{
    const AnswerRow *row = this->row(id);
    if (!row)
        return;
    Answer answer = row->typed;
    answer.evidence.removeAll(evidence);
    type(answer);
}

void AnswerDesk::comment(AssignmentId id, const QString &text)
{
    whenDone(m_store.comment(m_actor, m_round, id, text), this, [this, id](const Done &said) {
        if (said)
            Q_EMIT commented(id);
        else
            Q_EMIT refused(said.error());
    });
}
