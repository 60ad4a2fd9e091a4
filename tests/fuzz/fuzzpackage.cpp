// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/seal.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A sealed package: whatever is wrong with it, nothing is read and nothing is left behind.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // A changed header may ask for a gigabyte; that it is bounded has a test of its own.
    if (size > 16 && (data[12] != 0 || data[13] != 0))
        return 0;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"package"_s), out = folder.filePath(u"out"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        qFatal("cannot write");
    file.close();
    const Done opened = seal::open(path, out, u"passphrase"_s);
    if (!opened && QFile::exists(out))
        qFatal("something was left behind");
    QFile::remove(out);
    return 0;
}

QByteArrayList madeSeeds()
{
    const QTemporaryDir folder;
    QFile plain(folder.filePath(u"plain"_s));
    if (!plain.open(QIODevice::WriteOnly) || plain.write(QByteArray(70'000, 'a')) < 0)
        return {};
    plain.close();
    const QString sealed = folder.filePath(u"sealed"_s);
    if (!seal::close(plain.fileName(), sealed, u"passphrase"_s, {1, 64}))
        return {};
    QFile file(sealed);
    return file.open(QIODevice::ReadOnly) ? QByteArrayList{file.readAll()} : QByteArrayList();
}
