// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/presence.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace {

/// A file that nobody has touched for so long was left by a program that did not end as it should.
constexpr qint64 forgottenMs = 120'000;

QString prefixOf(const QString &store)
{
    return u".%1.open-"_s.arg(QFileInfo(store).fileName());
}

} // namespace

Presence::Presence(const StoreAddress &address, QString who)
    : m_who(std::move(who))
{
    if (address.engine != StoreAddress::Engine::Sqlite)
        return;
    m_store = QFileInfo(address.path).absoluteFilePath();
    m_own = QFileInfo(m_store).dir().filePath(prefixOf(m_store) + QUuid::createUuid().toString(QUuid::Id128));
}

Presence::~Presence()
{
    if (!m_own.isEmpty())
        QFile::remove(m_own);
}

QStringList Presence::refresh()
{
    if (m_store.isEmpty())
        return {};
    if (QFile own(m_own); own.open(QIODevice::WriteOnly)) // writing, not only opening, moves the file's time
        own.write(m_who.toUtf8());
    QStringList others;
    const QDir folder = QFileInfo(m_store).dir();
    const auto files = folder.entryInfoList({prefixOf(m_store) + u'*'}, QDir::Files | QDir::Hidden);
    // The times are compared with our own file's, not with a clock: a share's clock may differ from this machine's.
    const QDateTime now = QFileInfo(m_own).lastModified();
    for (const QFileInfo &info : files) {
        if (info.absoluteFilePath() == m_own || info.lastModified().msecsTo(now) > forgottenMs)
            continue;
        if (QFile file(info.absoluteFilePath()); file.open(QIODevice::ReadOnly))
            others << QString::fromUtf8(file.read(200)).simplified();
    }
    others.sort();
    return others;
}
