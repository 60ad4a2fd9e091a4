// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The contract of the command line, held against the program itself.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void new_fromBundledPlan_countsItsResponsibilities();
    void new_twice_sameContentHash();
    void new_onExistingFile_isRefused();
    void plan_exportThenImport_changesNothing();
    void plan_importWithFaults_namesEveryPlace();
    void round_openDryRun_writesNothing();
    void round_opensAskedUnitsOnly();
    void write_asAnotherUnit_isForbidden();
    void write_unchangedWithoutEarlierAnswer_isInvalid();
    void write_statusTakesCodeOrLabelInEitherLanguage();
    void show_withoutRound_takesEveryRound();
    void write_submitWithFaults_leavesNothingBehind();
    void write_withMissingEvidence_leavesNothingBehind();
    void submit_withMissingAnswers_listsThemAll();
    void submit_givesOneReceiptForAllAnswers();
    void sendBack_thenNewDraft_leavesCompletionRequested();
    void accept_thenWrite_isForbiddenUntilReopened();
    void close_listsWhatItClosesAndKeepsTheRest();
    void reopen_asksAgainForWhatWasClosed();
    void overdue_followsDatesAndExtensions();
    void merge_ofTwoAnswers_isAConflictThatResolveEnds();
    void merge_inAnyOrderTwiceOver_givesTheSameHash();
    void rounds_ofOneName_areAmbiguous();
    void erase_takesTheWordsOutOfTheFile();
    void backup_isAStoreWithTheSameHash();
    void example_isTheSameEveryTime();
    void help_asked_isAResult();
    void usage_errors_exitTwo_data();
    void usage_errors_exitTwo();
    void files_thatAreNoStore_exitEight();

private:
    struct Outcome {
        int status = -1;
        QByteArray out{};
        QByteArray err{};
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Outcome run(QStringList words, const QString &today = {});
    Outcome store(const QString &command, QStringList words, const QString &today = {})
    {
        words.prepend(m_store);
        return run(QStringList{command} + words, today);
    }
    void openRound(const QString &name = u"R"_s);
    [[nodiscard]] QString hash(const QString &path = {});
    [[nodiscard]] QJsonObject cell(int measure, const QString &unit);
    [[nodiscard]] Outcome write(int measure, const QString &unit, const QString &status, const QString &done);
    [[nodiscard]] Outcome submit(const QString &unit, const QStringList &more = {});

    QTemporaryDir m_folder{};
    QString m_fresh{};
    QString m_store{};
    int m_count = 0;
};

