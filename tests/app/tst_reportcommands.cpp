// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

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
    void report_inEachFormat_isWrittenAndLockedAlike();
    void show_commissionsAndInitiatives_areListsFromTheStart();
    void decision_givesACommissionThatTheNextRoundAnswers();
    void review_ofAnEditedFile_showsThenTakesIn();
    void copySentForReview_isNoted();
    void review_ofAnotherFile_isRefused();
    void compare_twoVersions_tellsThePassages();
    void file_attachesWhatWasFiled();
    void report_fromABackupElsewhere_hasEqualBytes();
    void report_interrupted_leavesNoFile();
    void lock_interrupted_locksNothing();
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
    Outcome run(const QStringList &words, const QMap<QString, QString> &elsewhere = {});
    Outcome report(const QStringList &words) { return run(QStringList{u"report"_s, m_store} + words); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString hash()
    {
        return run({u"verify"_s, m_store, u"--json"_s}).json()[u"content_hash"_s].toString();
    }
    void closeOpenRound();
    /// Runs a command with --progress and sends it Ctrl+C at its first figure.
    Outcome interrupt(const QStringList &words);
    /// Replaces a text in a Word file, as an editor would.
    void edit(const QString &name, const QByteArray &from, const QByteArray &to);

    QTemporaryDir m_folder{};
    QString m_fresh{};
    QString m_store{};
    int m_count = 0;
};

namespace {

const QString open = u"Uppföljning 2026"_s;
const QString locked = u"Uppföljning 2024"_s;

} // namespace

ReportCommandsTest::Outcome ReportCommandsTest::run(const QStringList &words, const QMap<QString, QString> &elsewhere)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1778400000"_s); // 10 May 2026
    for (auto variable = elsewhere.begin(); variable != elsewhere.end(); ++variable)
        environment.insert(variable.key(), variable.value());
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
    const QJsonArray conflicts
        = run({u"show"_s, m_store, u"conflicts"_s, u"--json"_s}).json()[u"conflicts"_s].toArray();
    for (const QJsonValue &conflict : conflicts) {
        const QString take = conflict[u"versions"_s].toArray().first()[u"revision"_s].toString();
        const Outcome ended
            = run({u"resolve"_s, m_store, u"--record"_s, conflict[u"record"_s].toString(), u"--take"_s, take});
        QVERIFY2(ended.status == 0, ended.err.constData());
    }
    const Outcome closed = run({u"round"_s, m_store, u"close"_s, open});
    QVERIFY2(closed.status == 0, closed.err.constData());
}

void ReportCommandsTest::edit(const QString &name, const QByteArray &from, const QByteArray &to)
{
    QProcess process;
    process.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys,zipfile,io\n"
         "p,a,b=sys.argv[1:]\n"
         "old=zipfile.ZipFile(io.BytesIO(open(p,'rb').read()));new=zipfile.ZipFile(p,'w',zipfile.ZIP_DEFLATED)\n"
         "for n in old.namelist():\n"
         "    c=old.read(n)\n"
         "    if n=='word/document.xml':\n"
         "        assert a.encode() in c\n"
         "        c=c.replace(a.encode(),b.encode())\n"
         "    new.writestr(n,c)\n"
         "new.close()"_s,
         path(name), QString::fromUtf8(from), QString::fromUtf8(to)});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
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
    const QList<QStringList> kinds{
        {u"brief"_s}, {u"unit"_s, u"--unit"_s, u"SBK"_s}, {u"measure"_s, u"--measure"_s, u"A.1:1"_s}};
    for (const QStringList &kind : kinds) {
        const QString name = kind.first() + u".pdf"_s;
        const Outcome made = report(
            QStringList{u"--round"_s, open, u"--output"_s, path(name), u"--language"_s, u"en"_s, u"--kind"_s} + kind);
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(bytes(name).startsWith("%PDF"));
    }
}

void ReportCommandsTest::report_inEachFormat_isWrittenAndLockedAlike()
{
    for (const QString &format : {u"pdf"_s, u"html"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
        for (const QString &language : {u"sv"_s, u"en"_s}) {
            const Outcome stored = report({u"--round"_s, locked, u"--output"_s, path(u"stored."_s + format),
                                           u"--language"_s, language, u"--json"_s});
            QVERIFY2(stored.status == 0, stored.err.constData());
            QCOMPARE(stored.json()[u"version"_s].toInt(), 1);
            QVERIFY(!bytes(u"stored."_s + format).isEmpty());
        }
        QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"live."_s + format)}).status, 0);
        const QByteArray once = bytes(u"live."_s + format);
        QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"live."_s + format)}).status, 0);
        QVERIFY2(bytes(u"live."_s + format) == once, qPrintable(format));
    }
    const Outcome letter
        = report({u"--round"_s, locked, u"--kind"_s, u"letter"_s, u"--output"_s, path(u"l.pdf"_s), u"--json"_s});
    QVERIFY2(letter.status == 0, letter.err.constData());
    QCOMPARE(letter.json()[u"version"_s].toInt(), 1);
}

