// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/seal.h"

#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct SealText {
    Q_DECLARE_TR_FUNCTIONS(SealText)
};

// magic 8 · passes 4 · memory 4 · plain size 8 · salt 16 · stream header 24 · key check 17 · SHA-256 of all before it
// 32
constexpr char magic[] = "PLKSEAL1";
constexpr qsizetype magicSize = 8, saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype openSize = magicSize + 4 + 4 + 8 + saltSize;
constexpr qsizetype checkedSize = openSize + streamHeaderSize + overhead;
constexpr qsizetype headerSize = checkedSize + crypto_hash_sha256_BYTES;
constexpr qint64 chunkSize = 64 * 1024;
// A file that asks for more than this is not one of ours: it would only take the machine's memory.
constexpr quint32 mostPasses = 16, mostMemoryKiB = 1024 * 1024;

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

Error changed(const QString &path)
{
    return {Error::Kind::Corrupt, SealText::tr("%1 has been changed or damaged on its way. Nothing was read from it. "
                                               "Ask for the file again.")
                                      .arg(QDir::toNativeSeparators(path))};
}

Error cut(const QString &path)
{
    return {Error::Kind::Corrupt, SealText::tr("%1 is cut off: its end is missing. Nothing was read from it. Ask for "
                                               "the file again.")
                                      .arg(QDir::toNativeSeparators(path))};
}

Done started()
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Storage, SealText::tr("The encryption library could not be started."));
    return {};
}

