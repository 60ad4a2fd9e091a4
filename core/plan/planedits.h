// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/record/journal.h"

/// A new version of a plan record; a null id makes a new record, or revives the one that the same key made before.
struct PlanDraft {
    QUuid record{};
    QString kind{};
    Fields fields{};

    template<class Noun>
    [[nodiscard]] static PlanDraft of(const QUuid &record, const Noun &noun)
    {
        return {record, QString(Noun::kind), fieldsOf(noun)};
    }
};

/// What an edit replaced, so that it can be taken back.
struct PlanEdit {
    QUuid record{};
    QString kind{};
    RevisionId before{}; ///< null: the edit made the record
    RevisionId after{};

    bool operator==(const PlanEdit &) const = default;
};

/// Edits of plan, areas, measures, units, rules, responsibilities and statuses. Nothing is ever taken out of the store:
/// taking back writes the earlier content as a new version, and a record that was new ends or is withdrawn.
namespace planedits {

/// The record that a new noun gets: of its natural key, so that copies which add the same thing meet. A responsibility
/// that was withdrawn is taken up again; any other record that stands there has been given another key since or has
/// ended, and the new one gets an id of its own.
[[nodiscard]] Result<QUuid> newRecord(Journal &journal, Pen &pen, const PlanDraft &draft);

/// All or none. Invalid when the plan would no longer hold together: a measure in an area that has ended, a
/// responsibility by a withdrawn rule. Drafts that say what is already there are left out of the outcome.
[[nodiscard]] Result<QList<PlanEdit>> save(Journal &journal, Pen &pen, const Actor &actor,
                                           const QList<PlanDraft> &drafts);
/// Takes these edits back and gives the edits that did it: taking those back is redo. Conflict when somebody has
/// changed one of the records since.
[[nodiscard]] Result<QList<PlanEdit>> takeBack(Journal &journal, Pen &pen, const Actor &actor,
                                               const QList<PlanEdit> &edits, QDate today);

} // namespace planedits
