// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/assignment/assignment.h"
#include "core/package/parcel.h"

/// Picks versions of records into a parcel. A version is picked with the ones that it builds on, so that hashes can be
/// checked at the other end.
class Picker
{
public:
    Picker(Journal &journal, Parcel &parcel)
        : m_journal(journal)
        , m_parcel(parcel)
    {
    }

    /// Every version with its content. False when there is no such record.
    [[nodiscard]] Result<bool> whole(const QUuid &record);
    /// What stands now, with what it builds on as skeletons.
    [[nodiscard]] Result<bool> newest(const QUuid &record);
    /// One version, with what it builds on as skeletons. Later versions stay behind.
    [[nodiscard]] Result<bool> version(const QUuid &record, RevisionId version);
    /// The bytes of a file, when they are here.
    [[nodiscard]] Done file(const QUuid &scope, const QByteArray &sha256);
    /// The contents of the versions of a record that were picked with content.
    template<class Noun>
    [[nodiscard]] Result<QList<Noun>> picked(const QUuid &record)
    {
        QList<Noun> out;
        for (const auto &[id, one] : m_parcel.revisions) {
            if (one.revision.recordId != record || !one.hasContent)
                continue;
            auto noun = m_journal.noun<Noun>({id});
            if (!noun)
                return tl::unexpected(noun.error());
            out << *noun;
        }
        return out;
    }
    /// Every current record of a plan noun that `wanted` takes.
    template<class Noun, class Wanted>
    [[nodiscard]] Done current(const QList<Recorded<Noun>> &records, Wanted wanted)
    {
        for (const Recorded<Noun> &one : records) {
            if (!wanted(one))
                continue;
            if (auto taken = newest(one.recordId); !taken)
                return tl::unexpected(taken.error());
        }
        return {};
    }
    /// The plan itself, its status set, and these measures with their areas. Rules stay behind: they name other units.
    [[nodiscard]] Done words(const PlanBook &book, const QSet<QUuid> &measures);
    /// Whether people go along who have none of the roles.
    enum class Colleagues { Too, Not };
    /// The people of these units; of their roles only contact and head go along (coordinator, for a coordinator).
    [[nodiscard]] Done people(const QSet<QUuid> &units, const QList<Role> &roles, Colleagues colleagues);

private:
    [[nodiscard]] Done add(const Revision &revision, bool withContent);

    Journal &m_journal;
    Parcel &m_parcel;
};
