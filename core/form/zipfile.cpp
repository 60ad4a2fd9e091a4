// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct ZipFileText {
    Q_DECLARE_TR_FUNCTIONS(ZipFileText)
};

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

tl::unexpected<Error> noWorkbook(const QString &path)
{
    return failure(Error::Kind::Invalid, ZipFileText::tr("%1 is not an Excel workbook (.xlsx). Save it as one and try "
                                                         "again.").arg(QDir::toNativeSeparators(path)));
}

tl::unexpected<Error> tooLarge(const QString &path)
{
    return failure(Error::Kind::Invalid, ZipFileText::tr("%1 is far larger inside than any form. Nothing was read from "
                                                         "it.").arg(QDir::toNativeSeparators(path)));
}

/// Reads at most as many bytes as the entry claims, and one more to see whether it lied.
std::optional<QByteArray> unpack(zip_t *archive, zip_uint64_t index, qint64 size)
{
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return std::nullopt;
    QByteArray out(size + 1, Qt::Uninitialized);
    qint64 read = 0;
    while (read <= size) {
        const zip_int64_t more = zip_fread(file.get(), out.data() + read, zip_uint64_t(size + 1 - read));
        if (more < 0)
            return std::nullopt;
        if (more == 0)
            break;
        read += more;
    }
    if (read != size)
        return std::nullopt;
    out.truncate(size);
    return out;
}

} // namespace

Result<ZipFile> ZipFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Storage, ZipFileText::tr("%1 cannot be read. Check that it is there and that you may "
                                                             "read it.").arg(QDir::toNativeSeparators(path)));
    }
    if (file.size() > mostBytes)
        return tooLarge(path);
    const QByteArray bytes = file.readAll();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    const std::unique_ptr<zip_t, Discard> archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return noWorkbook(path);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostEntries)
        return tooLarge(path);
    ZipFile out;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const bool isKnown = zip_stat_index(archive.get(), zip_uint64_t(i), 0, &stat) == 0
                             && (stat.valid & ZIP_STAT_SIZE) && (stat.valid & ZIP_STAT_NAME);
        if (!isKnown)
            return noWorkbook(path);
        if (stat.size > zip_uint64_t(mostBytesAnEntry))
            return tooLarge(path);
        total += qint64(stat.size);
        if (total > mostBytes)
            return tooLarge(path);
        const auto entry = unpack(archive.get(), zip_uint64_t(i), qint64(stat.size));
        if (!entry)
            return noWorkbook(path);
        out.m_entries.insert(QString::fromUtf8(stat.name), *entry);
    }
    return out;
}
