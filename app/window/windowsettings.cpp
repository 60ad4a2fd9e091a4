// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowsettings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRecent = 8;
} // namespace

QList<RecentStore> WindowSettings::recent() const
{
    QList<RecentStore> stores;
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        stores << RecentStore{m_settings.value(u"path"_s).toString(), m_settings.value(u"title"_s).toString()};
    }
    m_settings.endArray();
    stores.removeIf([](const RecentStore &store) {
        return store.path.isEmpty() || (!store.path.startsWith("postgresql:"_L1) && !QFile::exists(store.path));
    });
    return stores;
}

void WindowSettings::addRecent(const RecentStore &store)
{
    QList<RecentStore> stores = recent();
    stores.removeIf([&store](const RecentStore &other) { return other.path == store.path; });
    stores.prepend(store);
    stores = stores.mid(0, mostRecent);
    m_settings.beginWriteArray(u"recent"_s, int(stores.size()));
    for (int i = 0; i < stores.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"path"_s, stores.at(i).path);
        m_settings.setValue(u"title"_s, stores.at(i).title);
    }
    m_settings.endArray();
}

QString WindowSettings::language() const
{
    const QString system = QLocale::system().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    const QString chosen = m_settings.value(u"language"_s, system).toString();
    return chosen == "sv"_L1 ? chosen : u"en"_s;
}

void WindowSettings::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

QString WindowSettings::keyOf(const QString &storePath, const QString &what)
{
    // A path holds slashes, which would be groups.
    const QByteArray hash = QCryptographicHash::hash(storePath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"store-%1/%2"_s.arg(QString::fromLatin1(hash), what);
}

QString WindowSettings::who(const QString &storePath) const
{
    return m_settings.value(keyOf(storePath, u"who"_s)).toString();
}

void WindowSettings::setWho(const QString &storePath, const QString &author)
{
    m_settings.setValue(keyOf(storePath, u"who"_s), author);
}

QString WindowSettings::round(const QString &storePath) const
{
    return m_settings.value(keyOf(storePath, u"round"_s)).toString();
}

void WindowSettings::setRound(const QString &storePath, const QString &id)
{
    m_settings.setValue(keyOf(storePath, u"round"_s), id);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}
