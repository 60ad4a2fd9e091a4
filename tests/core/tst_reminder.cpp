// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/calendarfile.h"
#include "tests/support/exchangedesk.h"

#include <QDir>

/// Reminders: one mail draft a person, a minimum gap, a log; dates as a calendar file.
class ReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reminders_areOneAPerson_withEverythingThatIsMissing();
    void reminders_keepAMinimumGap();
    void draft_isAnEmlThatHoldsItsTextAndFiles();
    void draft_withForgedHeader_staysOneMail();
    void mailto_holdsAddressSubjectAndText();
    void calendar_holdsTheDatesAsWholeDays();
    void overview_saysWhoHasIt();

private:
    ExchangeDesk m_desk{};
    QString m_store{};
    int m_count = 0;
};

void ReminderTest::init()
{
    m_store = m_desk.copy(u"store-%1.plankoll"_s.arg(++m_count));
    ExchangeDesk::setToday(QDate(2026, 9, 2));
}

void ReminderTest::reminders_areOneAPerson_withEverythingThatIsMissing()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto reminders = need(open->exchange.reminders(m_desk.round()).result());
    const RoundView view = need(open->rounds.view(m_desk.round()).result());
    QCOMPARE(reminders.size(), m_desk.units().size());
    qsizetype missing = 0;
    for (const Reminder &reminder : reminders) {
        QVERIFY(!reminder.mail.isEmpty());
        missing += reminder.missing.size();
    }
    QCOMPARE(missing, view.cells.size());
}

void ReminderTest::reminders_keepAMinimumGap()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QString folder = m_desk.path(u"mails-%1"_s.arg(m_count));
    QVERIFY(QDir().mkpath(folder));
    const auto first = need(open->exchange.reminders(m_desk.round()).result());
    QCOMPARE(need(open->exchange.remind(Desk::strategist(), m_desk.round(), first, {}, folder).result()).size(),
             first.size());
    ExchangeDesk::setToday(QDate(2026, 9, 4));
    const auto soon = need(open->exchange.reminders(m_desk.round()).result());
    for (const Reminder &reminder : soon)
        QVERIFY(reminder.isTooSoon);
    QVERIFY(need(open->exchange.remind(Desk::strategist(), m_desk.round(), soon, {}, folder).result()).isEmpty());
    ExchangeDesk::setToday(QDate(2026, 9, 5));
    for (const Reminder &reminder : need(open->exchange.reminders(m_desk.round()).result()))
        QVERIFY(!reminder.isTooSoon);
    // The gap is the strategist's to choose, within reason; it is this copy's own.
    const QByteArray hash = need(open->archive.verify().result()).contentHash;
    need(open->exchange.setReminderGap(Desk::strategist(), 7).result());
    QCOMPARE(need(open->exchange.reminderGap().result()), 7);
    QCOMPARE(need(open->archive.verify().result()).contentHash, hash);
    for (const Reminder &reminder : need(open->exchange.reminders(m_desk.round()).result()))
        QVERIFY(reminder.isTooSoon);
    QCOMPARE(open->exchange.setReminderGap(Desk::strategist(), 61).result().error().kind, Error::Kind::Invalid);
    QCOMPARE(open->exchange.setReminderGap(Desk::contact(first.first().unit), 1).result().error().kind,
             Error::Kind::Forbidden);
}

void ReminderTest::draft_isAnEmlThatHoldsItsTextAndFiles()
{
    const MailDraft draft{{u"anna@example.org"_s},
                          u"Påminnelse: svar"_s,
                          u"Hej Åsa,\nsvara!"_s,
                          {{u"svar åäö.xlsx"_s, u"application/octet-stream"_s, "PK"}}};
    const QByteArray eml = maildrafts::eml(draft);
    QVERIFY(eml.startsWith("X-Unsent: 1\r\nTo: anna@example.org\r\n"));
    QVERIFY(eml.contains(u"Hej Åsa,\r\nsvara!"_s.toUtf8().toBase64()));
    QVERIFY(eml.contains("filename*=UTF-8''svar%20%C3%A5%C3%A4%C3%B6.xlsx"));
    QCOMPARE(maildrafts::eml(draft), eml);
    for (const QByteArray &line : eml.split('\n'))
        QVERIFY(line.size() <= 200);
}

void ReminderTest::draft_withForgedHeader_staysOneMail()
{
    const MailDraft draft{
        {u"anna@example.org\r\nBcc: mallory@example.org"_s}, u"x\r\nBcc: mallory@example.org"_s, u"t"_s, {}};
    QVERIFY(!maildrafts::eml(draft).contains("\r\nBcc:"));
}

void ReminderTest::mailto_holdsAddressSubjectAndText()
{
    QCOMPARE(maildrafts::mailto({{u"a@example.org"_s}, u"Hej & hå"_s, u"rad 1\nrad 2"_s, {}}),
             u"mailto:a@example.org?subject=Hej%20%26%20h%C3%A5&body=rad%201%0D%0Arad%202"_s);
}

void ReminderTest::calendar_holdsTheDatesAsWholeDays()
{
    const Round round = Desk::round(u"H1, 2026"_s);
    const QByteArray ics = calendarfiles::ics({QUuid(u"{11111111-2222-3333-4444-555555555555}"_s)}, round,
                                              QDate(2026, 9, 11), Desk::startMs);
    QCOMPARE(ics.count("BEGIN:VEVENT"), 5);
    QVERIFY(ics.contains("UID:due-11111111-2222-3333-4444-555555555555@plankoll\r\n"));
    QVERIFY(ics.contains("DTSTART;VALUE=DATE:20260911\r\nDTEND;VALUE=DATE:20260912\r\n"));
    QVERIFY(ics.contains("SUMMARY:H1\\, 2026: last day to answer\r\n"));
}

void ReminderTest::overview_saysWhoHasIt()
{
    const QString unit = m_desk.units().first();
    const auto made = m_desk.package(m_store, unit, u"overview.plankoll"_s);
    m_desk.answer(made->path, unit, u"Svar"_s);
    need(m_desk.takeIn(m_store, {made->path}));
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    for (const UnitCorrespondence &one : need(open->exchange.overview(m_desk.round()).result())) {
        const bool isThis = need(open->plan.load().result()).unitName(one.unit) == unit;
        QCOMPARE(one.sent.size(), isThis ? 1 : 0);
        QCOMPARE(one.received.size(), isThis ? 1 : 0);
        QCOMPARE(one.missing, isThis ? 0 : one.asked);
    }
}

QTEST_GUILESS_MAIN(ReminderTest)
#include "tst_reminder.moc"
