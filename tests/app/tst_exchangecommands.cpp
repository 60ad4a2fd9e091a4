// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The contract of the command line for what goes out and comes back, and for what it must refuse: exit statuses, JSON,
/// and that nothing is changed when something is refused.
class ExchangeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void package_namesItsContentsAndCode();
    void package_answeredAndMerged_bringsTheAnswers();
    void form_isMade_andUntouchedBringsNothing();
    void form_withFaults_isRefusedAndComesBackMarked();
    void formsWithFaults_onTheRealRun_comeBackMarkedInAFolder();
    void merge_dryRun_saysWhatTheMergeDoes();
    void merge_ofALateAnswer_waitsForAChoice();
    void merge_withProgress_countsOnStandardError();
    void merge_interrupted_leavesTheStoreAsItWas();
    void fetch_takesWhatItCan_andRemembersIt();
    void remind_writesDraftsOnceAndIsTheStrategists();
    void invite_laysALetterBesideEachFile_orNothing();
    void release_writesAFolderOnce();
    void review_dryRun_findsNothingInAnUntouchedReport();
    void compare_namesTheVersionsThatItLacks();
    void decision_asksForACommission_thatIsAnswered();
    void person_importOfAWorkbook_isTheSameAsOfCsv();
    void person_importWithFaults_addsNobody();
    void output_overTheStoreItself_isRefused_data();
    void output_overTheStoreItself_isRefused();
    void refusals_haveTheirStatus_andChangeNothing_data();
    void refusals_haveTheirStatus_andChangeNothing();
    void store_ofANewerSchema_isInvalid();
    void merge_ofANewerFile_namesIt_data();
    void merge_ofANewerFile_namesIt();
    void merge_ofAnOlderFile_migratesACopy_data();
    void merge_ofAnOlderFile_migratesACopy();
    void verify_namesCopiesBesideTheStore();