CommandLineTest::Outcome CommandLineTest::run(QStringList words, const QString &today)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    if (!today.isEmpty()) {
        const QDateTime noon(QDate::fromString(today, Qt::ISODate), QTime(12, 0), Qt::UTC);
        environment.insert(u"SOURCE_DATE_EPOCH"_s, QString::number(noon.toSecsSinceEpoch()));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLANKOLL_BINARY), words);
    if (!process.waitForFinished(60'000))
        qFatal("the program did not finish");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CommandLineTest::initTestCase()
{
    m_fresh = m_folder.filePath(u"fresh.plankoll"_s);
    QCOMPARE(run({u"new"_s, m_fresh, u"--plan"_s, u"helsingborg-2022-2025"_s}).status, 0);
    const QString people = m_folder.filePath(u"people.csv"_s);
    QFile file(people);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Namn;E-post;Enhet;Roll\n"
               "Åsa Kontakt;asa@example.org;kulturförvaltningen;kontakt\n"
               "Örjan Chef;orjan@example.org;kulturförvaltningen;chef\n"
               "Mia Kontakt;mia@example.org;miljöförvaltningen;kontakt\n");
    file.close();
    const auto imported = run({u"person"_s, m_fresh, u"import"_s, people});
    QVERIFY2(imported.status == 0, imported.err.constData());
}

void CommandLineTest::init()
{
    m_store = m_folder.filePath(u"store-%1.plankoll"_s.arg(++m_count));
    QVERIFY(QFile::copy(m_fresh, m_store));
}

void CommandLineTest::openRound(const QString &name)
{
    const auto opened
        = store(u"round"_s, {u"open"_s, u"--name"_s, name, u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2025-12-31"_s,
                             u"--opens"_s, u"2026-02-02"_s, u"--due"_s, u"2026-03-06"_s});
    QVERIFY2(opened.status == 0, opened.err.constData());
}

QString CommandLineTest::hash(const QString &path)
{
    const auto verified = run({u"verify"_s, path.isEmpty() ? m_store : path, u"--json"_s});
    return verified.status == 0 ? verified.json().value(u"content_hash"_s).toString() : QString::fromUtf8(verified.err);
}

QJsonObject CommandLineTest::cell(int measure, const QString &unit)
{
    const auto cells = store(u"show"_s, {u"matrix"_s, u"--round"_s, u"R"_s, u"--json"_s}).json().value(u"cells"_s);
    for (const QJsonValue &value : cells.toArray()) {
        if (value[u"measure"_s].toInt() == measure && value[u"unit"_s].toString() == unit)
            return value.toObject();
    }
    return {};
}

CommandLineTest::Outcome CommandLineTest::write(int measure, const QString &unit, const QString &status,
                                                const QString &done)
{
    return store(u"write"_s, {u"--round"_s, u"R"_s, u"--measure"_s, QString::number(measure), u"--unit"_s, unit,
                              u"--status"_s, status, u"--done"_s, done});
}

CommandLineTest::Outcome CommandLineTest::submit(const QString &unit, const QStringList &more)
{
    return store(u"submit"_s, QStringList{u"--round"_s, u"R"_s, u"--unit"_s, unit, u"--authorised-by"_s,
                                          u"orjan@example.org"_s, u"--json"_s}
                                  + more);
}

void CommandLineTest::new_fromBundledPlan_countsItsResponsibilities()
{
    const QJsonObject plan = store(u"show"_s, {u"plan"_s, u"--json"_s}).json();
    QCOMPARE(plan.value(u"counts"_s).toObject(),
             (QJsonObject{{u"measures"_s, 17}, {u"implementing"_s, 141}, {u"coordinating"_s, 22}}));
    const QJsonObject first = plan.value(u"measures"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"number"_s).toInt(), 1);
    QCOMPARE(first.value(u"area"_s).toString(), u"4.1"_s);
    QVERIFY(first.value(u"official_text"_s).isNull());
    QCOMPARE(first.value(u"implementing"_s)[u"rule"_s].toString(), u"alla förvaltningar"_s);
    QCOMPARE(first.value(u"implementing"_s)[u"units"_s].toArray().size(), 9);
    QCOMPARE(first.value(u"coordinating"_s).toArray().first()[u"department"_s].toString(),
             u"avdelningen för ekonomi och styrning"_s);
}

void CommandLineTest::new_twice_sameContentHash()
{
    const QString one = m_folder.filePath(u"one.plankoll"_s), two = m_folder.filePath(u"two.plankoll"_s);
    QCOMPARE(run({u"new"_s, one, u"--plan"_s, u"lindasa-2024-2027"_s}).status, 0);
    QCOMPARE(run({u"new"_s, two, u"--plan"_s, u"lindasa-2024-2027"_s}).status, 0);
    QCOMPARE(hash(one), hash(two));
    QCOMPARE(hash(one).size(), 64);
    QCOMPARE(run({u"merge"_s, one, two}).status, 0);
    QCOMPARE(hash(one), hash(two));
}

void CommandLineTest::new_onExistingFile_isRefused()
{
    const QString before = hash();
    QCOMPARE(run({u"new"_s, m_store}).status, 5);
    QCOMPARE(hash(), before);
}

