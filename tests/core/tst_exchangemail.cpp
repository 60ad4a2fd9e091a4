// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/exchangemail.h"
#include "tests/support/exchangedesk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// The mails that go out are read back by another program's reader: who, what, and every byte of what is attached.
class ExchangeMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reminder_holdsItsSubjectTextAndFilesForAnotherReader();
    void invitation_saysWhatToDoWithTheFile_data();
    void invitation_saysWhatToDoWithTheFile();
    void answers_goBackToWhoeverAsked();
    void mail_withALongSubjectInSwedish_staysWhole();
    void calendar_isWhatTheStandardSays();

private:
    [[nodiscard]] QJsonObject readBack(const MailDraft &draft);
    [[nodiscard]] QJsonObject readFile(const QString &path);

    ExchangeDesk m_desk{};
    QString m_store{};
    QString m_folder{}; ///< where attachments were laid
    int m_count = 0;
};

void ExchangeMailTest::init()
{
    m_store = m_desk.copy(u"store-%1.plankoll"_s.arg(++m_count));
    m_folder = m_desk.path(u"attachments-%1"_s.arg(m_count));
    QVERIFY(QDir().mkpath(m_folder));
    ExchangeDesk::setToday(QDate(2026, 9, 2));
}

QJsonObject ExchangeMailTest::readFile(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral(PLANKOLL_PYTHON),
                  {QStringLiteral(PLANKOLL_TEST_CORE) + u"/mail/read_mail.py"_s, path, m_folder});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject ExchangeMailTest::readBack(const MailDraft &draft)
{
    const QString path = m_desk.path(u"mail-%1.eml"_s.arg(m_count));
    need(maildrafts::write(draft, path));
    return readFile(path);
}

void ExchangeMailTest::reminder_holdsItsSubjectTextAndFilesForAnotherReader()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto reminders = need(open->exchange.reminders(m_desk.round()).result());
    const Reminder &first = reminders.first();
    const QString form = m_desk.path(u"Svar från räddningstjänsten åäö.xlsx"_s),
                  folder = m_desk.path(u"mails-%1"_s.arg(m_count));
    need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), first.unit, form).result());
    QVERIFY(QDir().mkpath(folder));
    const QStringList drafts = need(
        open->exchange.remind(Desk::strategist(), m_desk.round(), {first}, {{first.unit, {form}}}, folder).result());
    QCOMPARE(drafts.size(), 1);
    const QJsonObject mail = readFile(drafts.first());
    QCOMPARE(mail[u"faults"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"to"_s].toArray(), QJsonArray{first.mail});
    QCOMPARE(mail[u"unsent"_s].toString(), u"1"_s);
    const RoundView view = need(open->rounds.view(m_desk.round()).result());
    QVERIFY2(mail[u"subject"_s].toString().endsWith(view.round->name), qPrintable(mail[u"subject"_s].toString()));
    QVERIFY(mail[u"text"_s].toString().contains(first.name));
    const PlanBook book = need(open->plan.load().result());
    for (const MeasureId measure : first.missing)
        QVERIFY(mail[u"text"_s].toString().contains(book.measureTitle(measure)));
    const QJsonArray names = mail[u"attachments"_s].toArray();
    QCOMPARE(names.size(), 2);
    QVERIFY(names.contains(u"Svar från räddningstjänsten åäö.xlsx"_s));
    QVERIFY(bytesOf(m_folder + u"/Svar från räddningstjänsten åäö.xlsx"_s) == bytesOf(form));
    QVERIFY(mail[u"types"_s].toArray().contains(u"text/calendar"_s));
}

void ExchangeMailTest::invitation_saysWhatToDoWithTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSealed");
    QTest::addColumn<QString>("says");
    QTest::newRow("a form") << u"svar.xlsx"_s << false << u"Fill in the yellow column"_s;
    QTest::newRow("a package") << u"svar.plankoll"_s << false << u"open it with Plankoll"_s;
    QTest::newRow("a sealed package") << u"svar.plankoll"_s << true << u"over the telephone"_s;
}

