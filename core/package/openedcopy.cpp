// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/openedcopy.h"

#include "core/package/seal.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

struct OpenedCopyText {
    Q_DECLARE_TR_FUNCTIONS(OpenedCopyText)
};

/// What is wrong with the temporary copy is wrong with the file that a person knows.
Error named(Error error, const QString &copy, const QString &path)
{
    error.sentence.replace(QDir::toNativeSeparators(copy), QDir::toNativeSeparators(path));
    return error;
}

} // namespace

Result<OpenedCopy> OpenedCopy::open(const QString &path, const QString &passphrase)
{
    OpenedCopy opened;
    const QString copy = opened.m_folder->filePath(u"copy.plankoll"_s);
    const bool isSealed = seal::isSealed(path);
    if (isSealed && passphrase.isEmpty()) {
        return failure(Error::Kind::Usage,
                       OpenedCopyText::tr("%1 is sealed. Give its passphrase.").arg(QDir::toNativeSeparators(path)));
    }
    if (isSealed) {
        if (auto unsealed = seal::open(path, copy, passphrase); !unsealed)
            return tl::unexpected(unsealed.error());
        if (auto whole = schema::checkFile(copy); !whole)
            return tl::unexpected(named(whole.error(), copy, path));
    } else {
        if (auto whole = schema::checkFile(path); !whole)
            return tl::unexpected(whole.error());
        if (!QFile::copy(path, copy)) {
            return failure(Error::Kind::Storage,
                           OpenedCopyText::tr("%1 cannot be copied to a temporary folder.").arg(path));
        }
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    auto connection = Connection::open(StoreAddress::parse(copy), Connection::Access::ReadWrite);
    if (!connection)
        return tl::unexpected(named(connection.error(), copy, path));
    if (auto ready = schema::bringUpToDate(**connection); !ready)
        return tl::unexpected(named(ready.error(), copy, path));
    opened.m_connection = std::move(*connection);
    return opened;
}
