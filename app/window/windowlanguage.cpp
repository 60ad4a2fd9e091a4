// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

void WindowLanguage::speak(const QString &language)
{
    m_language = language;
    QLocale::setDefault(language == "sv"_L1 ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/plankoll_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_own);
}
