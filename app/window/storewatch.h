// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/fileidentity.h"
#include "core/store/presence.h"

#include <QObject>
#include <QTimer>

#include <optional>

/// Looks now and then whether another program has written to the store, who else has it open, and
/// whether its file still lies where it lay.
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    StoreWatch(Database &database, const QString &who, int intervalMs, QObject *parent = nullptr);

    /// Looks at once.
    void look();
    /// Says again who was there at the last look.
    void tellOthers();
    /// Says what was found before anybody could listen: the first look is taken while the store is still being read.
    void tellFound();

Q_SIGNALS:
    void changedElsewhere();
    void othersChanged(const QStringList &names);
    void foundReadOnly();
    /// The file does not lie where it lay, and then does again.
    void gone();
    void back();

private:
    struct Seen {
        FileIdentity file{}; ///< of the file at the address
        qint64 version = 0;
        bool isReadOnly = false;
        bool isGone = false;
        QStringList others{};
    };
    void take(const Result<Seen> &seen);

    Database &m_database;
    std::shared_ptr<Presence> m_presence;
    QTimer m_timer;
    std::optional<Seen> m_last{};
    bool m_isLooking = false;
    bool m_isGone = false;
};
