// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"
#include "core/record/journal.h"

/// A new version of a plan record; a null id makes a new record.
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
/// taking back writes the earlier content as a new version, and a record that was new is withdrawn.
namespace planedits {

/// All or none. Drafts that say what is already there are left out of the outcome.
[[nodiscard]] Result<QList<PlanEdit>> save(Journal &journal, Pen &pen, const Actor &actor,
                                           const QList<PlanDraft> &drafts);
/// Takes these edits back and gives the edits that did it: taking those back is redo. Conflict when somebody has
/// changed one of the records since.
[[nodiscard]] Result<QList<PlanEdit>> takeBack(Journal &journal, Pen &pen, const Actor &actor,
                                               const QList<PlanEdit> &edits, QDate today);

} // namespace planedits