private:
    struct Outcome {
        int status = -1;
        QByteArray out{};
        QByteArray err{};
        /// Const, so that reading a member gives its value and no reference into what is gone.
        [[nodiscard]] const QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Outcome run(const QStringList &words);
    Outcome store(QStringList words)
    {
        words.insert(1, m_store);
        return run(words);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString copy(const QString &name) const;
    [[nodiscard]] QString hash(const QString &file = {});
    void python(const QString &script, const QStringList &words) const;
    void answerAll(const QString &file, const QString &unit, const QString &done);
    /// A whole copy, a package, or an answer file, with answers in it.
    QString fileOf(const QString &kind);

    QTemporaryDir m_folder{};
    QString m_fresh{};
    QString m_store{};
    int m_count = 0;
};

ExchangeCommandsTest::Outcome ExchangeCommandsTest::run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    const QDateTime noon(QDate(2026, 2, 20), QTime(12, 0), Qt::UTC);
    environment.insert(u"SOURCE_DATE_EPOCH"_s, QString::number(noon.toSecsSinceEpoch()));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLANKOLL_BINARY), words);
    if (!process.waitForFinished(100'000))
        qFatal("the program did not finish");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

#define DONE(outcome)                                                                                                  \
    do {                                                                                                               \
        const auto &outcome_ = (outcome);                                                                              \
        QVERIFY2(outcome_.status == 0, outcome_.err.constData());                                                      \
    } while (false)

QString ExchangeCommandsTest::copy(const QString &name) const
{
    QFile::remove(path(name));
    if (!QFile::copy(m_store, path(name)))
        qFatal("cannot copy");
    return path(name);
}

QString ExchangeCommandsTest::hash(const QString &file)
{
    return run({u"verify"_s, file.isEmpty() ? m_store : file, u"--json"_s}).json()[u"content_hash"_s].toString();
}

void ExchangeCommandsTest::python(const QString &script, const QStringList &words) const
{
    QFile file(path(u"script.py"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0)
        qFatal("cannot write");
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(PLANKOLL_PYTHON), QStringList{file.fileName()} + words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s", process.readAll().constData());
}

void ExchangeCommandsTest::initTestCase()
{
    m_fresh = path(u"fresh.plankoll"_s);
    DONE(run({u"new"_s, m_fresh, u"--plan"_s, u"lindasa-2024-2027"_s}));
    QFile people(path(u"people.csv"_s));
    QVERIFY(people.open(QIODevice::WriteOnly));
    people.write("Namn;E-post;Enhet;Roll\nÅsa Kontakt;asa@example.org;socialtjänsten;kontakt\n"
                 "Örjan Chef;orjan@example.org;socialtjänsten;chef\nRut "
                 "Registrator;rut@example.org;socialtjänsten;registrator\n");
    people.close();
    DONE(run({u"person"_s, m_fresh, u"import"_s, people.fileName()}));
    DONE(run({u"round"_s, m_fresh, u"open"_s, u"--name"_s, u"R"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s,
              u"2025-12-31"_s, u"--opens"_s, u"2026-02-02"_s, u"--due"_s, u"2026-03-06"_s}));
}

void ExchangeCommandsTest::init()
{
    // In a folder of its own: copies beside a store are found.
    const QString folder = path(u"case-%1"_s.arg(++m_count));
    QVERIFY(QDir().mkpath(folder));
    m_store = folder + u"/store.plankoll"_s;
    QVERIFY(QFile::copy(m_fresh, m_store));
}

/// Answers all that a unit is asked and submits it.
void ExchangeCommandsTest::answerAll(const QString &file, const QString &unit, const QString &done)
{
    const auto cells
        = run({u"show"_s, file, u"matrix"_s, u"--round"_s, u"R"_s, u"--unit"_s, unit, u"--json"_s}).json()[u"cells"_s];
    QVERIFY(!cells.toArray().isEmpty());
    for (const QJsonValue &cell : cells.toArray()) {
        DONE(run({u"write"_s, file, u"--round"_s, u"R"_s, u"--measure"_s, cell[u"measure"_s].toVariant().toString(),
                  u"--unit"_s, unit, u"--status"_s, u"running"_s, u"--done"_s, done}));
    }
    DONE(run(
        {u"submit"_s, file, u"--round"_s, u"R"_s, u"--unit"_s, unit, u"--authorised-by"_s, u"orjan@example.org"_s}));
}

void ExchangeCommandsTest::package_namesItsContentsAndCode()
{
    const QString file = path(u"package-%1.plankoll"_s.arg(m_count));
    const auto dry
        = store({u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--dry-run"_s, u"--json"_s});
    DONE(dry);
    QCOMPARE(dry.json()[u"dry_run"_s].toBool(), true);
    QVERIFY(dry.json()[u"contents"_s][u"assignments"_s].toInt() > 0);
    QVERIFY(!QFile::exists(file));
    const auto made = store(
        {u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, file, u"--json"_s});
    DONE(made);
    QCOMPARE(made.json()[u"file"_s].toString(), file);
    QCOMPARE(made.json()[u"contents"_s], dry.json()[u"contents"_s]);
    QVERIFY(!made.json()[u"package_id"_s].toString().isEmpty());
    QVERIFY(!made.json()[u"code"_s].toString().isEmpty());
    QVERIFY(made.json()[u"recipients"_s].toString().contains(u"asa@example.org"_s));
    QCOMPARE(store({u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, file}).status,
             5);
}

void ExchangeCommandsTest::package_answeredAndMerged_bringsTheAnswers()
{
    const QString package = path(u"out-%1.plankoll"_s.arg(m_count)), answers = path(u"back-%1.plankoll"_s.arg(m_count));
    DONE(store({u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, package}));
    answerAll(package, u"socialtjänsten"_s, u"I paketet"_s);
    DONE(run({u"package"_s, package, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, answers}));
    // Nobody in a package is a strategist.
    QCOMPARE(run({u"round"_s, package, u"close"_s, u"R"_s}).status, 6);
    const auto merged = store({u"merge"_s, answers, u"--json"_s});
    DONE(merged);
    QCOMPARE(merged.json()[u"sources"_s][0][u"kind"_s].toString(), u"answers"_s);
    QVERIFY(merged.json()[u"added"_s].toInt() > 0);
    const auto rows
        = store({u"show"_s, u"answers"_s, u"--round"_s, u"R"_s, u"--json"_s}).json()[u"answers"_s].toArray();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first()[u"done"_s].toString(), u"I paketet"_s);
    const QString after = hash();
    DONE(store({u"merge"_s, answers}));
    QCOMPARE(hash(), after);
}

void ExchangeCommandsTest::form_isMade_andUntouchedBringsNothing()
{
    const QString form = path(u"form-%1.xlsx"_s.arg(m_count)), before = hash();
    const auto made
        = store({u"form"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, form, u"--json"_s});
    DONE(made);
    QCOMPARE(made.json()[u"unit"_s].toString(), u"socialtjänsten"_s);
    QVERIFY(!made.json()[u"package_id"_s].toString().isEmpty());
    const auto merged = store({u"merge"_s, form, u"--json"_s});
    DONE(merged);
    QCOMPARE(merged.json()[u"added"_s].toInt(), 0);
    QCOMPARE(merged.json()[u"sources"_s][0][u"kind"_s].toString(), u"form"_s);
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::form_withFaults_isRefusedAndComesBackMarked()
{
    const QString form = path(u"form-%1.xlsx"_s.arg(m_count)), bad = path(u"bad-%1.xlsx"_s.arg(m_count)),
                  marked = path(u"marked-%1.xlsx"_s.arg(m_count));
    DONE(store({u"form"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, form}));
    python(
        u"import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.worksheets[0]\n"
        "for row in range(1, sheet.max_row + 1):\n    key = str(sheet.cell(row, 1).value or '')\n"
        "    if key.endswith(':status') and not key.startswith('form:'):\n        sheet.cell(row, 4).value = 'nästan'\n"
        "book.save(sys.argv[2])\n"_s,
        {form, bad});
    const QString before = hash();
    const auto refused = store({u"merge"_s, bad});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("nästan"), refused.err.constData());
    QCOMPARE(hash(), before);
    QCOMPARE(store({u"merge"_s, bad, u"--dry-run"_s, u"--marked"_s, marked}).status, 3);
    QVERIFY(QFile::exists(marked));
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::formsWithFaults_onTheRealRun_comeBackMarkedInAFolder()
{
    const QString unit = u"socialtjänsten"_s, other = u"kommunkansliet"_s;
    QStringList bad;
    for (const QString &one : {unit, other}) {
        const QString form = path(u"two-%1-%2.xlsx"_s.arg(m_count).arg(bad.size()));
        bad << path(u"faulty-%1-%2.xlsx"_s.arg(m_count).arg(bad.size()));
        DONE(store({u"form"_s, u"--round"_s, u"R"_s, u"--unit"_s, one, u"--output"_s, form}));
        python(u"import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.worksheets[0]\n"
               "for row in range(1, sheet.max_row + 1):\n    key = str(sheet.cell(row, 1).value or '')\n"
               "    if key.endswith(':status') and not key.startswith('form:'):\n        sheet.cell(row, 4).value = "
               "'nästan'\n"
               "book.save(sys.argv[2])\n"_s,
               {form, bad.last()});
    }
    const QString before = hash();
    // One name for two forms is no place for both.
    const QStringList merge{u"merge"_s, bad.first(), bad.last(), u"--marked"_s};
    const auto unclear = store(QStringList(merge) << path(u"one.xlsx"_s));
    QCOMPARE(unclear.status, 2);
    QVERIFY(!QFile::exists(path(u"one.xlsx"_s)));
    const QString folder = path(u"marked-%1"_s.arg(m_count));
    QVERIFY(QDir().mkpath(folder));
    const auto refused = store(QStringList(merge) << folder);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("nästan"), refused.err.constData());
    for (const QString &one : bad) {
        const QString marked = QDir(folder).filePath(QFileInfo(one).fileName());
        QVERIFY2(QFile::exists(marked), qPrintable(marked));
        QVERIFY(QFileInfo(marked).size() > 0);
    }
    // Never over what came back.
    const QByteArray filled = [&bad] {
        QFile file(bad.first());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QCOMPARE(store({u"merge"_s, bad.first(), u"--marked"_s, bad.first()}).status, 5);
    QFile file(bad.first());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == filled);
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::merge_dryRun_saysWhatTheMergeDoes()
{
    const QString other = copy(u"other-%1.plankoll"_s.arg(m_count));
    answerAll(other, u"socialtjänsten"_s, u"Där"_s);
    const QString before = hash();
    const auto dry = store({u"merge"_s, other, u"--dry-run"_s, u"--json"_s});
    DONE(dry);
    QCOMPARE(dry.json()[u"dry_run"_s].toBool(), true);
    QVERIFY(dry.json()[u"added"_s].toInt() > 0);
    QCOMPARE(hash(), before);
    const auto merged = store({u"merge"_s, other, u"--json"_s});
    DONE(merged);
    for (const auto &key :
         {u"added"_s, u"known"_s, u"filled"_s, u"erased"_s, u"files"_s, u"added_by_kind"_s, u"conflicts"_s})
        QCOMPARE(merged.json()[key], dry.json()[key]);
    QCOMPARE(hash(), hash(other));
}

void ExchangeCommandsTest::merge_ofALateAnswer_waitsForAChoice()
{
    const QString package = path(u"late-%1.plankoll"_s.arg(m_count)),
                  answers = path(u"lateback-%1.plankoll"_s.arg(m_count));
    DONE(store({u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, package}));
    answerAll(package, u"socialtjänsten"_s, u"Sent"_s);
    DONE(run({u"package"_s, package, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, answers}));
    DONE(store({u"round"_s, u"close"_s, u"R"_s}));
    const QString before = hash();
    const auto dry = store({u"merge"_s, answers, u"--dry-run"_s, u"--json"_s});
    const QJsonValue odd = dry.json()[u"sources"_s][0][u"cases"_s][0];
    const QString key = odd[u"case"_s].toString();
    QVERIFY2(key.startsWith(u"closed_round"_s), dry.out.constData());
    const auto waiting = store({u"merge"_s, answers});
    QVERIFY(waiting.status != 0);
    QCOMPARE(hash(), before);
    QCOMPARE(store({u"merge"_s, answers, u"--choose"_s, u"closed_round"_s}).status, 2);
    DONE(store({u"merge"_s, answers, u"--choose"_s, key + u"=keep"_s}));
    QVERIFY(hash() != before);
    DONE(store({u"verify"_s}));
}

void ExchangeCommandsTest::merge_withProgress_countsOnStandardError()
{
    const QString other = copy(u"other-%1.plankoll"_s.arg(m_count));
    answerAll(other, u"socialtjänsten"_s, u"Där"_s);
    const auto merged = store({u"merge"_s, other, u"--progress"_s, u"--json"_s});
    DONE(merged);
    const QByteArray total = QByteArray::number(merged.json()[u"added"_s].toInt() + merged.json()[u"known"_s].toInt());
    QVERIFY2(merged.err.contains(total + '/' + total), merged.err.constData());
}

void ExchangeCommandsTest::merge_interrupted_leavesTheStoreAsItWas()
{
    const QString other = copy(u"other-%1.plankoll"_s.arg(m_count));
    answerAll(other, u"socialtjänsten"_s, u"Där"_s);
    const QString before = hash();
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QStringLiteral(PLANKOLL_BINARY), {u"merge"_s, m_store, other, u"--progress"_s});
    // At its first figure it is in the middle of its transaction; later it may be done.
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(60'000));
    process.terminate();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const bool stopped = process.exitCode() != 0;
    if (stopped) {
        QCOMPARE(process.exitCode(), 7);
        QVERIFY(process.readAllStandardError().contains("Stopped. Nothing was taken in."));
    }
    QCOMPARE(hash(), stopped ? before : hash(other));
}

void ExchangeCommandsTest::fetch_takesWhatItCan_andRemembersIt()
{
    const QString folder = path(u"inbox-%1"_s.arg(m_count)), package = path(u"sent-%1.plankoll"_s.arg(m_count));
    QVERIFY(QDir().mkpath(folder));
    DONE(store({u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, package}));
    answerAll(package, u"socialtjänsten"_s, u"Via mapp"_s);
    DONE(run({u"package"_s, package, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--output"_s,
              folder + u"/a.plankoll"_s}));
    QFile bad(folder + u"/b.plankoll"_s);
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("hej") == 3);
    bad.close();
    const auto fetched = store({u"fetch"_s, folder, u"--json"_s});
    DONE(fetched);
    QCOMPARE(fetched.json()[u"taken"_s].toInt(), 1);
    QCOMPARE(fetched.json()[u"left"_s].toInt(), 1);
    const auto again = store({u"fetch"_s, folder, u"--json"_s});
    QCOMPARE(again.json()[u"taken"_s].toInt(), 0);
    QCOMPARE(again.json()[u"files"_s][0][u"state"_s].toString(), u"known"_s);
    QCOMPARE(store({u"fetch"_s, folder + u"/none"_s}).status, 4);
}

void ExchangeCommandsTest::remind_writesDraftsOnceAndIsTheStrategists()
{
    const QString folder = path(u"mails-%1"_s.arg(m_count));
    const auto dry = store({u"remind"_s, u"--round"_s, u"R"_s, u"--output"_s, folder, u"--dry-run"_s, u"--json"_s});
    DONE(dry);
    QVERIFY(!QFile::exists(folder));
    QVERIFY(!dry.json()[u"reminders"_s].toArray().isEmpty());
    QCOMPARE(store({u"remind"_s, u"--round"_s, u"R"_s, u"--output"_s, folder, u"--as"_s, u"asa@example.org"_s}).status,
             6);
    const auto made = store({u"remind"_s, u"--round"_s, u"R"_s, u"--output"_s, folder, u"--json"_s});
    DONE(made);
    QCOMPARE(made.json()[u"files"_s].toArray().size(), 1); // one unit has somebody with an address
    QVERIFY(made.json()[u"files"_s][0].toString().endsWith(u".eml"_s));
    const auto again = store({u"remind"_s, u"--round"_s, u"R"_s, u"--output"_s, folder, u"--json"_s});
    QCOMPARE(again.json()[u"files"_s].toArray().size(), 0);
    QCOMPARE(store({u"remind"_s, u"--round"_s, u"R"_s, u"--output"_s, folder, u"--as"_s, u"asa@example.org"_s}).status,
             6);
}

void ExchangeCommandsTest::release_writesAFolderOnce()
{
    answerAll(m_store, u"socialtjänsten"_s, u"Lämnas ut"_s);
    const QString folder = path(u"release-%1"_s.arg(m_count));
    const QStringList words{u"release"_s,        u"--round"_s,  u"R"_s, u"--unit"_s,
                            u"socialtjänsten"_s, u"--output"_s, folder};
    QCOMPARE(store(words + QStringList{u"--as"_s, u"Åsa Kontakt"_s}).status, 6);
    QVERIFY(!QFile::exists(folder));
    const auto made = store(words + QStringList{u"--as"_s, u"Rut Registrator"_s, u"--json"_s});
    DONE(made);
    QVERIFY(made.json()[u"answers"_s].toInt() > 0);
    QCOMPARE(made.json()[u"index_sha256"_s].toString().size(), 64);
    for (const QJsonValue &file : made.json()[u"files"_s].toArray())
        QVERIFY2(QFile::exists(folder + u'/' + file.toString()), qPrintable(file.toString()));
    QCOMPARE(store(words).status, 5);
}

void ExchangeCommandsTest::review_dryRun_findsNothingInAnUntouchedReport()
{
    const QString report = path(u"report-%1.docx"_s.arg(m_count)), before = hash();
    DONE(store({u"report"_s, u"--round"_s, u"R"_s, u"--output"_s, report}));
    const auto dry = store({u"review"_s, report, u"--round"_s, u"R"_s, u"--dry-run"_s, u"--json"_s});
    DONE(dry);
    QCOMPARE(dry.json()[u"dry_run"_s].toBool(), true);
    QCOMPARE(dry.json()[u"proposals"_s].toArray(), QJsonArray());
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::compare_namesTheVersionsThatItLacks()
{
    QCOMPARE(store({u"compare"_s, u"--round"_s, u"R"_s, u"--versions"_s, u"1,2"_s}).status, 4);
    QCOMPARE(store({u"compare"_s, u"--round"_s, u"R"_s, u"--versions"_s, u"one"_s}).status, 2);
}

void ExchangeCommandsTest::decision_asksForACommission_thatIsAnswered()
{
    QCOMPARE(store({u"decision"_s, u"add"_s, u"--round"_s, u"R"_s, u"--paragraph"_s, u"§ 12"_s, u"--date"_s,
                    u"2026-05-01"_s, u"--outcome"_s, u"noted"_s})
                 .status,
             6); // nothing is locked that it could be about
    DONE(store({u"round"_s, u"close"_s, u"R"_s}));
    DONE(store({u"round"_s, u"lock"_s, u"R"_s}));
    const auto decided
        = store({u"decision"_s, u"add"_s, u"--round"_s, u"R"_s, u"--paragraph"_s, u"§ 12"_s, u"--date"_s,
                 u"2026-05-01"_s, u"--outcome"_s, u"noted"_s, u"--by"_s, u"kommunstyrelsen"_s, u"--text"_s,
                 u"Lades till handlingarna."_s, u"--commission"_s, u"socialtjänsten: återkom i höst"_s, u"--json"_s});
    DONE(decided);
    QCOMPARE(decided.json()[u"commissions"_s].toInt(), 1);
    const auto shown = store({u"show"_s, u"commissions"_s, u"--json"_s}).json()[u"commissions"_s].toArray();
    QCOMPARE(shown.size(), 1);
    const QString id = shown.first()[u"id"_s].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(store({u"commission"_s, u"answer"_s, u"00000000-0000-4000-8000-000000000000"_s, u"--round"_s, u"R"_s,
                    u"--text"_s, u"x"_s})
                 .status,
             4);
    QCOMPARE(store({u"decision"_s, u"add"_s, u"--round"_s, u"R"_s, u"--as"_s, u"asa@example.org"_s, u"--paragraph"_s,
                    u"§ 1"_s, u"--outcome"_s, u"noted"_s, u"--date"_s, u"2026-05-01"_s})
                 .status,
             6);
}

void ExchangeCommandsTest::person_importOfAWorkbook_isTheSameAsOfCsv()
{
    const QString book = path(u"people-%1.xlsx"_s.arg(m_count));
    python(u"import sys, openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n"
           "for row in [['Namn', 'E-post', 'Enhet', 'Roll', 'Telefon'],\n"
           "            ['Östen Ny', 'osten@example.org', 'socialtjänsten', 'kontakt, chef', 701234567], [],\n"
           "            ['Ärla Ny', 'arla@example.org', 'räddningstjänsten', 'kontakt', '070-1']]:\n    "
           "sheet.append(row)\n"
           "book.save(sys.argv[1])\n"_s,
           {book});
    const auto added = store({u"person"_s, u"import"_s, book, u"--json"_s});
    DONE(added);
    QCOMPARE(added.json()[u"added"_s].toInt(), 2);
    const auto people = run({u"person"_s, m_store, u"list"_s, u"--json"_s}).json()[u"people"_s].toArray();
    const auto at = std::find_if(people.begin(), people.end(),
                                 [](const QJsonValue &one) { return one[u"name"_s].toString() == u"Östen Ny"_s; });
    QVERIFY(at != people.end());
    QCOMPARE((*at)[u"unit"_s].toString(), u"socialtjänsten"_s);
    QVERIFY(!(*at)[u"unit_id"_s].toString().isEmpty());
    QCOMPARE((*at)[u"phone"_s].toString(), u"701234567"_s);
    QCOMPARE((*at)[u"roles"_s].toArray().size(), 2);
}

void ExchangeCommandsTest::person_importWithFaults_addsNobody()
{
    const QString book = path(u"faulty-%1.xlsx"_s.arg(m_count));
    python(u"import sys, openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n"
           "for row in [['Namn', 'E-post', 'Enhet', 'Roll'], ['Ny', 'ny@example.org', 'socialtjänsten', 'kontakt'],\n"
           "            ['Fel', 'fel@example.org', 'ingen sådan', 'kung']]:\n    sheet.append(row)\n"
           "book.save(sys.argv[1])\n"_s,
           {book});
    const QString before = hash();
    const auto refused = run({u"person"_s, m_store, u"import"_s, book});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("row 3"), refused.err.constData());
    QCOMPARE(hash(), before);
    QCOMPARE(run({u"person"_s, m_store, u"import"_s, m_store}).status, 3);
    QCOMPARE(run({u"person"_s, m_store, u"import"_s, path(u"none.xlsx"_s)}).status, 4);
    QFile text(path(u"text.xlsx"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hej") == 3);
    text.close();
    QCOMPARE(run({u"person"_s, m_store, u"import"_s, text.fileName()}).status, 3);
}

void ExchangeCommandsTest::output_overTheStoreItself_isRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("backup") << QStringList{u"backup"_s, u"STORE"_s, u"STORE"_s};
    QTest::newRow("plan export") << QStringList{u"plan"_s, u"STORE"_s, u"export"_s, u"STORE"_s};
    QTest::newRow("form") << QStringList{u"form"_s,   u"STORE"_s,          u"--round"_s,  u"R"_s,
                                         u"--unit"_s, u"socialtjänsten"_s, u"--output"_s, u"STORE"_s};
    QTest::newRow("package") << QStringList{u"package"_s, u"STORE"_s,          u"--round"_s,  u"R"_s,
                                            u"--unit"_s,  u"socialtjänsten"_s, u"--output"_s, u"STORE"_s};
    QTest::newRow("release") << QStringList{u"release"_s, u"STORE"_s,          u"--round"_s,  u"R"_s,
                                            u"--unit"_s,  u"socialtjänsten"_s, u"--output"_s, u"STORE"_s};
    QTest::newRow("a marked form") << QStringList{u"merge"_s, u"STORE"_s, u"STORE"_s, u"--marked"_s, u"STORE"_s};
}

void ExchangeCommandsTest::output_overTheStoreItself_isRefused()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"STORE"_s, m_store);
    const QString before = hash();
    const auto refused = run(words);
    QVERIFY2(refused.status == 5, refused.err.constData());
    QVERIFY2(refused.err.contains("is the store itself"), refused.err.constData());
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::refusals_haveTheirStatus_andChangeNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *what, int status, const QString &words) { QTest::newRow(what) << status << words; };
    row("a round that is not there", 4,
        u"write STORE --round Q --measure 1 --unit socialtjänsten --status running --done x"_s);
    row("a measure that is not there", 4,
        u"write STORE --round R --measure 99 --unit socialtjänsten --status running --done x"_s);
    row("a unit that is not there", 4, u"write STORE --round R --measure 1 --unit ingen --status running --done x"_s);
    row("a status that is none", 3, u"assess STORE --round R --measure A.1:1 --status almost --text x"_s);
    row("a person that is not there", 4, u"show STORE plan --as nobody"_s);
    row("a role that is none", 3,
        u"person STORE add --name Kim --mail kim@example.org --unit socialtjänsten --role king"_s);
    row("a period that ends first", 3,
        u"round STORE open --name Q --from 2025-12-31 --to 2025-01-01 --due 2026-03-06"_s);
    row("a day that is none", 2, u"round STORE open --name Q --from 2025-02-30 --to 2025-12-31 --due 2026-03-06"_s);
    row("closing as a contact", 6, u"round STORE close R --as asa@example.org"_s);
    row("merging as a contact", 6, u"merge STORE STORE --as asa@example.org"_s);
    row("locking an open round", 6, u"round STORE lock R --as asa@example.org"_s);
    row("an id that is none", 2, u"resolve STORE --record x --take y"_s);
    row("a record that is not there", 4, u"erase STORE --record 00000000-0000-4000-8000-000000000000 --ground g"_s);
    row("a report of another kind of file", 2, u"report STORE --round R --output FOLDER/r.odt"_s);
    row("a report in no folder", 7, u"report STORE --round R --output FOLDER/none/r.pdf"_s);
    row("a backup in no folder", 7, u"backup STORE FOLDER/none/b.plankoll"_s);
    row("a form in no folder", 7, u"form STORE --round R --unit socialtjänsten --output FOLDER/none/f.xlsx"_s);
    row("a locked version that is not there", 4, u"report STORE --round R --output FOLDER/r.pdf --version 7"_s);
    row("a file that is not there", 4, u"merge STORE FOLDER/none.plankoll"_s);
    row("a file that is no store", 8, u"merge STORE FOLDER/script.py"_s);
    row("a new store in no folder", 7, u"new FOLDER/none/n.plankoll"_s);
}

void ExchangeCommandsTest::refusals_haveTheirStatus_andChangeNothing()
{
    QFETCH(const int, status);
    QFETCH(QString, words);
    const QString before = hash();
    const auto refused = run(words.replace(u"STORE"_s, m_store).replace(u"FOLDER"_s, m_folder.path()).split(u' '));
    QVERIFY2(refused.status == status, refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!refused.err.contains(".new")); // nobody named that file
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::store_ofANewerSchema_isInvalid()
{
    QFile file(m_store);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(63));
    const QByteArray version = file.read(1);
    QVERIFY(file.seek(63) && file.write(QByteArray(1, char(version.at(0) + 1))) == 1);
    file.close();
    const auto refused = store({u"show"_s, u"plan"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("newer version of Plankoll"), refused.err.constData());
}

void ExchangeCommandsTest::invite_laysALetterBesideEachFile_orNothing()
{
    const QString folder = path(u"utskick-%1"_s.arg(m_count)), words = path(u"words.txt"_s);
    const auto made = store({u"invite"_s, u"--round"_s, u"R"_s, u"--output"_s, folder, u"--json"_s});
    DONE(made);
    const QJsonArray all = made.json()[u"invitations"_s].toArray();
    QVERIFY(all.size() > 1);
    QCOMPARE(QDir(folder).entryList({u"*.xlsx"_s}).size(), all.size());
    QCOMPARE(QDir(folder).entryList({u"*.eml"_s}).size(), all.size());
    // One that lies there already hinders all: nothing is half sent.
    QVERIFY(QFile::remove(folder + u"/socialtjänsten.xlsx"_s));
    const auto before = QDir(folder).entryList(QDir::Files);
    QCOMPARE(store({u"invite"_s, u"--round"_s, u"R"_s, u"--output"_s, folder}).status, 5);
    QCOMPARE(QDir(folder).entryList(QDir::Files), before);
    QFile file(words);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("korrekt häst batteri") > 0);
    file.close();
    const auto sealed = store({u"invite"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"socialtjänsten"_s, u"--kind"_s,
                               u"package"_s, u"--passphrase-file"_s, words, u"--output"_s, folder, u"--json"_s});
    DONE(sealed);
    const QJsonValue one = sealed.json()[u"invitations"_s][0];
    QVERIFY(one[u"sealed"_s].toBool() && one[u"attached"_s].toBool());
    QVERIFY(one[u"recipients"_s].toString().contains(u"asa@example.org"_s));
    QFile letter(one[u"letter"_s].toString());
    QVERIFY(letter.open(QIODevice::ReadOnly));
    const QByteArray text = letter.readAll();
    QVERIFY(text.contains("filename*=UTF-8''socialtj%C3%A4nsten.plankoll"));
    QVERIFY(!QByteArray::fromBase64(text.mid(text.indexOf("base64") + 6)).contains("korrekt"));
    QCOMPARE(store({u"invite"_s, u"--round"_s, u"R"_s, u"--kind"_s, u"x"_s, u"--output"_s, folder}).status, 2);
    QCOMPARE(store({u"invite"_s, u"--round"_s, u"R"_s, u"--as"_s, u"asa@example.org"_s, u"--output"_s, folder}).status,
             6);
}

QString ExchangeCommandsTest::fileOf(const QString &kind)
{
    const QString unit = u"socialtjänsten"_s, file = path(u"%1 %2.plankoll"_s.arg(kind).arg(m_count));
    if (kind == "whole copy"_L1) {
        if (!QFile::copy(m_store, file))
            qFatal("cannot copy");
        answerAll(file, unit, u"I kopian"_s);
        return file;
    }
    if (store({u"package"_s, u"--round"_s, u"R"_s, u"--unit"_s, unit, u"--output"_s, file}).status != 0)
        qFatal("no package");
    answerAll(file, unit, u"I paketet"_s);
    if (kind == "package"_L1)
        return file;
    if (run({u"package"_s, file, u"--round"_s, u"R"_s, u"--unit"_s, unit, u"--output"_s, file + u".svar"_s}).status
        != 0)
        qFatal("no answer file");
    return file + u".svar"_s;
}

void ExchangeCommandsTest::merge_ofANewerFile_namesIt_data()
{
    QTest::addColumn<bool>("isDry");
    for (const char *kind : {"whole copy", "package", "answer file"})
        QTest::newRow(kind) << false;
    QTest::newRow("answer file, looked at") << true;
}

void ExchangeCommandsTest::merge_ofANewerFile_namesIt()
{
    QFETCH(const bool, isDry);
    const QString newer = fileOf(QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0));
    QFile file(newer);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(63));
    const QByteArray version = file.read(1);
    QVERIFY(file.seek(63) && file.write(QByteArray(1, char(version.at(0) + 1))) == 1);
    file.close();
    const QString before = hash();
    QStringList words{u"merge"_s, newer};
    if (isDry)
        words << u"--dry-run"_s;
    const auto refused = store(words);
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(QString::fromUtf8(refused.err)
                 .contains(newer
                           + u" was written by a newer version of Plankoll. Nothing was changed. "
                             "Install the newer version"_s),
             refused.err.constData());
    QCOMPARE(hash(), before);
}

