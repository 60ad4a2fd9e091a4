// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/clock.h"

#include <QDateTime>
#include <QTimeZone>

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