void CommandLineTest::plan_exportThenImport_changesNothing()
{
    const QString path = m_folder.filePath(u"plan.json"_s);
    const QString before = hash();
    QCOMPARE(store(u"plan"_s, {u"export"_s, path}).status, 0);
    const auto imported = store(u"plan"_s, {u"import"_s, path, u"--json"_s});
    QVERIFY2(imported.status == 0, imported.err.constData());
    QCOMPARE(imported.json().value(u"changes"_s).toArray().size(), 0);
    QCOMPARE(hash(), before);
}

void CommandLineTest::plan_importWithFaults_namesEveryPlace()
{
    const QString path = m_folder.filePath(u"broken.json"_s);
    QCOMPARE(store(u"plan"_s, {u"export"_s, path}).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonArray measures = plan.value(u"measures"_s).toArray();
    QJsonObject third = measures.at(2).toObject();
    third.insert(u"area"_s, u"9.9"_s);
    third.remove(u"short_title"_s);
    measures.replace(2, third);
    plan.insert(u"measures"_s, measures);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(plan).toJson());
    file.close();
    const QString before = hash();
    const auto imported = store(u"plan"_s, {u"import"_s, path});
    QCOMPARE(imported.status, 3);
    QVERIFY2(imported.err.contains("broken.json: measures[2].area"), imported.err.constData());
    QVERIFY2(imported.err.contains("measures[2].short_title"), imported.err.constData());
    QCOMPARE(hash(), before);
}

void CommandLineTest::round_openDryRun_writesNothing()
{
    const QString before = hash();
    const auto dry = store(u"round"_s, {u"open"_s, u"--name"_s, u"R"_s, u"--from"_s, u"2024-01-01"_s, u"--to"_s,
                                        u"2025-12-31"_s, u"--due"_s, u"2026-03-06"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.json().value(u"count"_s).toInt(), 141);
    QCOMPARE(hash(), before);
}

void CommandLineTest::round_opensAskedUnitsOnly()
{
    openRound();
    QCOMPARE(cell(6, u"kulturförvaltningen"_s).value(u"state"_s).toString(), u"open"_s);
    QVERIFY(cell(6, u"miljöförvaltningen"_s).isEmpty());
    const QJsonArray rounds = store(u"show"_s, {u"rounds"_s, u"--json"_s}).json().value(u"rounds"_s).toArray();
    QCOMPARE(rounds.first()[u"state"_s].toString(), u"open"_s);
    QCOMPARE(rounds.first()[u"kind"_s].toString(), u"full"_s);
}

void CommandLineTest::write_asAnotherUnit_isForbidden()
{
    openRound();
    const QString before = hash();
    const auto refused
        = store(u"write"_s, {u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s, u"--status"_s,
                             u"started"_s, u"--done"_s, u"x"_s, u"--as"_s, u"mia@example.org"_s});
    QCOMPARE(refused.status, 6);
    QCOMPARE(hash(), before);
    QCOMPARE(store(u"round"_s, {u"close"_s, u"R"_s, u"--as"_s, u"Mia Kontakt"_s}).status, 6);
    QCOMPARE(store(u"show"_s, {u"plan"_s, u"--as"_s, u"nobody"_s}).status, 4);
}

void CommandLineTest::write_unchangedWithoutEarlierAnswer_isInvalid()
{
    openRound();
    QCOMPARE(store(u"write"_s, {u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s, u"--unchanged"_s})
                 .status,
             3);
}

void CommandLineTest::write_statusTakesCodeOrLabelInEitherLanguage()
{
    openRound();
    for (const QString &status : {u"ongoing"_s, u"Pågår löpande"_s, u"Ongoing"_s}) {
        QCOMPARE(write(1, u"KUF"_s, status, status).status, 0);
        const auto answers = store(u"show"_s, {u"answers"_s, u"--round"_s, u"R"_s, u"--json"_s}).json();
        QCOMPARE(answers.value(u"answers"_s).toArray().first()[u"status"_s].toString(), u"ongoing"_s);
    }
    QCOMPARE(write(1, u"KUF"_s, u"nästan"_s, u"x"_s).status, 3);
}

void CommandLineTest::show_withoutRound_takesEveryRound()
{
    const QString file = m_folder.filePath(u"example.plankoll"_s);
    QCOMPARE(run({u"new"_s, file, u"--example"_s}).status, 0);
    const auto listed = [&](const QString &what, const QString &key) {
        return run({u"show"_s, file, what, u"--json"_s}).json().value(key).toArray();
    };
    QSet<QString> rounds;
    for (const QJsonValue &answer : listed(u"answers"_s, u"answers"_s))
        rounds << answer[u"round"_s].toString();
    QCOMPARE(rounds.size(), 2);
    for (const auto &[what, key] : {std::pair{u"matrix"_s, u"cells"_s}, std::pair{u"assignments"_s, u"assignments"_s},
                                    std::pair{u"evidence"_s, u"evidence"_s}, std::pair{u"history"_s, u"history"_s}})
        QVERIFY2(!listed(what, key).isEmpty(), qPrintable(what));
}

void CommandLineTest::write_submitWithFaults_leavesNothingBehind()
{
    openRound();
    const QString before = hash();
    const auto refused = store(u"write"_s, {u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s,
                                            u"--status"_s, u"started"_s, u"--done"_s, u"x"_s, u"--delayed"_s,
                                            u"--submit"_s, u"--authorised-by"_s, u"Örjan Chef"_s});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.err.trimmed().count('\n'), 1); // the hindrance and the next step
    QCOMPARE(hash(), before);
}

