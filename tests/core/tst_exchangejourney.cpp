// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"
#include "core/report/rendering.h"
#include "core/version/reports.h"
#include "tests/support/exchangedesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

/// A whole round without a server: eleven units, six by form, five by package, two of them twice with different
/// answers, one file of another round, one damaged. Whatever order the files come in, the store and its report are the
/// same.
class ExchangeJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_inAnyOrderTwiceOver_giveTheSameStoreAndReport_data();
    void files_inAnyOrderTwiceOver_giveTheSameStoreAndReport();
    void form_ofTenAssignmentsSevenUnchanged_needsAtMost60Actions();

private:
    [[nodiscard]] QString filledForm(const QString &unit, const QString &text, int number);
    [[nodiscard]] QByteArray reportOf(const QString &store);
    ExchangeDesk m_desk{u"helsingborg-2022-2025"_s};
    QString m_store{};
    QStringList m_good{};
    QStringList m_bad{};
    QByteArray m_hash{};
    QByteArray m_report{};
};

QString ExchangeJourneyTest::filledForm(const QString &unit, const QString &text, int number)
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const UnitId id = need(need(open->plan.load().result()).findUnit(unit));
    const QString out = m_desk.path(u"out-%1.xlsx"_s.arg(number)), back = m_desk.path(u"back-%1.xlsx"_s.arg(number));
    need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), id, out).result());
    const QJsonObject cells{{u"choice"_s, u"Något har hänt"_s},
                            {u"status"_s, u"Pågår löpande"_s},
                            {u"done"_s, text},
                            {u"form:filled_by"_s, u"Åke"_s},
                            {u"form:authorised_by"_s, ExchangeDesk::marker(unit, u"Person"_s)}};
    const QString json = m_desk.path(u"cells.json"_s);
    writeBytes(json, QJsonDocument(cells).toJson());
    QProcess process;
    process.start(QStringLiteral(PLANKOLL_PYTHON),
                  {QStringLiteral(PLANKOLL_TEST_CORE) + u"/form/fill_form.py"_s, out, back, json});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return back;
}

void ExchangeJourneyTest::initTestCase()
{
    m_store = m_desk.copy(u"store.plankoll"_s);
    const QStringList units = m_desk.units();
    QCOMPARE(units.size(), 11);
    for (int i = 0; i < 6; ++i)
        m_good << filledForm(units.at(i), u"Formulär åäö %1"_s.arg(i), i);
    for (int i = 6; i < 11; ++i) {
        const auto made = m_desk.package(m_store, units.at(i), u"package-%1.plankoll"_s.arg(i));
        need(made);
        const QString copy = m_desk.path(u"copy-%1.plankoll"_s.arg(i));
        QVERIFY(QFile::copy(made->path, copy));
        m_desk.answer(made->path, units.at(i), u"Paket %1"_s.arg(i));
        m_good << made->path;
        if (i < 8) { // two of them twice, with different answers
            m_desk.answer(copy, units.at(i), u"Annat svar %1"_s.arg(i));
            m_good << copy;
        }
    }
    // One whose round is over in the store it comes to, with the next one open.
    {
        Desk desk = Desk::open(StoreAddress::parse(m_store), 31);
        const RoundId check = desk.openRound(Desk::round(u"Extra"_s, 2024)).round;
        auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
        const UnitId unit = need(need(open->plan.load().result()).findUnit(units.first()));
        const QString path = m_desk.path(u"wrong.plankoll"_s);
        need(open->exchange.makePackage(Desk::strategist(), {.round = check, .unit = unit, .path = path}).result());
        m_desk.answer(path, units.first(), u"Fel omgång"_s);
        (void)need(desk.commit([&] { return rounds::close(desk.journal(), desk.pen(), Desk::strategist(), check); }));
        m_bad << path;
    }
    QByteArray damaged = bytesOf(m_good.last());
    const qsizetype at = damaged.indexOf("Paket 10");
    QVERIFY(at > 0);
    damaged[at] = 'p';
    m_bad << m_desk.path(u"damaged.plankoll"_s);
    writeBytes(m_bad.last(), damaged);
}

