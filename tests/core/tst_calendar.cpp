// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/calendar.h"

#include <QTest>

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_withSpecialSigns_isEscaped();
    void line_ofExactly75Octets_isNotFolded();
    void line_longer_isFoldedAndReadsBack();
    void fold_nearAnUmlaut_splitsNoCharacter();
    void file_ofTwoDays_isWrittenLineByLine();
    void file_writtenLater_hasAHigherSequence();
    void round_withoutSomeDates_leavesThemOut();
};

namespace {

/// Undoes the folding as a reader does.
QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}

const qint64 stamp = QDateTime(QDate(2026, 2, 2), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch();

} // namespace

void TestCalendar::text_withSpecialSigns_isEscaped()
{
    QCOMPARE(calendar::escaped(u"a,b;c\\d\r\ne"_s), u"a\\,b\\;c\\\\d\\ne"_s);
}

void TestCalendar::line_ofExactly75Octets_isNotFolded()
{
    const QString line(75, u'x');
    QCOMPARE(calendar::folded(line), line.toUtf8() + "\r\n");
    QCOMPARE(calendar::folded(line + u'y'), line.toUtf8() + "\r\n y\r\n");
}

void TestCalendar::line_longer_isFoldedAndReadsBack()
{
    const QString line = u"SUMMARY:"_s + QString(400, u'ö');
    const QByteArray folded = calendar::folded(line);
    QCOMPARE(unfolded(folded), line.toUtf8() + "\r\n");
    for (const QByteArray &part : folded.split('\n'))
        QVERIFY2(part.size() <= 76, part.constData()); // 75 octets and the carriage return
}

void TestCalendar::fold_nearAnUmlaut_splitsNoCharacter()
{
    // The umlaut's two octets would be the 75th and 76th.
    const QByteArray folded = calendar::folded(QString(74, u'x') + u"åb"_s);
    QCOMPARE(folded, QByteArray(74, 'x')
                         + "\r\n \xc3\xa5"
                           "b\r\n");
}

void TestCalendar::file_ofTwoDays_isWrittenLineByLine()
{
    const QByteArray file = calendar::write(u"Uppföljning 2026"_s,
                                            {{u"due-1@plankoll"_s, QDate(2026, 2, 28), u"Sista dag, enheter"_s, {}},
                                             {u"meeting-1@plankoll"_s, QDate(2026, 12, 31), u"Möte"_s, u"Planen"_s}},
                                            stamp);
    const QByteArray sequence = QByteArray::number(stamp / 60000);
    QCOMPARE(file.split('\n').join('|').replace("\r", ""),
             "BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//Plankoll//Plankoll//EN|METHOD:PUBLISH|"
             "X-WR-CALNAME:Uppföljning 2026|"
             "BEGIN:VEVENT|UID:due-1@plankoll|DTSTAMP:20260202T093000Z|SEQUENCE:"
                 + sequence
                 + "|DTSTART;VALUE=DATE:20260228|DTEND;VALUE=DATE:20260301|SUMMARY:Sista dag\\, enheter|"
                   "TRANSP:TRANSPARENT|END:VEVENT|"
                   "BEGIN:VEVENT|UID:meeting-1@plankoll|DTSTAMP:20260202T093000Z|SEQUENCE:"
                 + sequence
                 + "|DTSTART;VALUE=DATE:20261231|DTEND;VALUE=DATE:20270101|SUMMARY:Möte|DESCRIPTION:Planen|"
                   "TRANSP:TRANSPARENT|END:VEVENT|END:VCALENDAR|");
}

void TestCalendar::file_writtenLater_hasAHigherSequence()
{
    const QList<CalendarDay> days{{u"a"_s, QDate(2026, 1, 1), u"b"_s, {}}};
    QVERIFY(calendar::write({}, days, stamp).contains("SEQUENCE:" + QByteArray::number(stamp / 60000)));
    QVERIFY(calendar::write({}, days, stamp + 60000).contains("SEQUENCE:" + QByteArray::number(stamp / 60000 + 1)));
}

void TestCalendar::round_withoutSomeDates_leavesThemOut()
{
    RoundView view;
    view.round.recordId = QUuid(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    view.round.value = {.name = u"R"_s, .opens = QDate(2026, 2, 2), .due = QDate(2026, 3, 6)};
    const auto days = calendar::daysOf(view, PlanBook());
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.at(1).uid, u"due-6ba7b810-9dad-11d1-80b4-00c04fd430c8@plankoll"_s);
    QCOMPARE(days.at(1).day, QDate(2026, 3, 6));
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
