// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rendering.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace report;

/// The reports of rounds that are larger, emptier or more lopsided than any example: each PDF passes every check.
class HardRoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdf_passesTheChecker_data();
    void pdf_passesTheChecker();
    void export_stopped_leavesNothing();

private:
    /// A store whose plan has so many units and measures, each unit asked about each measure.
    [[nodiscard]] Desk desk(const QString &name, int units, int measures);
    [[nodiscard]] ReportData data(Desk &desk, int sentences);
    TemporaryStores m_folder{};
};

namespace {

const QString sentence
    = u"Vi har prövat ett arbetssätt tillsammans med dem det gäller och skrivit ner vad som hände. "_s;

/// The bundled plan with more units, and with measures that all of them implement.
QByteArray grown(int units, int measures)
{
    QFile bundled(u":/plans/lindasa-2024-2027.json"_s);
    if (!bundled.open(QIODevice::ReadOnly))
        qFatal("no plan");
    QJsonObject plan = QJsonDocument::fromJson(bundled.readAll()).object();
    QJsonArray unitList = plan[u"units"_s].toArray(), measureList, names;
    for (int i = 1; i <= units; ++i) {
        const QString name = u"förvaltningen för verksamhet nummer %1"_s.arg(i);
        unitList << QJsonObject{
            {u"name"_s, name}, {u"short_name"_s, u"Verksamhet %1"_s.arg(i)}, {u"kind"_s, u"administration"_s}};
        names << name;
    }
    const QJsonObject first = plan[u"measures"_s].toArray().first().toObject();
    for (int i = 1; i <= measures; ++i) {
        QJsonObject measure = first;
        if (i > 1) {
            measure[u"number"_s] = u"Z.%1"_s.arg(i);
            measure[u"title"_s] = u"En åtgärd av flera, den som har nummer %1"_s.arg(i);
            measure[u"short_title"_s] = u"Åtgärd nummer %1"_s.arg(i);
        }
        measure[u"implementing"_s] = QJsonObject{{u"units"_s, names}};
        measureList << measure;
    }
    plan[u"units"_s] = unitList;
    plan[u"measures"_s] = measureList;
    return QJsonDocument(plan).toJson();
}

} // namespace

Desk HardRoundsTest::desk(const QString &name, int units, int measures)
{
    Desk desk = Desk::create(m_folder.address(name));
    if (units == 0)
        return desk;
    const PlanFile file = need(planfile::parse(grown(units, measures), u"grown.json"_s));
    need(desk.commit([&] { return planfile::import(desk.journal(), file); }));
    return desk;
}

ReportData HardRoundsTest::data(Desk &desk, int sentences)
{
    const RoundId round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    int number = 0;
    const RoundView view = desk.view(round);
    for (const ::Cell &cell : sentences > 0 ? view.cells : QList<::Cell>()) {
        ++number;
        Answer answer
            = Desk::answer(cell.assignment, u"Svar %1. "_s.arg(number) + sentence.repeated(number % 7 + sentences));
        answer.effect = answer.helped = answer.hindered = sentence.repeated(number % 5 + sentences);
        answer.next = u"Vi går vidare."_s;
        need(desk.save(Desk::contact(cell.unit), answer));
        need(desk.submit(Desk::contact(cell.unit), round, cell));
    }
    return need(reports::load(desk.journal(), round, {2026, 8, 1}));
}

void HardRoundsTest::pdf_passesTheChecker_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("measures");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<int>("least");
    QTest::newRow("nobody answered") << 0 << 0 << 0 << 5;
    QTest::newRow("one measure with 60 units") << 60 << 1 << 1 << 20;
    QTest::newRow("20 units x 17 measures, long answers") << 20 << 17 << 4 << 200;
}

void HardRoundsTest::pdf_passesTheChecker()
{
    QFETCH(const int, units);
    QFETCH(const int, measures);
    QFETCH(const int, sentences);
    QFETCH(const int, least);
    Desk own = desk(QString::fromLatin1(QTest::currentDataTag()) + u".plankoll"_s, units, measures);
    const ReportData round = data(own, sentences);
    const QString path = m_folder.path(u"hard.pdf"_s);
    writeBytes(path, need(render(round, {})));
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_pdf.py"), path});
    QVERIFY(checker.waitForFinished(250'000));
    const QByteArray said = checker.readAll();
    QVERIFY2(checker.exitCode() == 0, said.constData());
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    QVERIFY(info.waitForFinished(60'000));
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    QVERIFY(pages.match(QString::fromUtf8(info.readAll())).captured(1).toInt() >= least);
}

void HardRoundsTest::export_stopped_leavesNothing()
{
    Desk own = desk(u"stopped.plankoll"_s, 20, 17);
    const ReportData round = data(own, 1);
    int told = 0;
    const auto stopped = render(round, {}, [&told](double) { return ++told < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, 3); // and nothing more was done
}

QTEST_GUILESS_MAIN(HardRoundsTest)
#include "tst_hardrounds.moc"