void ExchangeCommandsTest::merge_ofAnOlderFile_migratesACopy_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("whole copy") << 2; // packages came with the step after
    QTest::newRow("package") << 3;
    QTest::newRow("answer file") << 3;
}

void ExchangeCommandsTest::merge_ofAnOlderFile_migratesACopy()
{
    QFETCH(const int, version);
    const QString older = fileOf(QString::fromLatin1(QTest::currentDataTag()));
    python(uR"(
import sqlite3, sys
version, base = int(sys.argv[2]), sqlite3.connect(sys.argv[1])
base.execute('DROP TABLE review_copy_revision')
base.execute('ALTER TABLE commission_revision DROP COLUMN withdrawn')
base.execute('DROP TABLE report_look_revision')
for table in 'package_scope sent_item received_item received_revision reminder_log release_log'.split() if version < 3 else []:
    base.execute('DROP TABLE ' + table)
base.execute("UPDATE store_info SET content = ? WHERE name = 'schema_version'", (str(version),))
base.execute('PRAGMA user_version = %d' % version)
base.commit()
)"_s,
           {older, QString::number(version)});
    QFile file(older);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto merged = store({u"merge"_s, older, u"--json"_s});
    DONE(merged);
    QVERIFY(merged.json()[u"added"_s].toInt() > 0);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(store({u"verify"_s, u"--json"_s}).status, 0);
}

void ExchangeCommandsTest::verify_namesCopiesBesideTheStore()
{
    const QString copy = m_store.chopped(9) + u" (Annas kopia).plankoll"_s;
    QVERIFY(QFile::copy(m_store, copy));
    QCOMPARE(store({u"verify"_s, u"--json"_s}).json()[u"conflict_copies"_s].toArray(), QJsonArray());
    answerAll(copy, u"socialtjänsten"_s, u"I kopian"_s);
    const auto found = store({u"verify"_s, u"--json"_s});
    DONE(found);
    QCOMPARE(found.json()[u"conflict_copies"_s][0][u"file"_s].toString(), copy);
    QVERIFY(found.json()[u"conflict_copies"_s][0][u"missing_revisions"_s].toInt() > 0);
    QVERIFY2(found.err.contains("merge STORE FILE"), found.err.constData());
    DONE(store({u"merge"_s, copy}));
    QCOMPARE(store({u"verify"_s, u"--json"_s}).json()[u"conflict_copies"_s].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(ExchangeCommandsTest)
#include "tst_exchangecommands.moc"
