// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/zipped.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace {

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

constexpr zip_uint16_t firstDay = (1 << 5) | 1; ///< 1980-01-01, the beginning of the format's time

/// libzip's error, which must be let go.
struct ZipError {
    zip_error_t error{};
    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    Q_DISABLE_COPY_MOVE(ZipError)
};

struct Free {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Source = std::unique_ptr<zip_source_t, Free>;
using Archive = std::unique_ptr<zip_t, Free>;
using File = std::unique_ptr<zip_file_t, Free>;

tl::unexpected<Error> notPacked(const char *words)
{
    return failure(Error::Kind::Storage, ZipText::tr("The file could not be packed."), QString::fromUtf8(words));
}

tl::unexpected<Error> broken(const char *words)
{
    return failure(Error::Kind::Invalid, ZipText::tr("It is damaged or of another kind than its name says."),
                   QString::fromUtf8(words));
}

/// Adds one entry; the bytes must live until the archive is closed.
bool add(zip_t *archive, const zipped::Entry &entry)
{
    zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6) == 0
           && zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return notPacked(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? Result<QByteArray>(bytes) : notPacked("short read");
}

} // namespace

namespace zipped {

Result<QByteArray> pack(const QList<Entry> &entries)
{
    ZipError error;
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error.error));
    if (!target)
        return notPacked(zip_error_strerror(&error.error));
    zip_source_keep(target.get()); // the archive lets go of its own hold
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error.error));
    if (!archive) {
        zip_source_free(target.get());
        return notPacked(zip_error_strerror(&error.error));
    }
    for (const Entry &entry : entries) {
        if (!add(archive.get(), entry))
            return notPacked(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return notPacked(zip_strerror(archive.get()));
    (void)archive.release(); // closed is let go
    return bytesOf(target.get());
}

Result<QByteArray> unpack(const QByteArray &bytes, const QString &name, qint64 limit)
{
    ZipError error;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error.error);
    if (!source)
        return broken(zip_error_strerror(&error.error));
    const Archive archive(zip_open_from_source(source, ZIP_RDONLY, &error.error));
    if (!archive) {
        zip_source_free(source);
        return broken(zip_error_strerror(&error.error));
    }
    const zip_int64_t index = zip_name_locate(archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return failure(Error::Kind::NotFound, ZipText::tr("It lacks its part %1.").arg(name));
    const File file(zip_fopen_index(archive.get(), zip_uint64_t(index), 0));
    if (!file)
        return broken(zip_strerror(archive.get()));
    QByteArray content;
    char piece[64 * 1024]; // not by the size it claims
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), piece, sizeof piece);
        if (read < 0)
            return broken("unpacking failed");
        if (read == 0)
            return content;
        content.append(piece, qsizetype(read));
        if (content.size() > limit)
            return failure(Error::Kind::Invalid,
                           ZipText::tr("It is far larger inside than any file of its kind. Nothing was read from it."));
    }
}

} // namespace zipped
