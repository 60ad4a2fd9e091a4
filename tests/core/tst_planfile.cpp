// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Plan files: the bundled ones say what the published plan says, faults name their place, imports are the same
/// revisions wherever they are made.
class PlanFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledPlans_areTheTwoThatShip();
    void helsingborg_measure_hasTheFactsOfThePublishedPlan_data();
    void helsingborg_measure_hasTheFactsOfThePublishedPlan();
    void helsingborg_hasTheCountsOfThePublishedPlan();
    void lindasa_rules_leaveOutTheirExceptions();
    void export_thenImport_changesNothing_data();
    void export_thenImport_changesNothing();
    void parse_brokenFile_namesEveryPlace_data();
    void parse_brokenFile_namesEveryPlace();
    void twoStores_ofOnePlan_haveTheSameContentHash();
    void import_ofAnEditedPlan_writesVersionsOfWhatChangedOnly();
    void import_ofAPlanWithOneMoreUnit_movesNothingElse();
    void import_ofAnotherPlan_isRefusedAndWritesNothing();

private:
    TemporaryStores m_stores;
};

namespace {

QStringList namesOf(const PlanBook &book, const QList<ResponsibleUnit> &units)
{
    QStringList names;
    for (const ResponsibleUnit &one : units) {
        const QString department = one.department.isNull() ? QString() : u'/' + book.unitName(one.department);
        names << book.unitName(one.unit) + department;
    }
    names.sort();
    return names;
}

QByteArray lindasa()
{
    QFile file(u":/plans/lindasa-2024-2027.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QDate inThePlan(2024, 3, 1);

} // namespace

void PlanFileTest::bundledPlans_areTheTwoThatShip()
{
    QCOMPARE(planfile::bundledIds(), (QStringList{u"helsingborg-2022-2025"_s, u"lindasa-2024-2027"_s}));
    for (const QString &id : planfile::bundledIds())
        VERIFY_DONE(planfile::bundled(id));
    const auto missing = planfile::bundled(u"../plans/lindasa-2024-2027"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void PlanFileTest::helsingborg_measure_hasTheFactsOfThePublishedPlan_data()
{
    QTest::addColumn<QStringList>("facts");
    QFile file(QStringLiteral(PLANKOLL_TEST_DATA "/helsingborg-2022-2025.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList facts = line.split(u'\t');
        QCOMPARE(facts.size(), 5);
        QTest::newRow(qPrintable(u"measure "_s + facts.first())) << facts;
    }
}

void PlanFileTest::helsingborg_measure_hasTheFactsOfThePublishedPlan()
{
    QFETCH(const QStringList, facts);
    static Desk desk = Desk::create(m_stores.address(u"facts.plankoll"_s), 1, u"helsingborg-2022-2025"_s);
    static const PlanBook book = desk.book();
    const auto measure = book.findMeasure(facts.at(0));
    VERIFY_DONE(measure);
    QCOMPARE((*book.area((*book.measure(*measure))->area))->section, facts.at(1));
    const auto *rule = book.implementingRule(*measure);
    QCOMPARE(rule ? (*rule)->wording : u"-"_s, facts.at(2));
    QCOMPARE(namesOf(book, book.implementing(*measure, inThePlan)), facts.at(3).split(u"; "_s));
    QCOMPARE(namesOf(book, book.coordinating(*measure)), facts.at(4).split(u"; "_s));
}

void PlanFileTest::helsingborg_hasTheCountsOfThePublishedPlan()
{
    Desk desk = Desk::create(m_stores.address(u"counts.plankoll"_s), 1, u"helsingborg-2022-2025"_s);
    const PlanBook book = desk.book();
    qsizetype implementing = 0, coordinating = 0;
    for (const auto &measure : book.measures()) {
        implementing += book.implementing({measure.recordId}, inThePlan).size();
        coordinating += book.coordinating({measure.recordId}).size();
    }
    QCOMPARE(book.areas().size(), 8);
    QCOMPARE(book.measures().size(), 17);
    QCOMPARE(implementing, 141);
    QCOMPARE(coordinating, 22);
    QCOMPARE(book.answeringUnits(inThePlan).size(), 11);
    QCOMPARE(book.statuses().size(), 6);
    QCOMPARE(book.plan()->decidedOn, QDate(2022, 3, 15));
    QCOMPARE(book.plan()->reportEveryYears, 2);
}

void PlanFileTest::lindasa_rules_leaveOutTheirExceptions()
{
    Desk desk = Desk::create(m_stores.address(u"rules.plankoll"_s));
    const PlanBook book = desk.book();
    const auto of
        = [&](const QString &number) { return namesOf(book, book.implementing(*book.findMeasure(number), inThePlan)); };
    const QStringList administrations{u"barn- och utbildningsförvaltningen"_s, u"samhällsbyggnadskontoret"_s,
                                      u"socialtjänsten"_s};
    QCOMPARE(of(u"A.2:2"_s), administrations); // all but kommunkansliet
    QCOMPARE(of(u"B.1:2"_s), administrations);
    QStringList all
        = administrations + QStringList{u"kommunkansliet"_s, u"Lindåsa bostäder AB"_s, u"Lindåsa energi AB"_s};
    all.sort();
    QCOMPARE(of(u"B.1:1"_s), all); // administrations and companies, the rescue federation left out by its kind
    QVERIFY((*book.implementingRule(*book.findMeasure(u"A.2:2"_s)))->except.contains(desk.unit(u"KLK"_s)));
}

void PlanFileTest::export_thenImport_changesNothing_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : planfile::bundledIds())
        QTest::newRow(qPrintable(id)) << id;
}

void PlanFileTest::export_thenImport_changesNothing()
{
    QFETCH(const QString, id);
    Desk desk = Desk::create(m_stores.address(id + u".plankoll"_s), 1, id);
    const QByteArray hash = desk.contentHash();
    const QByteArray written = planfile::write(desk.book());
    const auto read = planfile::parse(written, u"export"_s);
    VERIFY_DONE(read);
    const auto changes = planfile::changes(desk.journal(), *read);
    VERIFY_DONE(changes);
    QStringList words;
    for (const PlanChange &change : *changes)
        words << change.kind + u' ' + change.what + u": "_s + change.fields.join(u", "_s);
    QCOMPARE(words, QStringList());
    VERIFY_DONE(desk.commit([&] { return planfile::import(desk.journal(), *read); }));
    QCOMPARE(desk.contentHash(), hash);
    QCOMPARE(planfile::write(desk.book()), written);
}

void PlanFileTest::parse_brokenFile_namesEveryPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place);
    };
    row("not JSON at all", "\"version\": 1,", "\"version\": 1,,", "line 3, column 17: ");
    row("another format", "plankoll-plan", "something-else", "format: ");
    row("a newer version", "\"version\": 1,", "\"version\": 2,", "version: ");
    row("no id", "\"id\": \"lindasa-2024-2027\"", "\"id\": \"\"", "id: ");
    row("a title that is a number", "\"title\": \"Handlingsprogram för en kommun för alla 2024–2027\"", "\"title\": 7",
        "title: ");
    row("an unknown field", "\"language\": \"sv\"", "\"language\": \"sv\", \"colour\": \"red\"", "colour: ");
    row("an unknown language", "\"language\": \"sv\"", "\"language\": \"da\"", "language: ");
    row("a time zone that is none", "Europe/Stockholm", "Europe/Lindåsa", "time_zone: ");
    row("a date that is none", "2023-11-27", "2023-11-31", "decided_on: ");
    row("a plan that ends before it begins", "2027-12-31", "2023-12-31", "valid_to: ");
    row("a negative interval", "\"report_every_years\": 1", "\"report_every_years\": -1", "report_every_years: ");
    row("half a byte", "\"evidence_limit\": 20971520", "\"evidence_limit\": 20971520.5", "evidence_limit: ");
    row("an owner that is no unit",
        "\"unit\": \"kommunkansliet\",\n    \"department\": \"enheten för hållbarhet\"\n  }",
        "\"unit\": \"kansliet\"\n  }", "owner.unit: ");
    row("a department of another unit", "\"department\": \"grundskolan\"", "\"department\": \"enheten för hållbarhet\"",
        "measures[2].coordinating[0].department: ");
    row("an unknown shape", "\"shape\": \"ring\"", "\"shape\": \"star\"", "statuses[0].shape: ");
    row("an unknown meaning", "\"meaning\": \"begun\"", "\"meaning\": \"bugun\"", "statuses[1].meaning: ");
    row("a status twice", "\"code\": \"running\"", "\"code\": \"planned\"", "statuses[1]: ");
    row("a unit twice", "\"name\": \"socialtjänsten\"", "\"name\": \"kommunkansliet\"", "units[3]: ");
    row("a unit without a short name", "\"short_name\": \"Kansli\"", "\"short_name\": \"  \"", "units[3].short_name: ");
    row("a list that is text", "[\n        \"BUF\"\n      ]", "\"BUF\"", "units[0].aliases: ");
    row("a rule that excepts nobody known", "\"except\": [\n        \"kommunkansliet\"",
        "\"except\": [\n        \"kansliet\"", "rules[0].except: ");
    row("an unknown rule", "\"rule\": \"all-but-rescue\"", "\"rule\": \"all\"", "measures[4].implementing.rule: ");
    row("an unknown unit of a measure", "\"socialtjänsten\",\n          \"Lindåsa bostäder AB\"",
        "\"socialtjänsten\",\n          \"Lindåsa vatten AB\"", "measures[1].implementing.units[1]: ");
    row("a measure without an area", "\"area\": \"A.2\"", "\"area\": \"A.3\"", "measures[2].area: ");
    row("an area under one that comes later", "\"parent\": \"A\"", "\"parent\": \"B\"", "areas[1].parent: ");
    row("a record that is no id", "\"code\": \"planned\"", "\"record\": \"7\", \"code\": \"planned\"",
        "statuses[0].record: ");
}

