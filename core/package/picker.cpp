// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/picker.h"

#include "core/person/people.h"

#include <QSet>

Done Picker::add(const Revision &revision, bool withContent)
{
    bool has = false;
    if (withContent) {
        auto content = m_journal.content(*kindNamed(revision.kind), revision.id); // an erased one has none
        if (!content)
            return tl::unexpected(content.error());
        has = content->has_value();
    }
    ParcelRevision &slot = m_parcel.revisions[revision.id.value];
    slot.revision = revision;
    slot.hasContent = slot.hasContent || has;
    return {};
}

Result<bool> Picker::whole(const QUuid &record)
{
    auto history = m_journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    for (const Revision &revision : std::as_const(*history)) {
        if (auto added = add(revision, true); !added)
            return tl::unexpected(added.error());
    }
    return !history->isEmpty();
}

Result<bool> Picker::newest(const QUuid &record)
{
    auto history = m_journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    auto heads = m_journal.heads(record);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const Revision &revision : std::as_const(*history)) {
        if (auto added = add(revision, heads->contains(revision.id)); !added)
            return tl::unexpected(added.error());
    }
    return !history->isEmpty();
}

Result<bool> Picker::version(const QUuid &record, RevisionId version)
{
    auto history = m_journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    QHash<QUuid, Revision> byId;
    for (const Revision &revision : std::as_const(*history))
        byId.insert(revision.id.value, revision);
    if (!byId.contains(version.value))
        return false;
    QList<RevisionId> open{version};
    QSet<QUuid> seen;
    while (!open.isEmpty()) {
        const RevisionId at = open.takeLast();
        if (seen.contains(at.value))
            continue;
        seen.insert(at.value);
        const Revision revision = byId.value(at.value);
        open << revision.parents;
        if (auto added = add(revision, at == version); !added)
            return tl::unexpected(added.error());
    }
    return true;
}

Done Picker::file(const QUuid &scope, const QByteArray &sha256)
{
    if (sha256.isEmpty())
        return {};
    auto rows = m_journal.connection().query(u"file/select_file"_s, {{u"scope"_s, scope}, {u"sha256"_s, sha256}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next())
        m_parcel.files.insert_or_assign(ParcelFile{scope, sha256}, rows->number(u"size"_s));
    return {};
}

Done Picker::words(const PlanBook &book, const QSet<QUuid> &measures)
{
    QSet<QUuid> areas;
    for (const QUuid &id : measures) {
        const auto *measure = book.measure({id});
        if (!measure)
            continue;
        if (auto taken = newest(id); !taken)
            return tl::unexpected(taken.error());
        for (const auto *area = book.area((*measure)->area); area && !areas.contains(area->recordId);
             area = book.area((*area)->parent))
            areas.insert(area->recordId);
    }
    if (auto taken = newest(book.plan().recordId); !taken)
        return tl::unexpected(taken.error());
    Done done = current(book.statuses(), [](const auto &) { return true; });
    if (done)
        done = current(book.areas(), [&areas](const auto &area) { return areas.contains(area.recordId); });
    return done;
}

Done Picker::people(const QSet<QUuid> &units, const QList<Role> &roles, Colleagues colleagues)
{
    auto everybody = ::people::all(m_journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    for (const PersonEntry &entry : std::as_const(*everybody)) {
        const bool has
            = std::any_of(roles.begin(), roles.end(), [&entry](Role role) { return entry.roles.contains(role); });
        const bool isWanted = has || colleagues == Colleagues::Too;
        if (!units.contains(entry.person->unit.value) || entry.person->ended || !isWanted)
            continue;
        if (auto taken = newest(entry.person.recordId); !taken)
            return tl::unexpected(taken.error());
        m_parcel.contents.people << entry.person->name;
        for (const Role role : entry.roles) {
            if (roles.contains(role))
                m_parcel.grants << std::pair(entry.id(), role);
        }
    }
    return {};
}
