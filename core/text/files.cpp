// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

// A disk with less than this is full for whoever wants to save something.
constexpr qint64 leastRoom = 64 * 1024;

/// Whether a folder's disk is known to have less room than that. Not by the list of disks, which a container lacks.
bool hasLessThan(qint64 size, const QFileInfo &folder)
{
    std::error_code unknown;
    const auto space = std::filesystem::space(folder.filesystemFilePath(), unknown);
    return !unknown && space.available < quint64(size);
}

} // namespace

namespace files {

Done openToRead(QFile &file)
{
    if (!file.exists()) {
        return failure(Error::Kind::NotFound, FileText::tr("There is no file %1. Check the name and the folder.")
                                                  .arg(QDir::toNativeSeparators(file.fileName())));
    }
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(file.fileName(), file.errorString()));
    return {};
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (auto opened = openToRead(file); !opened)
        return tl::unexpected(opened.error());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return tl::unexpected(unreadable(path, file.errorString()));
    return bytes;
}

Done write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(unwritable(path, file.errorString(), bytes.size()));
}

Error unreadable(const QString &path, const QString &detail)
{
    return {Error::Kind::Storage,
            FileText::tr("%1 cannot be read. Check that it is a file, that you may read it, and that no other program "
                         "holds it.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error unwritable(const QString &path, const QString &detail, qint64 size)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    QString sentence = FileText::tr("%1 could not be written. Choose another folder.").arg(shown);
    if (QFileInfo(path).isDir()) {
        sentence = FileText::tr("%1 is a folder. Give the file a name of its own.").arg(shown);
    } else if (!folder.isDir()) {
        sentence = FileText::tr("%1 could not be written: there is no folder %2. Choose another one.")
                       .arg(shown, QDir::toNativeSeparators(folder.filePath()));
    } else if (hasLessThan(std::max(size, leastRoom), folder)) {
        sentence = FileText::tr("%1 could not be written: the disk is full. Make room on it, or choose another folder.")
                       .arg(shown);
    }
    // What Qt says when it has nothing to say.
    return {Error::Kind::Storage, sentence, detail == "Unknown error"_L1 ? QString() : detail};
}

} // namespace files
