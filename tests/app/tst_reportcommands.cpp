// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `report` and `round lock`, held against the program itself.
class ReportCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void report_calledWrongly_exitsTwoAndWritesNothing_data();
    void report_calledWrongly_exitsTwoAndWritesNothing();
    void report_ofARoundThatIsNotThere_exitsFour();
    void report_toAFolderThatIsNotThere_exitsSeven();
    void report_ofAnOpenRound_isADraftInThePlansLanguage();
    void report_ofALockedRound_givesTheStoredBytes();
    void report_live_isRenderedAnew();
    void report_ofEachKind_isWritten();
    void lock_ofAnOpenRound_isRefused();
    void lock_dryRun_changesNothing();
    void lock_again_needsAReasonAndKeepsTheFirst();

private:
    struct Outcome {
        int status = -1;
        QByteArray out{};
        QByteArray err{};
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Outcome run(const QStringList &words);
    Outcome report(const QStringList &words) { return run(QStringList{u"report"_s, m_store} + words); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString hash() { return run({u"verify"_s, m_store, u"--json"_s}).json()[u"content_hash"_s].toString(); }
    void closeOpenRound();

    QTemporaryDir m_folder{};
    QString m_fresh{};
    QString m_store{};
    int m_count = 0;
};

namespace {

const QString open = u"Uppföljning 2026"_s;
const QString locked = u"Uppföljning 2024"_s;

} // namespace

ReportCommandsTest::Outcome ReportCommandsTest::run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1778400000"_s); // 10 May 2026
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLANKOLL_BINARY), words);
    if (!process.waitForFinished(120'000))
        qFatal("the program did not finish");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void ReportCommandsTest::initTestCase()
{
    m_fresh = path(u"fresh.plankoll"_s);
    const Outcome made = run({u"new"_s, m_fresh, u"--plan"_s, u"lindasa-2024-2027"_s, u"--example"_s});
    QVERIFY2(made.status == 0, made.err.constData());
}

void ReportCommandsTest::init()
{
    m_store = path(u"store-%1.plankoll"_s.arg(++m_count));
    QVERIFY(QFile::copy(m_fresh, m_store));
}

/// Ends the example's conflict and closes the round, so that it may be locked.
void ReportCommandsTest::closeOpenRound()
{
    const QJsonArray conflicts = run({u"show"_s, m_store, u"conflicts"_s, u"--json"_s}).json()[u"conflicts"_s].toArray();
    for (const QJsonValue &conflict : conflicts) {
        const QString take = conflict[u"versions"_s].toArray().first()[u"revision"_s].toString();
        const Outcome ended = run({u"resolve"_s, m_store, u"--record"_s, conflict[u"record"_s].toString(), u"--take"_s,
                                   take});
        QVERIFY2(ended.status == 0, ended.err.constData());
    }
    const Outcome closed = run({u"round"_s, m_store, u"close"_s, open});
    QVERIFY2(closed.status == 0, closed.err.constData());
}

void ReportCommandsTest::report_calledWrongly_exitsTwoAndWritesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("an ending that no report has") << u"a.docm"_s << QStringList{};
    QTest::newRow("no ending") << u"report"_s << QStringList{};
    QTest::newRow("a language that no report is in") << u"a.pdf"_s << QStringList{u"--language"_s, u"fi"_s};
    QTest::newRow("a kind that is not there") << u"a.pdf"_s << QStringList{u"--kind"_s, u"council"_s};
    QTest::newRow("a version that is no number") << u"a.pdf"_s << QStringList{u"--version"_s, u"last"_s};
    QTest::newRow("a unit's report without the unit") << u"a.pdf"_s << QStringList{u"--kind"_s, u"unit"_s};
}

void ReportCommandsTest::report_calledWrongly_exitsTwoAndWritesNothing()
{
    QFETCH(QString, file);
    QFETCH(QStringList, more);
    const Outcome outcome = report(QStringList{u"--round"_s, open, u"--output"_s, path(file)} + more);
    QVERIFY2(outcome.status == 2, outcome.err.constData());
    QVERIFY(!QFileInfo::exists(path(file)));
    QVERIFY(!outcome.err.isEmpty());
}

void ReportCommandsTest::report_ofARoundThatIsNotThere_exitsFour()
{
    QCOMPARE(report({u"--round"_s, u"1999"_s, u"--output"_s, path(u"b.pdf"_s)}).status, 4);
    QCOMPARE(report({u"--round"_s, locked, u"--output"_s, path(u"b.pdf"_s), u"--version"_s, u"9"_s}).status, 4);
    QVERIFY(!QFileInfo::exists(path(u"b.pdf"_s)));
}

void ReportCommandsTest::report_toAFolderThatIsNotThere_exitsSeven()
{
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"nowhere/c.json"_s)}).status, 7);
}