void ExchangeMailTest::invitation_saysWhatToDoWithTheFile()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isSealed);
    QFETCH(const QString, says);
    const QString path = m_desk.path(name);
    writeBytes(path, QByteArray("\0\r\n.\nFrom å", 11) + QByteArray(100'000, '\xff'));
    const MailDraft draft = need(exchangemails::invitation({.path = path,
                                                            .recipients = u"asa@example.org, orjan@example.org"_s,
                                                            .round = u"Höst 2026"_s,
                                                            .receiver = u"socialtjänsten"_s,
                                                            .asked = 13,
                                                            .due = QDate(2026, 9, 11),
                                                            .isSealed = isSealed,
                                                            .code = u"K7-42F"_s,
                                                            .sender = u"Kim Exempel"_s}));
    const QJsonObject mail = readBack(draft);
    QCOMPARE(mail[u"faults"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"to"_s].toArray(), (QJsonArray{u"asa@example.org"_s, u"orjan@example.org"_s}));
    QCOMPARE(mail[u"subject"_s].toString(), u"Höst 2026: please answer by Friday 11 September 2026"_s);
    const QString text = mail[u"text"_s].toString();
    QVERIFY2(text.contains(says), qPrintable(text));
    for (const QString &part : {u"K7-42F"_s, u"socialtjänsten"_s, u"13 measure"_s, u"Kim Exempel"_s, name})
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(text.contains(u"sealed"_s), isSealed);
    QVERIFY(bytesOf(m_folder + u'/' + name) == bytesOf(path));
}

void ExchangeMailTest::answers_goBackToWhoeverAsked()
{
    const QString unit = m_desk.units().first();
    const auto made = m_desk.package(m_store, unit, u"package.plankoll"_s);
    m_desk.answer(made->path, unit, u"Svar"_s);
    PackageMade back = need(m_desk.answerFile(made->path, u"svar åäö.plankoll"_s));
    back.recipients = u"strateg@example.org"_s;
    const QJsonObject mail = readBack(need(exchangemails::answers(back, {u"K7-42F"_s, u"M3-9XA"_s})));
    QCOMPARE(mail[u"faults"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"to"_s].toArray(), QJsonArray{u"strateg@example.org"_s});
    QVERIFY(mail[u"text"_s].toString().contains(u"K7-42F, M3-9XA"_s));
    QVERIFY(mail[u"text"_s].toString().contains(unit));
    QVERIFY(bytesOf(m_folder + u"/svar åäö.plankoll"_s) == bytesOf(back.path));
}

void ExchangeMailTest::mail_withALongSubjectInSwedish_staysWhole()
{
    const QString subject
        = u"Påminnelse: räddningstjänstens svar till uppföljningen av handlingsplanen 🌱 för våren och hösten 2026 – "
          "sista dag närmar sig"_s;
    const QString text
        = u"Hej Åsa!\n\n.\nFrån och med nu: \"så här\" – 100 % = allt.\n"_s + QString(2000, u'å') + u'\n';
    const QJsonObject mail = readBack({{u"a@example.org"_s}, subject, text, {}});
    QCOMPARE(mail[u"faults"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"subject"_s].toString(), subject);
    QCOMPARE(mail[u"text"_s].toString().replace(u"\r\n"_s, u"\n"_s), text);
}

void ExchangeMailTest::calendar_isWhatTheStandardSays()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const auto first = need(open->exchange.reminders(m_desk.round()).result()).first();
    const QString folder = m_desk.path(u"mails-%1"_s.arg(m_count));
    QVERIFY(QDir().mkpath(folder));
    const QStringList drafts
        = need(open->exchange.remind(Desk::strategist(), m_desk.round(), {first}, {}, folder).result());
    const QString name = readFile(drafts.first())[u"attachments"_s].toArray().first().toString();
    QVERIFY2(name.endsWith(u".ics"_s), qPrintable(name));
    const QByteArray ics = bytesOf(m_folder + u'/' + name);
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : ics.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // 75 bytes and the carriage return
    const QByteArray unfolded = QByteArray(ics).replace("\r\n ", "");
    QVERIFY(unfolded.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    const auto events = unfolded.count("BEGIN:VEVENT\r\n");
    QVERIFY(events > 0);
    for (const char *needed : {"END:VEVENT\r\n", "\r\nUID:", "\r\nDTSTAMP:", "\r\nDTSTART;VALUE=DATE:",
                               "\r\nDTEND;VALUE=DATE:", "\r\nSUMMARY:"})
        QCOMPARE(unfolded.count(needed), events);
}

QTEST_GUILESS_MAIN(ExchangeMailTest)
#include "tst_exchangemail.moc"