void CommandLineTest::write_withMissingEvidence_leavesNothingBehind()
{
    openRound();
    const QString before = hash();
    const auto refused = store(u"write"_s, {u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s,
                                            u"--status"_s, u"started"_s, u"--done"_s, u"x"_s, u"--evidence"_s,
                                            u"https://example.org/a"_s, u"--evidence"_s, u"/no/such/file.pdf"_s});
    QCOMPARE(refused.status, 4);
    QCOMPARE(hash(), before);
}

void CommandLineTest::submit_withMissingAnswers_listsThemAll()
{
    openRound();
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    const auto refused = submit(u"KUF"_s);
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json().value(u"faults"_s).toArray().size(), 12);
    QCOMPARE(cell(1, u"kulturförvaltningen"_s).value(u"state"_s).toString(), u"draft"_s);
}

void CommandLineTest::submit_givesOneReceiptForAllAnswers()
{
    openRound();
    for (const int measure : {1, 2})
        QCOMPARE(write(measure, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    const auto receipt = submit(u"KUF"_s, {u"--measure"_s, u"1"_s, u"--measure"_s, u"2"_s});
    QVERIFY2(receipt.status == 0, receipt.err.constData());
    QCOMPARE(receipt.json().value(u"count"_s).toInt(), 2);
    QVERIFY(
        QRegularExpression(u"^[A-Z][2-9]-[2-9A-Z]{3}$"_s).match(receipt.json().value(u"code"_s).toString()).hasMatch());
    const QJsonObject one = cell(2, u"kulturförvaltningen"_s);
    QCOMPARE(one.value(u"state"_s).toString(), u"submitted"_s);
    QCOMPARE(one.value(u"status"_s).toString(), u"started"_s);
    QVERIFY(one.value(u"submitted_at"_s).toString().endsWith(u'Z'));
}

void CommandLineTest::sendBack_thenNewDraft_leavesCompletionRequested()
{
    openRound();
    const QStringList one{u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s};
    QCOMPARE(store(u"send-back"_s, one + QStringList{u"--reason"_s, u"mer"_s}).status, 6);
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    QCOMPARE(store(u"send-back"_s, one).status, 2);
    QCOMPARE(store(u"send-back"_s, one + QStringList{u"--reason"_s, u"mer"_s}).status, 0);
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 3); // nothing was changed
    QCOMPARE(write(1, u"KUF"_s, u"ongoing"_s, u"y"_s).status, 0);
    QJsonObject now = cell(1, u"kulturförvaltningen"_s);
    QCOMPARE(now.value(u"state"_s).toString(), u"completion_requested"_s);
    QCOMPARE(now.value(u"status"_s).toString(), u"started"_s); // the last submitted one
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    now = cell(1, u"kulturförvaltningen"_s);
    QCOMPARE(now.value(u"state"_s).toString(), u"submitted"_s);
    QCOMPARE(now.value(u"status"_s).toString(), u"ongoing"_s);
}

void CommandLineTest::accept_thenWrite_isForbiddenUntilReopened()
{
    openRound();
    const QStringList one{u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s};
    QCOMPARE(store(u"accept"_s, one).status, 6);
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    QCOMPARE(store(u"accept"_s, one).status, 0);
    QCOMPARE(write(1, u"KUF"_s, u"ongoing"_s, u"y"_s).status, 6);
    QCOMPARE(store(u"reopen"_s, one).status, 2);
    QCOMPARE(store(u"reopen"_s, one + QStringList{u"--reason"_s, u"fel siffra"_s}).status, 0);
    QCOMPARE(write(1, u"KUF"_s, u"ongoing"_s, u"y"_s).status, 0);
}

void CommandLineTest::close_listsWhatItClosesAndKeepsTheRest()
{
    openRound();
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    QCOMPARE(write(2, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    const QString before = hash();
    const auto dry = store(u"round"_s, {u"close"_s, u"R"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.json().value(u"closed_without_answer"_s).toArray().size(), 140);
    QCOMPARE(hash(), before);
    const auto closed = store(u"round"_s, {u"close"_s, u"R"_s, u"--json"_s});
    QCOMPARE(closed.json().value(u"closed_without_answer"_s), dry.json().value(u"closed_without_answer"_s));
    QCOMPARE(cell(1, u"kulturförvaltningen"_s).value(u"state"_s).toString(), u"submitted"_s);
    QCOMPARE(cell(2, u"kulturförvaltningen"_s).value(u"state"_s).toString(), u"closed_without_answer"_s);
    QCOMPARE(write(3, u"KUF"_s, u"started"_s, u"x"_s).status, 6);
    QCOMPARE(store(u"round"_s, {u"close"_s, u"R"_s}).status, 6);
}

void CommandLineTest::reopen_asksAgainForWhatWasClosed()
{
    openRound();
    QCOMPARE(store(u"round"_s, {u"close"_s, u"R"_s}).status, 0);
    QCOMPARE(store(u"round"_s, {u"reopen"_s, u"R"_s}).status, 2);
    QCOMPARE(store(u"round"_s, {u"reopen"_s, u"R"_s, u"--reason"_s, u"för tidigt"_s}).status, 0);
    QCOMPARE(cell(1, u"kulturförvaltningen"_s).value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
}

void CommandLineTest::overdue_followsDatesAndExtensions()
{
    openRound();
    const auto overdue = [this](const QString &today) {
        const auto cells = store(
            u"show"_s, {u"matrix"_s, u"--round"_s, u"R"_s, u"--unit"_s, u"KUF"_s, u"--measure"_s, u"1"_s, u"--json"_s},
            today);
        return cells.json().value(u"cells"_s).toArray().first()[u"overdue"_s].toBool();
    };
    QCOMPARE(overdue(u"2026-03-06"_s), false);
    QCOMPARE(overdue(u"2026-03-07"_s), true);
    QCOMPARE(store(u"round"_s, {u"extend"_s, u"R"_s, u"--unit"_s, u"KUF"_s, u"--until"_s, u"2026-03-01"_s,
                                u"--reason"_s, u"sport"_s})
                 .status,
             3);
    QCOMPARE(store(u"round"_s, {u"extend"_s, u"R"_s, u"--unit"_s, u"KUF"_s, u"--until"_s, u"2026-03-13"_s,
                                u"--reason"_s, u"sportlov"_s})
                 .status,
             0);
    QCOMPARE(overdue(u"2026-03-13"_s), false);
    QCOMPARE(overdue(u"2026-03-14"_s), true);
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    QCOMPARE(overdue(u"2026-03-14"_s), true); // a draft is still owed
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    QCOMPARE(overdue(u"2026-03-14"_s), false);
}

void CommandLineTest::merge_ofTwoAnswers_isAConflictThatResolveEnds()
{
    openRound();
    const QString other = m_store + u".other"_s;
    QVERIFY(QFile::copy(m_store, other));
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"här"_s).status, 0);
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    std::swap(m_store, const_cast<QString &>(other));
    QCOMPARE(write(1, u"KUF"_s, u"ongoing"_s, u"där"_s).status, 0);
    QCOMPARE(submit(u"KUF"_s, {u"--measure"_s, u"1"_s}).status, 0);
    std::swap(m_store, const_cast<QString &>(other));
    const auto merged = store(u"merge"_s, {other, u"--json"_s});
    QCOMPARE(merged.status, 0);
    QCOMPARE(merged.json().value(u"conflicts"_s).toArray().size(), 2);
    QCOMPARE(cell(1, u"kulturförvaltningen"_s).value(u"conflict"_s).toBool(), true);
    const QStringList one{u"--round"_s, u"R"_s, u"--measure"_s, u"1"_s, u"--unit"_s, u"KUF"_s};
    QCOMPARE(store(u"accept"_s, one).status, 5);
    const auto conflicts = store(u"show"_s, {u"conflicts"_s, u"--json"_s}).json().value(u"conflicts"_s).toArray();
    for (const QJsonValue &conflict : conflicts) {
        if (conflict[u"kind"_s].toString() != "answer"_L1)
            continue;
        const QJsonValue taken = conflict[u"versions"_s].toArray().at(1);
        QCOMPARE(store(u"resolve"_s,
                       {u"--record"_s, conflict[u"record"_s].toString(), u"--take"_s, taken[u"revision"_s].toString()})
                     .status,
                 0);
    }
    QCOMPARE(store(u"show"_s, {u"conflicts"_s, u"--json"_s}).json().value(u"conflicts"_s).toArray().size(), 0);
    const QJsonObject now = cell(1, u"kulturförvaltningen"_s);
    QCOMPARE(now.value(u"conflict"_s).toBool(), false);
    QCOMPARE(now.value(u"state"_s).toString(), u"submitted"_s);
    QCOMPARE(now.value(u"status"_s).toString(), u"ongoing"_s);
    QCOMPARE(store(u"accept"_s, one).status, 0);
}

void CommandLineTest::merge_inAnyOrderTwiceOver_givesTheSameHash()
{
    openRound();
    QString a = m_store, b = m_store + u".b"_s;
    QVERIFY(QFile::copy(a, b));
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    m_store = b;
    QCOMPARE(write(2, u"KUF"_s, u"started"_s, u"x"_s).status, 0);
    QCOMPARE(run({u"merge"_s, a, b, b}).status, 0);
    QCOMPARE(run({u"merge"_s, b, a}).status, 0);
    QCOMPARE(run({u"merge"_s, a, b}).status, 0);
    QCOMPARE(hash(a), hash(b));
    QCOMPARE(run({u"merge"_s, a, m_folder.filePath(u"nothing"_s)}).status, 4);
}

void CommandLineTest::rounds_ofOneName_areAmbiguous()
{
    openRound();
    openRound();
    const auto refused = write(1, u"KUF"_s, u"started"_s, u"x"_s);
    QCOMPARE(refused.status, 5);
    const auto rounds = store(u"show"_s, {u"rounds"_s, u"--json"_s}).json().value(u"rounds"_s).toArray();
    QVERIFY2(refused.err.contains(rounds.first()[u"id"_s].toString().toUtf8()), refused.err.constData());
}

void CommandLineTest::erase_takesTheWordsOutOfTheFile()
{
    openRound();
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"Xylofonorkester"_s).status, 0);
    QCOMPARE(write(1, u"KUF"_s, u"started"_s, u"Annat"_s).status, 0);
    const QString old = m_store + u".old"_s;
    QVERIFY(QFile::copy(m_store, old));
    const auto answers = store(u"show"_s, {u"answers"_s, u"--round"_s, u"R"_s, u"--json"_s}).json();
    const QString record = answers.value(u"answers"_s).toArray().first()[u"id"_s].toString();
    const auto holds = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains("xylofon");
    };
    QVERIFY(holds(m_store));
    QCOMPARE(store(u"erase"_s, {u"--record"_s, record, u"--ground"_s, u"begäran"_s}).status, 0);
    QVERIFY(!holds(m_store));
    QCOMPARE(store(u"verify"_s, {}).status, 0);
    QCOMPARE(store(u"merge"_s, {old}).status, 0);
    QVERIFY(!holds(m_store));
    QCOMPARE(store(u"verify"_s, {}).status, 0);
}

