// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/calendar.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

constexpr qsizetype mostOctets = 75;

QString basicDate(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

} // namespace

namespace calendar {

QList<CalendarDay> daysOf(const RoundView &view, const PlanBook &book)
{
    const Round &round = *view.round;
    const QString id = view.round.recordId.toString(QUuid::WithoutBraces);
    QList<CalendarDay> days;
    const auto add = [&](const QString &key, QDate day, const QString &what) {
        if (day.isValid())
            days << CalendarDay{u"%1-%2@plankoll"_s.arg(key, id), day, u"%1: %2"_s.arg(round.name, what),
                                book.plan()->title};
    };
    add(u"opens"_s, round.opens, CalendarText::tr("the round opens"));
    add(u"due"_s, round.due, CalendarText::tr("the units' last day"));
    add(u"coordinators"_s, round.coordinatorsDue, CalendarText::tr("the coordinators' last day"));
    add(u"cutoff"_s, round.cutoff, CalendarText::tr("data cut-off"));
    add(u"dispatch"_s, round.dispatch, CalendarText::tr("dispatch"));
    add(u"meeting"_s, round.meeting, CalendarText::tr("meeting, %1").arg(book.plan()->reportTo));
    for (const auto &extension : view.extensions) {
        add(u"extension-%1"_s.arg(extension->unit.value.toString(QUuid::WithoutBraces)), extension->until,
            CalendarText::tr("last day for %1 (extension)").arg(book.unitName(extension->unit)));
    }
    return days;
}

QString escaped(const QString &text)
{
    QString out;
    for (const QChar sign : text) {
        if (sign == u'\\' || sign == u';' || sign == u',')
            out += u'\\';
        if (sign == u'\n')
            out += u"\\n"_s;
        else if (sign != u'\r')
            out += sign;
    }
    return out;
}

QByteArray folded(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray out;
    qsizetype inLine = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = 1;
        while (at + length < bytes.size() && (uchar(bytes.at(at + length)) & 0xc0) == 0x80)
            ++length; // the rest of one UTF-8 character
        if (inLine + length > mostOctets) {
            out += "\r\n ";
            inLine = 1;
        }
        out += bytes.mid(at, length);
        inLine += length;
        at += length;
    }
    return out + "\r\n";
}

QByteArray write(const QString &name, const QList<CalendarDay> &days, qint64 stampMs)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(stampMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QByteArray out;
    const auto put = [&out](const QString &line) { out += folded(line); };
    put(u"BEGIN:VCALENDAR"_s);
    put(u"VERSION:2.0"_s);
    put(u"PRODID:-//Plankoll//Plankoll//EN"_s);
    put(u"METHOD:PUBLISH"_s);
    put(u"X-WR-CALNAME:"_s + escaped(name));
    for (const CalendarDay &day : days) {
        put(u"BEGIN:VEVENT"_s);
        put(u"UID:"_s + escaped(day.uid));
        put(u"DTSTAMP:"_s + stamp);
        // Minutes fit the integer of 3.3.8 for four thousand years.
        put(u"SEQUENCE:%1"_s.arg(stampMs / 60000));
        put(u"DTSTART;VALUE=DATE:"_s + basicDate(day.day));
        put(u"DTEND;VALUE=DATE:"_s + basicDate(day.day.addDays(1)));
        put(u"SUMMARY:"_s + escaped(day.summary));
        if (!day.description.isEmpty())
            put(u"DESCRIPTION:"_s + escaped(day.description));
        put(u"TRANSP:TRANSPARENT"_s);
        put(u"END:VEVENT"_s);
    }
    put(u"END:VCALENDAR"_s);
    return out;
}

} // namespace calendar
