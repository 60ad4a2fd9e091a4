// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/schema.h"
#include "tests/support/need.h"

#include <QFile>

/// Files as other versions of the program leave them: steps of the schema taken back, or one that is not known yet.
namespace schemaversion {

/// As a version wrote it that knew the steps up to `version`, 2 at least. What later steps hold goes.
inline void makeOlder(const QString &path, int version)
{
    auto connection = need(Connection::open(StoreAddress::parse(path), Connection::Access::ReadWrite));
    QStringList steps;
    if (version < 6)
        steps << u"DROP TABLE review_copy_revision"_s;
    if (version < 5)
        steps << u"ALTER TABLE commission_revision DROP COLUMN withdrawn"_s;
    if (version < 4)
        steps << u"DROP TABLE report_look_revision"_s;
    for (const auto &table : {u"package_scope"_s, u"sent_item"_s, u"received_item"_s, u"received_revision"_s,
                              u"reminder_log"_s, u"release_log"_s}) {
        if (version < 3)
            steps << u"DROP TABLE "_s + table;
    }
    steps << u"PRAGMA user_version = %1"_s.arg(version);
    need(connection->executeScript(steps.join(u";\n\n"_s) + u';'));
    need(connection->execute(u"storage/set_schema_version"_s, {{u"content"_s, QString::number(version)}}));
}

/// As a version will write it that knows one step more: what the file says of itself is all that can be known of it.
inline void makeNewer(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(63)
        || file.write(QByteArray(1, char(schema::latestVersion + 1))) != 1)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace schemaversion
