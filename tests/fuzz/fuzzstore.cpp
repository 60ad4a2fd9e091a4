// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/soundness.h"
#include "core/package/openedcopy.h"
#include "core/package/packagescope.h"
#include "core/plan/planfile.h"
#include "core/storage/database.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QTemporaryDir>

/// A store that somebody sent: opened in a copy, migrated, and looked through.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.plankoll"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        qFatal("cannot write");
    file.close();
    auto opened = OpenedCopy::open(path, u"passphrase"_s);
    if (!opened)
        return 0;
    (void)packages::scopeOf(opened->connection());
    (void)archive::verify(opened->connection());
    return 0;
}

QByteArrayList madeSeeds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.plankoll"_s);
    auto plan = planfile::bundled(u"lindasa-2024-2027"_s);
    auto made = Database::create(StoreAddress::parse(path), [&plan](Connection &connection) {
        Journal journal(connection);
        return planfile::import(journal, *plan);
    });
    if (made)
        made->reset();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QByteArrayList{file.readAll()} : QByteArrayList();
}
