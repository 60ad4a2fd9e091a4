// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangedesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// A form comes back as whatever program saved it wrote it: the cells are the same, nothing else is.
class FormResavedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void form_savedElsewhere_readsBackRight_data();
    void form_savedElsewhere_readsBackRight();
    void form_withTypedNumbersAndDates_readsWhatAPersonSees();
    void form_withoutItsIds_isRefusedInWords_data();
    void form_withoutItsIds_isRefusedInWords();

private:
    [[nodiscard]] QString saved(const QJsonObject &cells, const QString &style);
    [[nodiscard]] static QJsonObject cells();

    ExchangeDesk m_desk{};
    QString m_store{};
    const QString m_unit{u"socialtjänsten"_s};
    int m_count = 0;
};

namespace {

void run(const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(PLANKOLL_PYTHON), words);
    if (!process.waitForFinished(100'000) || process.exitCode() != 0)
        qFatal("%s", process.readAll().constData());
}

} // namespace

void FormResavedTest::init()
{
    m_store = m_desk.copy(u"store-%1.plankoll"_s.arg(++m_count));
}

QJsonObject FormResavedTest::cells()
{
    return {{u"choice"_s, u"Något har hänt"_s},
            {u"status"_s, u"I gång"_s},
            {u"delayed"_s, u"Nej"_s},
            {u"done"_s, u"Åtta möten på Öster.\nÄven kvällstid – \"prova på\" & mer <så>."_s},
            {u"form:filled_by"_s, u"Åsa Öberg"_s},
            {u"form:authorised_by"_s, ExchangeDesk::marker(u"socialtjänsten"_s, u"Person"_s)},
            {u"form:capacity"_s, u"förvaltningschef"_s},
            {u"form:authorised_on"_s, QJsonObject{{u"date"_s, u"2026-09-01"_s}}}};
}

/// A form that is made, filled in, and written anew in the manner of another program.
QString FormResavedTest::saved(const QJsonObject &cells, const QString &style)
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId unit = need(need(open->plan.load().result()).findUnit(m_unit));
    const QString made = m_desk.path(u"form-%1.xlsx"_s.arg(m_count)),
                  filled = m_desk.path(u"filled-%1.xlsx"_s.arg(m_count)),
                  out = m_desk.path(u"saved-%1.xlsx"_s.arg(m_count)), json = m_desk.path(u"cells.json"_s);
    need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), unit, made).result());
    writeBytes(json, QJsonDocument(cells).toJson());
    const QString folder = QStringLiteral(PLANKOLL_TEST_CORE) + u"/form/"_s;
    run({folder + u"fill_form.py"_s, made, filled, json});
    run({folder + u"resave_form.py"_s, filled, out, style});
    return out;
}

void FormResavedTest::form_savedElsewhere_readsBackRight_data()
{
    QTest::addColumn<QString>("style");
    QTest::newRow("Google Sheets") << u"google"_s;
    QTest::newRow("Excel for the web") << u"web"_s;
    QTest::newRow("a program with the Open XML SDK") << u"sdk"_s;
}

void FormResavedTest::form_savedElsewhere_readsBackRight()
{
    QFETCH(const QString, style);
    const auto taken = m_desk.takeIn(m_store, {saved(cells(), style)});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().faults, QList<FormFault>());
    QVERIFY(!taken->first().changes.isEmpty());
    for (const IncomingChange &change : taken->first().changes) {
        QCOMPARE(change.after.done, u"Åtta möten på Öster.\nÄven kvällstid – \"prova på\" & mer <så>."_s);
        QCOMPARE(change.after.status, u"running"_s);
        QVERIFY(!change.after.delayed);
        QVERIFY(change.submitted);
    }
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    int submitted = 0;
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        if (cell.state != AssignmentState::Submitted)
            continue;
        ++submitted;
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(cell.submittedAt, Qt::UTC).date(), QDate(2026, 9, 1));
        QCOMPARE(need(open->answers.handedIn(cell.submission).result()).submission->capacity, u"förvaltningschef"_s);
    }
    QCOMPARE(submitted, taken->first().changes.size());
}

void FormResavedTest::form_withTypedNumbersAndDates_readsWhatAPersonSees()
{
    QJsonObject some = cells();
    some.insert(u"done"_s, 12);
    some.insert(u"effect"_s, 0.3);
    some.insert(u"next_step"_s, QJsonObject{{u"date"_s, u"2026-10-15"_s}});
    const auto taken = m_desk.takeIn(m_store, {saved(some, u"google"_s)});
    VERIFY_DONE(taken);
    for (const IncomingChange &change : taken->first().changes) {
        QCOMPARE(change.after.done, u"12"_s);
        QCOMPARE(change.after.effect, u"0.3"_s);
        QCOMPARE(change.after.next, u"2026-10-15"_s);
    }
}

void FormResavedTest::form_withoutItsIds_isRefusedInWords_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("words");
    QTest::newRow("the hidden sheet is gone") << u"no-sheet"_s << u"its hidden sheet is gone"_s;
    QTest::newRow("the hidden column is gone") << u"no-column"_s << u"The hidden column A of"_s;
    QTest::newRow("the ids are overwritten") << u"mixed-ids"_s << u"The hidden ids of"_s;
}

void FormResavedTest::form_withoutItsIds_isRefusedInWords()
{
    QFETCH(const QString, style);
    QFETCH(const QString, words);
    const QByteArray before = bytesOf(m_store);
    const QString file = saved(cells(), style); // notes in the store that a form was sent
    const QByteArray noted = bytesOf(m_store);
    QVERIFY(noted != before);
    const auto refused = m_desk.takeIn(m_store, {file});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().sentence.contains(words), qPrintable(refused.error().sentence));
    QVERIFY(bytesOf(m_store) == noted);
}

QTEST_GUILESS_MAIN(FormResavedTest)
#include "tst_formresaved.moc"