void ReportCommandsTest::show_commissionsAndInitiatives_areListsFromTheStart()
{
    for (const QString &what : {u"commissions"_s, u"initiatives"_s}) {
        const Outcome shown = run({u"show"_s, m_store, what, u"--json"_s});
        QVERIFY2(shown.status == 0, shown.err.constData());
        QVERIFY(shown.json()[what].isArray());
    }
}

void ReportCommandsTest::decision_givesACommissionThatTheNextRoundAnswers()
{
    const Outcome decided = run({u"decision"_s, m_store, u"add"_s, u"--round"_s, locked, u"--paragraph"_s, u"§ 47"_s,
                                 u"--date"_s, u"2024-04-17"_s, u"--by"_s, u"Kommunstyrelsen"_s, u"--outcome"_s,
                                 u"commission"_s, u"--commission"_s, u"Redovisa statistik för fler grupper"_s,
                                 u"--responsible"_s, u"SBK"_s, u"--back-by"_s, u"2026-09-30"_s});
    QVERIFY2(decided.status == 0, decided.err.constData());
    QJsonObject commission
        = run({u"show"_s, m_store, u"commissions"_s, u"--json"_s}).json()[u"commissions"_s].toArray().last().toObject();
    QCOMPARE(commission[u"state"_s].toString(), u"open"_s);
    QCOMPARE(commission[u"back_by"_s].toString(), u"2026-09-30"_s);
    const QString id = commission[u"id"_s].toString();
    QCOMPARE(run({u"commission"_s, m_store, u"answer"_s, id, u"--round"_s, open, u"--text"_s, u" "_s}).status, 3);
    const Outcome answered = run({u"commission"_s, m_store, u"answer"_s, id, u"--round"_s, open, u"--text"_s,
                                  u"Statistiken finns i bilagan."_s, u"--given-back"_s});
    QVERIFY2(answered.status == 0, answered.err.constData());
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"c.html"_s)}).status, 0);
    const QByteArray html = bytes(u"c.html"_s);
    QVERIFY(html.contains("Kommunstyrelsen § 47, 2024-04-17"));
    QVERIFY(html.contains("Redovisa statistik för fler grupper"));
    QVERIFY(html.contains("Statistiken finns i bilagan."));
    QVERIFY(html.contains("Återredovisas här."));
    const QString meeting = run({u"show"_s, m_store, u"commissions"_s, u"--json"_s})
                                .json()[u"decisions"_s]
                                .toArray()
                                .last()
                                .toObject()[u"id"_s]
                                .toString();
    const Outcome changed = run({u"decision"_s, m_store, u"change"_s, meeting, u"--paragraph"_s, u"§ 48"_s});
    QVERIFY2(changed.status == 0, changed.err.constData());
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"c.html"_s)}).status, 0);
    QVERIFY(bytes(u"c.html"_s).contains("Kommunstyrelsen § 48, 2024-04-17"));
    QVERIFY(bytes(u"c.html"_s).contains("Statistiken finns i bilagan."));
    QCOMPARE(run({u"decision"_s, m_store, u"change"_s, u"nobody"_s, u"--paragraph"_s, u"§ 1"_s}).status, 4);
    QCOMPARE(run({u"decision"_s, m_store, u"add"_s, u"--round"_s, locked, u"--paragraph"_s, u"§ 9"_s}).status, 2);
    QCOMPARE(run({u"decision"_s, m_store, u"add"_s, u"--round"_s, open, u"--paragraph"_s, u"§ 1"_s, u"--date"_s,
                  u"2026-04-17"_s, u"--outcome"_s, u"noted"_s})
                 .status,
             6); // nothing is locked yet
}

