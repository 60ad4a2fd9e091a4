// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/answerrow.h"

#include "core/store/stores.h"

#include <QHash>

#include <functional>

class DraftKeeper;

/// The answers of a unit as they lie on its desk: loads them, takes what is typed, keeps it, and takes it back. Knows
/// no widgets; a page shows its rows.
class AnswerDesk : public QObject
{
    Q_OBJECT

public:
    AnswerDesk(AnswerStore &store, Actor actor, RoundId round, QObject *parent);

    /// Forgets the rows of the unit before and loads; what was typed there is saved first.
    void setUnit(UnitId unit);
    void reload();
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] const QList<AnswerRow> &rows() const { return m_rows; }
    /// Null for another unit's assignment.
    [[nodiscard]] const AnswerRow *row(AssignmentId id) const;
    [[nodiscard]] int indexOf(AssignmentId id) const;
    [[nodiscard]] const QHash<QUuid, Evidence> &evidence() const { return m_evidence; }

    void type(const Answer &answer);
    /// Stämmer fortfarande: the last answer again. Nothing happens when there is none.
    void confirm(AssignmentId id);
    /// Något har hänt: starts from the last status.
    void begin(AssignmentId id);
    /// Utgå från förra svaret, or another unit's; `joined` adds its texts to what is there.
    void take(AssignmentId id, const PreviousAnswer &previous, bool joined);
    /// The person goes to another row: saved as one draft, its faults shown from now on.
    void leave(AssignmentId id);
    void checkAll();
    void saveAll();
    /// Runs once nothing is being written and nothing is left to write. Never when a write fails.
    void whenSettled(std::function<void()> then);
    [[nodiscard]] bool isSettled() const;

    void attachFiles(AssignmentId id, const QStringList &paths);
    void attachLink(AssignmentId id, const QString &address, const QString &title);
    void detach(AssignmentId id, EvidenceId evidence);
    void comment(AssignmentId id, const QString &text);
    /// Who sent what a strategist types; goes into every answer that is begun from now on.
    void setReceivedFrom(const QString &words) { m_receivedFrom = words; }

    /// Writes the version before the last one again, or takes back what is typed and not yet saved.
    void undo();
    void redo();

Q_SIGNALS:
    void loaded();
    void rowChanged(AssignmentId id);
    void evidenceChanged();
    void saved();
    void buffered();
    /// Nothing could be written; what was typed is kept in the rows.
    void failed(const Error &error);
    /// One wish was refused: a file too large, an empty comment.
    void refused(const Error &error);
    void commented(AssignmentId id);
    /// Undo or redo changed this row.
    void stepped(AssignmentId id);

private:
    enum class Direction { Back, Forward };
    struct Step {
        Answer before{};
        Answer after{};
    };

    AnswerRow *find(AssignmentId id);
    void receive(const QList<AnswerSheet> &sheets);
    void restore(const QList<Answer> &scratches);
    void takeSaved(const Answer &answer, RevisionId revision);
    void write(AnswerRow &row);
    void takeStep(Direction direction);
    void writeStep(const Answer &answer);
    void attach(AssignmentId id, const Result<EvidenceId> &evidence);
    void loadEvidence();
    void settle();

    AnswerStore &m_store;
    Actor m_actor;
    RoundId m_round;
    UnitId m_unit{};
    DraftKeeper *m_keeper;
    QList<AnswerRow> m_rows{};
    QHash<QUuid, Evidence> m_evidence{};
    QString m_receivedFrom{};
    QList<Step> m_undo{};
    QList<Step> m_redo{};
    QList<Direction> m_waiting{};    ///< asked for while something is being written
    QSet<AssignmentId> m_replayed{}; ///< saves that undo or redo asked for
    int m_loads = 0;                 ///< a load that started before the last save is stale
    bool m_isRestored = false;       ///< the buffer is read once per unit
    std::function<void()> m_whenSettled{};
};