void PlanFileTest::parse_brokenFile_namesEveryPlace()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, place);
    QByteArray json = lindasa();
    const qsizetype at = json.indexOf(from);
    QVERIFY2(at >= 0, from);
    json.replace(at, from.size(), to);
    const auto refused = planfile::parse(json, u"lindasa.json"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    const QStringList lines = refused.error().sentence.split(u'\n');
    const bool named = std::any_of(lines.begin(), lines.end(), [&place](const QString &line) {
        return line.startsWith(u"lindasa.json: "_s + place);
    });
    QVERIFY2(named, qPrintable(refused.error().sentence));
}

void PlanFileTest::twoStores_ofOnePlan_haveTheSameContentHash()
{
    Desk one = Desk::create(m_stores.address(u"one.plankoll"_s), 1);
    Desk two = Desk::create(m_stores.address(u"two.plankoll"_s), 2);
    QCOMPARE(one.contentHash(), two.contentHash());
    Desk other = Desk::create(m_stores.address(u"other.plankoll"_s), 1, u"helsingborg-2022-2025"_s);
    QVERIFY(other.contentHash() != one.contentHash());
}

void PlanFileTest::import_ofAnEditedPlan_writesVersionsOfWhatChangedOnly()
{
    Desk desk = Desk::create(m_stores.address(u"edited.plankoll"_s));
    const qint64 before = desk.count(u"revision"_s);
    QJsonObject json = QJsonDocument::fromJson(lindasa()).object();
    QJsonArray units = json.value(u"units"_s).toArray();
    QJsonObject unit = units.at(1).toObject();
    unit.insert(u"short_name"_s, u"Soc"_s);
    units.replace(1, unit);
    json.insert(u"units"_s, units);
    QJsonArray sections = json.value(u"sections"_s).toArray();
    sections.append(
        QJsonObject{{u"key"_s, u"extra"_s}, {u"heading"_s, QJsonObject{{u"sv"_s, u"Mer"_s}, {u"en"_s, u"More"_s}}}});
    json.insert(u"sections"_s, sections);
    const auto file = planfile::parse(QJsonDocument(json).toJson(), u"edited"_s);
    VERIFY_DONE(file);
    const QUuid social = desk.unit(u"socialtjänsten"_s).value;
    const auto changes = planfile::changes(desk.journal(), *file);
    VERIFY_DONE(changes);
    QCOMPARE(*changes, (QList<PlanChange>{{u"unit"_s, u"socialtjänsten"_s, false, {u"short_name"_s}},
                                          {u"section"_s, u"Mer"_s, true, {}}}));
    VERIFY_DONE(desk.commit([&] { return planfile::import(desk.journal(), *file); }));
    QCOMPARE(desk.count(u"revision"_s), before + 2);
    const auto history = desk.journal().history(social);
    VERIFY_DONE(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(desk.book().unit({social})->value.shortName, u"Soc"_s);
    VERIFY_DONE(desk.commit([&] { return planfile::import(desk.journal(), *file); }));
    QCOMPARE(desk.count(u"revision"_s), before + 2);
    QCOMPARE(desk.verify().faults, QStringList());
}

void PlanFileTest::import_ofAPlanWithOneMoreUnit_movesNothingElse()
{
    Desk desk = Desk::create(m_stores.address(u"more.plankoll"_s));
    QJsonObject json = QJsonDocument::fromJson(lindasa()).object();
    QJsonArray units = json.value(u"units"_s).toArray();
    units.append(QJsonObject{
        {u"name"_s, u"kulturkontoret"_s}, {u"short_name"_s, u"Kultur"_s}, {u"kind"_s, u"administration"_s}});
    json.insert(u"units"_s, units);
    QJsonArray measures = json.value(u"measures"_s).toArray();
    QJsonObject first = measures.first().toObject();
    first.insert(u"implementing"_s, QJsonObject{{u"units"_s, QJsonArray{u"samhällsbyggnadskontoret"_s,
                                                                        u"Lindåsa energi AB"_s, u"kulturkontoret"_s}}});
    measures.replace(0, first);
    json.insert(u"measures"_s, measures);
    const auto file = planfile::parse(QJsonDocument(json).toJson(), u"edited"_s);
    VERIFY_DONE(file);
    const auto changes = planfile::changes(desk.journal(), *file);
    VERIFY_DONE(changes);
    QCOMPARE(*changes, (QList<PlanChange>{{u"unit"_s, u"kulturkontoret"_s, true, {}},
                                          {u"responsibility"_s, u"measure A.1:1"_s, true, {}}}));
}

void PlanFileTest::import_ofAnotherPlan_isRefusedAndWritesNothing()
{
    Desk desk = Desk::create(m_stores.address(u"taken.plankoll"_s));
    const QByteArray hash = desk.contentHash();
    const auto refused = desk.commit(
        [&] { return planfile::import(desk.journal(), need(planfile::bundled(u"helsingborg-2022-2025"_s))); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(desk.contentHash(), hash);
}

QTEST_GUILESS_MAIN(PlanFileTest)
#include "tst_planfile.moc"
