// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileidentity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

FileIdentity FileIdentity::of(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
#else
    return {0, QFile::exists(path) ? 1u : 0u};
#endif
}
