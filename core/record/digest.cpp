// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

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

QByteArray hex(const QUuid &id)
{
    return id.isNull() ? QByteArray() : id.toRfc4122().toHex();
}

QByteArray text(const Value &value)
{
    struct Text {
        QByteArray operator()(std::monostate) const { return {}; }
        QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
        QByteArray operator()(const QString &string) const { return string.toUtf8(); }
        QByteArray operator()(const QUuid &id) const { return hex(id); }
        QByteArray operator()(const QByteArray &bytes) const { return bytes.toHex(); }
    };
    return std::visit(Text{}, value);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

namespace digest {

QByteArray canonical(const Fields &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields) {
        if (value.index() == 0)
            continue;
        appendPrefixed(out, name.toUtf8());
        appendPrefixed(out, text(value));
    }
    return out;
}

QByteArray contentDigest(const QByteArray &salt, const Fields &fields)
{
    return sha256(salt + canonical(fields));
}

QByteArray revisionHash(const Revision &revision, QList<QByteArray> parentHashes)
{
    std::sort(parentHashes.begin(), parentHashes.end());
    QByteArray out;
    appendPrefixed(out, "plankoll revision "_ba + QByteArray::number(revision.hashVersion));
    appendPrefixed(out, hex(revision.id.value));
    appendPrefixed(out, hex(revision.recordId));
    appendPrefixed(out, revision.kind.toUtf8());
    appendPrefixed(out, hex(revision.scopeUnit));
    appendPrefixed(out, revision.author.toUtf8());
    appendPrefixed(out, QByteArray::number(revision.writtenAt));
    appendPrefixed(out, revision.contentDigest);
    for (const QByteArray &parent : std::as_const(parentHashes))
        appendPrefixed(out, parent);
    return sha256(out);
}

QByteArray contentHash(QList<Sha256> revisionHashes)
{
    std::sort(revisionHashes.begin(), revisionHashes.end(), [](const Sha256 &a, const Sha256 &b) {
        return std::memcmp(a.data(), b.data(), a.size()) < 0;
    });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("plankoll store 1");
    for (const Sha256 &revision : std::as_const(revisionHashes))
        hash.addData(QByteArrayView(revision.data(), revision.size()));
    return hash.result();
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
    std::sort(parents.begin(), parents.end(), [](const RevisionId &a, const RevisionId &b) {
        return a.value.toRfc4122() < b.value.toRfc4122();
    });
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
