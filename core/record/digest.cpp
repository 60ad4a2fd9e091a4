// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/digest.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// The program's namespace for natural keys: a random UUID drawn once, never to change.
const QUuid programNamespace(0x8f3c6a52, 0x1d0e, 0x4c8b, 0x9a, 0x57, 0x3e, 0x61, 0xb2, 0x94, 0xc0, 0x7d);

void appendPrefixed(QByteArray &out, const QByteArray &bytes)
{
    const quint32 length = qToBigEndian(quint32(bytes.size()));
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
    out.append(bytes);
}

void appendPrefixed(QByteArray &out, const QUuid &id)
{
    appendPrefixed(out, id.isNull() ? QByteArray() : id.toRfc4122().toHex());
}

void appendPrefixed(QByteArray &out, const Value &value)
{
    struct Text {
        QByteArray &out;
        void operator()(std::monostate) const { appendPrefixed(out, QByteArray()); }
        void operator()(qint64 number) const { appendPrefixed(out, QByteArray::number(number)); }
        void operator()(const QString &string) const { appendPrefixed(out, string.toUtf8()); }
        void operator()(const QUuid &id) const { appendPrefixed(out, id); }
        void operator()(const QByteArray &bytes) const { appendPrefixed(out, bytes.toHex()); }
    };
    std::visit(Text{out}, value);
}

void appendCanonical(QByteArray &out, const Fields &fields)
{
    for (const auto &[name, value] : fields) {
        if (value.index() == 0)
            continue;
        appendPrefixed(out, name.toUtf8());
        appendPrefixed(out, value);
    }
}

/// libsodium's: a merge spends more on this than on reading, and Qt's is half as fast.
QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : parts)
        crypto_hash_sha256_update(&state, reinterpret_cast<const uchar *>(part.data()), quint64(part.size()));
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<uchar *>(out.data()));
    return out;
}

} // namespace

namespace digest {

QByteArray canonical(const Fields &fields)
{
    QByteArray out;
    appendCanonical(out, fields);
    return out;
}

QByteArray contentDigest(const QByteArray &salt, const Fields &fields)
{
    QByteArray out;
    out.reserve(2000);
    out += salt;
    appendCanonical(out, fields);
    return sha256({out});
}

QByteArray revisionHash(const Revision &revision, QList<QByteArray> parentHashes)
{
    std::sort(parentHashes.begin(), parentHashes.end());
    QByteArray out;
    out.reserve(500);
    appendPrefixed(out, "plankoll revision "_ba + QByteArray::number(revision.hashVersion));
    appendPrefixed(out, revision.id.value);
    appendPrefixed(out, revision.recordId);
    appendPrefixed(out, revision.kind.toUtf8());
    appendPrefixed(out, revision.scopeUnit);
    appendPrefixed(out, revision.author.toUtf8());
    appendPrefixed(out, QByteArray::number(revision.writtenAt));
    appendPrefixed(out, revision.contentDigest);
    for (const QByteArray &parent : std::as_const(parentHashes))
        appendPrefixed(out, parent);
    return sha256({out});
}

QByteArray contentHash(QList<Sha256> revisionHashes)
{
    std::sort(revisionHashes.begin(), revisionHashes.end(),
              [](const Sha256 &a, const Sha256 &b) { return std::memcmp(a.data(), b.data(), a.size()) < 0; });
    static_assert(sizeof(Sha256) == 32); // they lie in a row without gaps
    const auto *first = reinterpret_cast<const char *>(revisionHashes.constData());
    return sha256({"plankoll store 1", QByteArrayView(first, revisionHashes.size() * qsizetype(sizeof(Sha256)))});
}

QUuid naturalId(QStringView kind, const QStringList &key)
{
    QByteArray name;
    appendPrefixed(name, kind.toUtf8());
    for (const QString &part : key)
        appendPrefixed(name, part.toUtf8());
    return QUuid::createUuidV5(programNamespace, name);
}

RevisionId importedRevisionId(const QUuid &recordId, const QByteArray &contentDigest, QList<RevisionId> parents)
{
    std::sort(parents.begin(), parents.end(),
              [](const RevisionId &a, const RevisionId &b) { return a.value.toRfc4122() < b.value.toRfc4122(); });
    QByteArray name = contentDigest;
    for (const RevisionId &parent : std::as_const(parents))
        name += parent.value.toRfc4122();
    return {QUuid::createUuidV5(recordId, name)};
}

QUuid timeOrderedId(qint64 utcMs, const QByteArray &random)
{
    Q_ASSERT(random.size() == 10);
    QByteArray bytes(6, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(utcMs >> (8 * (5 - i)));
    bytes += random;
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace digest
