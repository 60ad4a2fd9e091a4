// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/storewatch.h"

#include "ui/parts/whendone.h"

StoreWatch::StoreWatch(Database &database, const QString &who, int intervalMs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_presence(std::make_shared<Presence>(database.address(), who))
{
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
    m_timer.start(intervalMs);
    look();
}

void StoreWatch::look()
{
    if (m_isLooking)
        return; // something long runs on the writing thread; one question in the queue is enough
    m_isLooking = true;
    const auto ask = [presence = m_presence](Connection &connection) -> Result<Seen> {
        auto rows = connection.query(u"storage/select_data_version"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        const qint64 version = rows->next() ? rows->number(u"data_version"_s) : 0;
        const StoreAddress &address = connection.address();
        const bool isFile = address.engine == StoreAddress::Engine::Sqlite;
        const FileIdentity file = isFile ? FileIdentity::of(address.path) : FileIdentity{};
        // A file that is gone is read on through its open handle: the system keeps it until it is closed.
        if (isFile && !file.exists())
            return Seen{.isReadOnly = connection.isReadOnly(), .isGone = true};
        return Seen{file, version, connection.isReadOnly(), false,
                    connection.isReadOnly() ? QStringList() : presence->refresh()};
    };
    whenDone(m_database.maintain(ask), this, [this](const Result<Seen> &seen) { take(seen); });
}

void StoreWatch::take(const Result<Seen> &seen)
{
    m_isLooking = false;
    if (!seen && seen.error().kind != Error::Kind::NotFound)
        return; // busy, or a share that is slow: the next write says so where it matters
    const bool isGone = !seen || seen->isGone;
    if (isGone != m_isGone) {
        m_isGone = isGone;
        isGone ? Q_EMIT gone() : Q_EMIT back();
        if (!isGone)
            Q_EMIT changedElsewhere(); // whatever lies there now
    }
    if (!seen || isGone)
        return;
    const std::optional<Seen> before = std::exchange(m_last, *seen);
    if (before && (before->version != seen->version || before->file != seen->file))
        Q_EMIT changedElsewhere();
    if (!before || before->others != seen->others)
        Q_EMIT othersChanged(seen->others);
    if (!before && seen->isReadOnly)
        Q_EMIT foundReadOnly();
}

void StoreWatch::tellOthers()
{
    if (m_last)
        Q_EMIT othersChanged(m_last->others);
}

void StoreWatch::tellFound()
{
    if (m_isGone)
        Q_EMIT gone();
    else if (m_last && m_last->isReadOnly)
        Q_EMIT foundReadOnly();
}