QByteArray ExchangeJourneyTest::reportOf(const QString &store)
{
    auto open = need(OpenStore::open(StoreAddress::parse(store)));
    const ReportData data = need(open->reports.data(m_desk.round()).result());
    return need(report::render(data, {.kind = report::ReportKind::Board, .format = report::ReportFormat::Html}));
}

void ExchangeJourneyTest::files_inAnyOrderTwiceOver_giveTheSameStoreAndReport_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("order %d", seed) << seed;
}

void ExchangeJourneyTest::files_inAnyOrderTwiceOver_giveTheSameStoreAndReport()
{
    QFETCH(const int, seed);
    const QString path = m_desk.path(u"order-%1.plankoll"_s.arg(seed));
    QVERIFY(QFile::copy(m_store, path));
    QStringList files = m_good + m_bad + m_good;
    std::shuffle(files.begin(), files.end(), QRandomGenerator{quint32(seed)});
    int refused = 0;
    for (const QString &file : std::as_const(files)) {
        const auto taken = m_desk.takeIn(path, {file});
        QCOMPARE(bool(taken), !m_bad.contains(file));
        refused += !taken;
    }
    QCOMPARE(refused, 2);
    auto open = need(OpenStore::open(StoreAddress::parse(path)));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    int conflicts = 0, submitted = 0;
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        conflicts += cell.conflict;
        submitted += !cell.conflict && cell.state == AssignmentState::Submitted;
    }
    QVERIFY(conflicts > 0);
    QVERIFY(submitted > conflicts);
    open.reset();
    const QByteArray hash = Desk::open(StoreAddress::parse(path), 8).contentHash(), bytes = reportOf(path);
    if (m_hash.isEmpty()) {
        m_hash = hash;
        m_report = bytes;
    }
    QCOMPARE(hash, m_hash);
    QVERIFY(bytes == m_report);
}

void ExchangeJourneyTest::form_ofTenAssignmentsSevenUnchanged_needsAtMost60Actions()
{
    const QString unit = u"fastighetsförvaltningen"_s, store = m_desk.copy(u"sixty.plankoll"_s);
    const QString out = m_desk.path(u"sixty-out.xlsx"_s), back = m_desk.path(u"sixty-back.xlsx"_s);
    {
        auto open = need(OpenStore::open(StoreAddress::parse(store)));
        const UnitId id = need(need(open->plan.load().result()).findUnit(unit));
        need(open->exchange.makeForm(Desk::strategist(), m_desk.round(), id, out).result());
    }
    FilledForm filled = need(forms::read(out));
    QCOMPARE(filled.blocks.size(), 10);
    int actions = 1; // open the file
    const auto choose = [&](QString &cell, const QString &text) {
        cell = text;
        actions += 3; // go to the cell, open its list, choose
    };
    const auto type = [&](QString &cell, const QString &text) {
        cell = text;
        ++actions; // go to the cell; typed text is not counted
    };
    {
        Desk desk = Desk::open(StoreAddress::parse(store), 33);
        Form form = need(forms::make(desk.journal(), desk.book(), m_desk.round(), filled.unit));
        for (int i = 0; i < filled.blocks.size(); ++i) {
            auto &texts = filled.blocks[i].texts;
            texts.clear();
            choose(texts[u"choice"_s], i < 7 ? u"Stämmer fortfarande"_s : u"Något har hänt"_s);
            if (i < 7)
                continue;
            choose(texts[u"status"_s], form.statuses.at(2));
            type(texts[u"done"_s], u"Det här har hänt."_s);
        }
        type(filled.filledBy, u"Åke Exempel"_s);
        choose(filled.authorisedBy, ExchangeDesk::marker(unit, u"Person"_s));
        type(filled.capacity, u"förvaltningschef"_s);
        ++actions; // save
        form.package = filled.package;
        form.secret = filled.secret;
        form.madeAt = filled.madeAt;
        VERIFY_DONE(forms::write(form, back, &filled));
    }
    QVERIFY2(actions <= 60, qPrintable(QString::number(actions)));
    // That is all it takes: everything comes in, and as submitted.
    const auto taken = m_desk.takeIn(store, {back});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().changes.size(), 10);
    for (const IncomingChange &change : taken->first().changes)
        QVERIFY(change.submitted);
}

QTEST_GUILESS_MAIN(ExchangeJourneyTest)
#include "tst_exchangejourney.moc"
