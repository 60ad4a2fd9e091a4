// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version/reports.h"

#include "core/evidence/evidencestorage.h"
#include "core/round/rounds.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace {

struct FilingText {
    Q_DECLARE_TR_FUNCTIONS(FilingText)
};

} // namespace

// The bytes of locked versions and of what was filed for them: kept under their hash, copied out as they are.
namespace reports {

Result<QByteArray> storedBytes(Journal &journal, const QByteArray &sha256)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (auto copied = evidence::copyBytes(journal.connection(), {}, sha256, buffer); !copied)
        return tl::unexpected(copied.error());
    return bytes;
}

Result<QByteArray> file(Journal &journal, const ReportVersion &version, const QString &kind, const QString &language,
                        const QString &format)
{
    const QString wanted = QStringList{kind, language, format}.join(u' ') + u' ';
    for (const QString &line : version.files) {
        if (!line.startsWith(wanted))
            continue;
        return storedBytes(journal, QByteArray::fromHex(line.split(u' ').at(3).toLatin1()));
    }
    return failure(Error::Kind::NotFound, FilingText::tr("Version %1 holds no such file (%2, %3).")
                                              .arg(QString::number(version.number), format, language));
}

Result<QUuid> attach(Journal &journal, Pen &pen, const Actor &actor, FiledReport filed, const QByteArray &bytes)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    auto locked = versions(journal, filed.round);
    if (!locked)
        return tl::unexpected(locked.error());
    const bool isThere = std::any_of(locked->begin(), locked->end(),
                                     [&](const auto &version) { return version->number == filed.number; });
    if (!isThere) {
        return failure(Error::Kind::NotFound,
                       FilingText::tr("The round has no locked version %1 to attach a file to.").arg(filed.number));
    }
    filed.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    filed.size = bytes.size();
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    if (auto stored = evidence::storeBytes(journal.connection(), {}, filed.sha256, buffer); !stored)
        return tl::unexpected(stored.error());
    const QUuid record = pen.newId();
    if (auto written = journal.write(pen, record, {}, filed); !written)
        return tl::unexpected(written.error());
    return record;
}

Result<QUuid> noteSent(Journal &journal, Pen &pen, const Actor &actor, const ReviewCopy &copy)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    const QUuid record = pen.newId();
    if (auto written = journal.write(pen, record, {}, copy); !written)
        return tl::unexpected(written.error());
    return record;
}

Done withdrawSent(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, bool withdrawn)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto found = journal.record<ReviewCopy>(record);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, FilingText::tr("There is no note of such a copy."));
    ReviewCopy copy = ***found;
    copy.withdrawn = withdrawn;
    if (auto written = journal.write(pen, record, {}, copy); !written)
        return tl::unexpected(written.error());
    return {};
}

Result<QList<Recorded<ReviewCopy>>> reviewCopies(Journal &journal, RoundId round)
{
    auto all = journal.current<ReviewCopy>();
    if (!all)
        return all;
    all->removeIf([round](const auto &copy) { return copy->round != round || copy->withdrawn; });
    std::stable_sort(all->begin(), all->end(), [](const auto &a, const auto &b) {
        return std::tuple(a->sentOn, a.writtenAt) > std::tuple(b->sentOn, b.writtenAt);
    });
    return all;
}

Result<QList<Recorded<FiledReport>>> filed(Journal &journal, RoundId round)
{
    auto all = journal.current<FiledReport>();
    if (!all)
        return all;
    all->removeIf([round](const auto &one) { return one->round != round; });
    std::stable_sort(all->begin(), all->end(), [](const auto &a, const auto &b) {
        return std::tuple(a->number, a.writtenAt) < std::tuple(b->number, b.writtenAt);
    });
    return all;
}

} // namespace reports