/// A key from a passphrase, wiped when it goes.
class Key
{
public:
    [[nodiscard]] static std::optional<Key> derive(const QString &passphrase, const QByteArray &salt,
                                                   const SealCost &cost)
    {
        Key key;
        const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        if (crypto_pwhash(bytes(key.m_bytes), crypto_secretstream_xchacha20poly1305_KEYBYTES, words.constData(),
                          quint64(words.size()), bytes(salt), cost.passes, size_t(cost.memoryKiB) * 1024,
                          crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            return std::nullopt; // no such memory
        return key;
    }
    Key(Key &&) = default;
    Key &operator=(Key &&) = delete;
    ~Key() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    [[nodiscard]] const uchar *data() const { return bytes(m_bytes); }

private:
    Key() = default;
    QByteArray m_bytes{QByteArray(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0')};
};

Error tooLittleMemory()
{
    return {Error::Kind::Storage, SealText::tr("There is too little memory free to work with a sealed file. Close "
                                               "other programs and try again.")};
}

template<class Number>
QByteArray bigEndian(Number number)
{
    const Number swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

Done closeInto(QFile &from, QSaveFile &to, const QString &passphrase, const SealCost &cost)
{
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    const auto key = Key::derive(passphrase, salt, cost);
    if (!key)
        return tl::unexpected(tooLittleMemory());
    QByteArray header = QByteArray(magic, magicSize) + bigEndian(cost.passes) + bigEndian(cost.memoryKiB)
                        + bigEndian(quint64(from.size())) + salt;
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(streamHeader), key->data());
    // An empty first message: it opens with the right key alone, whatever happened to the rest.
    QByteArray check(overhead, '\0');
    crypto_secretstream_xchacha20poly1305_push(&state, bytes(check), nullptr, nullptr, 0, bytes(header),
                                               quint64(header.size()), 0);
    header += streamHeader + check;
    header += sha256(header);
    if (to.write(header) != header.size())
        return tl::unexpected(files::unwritable(to.fileName()));
    for (qint64 left = from.size(); left > 0;) {
        const QByteArray plain = from.read(std::min(left, chunkSize));
        if (plain.isEmpty())
            return tl::unexpected(files::unreadable(from.fileName()));
        left -= plain.size();
        QByteArray sealed(plain.size() + overhead, '\0');
        const uchar tag = left == 0 ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(&state, bytes(sealed), nullptr, bytes(plain), quint64(plain.size()),
                                                   nullptr, 0, tag);
        if (to.write(sealed) != sealed.size())
            return tl::unexpected(files::unwritable(to.fileName()));
    }
    return {};
}

/// What a header says, once it is known to be whole.
struct Header {
    SealCost cost{};
    qint64 size = 0;
    QByteArray salt{};
};

Result<Header> readHeader(const QByteArray &raw, qint64 fileSize, const QString &path)
{
    if (!raw.startsWith(magic))
        return failure(Error::Kind::Corrupt,
                       SealText::tr("%1 is not a sealed file.").arg(QDir::toNativeSeparators(path)));
    if (raw.size() < headerSize)
        return tl::unexpected(cut(path));
    if (sha256(raw.first(checkedSize)) != raw.mid(checkedSize, headerSize - checkedSize))
        return tl::unexpected(changed(path));
    Header header{.cost = {qFromBigEndian<quint32>(raw.constData() + magicSize),
                           qFromBigEndian<quint32>(raw.constData() + magicSize + 4)},
                  .size = qint64(qFromBigEndian<quint64>(raw.constData() + magicSize + 8)),
                  .salt = raw.mid(magicSize + 16, saltSize)};
    const bool isAbsurd = header.cost.passes < 1 || header.cost.passes > mostPasses || header.cost.memoryKiB < 8
                          || header.cost.memoryKiB > mostMemoryKiB || header.size < 1
                          || header.size > (qint64(1) << 40);
    if (isAbsurd)
        return tl::unexpected(changed(path));
    const qint64 chunks = (header.size + chunkSize - 1) / chunkSize;
    const qint64 whole = headerSize + header.size + chunks * overhead;
    if (fileSize < whole)
        return tl::unexpected(cut(path));
    if (fileSize > whole)
        return tl::unexpected(changed(path));
    return header;
}

Done openInto(QFile &from, QFile &to, const QString &passphrase)
{
    const QByteArray raw = from.read(headerSize);
    auto header = readHeader(raw, from.size(), from.fileName());
    if (!header)
        return tl::unexpected(header.error());
    const auto key = Key::derive(passphrase, header->salt, header->cost);
    if (!key)
        return tl::unexpected(tooLittleMemory());
    crypto_secretstream_xchacha20poly1305_state state;
    const QByteArray streamHeader = raw.mid(openSize, streamHeaderSize), open = raw.first(openSize);
    const QByteArray check = raw.mid(openSize + streamHeaderSize, overhead);
    uchar tag = 0;
    uchar none = 0;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(streamHeader), key->data()) != 0
        || crypto_secretstream_xchacha20poly1305_pull(&state, &none, nullptr, &tag, bytes(check), quint64(check.size()),
                                                      bytes(open), quint64(open.size()))
               != 0) {
        return failure(Error::Kind::Forbidden, SealText::tr("The passphrase does not open %1. Nothing was read from "
                                                            "it. Check the passphrase and try again.")
                                                   .arg(QDir::toNativeSeparators(from.fileName())));
    }
    for (qint64 left = header->size; left > 0;) {
        const qint64 size = std::min(left, chunkSize);
        const QByteArray sealed = from.read(size + overhead);
        QByteArray plain(size, '\0');
        left -= size;
        const bool isRead
            = sealed.size() == size + overhead
              && crypto_secretstream_xchacha20poly1305_pull(&state, bytes(plain), nullptr, &tag, bytes(sealed),
                                                            quint64(sealed.size()), nullptr, 0)
                     == 0;
        if (!isRead || (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (left == 0))
            return tl::unexpected(changed(from.fileName()));
        if (to.write(plain) != plain.size())
            return tl::unexpected(files::unwritable(to.fileName()));
    }
    return {};
}

} // namespace

namespace seal {

bool isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magicSize) == QByteArray(magic, magicSize);
}

Done close(const QString &path, const QString &sealed, const QString &passphrase, const SealCost &cost)
{
    if (auto ready = started(); !ready)
        return ready;
    QFile from(path);
    if (auto opened = files::openToRead(from); !opened)
        return opened;
    QSaveFile to(sealed);
    if (!to.open(QIODevice::WriteOnly))
        return tl::unexpected(files::unwritable(sealed));
    if (auto done = closeInto(from, to, passphrase, cost); !done)
        return done;
    return to.commit() ? Done{} : tl::unexpected(files::unwritable(sealed));
}

Done open(const QString &sealed, const QString &path, const QString &passphrase)
{
    if (auto ready = started(); !ready)
        return ready;
    QFile from(sealed);
    if (auto opened = files::openToRead(from); !opened)
        return opened;
    QFile to(path);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(files::unwritable(path));
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Done done = openInto(from, to, passphrase);
    to.close();
    if (!done)
        QFile::remove(path);
    return done;
}

Result<QString> passphraseIn(const QString &path)
{
    QFile file(path);
    if (auto opened = files::openToRead(file); !opened)
        return tl::unexpected(opened.error());
    QString line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty()) {
        return failure(
            Error::Kind::Invalid,
            SealText::tr("%1 is empty: its first line should be the passphrase.").arg(QDir::toNativeSeparators(path)));
    }
    return line;
}

} // namespace seal