void ReportCommandsTest::report_ofAnOpenRound_isADraftInThePlansLanguage()
{
    const Outcome made = report({u"--round"_s, open, u"--output"_s, path(u"d.html"_s), u"--json"_s});
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.json()[u"version"_s].toString(), u"live"_s);
    QCOMPARE(made.json()[u"language"_s].toString(), u"sv"_s);
    const QByteArray html = bytes(u"d.html"_s);
    QVERIFY(html.contains("UTKAST 2026-03-0"));
    QVERIFY(html.contains("EXEMPEL"));
}

void ReportCommandsTest::report_ofALockedRound_givesTheStoredBytes()
{
    QCOMPARE(report({u"--round"_s, locked, u"--output"_s, path(u"e1.pdf"_s)}).status, 0);
    QCOMPARE(run({u"round"_s, m_store, u"reopen"_s, locked, u"--reason"_s, u"en fråga till"_s}).status, 0);
    const Outcome again = report({u"--round"_s, locked, u"--output"_s, path(u"e2.pdf"_s), u"--json"_s});
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(again.json()[u"version"_s].toInt(), 1);
    QVERIFY(!bytes(u"e1.pdf"_s).isEmpty());
    QCOMPARE(bytes(u"e2.pdf"_s), bytes(u"e1.pdf"_s));
}

void ReportCommandsTest::report_live_isRenderedAnew()
{
    QCOMPARE(report({u"--round"_s, locked, u"--output"_s, path(u"f.html"_s)}).status, 0);
    QVERIFY(!bytes(u"f.html"_s).contains("UTKAST"));
    QCOMPARE(report({u"--round"_s, locked, u"--output"_s, path(u"f.html"_s), u"--version"_s, u"live"_s}).status, 0);
    QVERIFY(bytes(u"f.html"_s).contains("UTKAST"));
}

void ReportCommandsTest::report_ofEachKind_isWritten()
{
    const QList<QStringList> kinds{{u"brief"_s}, {u"unit"_s, u"--unit"_s, u"SBK"_s},
                                   {u"measure"_s, u"--measure"_s, u"A.1:1"_s}};
    for (const QStringList &kind : kinds) {
        const QString name = kind.first() + u".pdf"_s;
        const Outcome made = report(QStringList{u"--round"_s, open, u"--output"_s, path(name), u"--language"_s, u"en"_s,
                                                u"--kind"_s} + kind);
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(bytes(name).startsWith("%PDF"));
    }
}

void ReportCommandsTest::lock_ofAnOpenRound_isRefused()
{
    const QString before = hash();
    QCOMPARE(run({u"round"_s, m_store, u"lock"_s, open}).status, 6);
    QCOMPARE(hash(), before);
}

void ReportCommandsTest::lock_dryRun_changesNothing()
{
    closeOpenRound();
    const QString before = hash();
    const Outcome dry = run({u"round"_s, m_store, u"lock"_s, open, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.status == 0, dry.err.constData());
    QCOMPARE(dry.json()[u"version"_s].toInt(), 1);
    QCOMPARE(dry.json()[u"files"_s].toArray().size(), 6);
    QVERIFY(!dry.json()[u"unfinished_sections"_s].toArray().isEmpty());
    QCOMPARE(hash(), before);
}

void ReportCommandsTest::lock_again_needsAReasonAndKeepsTheFirst()
{
    closeOpenRound();
    const Outcome first = run({u"round"_s, m_store, u"lock"_s, open});
    QVERIFY2(first.status == 0, first.err.constData());
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"g1.pdf"_s)}).status, 0);
    QCOMPARE(run({u"round"_s, m_store, u"lock"_s, open}).status, 3);
    const Outcome second = run({u"round"_s, m_store, u"lock"_s, open, u"--reason"_s, u"Fel namn"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"g2.html"_s)}).status, 0);
    QVERIFY(bytes(u"g2.html"_s).contains("Fel namn"));
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"g3.pdf"_s), u"--version"_s, u"1"_s}).status, 0);
    QCOMPARE(bytes(u"g3.pdf"_s), bytes(u"g1.pdf"_s));
    QCOMPARE(run({u"verify"_s, m_store}).status, 0);
}

QTEST_GUILESS_MAIN(ReportCommandsTest)
#include "tst_reportcommands.moc"