void ReportCommandsTest::review_ofAnEditedFile_showsThenTakesIn()
{
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"w.docx"_s)}).status, 0);
    const QString before = hash();
    const Outcome same = run({u"review"_s, m_store, path(u"w.docx"_s), u"--round"_s, open, u"--json"_s});
    QVERIFY2(same.status == 0, same.err.constData());
    QCOMPARE(same.json()[u"proposals"_s].toArray().size(), 0);
    QCOMPARE(same.json()[u"not_imported"_s].toArray().size(), 0);
    QCOMPARE(hash(), before);
    // Somebody writes a text meanwhile, and the file that was sent out before comes back unchanged: nothing is undone.
    const QStringList text{u"text"_s, m_store, u"--round"_s, open, u"--section"_s, u"resources"_s, u"--text"_s};
    QCOMPARE(run(text + QStringList{u"Tre tjänster."_s}).status, 0);
    const Outcome again = run({u"review"_s, m_store, path(u"w.docx"_s), u"--round"_s, open, u"--json"_s});
    QCOMPARE(again.json()[u"proposals"_s].toArray().size(), 0);
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"w.docx"_s)}).status, 0);
    edit(u"w.docx"_s, "Tre tjänster.", "Fyra tjänster.");
    const QString unread = hash();
    const Outcome dry = run({u"review"_s, m_store, path(u"w.docx"_s), u"--round"_s, open, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.status == 0, dry.err.constData());
    const QJsonObject proposal = dry.json()[u"proposals"_s].toArray().first().toObject();
    QCOMPARE(proposal[u"section"_s].toString(), u"resources"_s);
    QCOMPARE(proposal[u"heading"_s].toString(), u"Resurser"_s);
    QCOMPARE(proposal[u"before"_s].toString(), u"Tre tjänster."_s);
    QCOMPARE(proposal[u"after"_s].toString(), u"Fyra tjänster."_s);
    QCOMPARE(hash(), unread);
    const Outcome taken = run({u"review"_s, m_store, path(u"w.docx"_s), u"--round"_s, open, u"--reviewer"_s,
                               u"Ragna Registrator"_s, u"--json"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QCOMPARE(taken.json()[u"taken"_s].toArray().size(), 1);
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"w.json"_s)}).status, 0);
    QVERIFY(bytes(u"w.json"_s).contains("Fyra tjänster."));
    QCOMPARE(run({u"verify"_s, m_store}).status, 0);
}

void ReportCommandsTest::copySentForReview_isNoted()
{
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"sent.docx"_s)}).status, 0);
    const Outcome noted = run({u"sent"_s, m_store, path(u"sent.docx"_s), u"--round"_s, open, u"--to"_s, u"Anna"_s,
                               u"--to"_s, u"Bo"_s, u"--date"_s, u"2026-03-12"_s, u"--json"_s});
    QVERIFY2(noted.status == 0, noted.err.constData());
    QCOMPARE(noted.json()[u"sent_on"_s].toString(), u"2026-03-12"_s);
    QCOMPARE(noted.json()[u"to"_s].toArray().size(), 2);
    const QJsonArray history
        = run({u"show"_s, m_store, u"history"_s, u"--record"_s, noted.json()[u"record"_s].toString(), u"--json"_s})
              .json()[u"history"_s]
              .toArray();
    QCOMPARE(history.size(), 1);
    const QString unnoted = hash();
    QCOMPARE(run({u"sent"_s, m_store, path(u"sent.docx"_s), u"--round"_s, locked, u"--to"_s, u"Anna"_s}).status, 3);
    QCOMPARE(hash(), unnoted);
}

void ReportCommandsTest::review_ofAnotherFile_isRefused()
{
    QCOMPARE(run({u"review"_s, m_store, path(u"nowhere.docx"_s), u"--round"_s, open}).status, 4);
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"no.docx"_s)}).status, 0);
    QCOMPARE(run({u"review"_s, m_store, path(u"no.docx"_s), u"--round"_s, locked}).status, 3);
    QFile::remove(path(u"no.docx"_s));
    QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"no.html"_s)}).status, 0);
    QVERIFY(QFile::rename(path(u"no.html"_s), path(u"no.docx"_s)));
    QCOMPARE(run({u"review"_s, m_store, path(u"no.docx"_s), u"--round"_s, open}).status, 3);
}