void CommandLineTest::backup_isAStoreWithTheSameHash()
{
    openRound();
    const QString copy = m_store + u".backup"_s;
    QCOMPARE(store(u"backup"_s, {copy}).status, 0);
    QCOMPARE(hash(copy), hash());
    QCOMPARE(store(u"backup"_s, {u"/no/such/folder/b.plankoll"_s}).status, 7);
}

void CommandLineTest::example_isTheSameEveryTime()
{
    const QString one = m_folder.filePath(u"e1.plankoll"_s), two = m_folder.filePath(u"e2.plankoll"_s);
    QCOMPARE(run({u"new"_s, one, u"--example"_s}).status, 0);
    QCOMPARE(run({u"new"_s, two, u"--example"_s}).status, 0);
    QCOMPARE(hash(one), hash(two));
    const auto matrix = run({u"show"_s, one, u"matrix"_s, u"--round"_s, u"Uppföljning 2026"_s, u"--json"_s});
    QCOMPARE(matrix.json().value(u"cells"_s).toArray().size(), 141);
}

void CommandLineTest::help_asked_isAResult()
{
    const auto help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("plankoll new STORE"));
    QVERIFY(help.err.isEmpty());
    const auto one = run({u"round"_s, u"--help"_s});
    QCOMPARE(one.status, 0);
    QVERIFY(one.out.contains("plankoll round STORE open"));
    QVERIFY(!one.out.contains("plankoll new"));
}

