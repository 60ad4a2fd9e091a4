// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/calendarfile.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct CalendarFileText {
    Q_DECLARE_TR_FUNCTIONS(CalendarFileText)
};

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

/// Lines of at most 75 bytes, folded between signs.
QByteArray folded(const QString &line)
{
    QByteArray out, part;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const qsizetype signs = line.at(i).isHighSurrogate() ? 2 : 1;
        const QByteArray sign = line.mid(i, signs).toUtf8();
        i += signs - 1;
        if (part.size() + sign.size() > 74) {
            out += part + "\r\n ";
            part.clear();
        }
        part += sign;
    }
    return out + part + "\r\n";
}

} // namespace

namespace calendarfiles {

QByteArray ics(RoundId id, const Round &round, QDate due, qint64 stampMs)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(stampMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plankoll//Plankoll//SV\r\n";
    const std::tuple<QString, QDate, QString> days[] = {
        {u"due"_s, due, CalendarFileText::tr("%1: last day to answer")},
        {u"coordinators"_s, round.coordinatorsDue, CalendarFileText::tr("%1: last day for the assessments")},
        {u"cutoff"_s, round.cutoff, CalendarFileText::tr("%1: data cut-off")},
        {u"dispatch"_s, round.dispatch, CalendarFileText::tr("%1: dispatch")},
        {u"meeting"_s, round.meeting, CalendarFileText::tr("%1: meeting")},
    };
    for (const auto &[key, day, words] : days) {
        if (!day.isValid())
            continue;
        out += "BEGIN:VEVENT\r\n";
        out += folded(u"UID:"_s + key + u'-' + id.value.toString(QUuid::WithoutBraces) + u"@plankoll"_s);
        out += folded(u"DTSTAMP:"_s + stamp);
        out += folded(u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s));
        out += folded(u"DTEND;VALUE=DATE:"_s + day.addDays(1).toString(u"yyyyMMdd"_s));
        out += folded(u"SUMMARY:"_s + escaped(words.arg(round.name)));
        out += "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace calendarfiles