void ReportCommandsTest::compare_twoVersions_tellsThePassages()
{
    QCOMPARE(
        run({u"text"_s, m_store, u"--round"_s, locked, u"--section"_s, u"next"_s, u"--text"_s, u"Rättad mening."_s})
            .status,
        0);
    QCOMPARE(run({u"compare"_s, m_store, u"--round"_s, locked, u"--versions"_s, u"1,2"_s}).status, 4);
    QCOMPARE(run({u"compare"_s, m_store, u"--round"_s, locked, u"--versions"_s, u"1"_s}).status, 2);
    const QJsonArray conflicts
        = run({u"show"_s, m_store, u"conflicts"_s, u"--json"_s}).json()[u"conflicts"_s].toArray();
    if (!conflicts.isEmpty())
        closeOpenRound(); // the example's conflict stops a lock
    const Outcome second = run({u"round"_s, m_store, u"lock"_s, locked, u"--reason"_s, u"Fel mening"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    const Outcome compared = run({u"compare"_s, m_store, u"--round"_s, locked, u"--versions"_s, u"1,2"_s, u"--json"_s});
    QVERIFY2(compared.status == 0, compared.err.constData());
    QVERIFY(compared.out.contains("Rättad mening."));
}

void ReportCommandsTest::file_attachesWhatWasFiled()
{
    QCOMPARE(report({u"--round"_s, locked, u"--output"_s, path(u"f.docx"_s)}).status, 0);
    edit(u"f.docx"_s, "protokollet", "dagens protokoll");
    const Outcome filed = run({u"file"_s, m_store, path(u"f.docx"_s), u"--round"_s, locked, u"--note"_s,
                               u"ändrad vid justering"_s, u"--json"_s});
    QVERIFY2(filed.status == 0, filed.err.constData());
    QVERIFY(filed.json()[u"compared"_s].toBool());
    QVERIFY(!filed.json()[u"differences"_s].toArray().isEmpty());
    const Outcome shown = run({u"show"_s, m_store, u"reports"_s, u"--json"_s});
    QVERIFY(shown.out.contains("ändrad vid justering"));
    QCOMPARE(run({u"file"_s, m_store, path(u"f.docx"_s), u"--round"_s, open}).status, 4);
    QCOMPARE(run({u"verify"_s, m_store}).status, 0);
}

void ReportCommandsTest::report_fromABackupElsewhere_hasEqualBytes()
{
    const QString copy = path(u"copy.plankoll"_s);
    const Outcome saved = run({u"backup"_s, m_store, copy});
    QVERIFY2(saved.status == 0, saved.err.constData());
    for (const QString &format : {u"pdf"_s, u"html"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
        QCOMPARE(report({u"--round"_s, open, u"--output"_s, path(u"here."_s + format)}).status, 0);
        const Outcome there = run({u"report"_s, copy, u"--round"_s, open, u"--language"_s, u"sv"_s, u"--output"_s,
                                   path(u"there."_s + format)},
                                  {{u"TZ"_s, u"Pacific/Auckland"_s},
                                   {u"LC_ALL"_s, u"sv_SE.UTF-8"_s},
                                   {u"QT_HASH_SEED"_s, u"4711"_s},
                                   {u"QT_QPA_PLATFORM"_s, u"minimal"_s}});
        QVERIFY2(there.status == 0, there.err.constData());
        QVERIFY2(bytes(u"here."_s + format) == bytes(u"there."_s + format), qPrintable(format));
    }
}

ReportCommandsTest::Outcome ReportCommandsTest::interrupt(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(PLANKOLL_BINARY), words + QStringList{u"--progress"_s});
    process.setReadChannel(QProcess::StandardError);
    QByteArray said; // the first percent: now it may be stopped
    while (!said.contains('%') && process.waitForReadyRead(60'000))
        said += process.readAllStandardError();
    if (process.processId() == 0 || ::kill(pid_t(process.processId()), SIGINT) != 0
        || !process.waitForFinished(120'000))
        qFatal("the program could not be interrupted");
    said += process.readAllStandardError();
    // Done before the signal came, it no longer minds it.
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            said};
}

void ReportCommandsTest::report_interrupted_leavesNoFile()
{
    const QString name = u"stopped.pdf"_s;
    const Outcome stopped
        = interrupt({u"report"_s, m_store, u"--round"_s, open, u"--version"_s, u"live"_s, u"--output"_s, path(name)});
    // A busy machine may have made all of it before the signal came: then the file is whole.
    QVERIFY2(stopped.status == 7 || stopped.status == 0 || stopped.status == -1, stopped.err.constData());
    QCOMPARE(stopped.err.contains("you stopped it"), stopped.status == 7);
    QCOMPARE(QDir(m_folder.path()).entryList({u"stopped*"_s}), stopped.status == 7 ? QStringList() : QStringList{name});
}

void ReportCommandsTest::lock_interrupted_locksNothing()
{
    closeOpenRound();
    QString before;
    Outcome stopped;
    // On a busy machine a lock may be done before the signal comes.
    for (int attempt = 0; attempt < 5 && stopped.status != 7; ++attempt) {
        before = hash();
        stopped = interrupt({u"round"_s, m_store, u"lock"_s, open, u"--reason"_s, u"igen"_s});
    }
    QCOMPARE(stopped.status, 7);
    QCOMPARE(hash(), before);
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
    QCOMPARE(dry.json()[u"files"_s].toArray().size(), 16);
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
