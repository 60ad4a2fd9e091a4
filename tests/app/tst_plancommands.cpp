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

/// The plan's published document on the command line, held against the program itself: in each format, twice, wrong,
/// and by somebody who may not. Plan and document are invented.
class PlanCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void document_inEachFormat_givesTheSameWordings_data();
    void document_inEachFormat_givesTheSameWordings();
    void dryRun_saysTheSameAndWritesNothing();
    void secondImport_changesNothingAndSaysSo();
    void twoStores_meet();
    void ownWording_isToldAndReplacedOnTop();
    void document_forAContact_isForbidden();
    void file_thatCannotBeRead_exitsThree_data();
    void file_thatCannotBeRead_exitsThree();
    void file_thatIsNotThere_exitsFour();
    void lockedPdf_exitsThree();

private:
    struct Outcome {
        int status = -1;
        QByteArray out{};
        QByteArray err{};
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    [[nodiscard]] static Outcome run(const QStringList &words,
                                     const QString &program = QStringLiteral(PLANKOLL_BINARY));
    [[nodiscard]] Outcome import(const QString &file, const QStringList &more = {})
    {
        return run(QStringList{u"plan"_s, m_store, u"import"_s, file} + more);
    }
    [[nodiscard]] QString hash(const QString &store)
    {
        return run({u"verify"_s, store, u"--json"_s}).json().value(u"content_hash"_s).toString();
    }
    [[nodiscard]] QStringList wordings();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const;
    /// The document in another format, by LibreOffice.
    [[nodiscard]] QString converted(const QString &ending);

    QTemporaryDir m_folder{};
    QString m_document{};
    QString m_store{};
    int m_count = 0;
};