void CommandLineTest::usage_errors_exitTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no display and no command") << QStringList{};
    QTest::newRow("an unknown option") << QStringList{u"plans"_s, u"--colour"_s};
    QTest::newRow("a missing option") << QStringList{u"round"_s, u"STORE"_s, u"open"_s, u"--name"_s, u"R"_s};
    QTest::newRow("a date that is none") << QStringList{u"round"_s,      u"STORE"_s,  u"open"_s,      u"--name"_s,
                                                        u"R"_s,          u"--from"_s, u"1 maj"_s,     u"--to"_s,
                                                        u"2025-12-31"_s, u"--due"_s,  u"2026-03-06"_s};
    QTest::newRow("an unknown thing to show") << QStringList{u"show"_s, u"STORE"_s, u"weather"_s};
    QTest::newRow("an unknown command") << QStringList{u"dance"_s};
    QTest::newRow("an unknown command on a store") << QStringList{u"dance"_s, u"STORE"_s};
    QTest::newRow("an unknown verb") << QStringList{u"round"_s, u"STORE"_s, u"dance"_s};
}

void CommandLineTest::usage_errors_exitTwo()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"STORE"_s, m_store);
    const auto refused = run(words);
    QVERIFY2(refused.status == 2, refused.err.constData());
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(refused.out.isEmpty());
}

void CommandLineTest::files_thatAreNoStore_exitEight()
{
    QFile file(m_store);
    QVERIFY(file.resize(file.size() / 2));
    QCOMPARE(store(u"show"_s, {u"plan"_s}).status, 8);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hej");
    file.close();
    QCOMPARE(store(u"show"_s, {u"plan"_s}).status, 8);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
