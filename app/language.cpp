// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void installLanguage(const QStringList &words)
{
    QString language = QLocale::system().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    const qsizetype at = words.indexOf(u"--language"_s);
    if (at >= 0 && at + 1 < words.size())
        language = words.at(at + 1);
    for (const QString &word : words) {
        if (word.startsWith("--language="_L1))
            language = word.section(u'=', 1);
    }
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/plankoll_%1.qm"_s.arg(language == "sv"_L1 ? language : u"en"_s)))
        QCoreApplication::installTranslator(translator);
}
