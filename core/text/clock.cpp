// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

} // namespace

qint64 nowMs()
{
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? epoch * 1000 : QDateTime::currentMSecsSinceEpoch();
}

QDate todayIn(const QString &timeZone)
{
    const QTimeZone zone = timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(timeZone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(nowMs(), zone.isValid() ? zone : QTimeZone::utc()).date();
}

QString dayInWords(QDate day, const QString &language)
{
    // Not the system's: a letter in Swedish has its date in Swedish on any computer.
    //: The language that days are named in: "en", "sv"
    const QLocale locale(language.isEmpty() ? ClockText::tr("en") : language);
    return day.isValid() ? locale.toString(day, u"dddd d MMMM yyyy"_s) : QString();
}