PlanCommandTest::Outcome PlanCommandTest::run(const QStringList &words, const QString &program)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished(100'000))
        qFatal("%s did not finish", qPrintable(program));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString PlanCommandTest::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

QString PlanCommandTest::converted(const QString &ending)
{
    const auto done = run({u"-env:UserInstallation=file://"_s + path(u"office"_s), u"--headless"_s,
                           u"--infilter=Text (encoded):UTF8"_s, u"--convert-to"_s, ending, u"--outdir"_s,
                           m_folder.path(), m_document},
                          u"soffice"_s);
    if (done.status != 0)
        qFatal("LibreOffice: %s", done.err.constData());
    return path(u"plan."_s + ending);
}

QStringList PlanCommandTest::wordings()
{
    QStringList out;
    for (const QJsonValue &measure :
         run({u"show"_s, m_store, u"plan"_s, u"--json"_s}).json().value(u"measures"_s).toArray())
        out << measure[u"official_text"_s].toString(u"(none)"_s);
    return out;
}

void PlanCommandTest::initTestCase()
{
    m_document = path(u"plan.txt"_s);
    QVERIFY(QFile::copy(QStringLiteral(PLANKOLL_TEST_DATA "/granby-2026-2029.sv.txt"), m_document));
}

void PlanCommandTest::init()
{
    m_store = path(u"store-%1.plankoll"_s.arg(++m_count));
    const auto made
        = run({u"new"_s, m_store, u"--plan"_s, QStringLiteral(PLANKOLL_TEST_DATA "/granby-2026-2029.json")});
    QVERIFY2(made.status == 0, made.err.constData());
}

void PlanCommandTest::document_inEachFormat_givesTheSameWordings_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"txt", "docx", "odt", "pdf"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void PlanCommandTest::document_inEachFormat_givesTheSameWordings()
{
    QFETCH(QString, ending);
    const auto read = import(ending == u"txt"_s ? m_document : converted(ending), {u"--json"_s});
    QVERIFY2(read.status == 0, read.err.constData());
    const QJsonArray measures = read.json().value(u"measures"_s).toArray();
    QCOMPARE(measures.size(), 4);
    QCOMPARE(
        measures.at(2).toObject(),
        (QJsonObject{
            {u"number"_s, 3},
            {u"old"_s, QJsonValue::Null},
            {u"changed"_s, true},
            {u"new"_s, u"Vi ska hålla möten på platser där blåljus-yrken, föreningar samt invånare redan ses."_s}}));
    QCOMPARE(
        wordings(),
        (QStringList{u"Vi ska pröva frågan om öppenhet i varje steg av kommunens årshjul, från mål till bokslut."_s,
                     u"Vi ska beskriva i beslutsunderlag vilka grupper som ett förslag gäller (till exempel barn, "
                     "äldre, inrikes-/utrikesfödda)."_s,
                     u"Vi ska hålla möten på platser där blåljus-yrken, föreningar samt invånare redan ses."_s,
                     u"Vi ska öppna fler lokaler i kommunens utkanter."_s, u"(none)"_s}));
    QStringList kinds;
    for (const QJsonValue &finding : read.json().value(u"findings"_s).toArray())
        kinds << finding[u"kind"_s].toString();
    QCOMPARE(kinds, (QStringList{u"overview_differs"_s, u"implementing_differs"_s, u"focus_areas_differ"_s,
                                 u"not_in_document"_s, u"not_in_plan"_s}));
    const QJsonObject implementing = read.json().value(u"findings"_s)[1].toObject();
    QCOMPARE(implementing.value(u"measure"_s).toInt(), 4);
    QVERIFY(implementing.value(u"area"_s).isNull());
    QCOMPARE(implementing.value(u"in_document"_s).toArray(), QJsonArray{u"miljökontoret"_s});
    QCOMPARE(implementing.value(u"in_plan"_s).toArray(), QJsonArray{u"Granbyhem AB"_s});
}

void PlanCommandTest::dryRun_saysTheSameAndWritesNothing()
{
    const QString before = hash(m_store);
    const auto dry = import(m_document, {u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.status, 0);
    QCOMPARE(hash(m_store), before);
    QJsonObject real = import(m_document, {u"--json"_s}).json();
    QCOMPARE(real.value(u"dry_run"_s), QJsonValue(false));
    real.insert(u"dry_run"_s, true);
    QCOMPARE(dry.json(), real);
}

void PlanCommandTest::secondImport_changesNothingAndSaysSo()
{
    QCOMPARE(import(m_document).status, 0);
    const QString before = hash(m_store);
    const auto again = import(m_document, {u"--language"_s, u"en"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains("Nothing to change."), again.out.constData());
    QCOMPARE(hash(m_store), before);
}

void PlanCommandTest::twoStores_meet()
{
    QCOMPARE(import(m_document).status, 0);
    const QString one = m_store;
    init();
    QCOMPARE(import(m_document).status, 0);
    QCOMPARE(hash(m_store), hash(one));
    QCOMPARE(run({u"merge"_s, m_store, one}).status, 0);
    QCOMPARE(hash(m_store), hash(one));
}

void PlanCommandTest::ownWording_isToldAndReplacedOnTop()
{
    QCOMPARE(import(m_document).status, 0);
    const QString other
        = written(u"other.txt"_s, "Plan för ett öppet Granby 2026–2029\n\nÅtgärd 4: Vi ska stänga allt.\n");
    const auto dry = import(other, {u"--dry-run"_s});
    QVERIFY(dry.out.contains("- Vi ska öppna fler lokaler i kommunens utkanter.\n+ Vi ska stänga allt.\n"));
    const auto read = import(other, {u"--json"_s});
    QCOMPARE(read.status, 0);
    const QJsonObject change = read.json().value(u"measures"_s)[0].toObject();
    QCOMPARE(change.value(u"old"_s).toString(), u"Vi ska öppna fler lokaler i kommunens utkanter."_s);
    QCOMPARE(read.json().value(u"findings"_s)[0][u"kind"_s].toString(), u"not_in_document"_s);
    QVERIFY(read.out.contains("replaces_wording"));
    QCOMPARE(wordings().at(3), u"Vi ska stänga allt."_s);
}

void PlanCommandTest::document_forAContact_isForbidden()
{
    QCOMPARE(run({u"person"_s, m_store, u"add"_s, u"--name"_s, u"Mia"_s, u"--mail"_s, u"mia@example.org"_s, u"--unit"_s,
                  u"kulturförvaltningen"_s, u"--role"_s, u"contact"_s})
                 .status,
             0);
    const QString before = hash(m_store);
    QCOMPARE(import(m_document, {u"--as"_s, u"Mia"_s}).status, 6);
    QCOMPARE(hash(m_store), before);
}

void PlanCommandTest::file_thatCannotBeRead_exitsThree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another kind of file") << u"plan.odp"_s << QByteArray("x");
    QTest::newRow("no measures") << u"letter.txt"_s << QByteArray("Hej.\n");
    QTest::newRow("another plan's measures") << u"other.txt"_s << QByteArray("Åtgärd 99: Vi ska öppna.\n");
    QTest::newRow("an empty file") << u"empty.odt"_s << QByteArray();
    QTest::newRow("a damaged PDF") << u"damaged.PDF"_s << QByteArray("%PDF-1.4\n%%EOF\n");
    QTest::newRow("a damaged Word file") << u"damaged.docx"_s << QByteArray("PK\x03\x04 and no more");
}

void PlanCommandTest::file_thatCannotBeRead_exitsThree()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString before = hash(m_store);
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        const auto refused = import(written(name, bytes), {u"--language"_s, language});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains(name.toUtf8()), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
    }
    QCOMPARE(hash(m_store), before);
}

void PlanCommandTest::file_thatIsNotThere_exitsFour()
{
    QCOMPARE(import(path(u"nowhere.pdf"_s)).status, 4);
}

void PlanCommandTest::lockedPdf_exitsThree()
{
    const QString open = converted(u"pdf"_s), locked = path(u"locked.pdf"_s), copyLocked = path(u"nocopy.pdf"_s);
    QCOMPARE(run({u"--encrypt"_s, u"hemligt"_s, u"hemligt"_s, u"256"_s, u"--"_s, open, locked}, u"qpdf"_s).status, 0);
    const auto refused = import(locked, {u"--language"_s, u"en"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("password"), refused.err.constData());
    // Anybody may open this one; it asks not to be printed.
    QCOMPARE(run({u"--encrypt"_s, QString(), u"hemligt"_s, u"256"_s, u"--print=none"_s, u"--"_s, open, copyLocked},
                 u"qpdf"_s)
                 .status,
             0);
    QCOMPARE(import(copyLocked).status, 0);
}

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "tst_plancommands.moc"
