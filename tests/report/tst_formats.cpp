// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"
#include "core/report/boardreport.h"
#include "core/report/docxbody.h"
#include "core/report/docxreview.h"
#include "core/report/docxwriter.h"
#include "core/report/rendering.h"
#include "core/report/scripttags.h"
#include "core/text/zipped.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QProcess>

using namespace report;

/// The report in the formats that offices use: written for other programs, and read back when people have edited it.
class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void docx_isSoundForAnotherReader_data();
    void docx_isSoundForAnotherReader();
    void docx_savedByLibreOffice_givesNoProposal();
    void docx_editedAndSavedByLibreOffice_givesTheProposal();
    void review_editedParagraph_isAProposalOfItsSection();
    void review_addedParagraph_belongsToTheTextItFollows();
    void review_takenAway_isAProposal();
    void review_trackedChanges_areReadAsAccepted();
    void review_changedFigure_isListedAndNeverTakenIn();
    void review_sectionCutOut_isNamed();
    void review_placeForText_takesTheTextAlone();
    void review_onlyChosen_isTakenIn();
    void review_textRewrittenSince_isStale();
    void review_ofALetter_takesItsTexts();
    void review_brokenFile_isRefused_data();
    void review_brokenFile_isRefused();
    void tables_readByAnotherReader_equalTheJson();
    void pdf_withData_isArchivableAndHoldsTheJson();
    void names_inOtherScripts_areTaggedWithTheirLanguage();
    void csv_formulaTypedByAPerson_isAText();
    void json_followsItsSchema();
    void html_ofEachKind_isClean();
    void contents_areWhereTheTableSays_data();
    void contents_areWhereTheTableSays();
    void letter_ofEachPlan_isTwoPages();
    void render_tellsHowFar_andStopsWhenTold_data();
    void render_tellsHowFar_andStopsWhenTold();

private:
    [[nodiscard]] QByteArray made(const Wanted &wanted) { return need(render(m_data, wanted)); }
    QString write(const QString &name, const QByteArray &bytes);
    /// The Word file with a piece of its text replaced.
    [[nodiscard]] QByteArray edited(const QString &from, const QString &to);
    [[nodiscard]] DocxReview reviewed(const QByteArray &bytes);
    [[nodiscard]] static QByteArray run(const QString &program, const QStringList &arguments, bool *ok);

    TemporaryStores m_folder{};
    ReportData m_data{};
    std::optional<Typesetter> m_typesetter{};
};

namespace {

const QString decided = u"överlämna lärdomarna"_s;

Recorded<Section> *sectionIn(ReportData &data, const QString &key)
{
    for (auto &section : data.sections) {
        if (section->key == key)
            return &section;
    }
    qFatal("no section %s", qPrintable(key));
}

/// The archive again, one part of it replaced.
QByteArray withPart(const QByteArray &archive, const QString &part, const QByteArray &bytes)
{
    QList<zipped::Entry> entries;
    for (const QString &name :
         {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/document.xml"_s, u"docProps/custom.xml"_s})
        entries << zipped::Entry{name, name == part ? bytes : need(zipped::unpack(archive, name, 1 << 28))};
    return need(zipped::pack(entries));
}

} // namespace

QString FormatsTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray FormatsTest::run(const QString &program, const QStringList &arguments, bool *ok)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    *ok = process.waitForFinished(110'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return process.readAll();
}

void FormatsTest::initTestCase()
{
    auto typesetter = Typesetter::bundled();
    VERIFY_DONE(typesetter);
    m_typesetter.emplace(std::move(*typesetter));
    auto store = need(example::create(m_folder.address(u"example.plankoll"_s),
                                      need(planfile::bundled(u"helsingborg-2022-2025"_s)), {}));
    m_data = need(store->reports.data(need(store->rounds.find(u"Uppföljning 2026"_s).result())).result());
}

QByteArray FormatsTest::edited(const QString &from, const QString &to)
{
    const QByteArray bytes = made({.format = ReportFormat::Docx});
    QByteArray xml = need(zipped::unpack(bytes, u"word/document.xml"_s, 1 << 28));
    const qsizetype at = xml.indexOf(from.toUtf8());
    if (at < 0)
        qFatal("the report does not say %s", qPrintable(from));
    xml.replace(at, from.toUtf8().size(), to.toUtf8());
    return withPart(bytes, u"word/document.xml"_s, xml);
}

DocxReview FormatsTest::reviewed(const QByteArray &bytes)
{
    const docx::Text text = need(docx::read(bytes));
    return need(reviewDocx(text, dataWhenMade(m_data, text, {}), m_data, *m_typesetter));
}

void FormatsTest::docx_isSoundForAnotherReader_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("language");
    for (const ReportKind kind :
         {ReportKind::Board, ReportKind::Brief, ReportKind::Letter, ReportKind::Unit, ReportKind::Measure}) {
        for (const QString &language : reportLanguages())
            QTest::addRow("%s in %s", qPrintable(kindCode(kind)), qPrintable(language)) << kind << language;
    }
}

void FormatsTest::docx_isSoundForAnotherReader()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, language);
    const QString path = write(u"report.docx"_s, made({.kind = kind,
                                                       .format = ReportFormat::Docx,
                                                       .language = language,
                                                       .unit = need(m_data.book.findUnit(u"Kultur"_s)),
                                                       .measure = need(m_data.book.findMeasure(u"7"_s))}));
    bool ok = false;
    const QByteArray said = run(u"python3"_s,
                                {QStringLiteral(REPORT_TESTS "/check_docx.py"), u"--lang"_s,
                                 language == "sv"_L1 ? u"sv-SE"_s : u"en-GB"_s, path},
                                &ok);
    QVERIFY2(ok, said.constData());
}

void FormatsTest::docx_savedByLibreOffice_givesNoProposal()
{
    const QByteArray original = made({.format = ReportFormat::Docx});
    write(u"sent.docx"_s, original);
    bool ok = false;
    const QByteArray said
        = run(u"soffice"_s,
              {u"-env:UserInstallation=file://"_s + m_folder.path(u"office"_s), u"--headless"_s, u"--convert-to"_s,
               u"docx:Office Open XML Text"_s, u"--outdir"_s, m_folder.path(u"back"_s), m_folder.path(u"sent.docx"_s)},
              &ok);
    QVERIFY2(ok, said.constData());
    QFile file(m_folder.path(u"back/sent.docx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const DocxReview review = reviewed(file.readAll());
    QCOMPARE(review.lost, QStringList());
    for (const ChangedPassage &change : review.proposals)
        QFAIL(qPrintable(change.section + u": "_s + change.before + u" -> "_s + change.after));
    for (const ChangedPassage &change : review.others)
        QFAIL(qPrintable(change.section + u": "_s + change.before + u" -> "_s + change.after));
}

void FormatsTest::docx_editedAndSavedByLibreOffice_givesTheProposal()
{
    const QByteArray original = made({.format = ReportFormat::Docx});
    QByteArray xml = need(zipped::unpack(original, u"word/document.xml"_s, 1 << 28));
    xml.replace(decided.toUtf8(), "lämna över lärdomarna");
    // The rest of the package is the original's: another program opens it, so it must be whole.
    write(u"whole.docx"_s, original);
    QDir().mkpath(m_folder.path(u"parts/word"_s));
    write(u"parts/word/document.xml"_s, xml);
    bool ok = false;
    QByteArray said = run(u"python3"_s,
                          {u"-c"_s,
                           u"import sys,zipfile,shutil\n"
                           "src,part,out=sys.argv[1:]\n"
                           "a=zipfile.ZipFile(src);b=zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED)\n"
                           "for n in a.namelist():\n"
                           "    b.writestr(n,open(part,'rb').read() if n=='word/document.xml' else a.read(n))\n"
                           "b.close()"_s,
                           m_folder.path(u"whole.docx"_s), m_folder.path(u"parts/word/document.xml"_s),
                           m_folder.path(u"edit.docx"_s)},
                          &ok);
    QVERIFY2(ok, said.constData());
    said = run(u"soffice"_s,
               {u"-env:UserInstallation=file://"_s + m_folder.path(u"office"_s), u"--headless"_s, u"--convert-to"_s,
                u"docx:Office Open XML Text"_s, u"--outdir"_s, m_folder.path(u"back"_s), m_folder.path(u"edit.docx"_s)},
               &ok);
    QVERIFY2(ok, said.constData());
    QFile file(m_folder.path(u"back/edit.docx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const DocxReview review = reviewed(file.readAll());
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(review.proposals.first().section, u"decision"_s);
    QVERIFY(review.proposals.first().after.startsWith(u"lämna över lärdomarna"_s));
}

void FormatsTest::review_editedParagraph_isAProposalOfItsSection()
{
    const DocxReview review = reviewed(edited(decided, u"ta vara på lärdomarna"_s));
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(review.others.size(), 0);
    QCOMPARE(review.proposals.first().section, u"decision"_s);
    QVERIFY(review.proposals.first().before.startsWith(decided));
    QVERIFY(review.proposals.first().after.startsWith(u"ta vara på lärdomarna"_s));
    const QList<SectionEdit> edits = takenIn(review, m_data, {0});
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().record, sectionIn(m_data, u"decision"_s)->recordId);
    QString expected = sectionIn(m_data, u"decision"_s)->value.text;
    expected.replace(decided, u"ta vara på lärdomarna"_s);
    QCOMPARE(edits.first().section.text.simplified(), expected.simplified());
}

void FormatsTest::review_addedParagraph_belongsToTheTextItFollows()
{
    const QString last = u"Nästa uppföljning görs 2028.</w:t></w:r></w:p>"_s;
    const DocxReview review
        = reviewed(edited(last, last + u"<w:p><w:r><w:t>Vi söker fler att pröva med.</w:t></w:r></w:p>"_s));
    QCOMPARE(review.proposals, (QList<ChangedPassage>{{u"next"_s, {}, u"Vi söker fler att pröva med."_s}}));
    const QList<SectionEdit> edits = takenIn(review, m_data, {0});
    QCOMPARE(edits.size(), 1);
    QVERIFY(edits.first().section.text.endsWith(u"görs 2028.\n\nVi söker fler att pröva med."_s));
}

void FormatsTest::review_takenAway_isAProposal()
{
    const DocxReview review = reviewed(edited(u"Arbetet har gjorts inom ordinarie ram. Sex enheter har avsatt "
                                              "särskild tid."_s,
                                              {}));
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(review.proposals.first().section, u"resources"_s);
    QVERIFY(review.proposals.first().after.isEmpty());
    QVERIFY(takenIn(review, m_data, {0}).first().section.text.isEmpty());
}

void FormatsTest::review_trackedChanges_areReadAsAccepted()
{
    const DocxReview review = reviewed(
        edited(u">överlämna lärdomarna"_s,
               u">x</w:t></w:r><w:del w:id=\"900\" w:author=\"A\"><w:r><w:delText>överlämna</w:delText></w:r></w:del>"
               "<w:ins w:id=\"901\" w:author=\"A\"><w:r><w:t>ge vidare</w:t></w:r></w:ins><w:r><w:t> lärdomarna"_s));
    QCOMPARE(review.proposals.size(), 1);
    QVERIFY2(review.proposals.first().after.startsWith(u"xge vidare lärdomarna"_s),
             qPrintable(review.proposals.first().after));
}

void FormatsTest::review_changedFigure_isListedAndNeverTakenIn()
{
    const DocxReview review = reviewed(edited(u"Antal svar per status</w:t>"_s, u"Antal svar, per status</w:t>"_s));
    QCOMPARE(review.proposals.size(), 0);
    QCOMPARE(review.others.size(), 1);
    QCOMPARE(review.others.first().before, u"Antal svar per status"_s);
    QVERIFY(takenIn(review, m_data, {0}).isEmpty());
}

void FormatsTest::review_sectionCutOut_isNamed()
{
    const DocxReview review = reviewed(edited(u"w:name=\"pk_resources\""_s, u"w:name=\"something\""_s));
    QCOMPARE(review.lost, QStringList{u"pk_resources"_s});
}

void FormatsTest::review_placeForText_takesTheTextAlone()
{
    ReportData data = m_data;
    sectionIn(data, u"resources"_s)->value.text.clear();
    const QByteArray bytes = need(render(data, {.format = ReportFormat::Docx}));
    QByteArray xml = need(zipped::unpack(bytes, u"word/document.xml"_s, 1 << 28));
    QVERIFY(xml.contains("Avsnittet är inte skrivet än."));
    xml.replace("Avsnittet är inte skrivet än.", "Två tjänster under två år.");
    const docx::Text text = need(docx::read(withPart(bytes, u"word/document.xml"_s, xml)));
    const DocxReview review = need(reviewDocx(text, data, data, *m_typesetter));
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(takenIn(review, data, {0}).first().section.text, u"Två tjänster under två år."_s);
    const DocxReview untouched = need(reviewDocx(need(docx::read(bytes)), data, data, *m_typesetter));
    QCOMPARE(untouched.proposals.size(), 0);
}

void FormatsTest::review_onlyChosen_isTakenIn()
{
    QByteArray bytes = edited(decided, u"ta vara på lärdomarna"_s);
    QByteArray xml = need(zipped::unpack(bytes, u"word/document.xml"_s, 1 << 28));
    xml.replace("Nästa uppföljning görs 2028.", "Nästa uppföljning görs 2029.");
    const DocxReview review = reviewed(withPart(bytes, u"word/document.xml"_s, xml));
    QCOMPARE(review.proposals.size(), 2);
    const QList<SectionEdit> edits = takenIn(review, m_data, {1});
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().section.key, u"next"_s);
}

void FormatsTest::review_textRewrittenSince_isStale()
{
    const docx::Text text = need(docx::read(edited(decided, u"ta vara på lärdomarna"_s)));
    ReportData now = m_data;
    sectionIn(now, u"decision"_s)->revisionId = RevisionId{QUuid::createUuid()};
    const DocxReview review = need(reviewDocx(text, m_data, now, *m_typesetter));
    const auto decision = std::find_if(review.sections.begin(), review.sections.end(),
                                       [](const SectionReview &section) { return section.key == "decision"_L1; });
    QVERIFY(decision != review.sections.end());
    QVERIFY(decision->isStale);
    QCOMPARE(decision->base, sectionIn(m_data, u"decision"_s)->revisionId);
}

void FormatsTest::review_ofALetter_takesItsTexts()
{
    const QByteArray bytes = made({.kind = ReportKind::Letter, .format = ReportFormat::Docx});
    QByteArray xml = need(zipped::unpack(bytes, u"word/document.xml"_s, 1 << 28));
    const QByteArray place = "Avsnittet är inte skrivet än.";
    const qsizetype economy = xml.indexOf(place, xml.indexOf(">Ekonomi<"));
    QVERIFY(economy > 0);
    xml.replace(economy, place.size(), "Ryms inom ram.");
    const DocxReview review = reviewed(withPart(bytes, u"word/document.xml"_s, xml));
    QCOMPARE(review.lost, QStringList());
    QCOMPARE(review.others.size(), 0);
    QCOMPARE(review.proposals.size(), 1);
    const QList<SectionEdit> edits = takenIn(review, m_data, {0});
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().section.key, u"letter:economy"_s);
    QCOMPARE(edits.first().section.text, u"Ryms inom ram."_s);
    QCOMPARE(edits.first().record, reports::sectionRecord(m_data.view.id(), u"letter:economy"_s));
}

void FormatsTest::review_brokenFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no archive") << QByteArray("Kommunstyrelsen beslutar att");
    QTest::newRow("an archive without a text") << need(zipped::pack({{u"a.txt"_s, "a"}}));
    QTest::newRow("a text that is no XML") << need(zipped::pack({{u"word/document.xml"_s, "<w:p"}}));
    QByteArray deep("<w>");
    for (int i = 0; i < 5000; ++i)
        deep += "<p>";
    QTest::newRow("elements without end") << need(zipped::pack({{u"word/document.xml"_s, deep}}));
    QTest::newRow("half an archive") << need(zipped::pack({{u"word/document.xml"_s, "<w/>"}})).left(60);
}

void FormatsTest::review_brokenFile_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto text = docx::read(bytes);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::Invalid);
}

void FormatsTest::tables_readByAnotherReader_equalTheJson()
{
    for (const QString &language : reportLanguages()) {
        const QString json = write(u"data.json"_s, made({.format = ReportFormat::Json, .language = language}));
        const QString xlsx = write(u"data.xlsx"_s, made({.format = ReportFormat::Xlsx, .language = language}));
        const QString csv = write(u"data.csv"_s, made({.format = ReportFormat::Csv, .language = language}));
        bool ok = false;
        const QByteArray said
            = run(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_tables.py"), json, xlsx, csv}, &ok);
        QVERIFY2(ok, said.constData());
    }
}

void FormatsTest::pdf_withData_isArchivableAndHoldsTheJson()
{
    const QString path = write(u"data.pdf"_s, made({.format = ReportFormat::Pdf, .attachesData = true}));
    bool ok = false;
    QByteArray said = run(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_pdf.py"), u"--part"_s, u"3"_s, path}, &ok);
    QVERIFY2(ok, said.constData());
    said = run(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, m_folder.path(u"within.json"_s), path}, &ok);
    QVERIFY2(ok, said.constData());
    QFile within(m_folder.path(u"within.json"_s));
    QVERIFY(within.open(QIODevice::ReadOnly));
    QCOMPARE(within.readAll(), made({.format = ReportFormat::Json}));
}

void FormatsTest::names_inOtherScripts_areTaggedWithTheirLanguage()
{
    const auto languages = [](const QString &text) {
        QStringList list;
        for (const Inline &run : taggedByScript(text).runs)
            list << run.language + u':' + run.text;
        return list;
    };
    QCOMPARE(languages(u"Sagt av Ahmed."_s), QStringList{u":Sagt av Ahmed."_s});
    QCOMPARE(languages(u"Sagt av \u0623\u062D\u0645\u062F \u0639\u0644\u064A, 2026"_s),
             (QStringList{u":Sagt av "_s, u"ar:\u0623\u062D\u0645\u062F \u0639\u0644\u064A"_s, u":, 2026"_s}));
    QCOMPARE(languages(u"\u06AF\u0644"_s), QStringList{u"fa:\u06AF\u0644"_s});
    QCOMPARE(languages(u"\u041A\u0438\u0457\u0432"_s), QStringList{u"uk:\u041A\u0438\u0457\u0432"_s});
    QCOMPARE(languages(u"\u043C\u044B"_s), QStringList{u"ru:\u043C\u044B"_s});
    ReportData data = m_data;
    sectionIn(data, u"next"_s)->value.text = u"Enligt \u0623\u062D\u0645\u062F och \u041A\u0438\u0457\u0432."_s;
    const QByteArray html = need(render(data, {.format = ReportFormat::Html}));
    QVERIFY(html.contains("<span lang=\"ar\" dir=\"auto\">"));
    QVERIFY(html.contains("lang=\"uk\""));
    const auto list = layOut(boardReport(data, u"sv"_s, *m_typesetter), *m_typesetter);
    VERIFY_DONE(list);
    QCOMPARE(list->warnings, QStringList());
}

void FormatsTest::csv_formulaTypedByAPerson_isAText()
{
    ReportData data = m_data;
    data.sheets[0].submitted = Answer{.assignment = data.sheets[0].cell.assignment,
                                      .status = data.book.statuses().first()->code,
                                      .done = u"=HYPERLINK(\"https://example.org\";\"x\")"_s};
    const QByteArray csv = need(render(data, {.format = ReportFormat::Csv}));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains(";\"'=HYPERLINK(\"\"https"));
    QVERIFY(csv.contains("\r\n"));
}

void FormatsTest::json_followsItsSchema()
{
    for (const ReportKind kind : {ReportKind::Board, ReportKind::Unit, ReportKind::Measure}) {
        const QString json = write(u"report.json"_s, made({.kind = kind,
                                                           .format = ReportFormat::Json,
                                                           .unit = need(m_data.book.findUnit(u"Kultur"_s)),
                                                           .measure = need(m_data.book.findMeasure(u"7"_s))}));
        bool ok = false;
        const QByteArray said = run(
            u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_json.py"), QStringLiteral(REPORT_SCHEMA), json}, &ok);
        QVERIFY2(ok, said.constData());
    }
}

void FormatsTest::html_ofEachKind_isClean()
{
    for (const ReportKind kind :
         {ReportKind::Board, ReportKind::Brief, ReportKind::Letter, ReportKind::Unit, ReportKind::Measure}) {
        for (const QString &language : reportLanguages()) {
            const QString path = write(u"report.html"_s, made({.kind = kind,
                                                               .format = ReportFormat::Html,
                                                               .language = language,
                                                               .unit = need(m_data.book.findUnit(u"Kultur"_s)),
                                                               .measure = need(m_data.book.findMeasure(u"7"_s))}));
            bool ok = false;
            const QByteArray said = run(u"tidy"_s, {u"-e"_s, u"-q"_s, path}, &ok);
            QVERIFY2(ok, (kindCode(kind) + language).toUtf8() + said);
        }
    }
}

/// What each report holds, whoever asks for it: a report is the same for every role, so nothing may be in it that one
/// of its readers should not see.
void FormatsTest::contents_areWhereTheTableSays_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QStringList>("held");     // in every format
    QTest::addColumn<QStringList>("inTables"); // in the tables that the report is made from, too
    const QStringList words{u"own"_s, u"other"_s}, all = words + QStringList{u"section"_s}, none;
    QTest::newRow("board") << ReportKind::Board << all << none;
    QTest::newRow("unit") << ReportKind::Unit << QStringList{u"own"_s} << none;
    QTest::newRow("measure") << ReportKind::Measure << words << none;
    QTest::newRow("brief") << ReportKind::Brief << none << all;
    QTest::newRow("letter") << ReportKind::Letter << none << all;
}

void FormatsTest::contents_areWhereTheTableSays()
{
    QFETCH(const ReportKind, kind);
    QFETCH(const QStringList, held);
    QFETCH(const QStringList, inTables);
    const QString pattern = u"Zq7%1qZ"_s;
    Desk desk = Desk::create(m_folder.address(u"marked-%1.plankoll"_s.arg(kindCode(kind))));
    desk.pen().setTime(QDateTime({2026, 8, 9}, {8, 0}, Qt::UTC).toMSecsSinceEpoch());
    const RoundId round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    const ::Cell own = desk.cell(round, u"A.1:1"_s, u"SBK"_s),
                 other = desk.cell(round, u"A.1:1"_s, u"Lindåsa energi AB"_s);
    const auto handIn = [&](const ::Cell &cell, const QString &text) {
        need(desk.save(Desk::contact(cell.unit), Desk::answer(cell.assignment, pattern.arg(text))));
        need(desk.submit(Desk::contact(cell.unit), round,
                         desk.cell(round, u"A.1:1"_s, cell.unit == own.unit ? u"SBK"_s : u"Lindåsa energi AB"_s)));
    };
    handIn(own, u"superseded"_s);
    need(desk.commit([&] {
        return answers::sendBack(desk.journal(), desk.pen(), Desk::strategist(), desk.book(), desk.view(round),
                                 own.assignment, pattern.arg(u"request"_s));
    }));
    handIn(own, u"own"_s);
    handIn(other, u"other"_s);
    need(desk.commit([&] {
        return answers::sendBack(desk.journal(), desk.pen(), Desk::strategist(), desk.book(), desk.view(round),
                                 other.assignment, pattern.arg(u"request"_s));
    }));
    need(desk.save(Desk::contact(other.unit), Desk::answer(other.assignment, pattern.arg(u"draft"_s))));
    ReportData data = need(reports::load(desk.journal(), round, {2026, 10, 1}));
    sectionIn(data, u"resources"_s)->value.text = pattern.arg(u"section"_s);
    for (PersonEntry &person : data.people)
        person.person.value.mail = pattern.arg(u"mail"_s);
    const QStringList contents{u"own"_s,     u"other"_s, u"section"_s, u"superseded"_s,
                               u"request"_s, u"draft"_s, u"mail"_s};
    for (const QString &format : reportFormats()) {
        const QString path = write(
            u"marked."_s + format,
            need(render(data, {.kind = kind, .format = *formatOf(format), .unit = own.unit, .measure = own.measure})));
        const bool isTable = format == "xlsx"_L1 || format == "csv"_L1 || format == "json"_L1;
        QStringList markers;
        for (const QString &content : contents)
            markers << pattern.arg(content);
        bool ok = false;
        const QByteArray said
            = run(u"python3"_s, {QStringLiteral(REPORT_TESTS "/find_marker.py"), markers.join(u','), path}, &ok);
        QVERIFY2(ok, said.constData());
        for (const QString &content : contents) {
            const bool isLeft = format == "csv"_L1 && content == "section"_L1; // the answers alone
            const bool isHeld = !isLeft && (held.contains(content) || (isTable && inTables.contains(content)));
            QVERIFY2(said.contains(pattern.arg(content).toUtf8()) == isHeld, (format + u" and "_s + content).toUtf8());
        }
    }
}

void FormatsTest::letter_ofEachPlan_isTwoPages()
{
    for (const QString &language : reportLanguages()) {
        const auto list = layOut(letterReport(m_data, language, *m_typesetter), *m_typesetter);
        VERIFY_DONE(list);
        QCOMPARE(list->pages.size(), size_t(2));
        QCOMPARE(list->warnings, QStringList());
    }
}

void FormatsTest::render_tellsHowFar_andStopsWhenTold_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : reportFormats())
        QTest::newRow(qPrintable(format)) << format;
}

void FormatsTest::render_tellsHowFar_andStopsWhenTold()
{
    QFETCH(const QString, format);
    const Wanted wanted{.format = *formatOf(format)};
    std::vector<double> told;
    VERIFY_DONE(render(m_data, wanted, [&told](double done) {
        told.push_back(done);
        return true;
    }));
    QVERIFY(std::is_sorted(told.begin(), told.end())); // never backwards
    QCOMPARE(told.front(), 0.0);
    QCOMPARE(told.back(), 1.0);
    for (const size_t stop : {size_t(0), told.size() / 2, told.size() - 1}) {
        size_t asked = 0;
        const auto stopped = render(m_data, wanted, [&asked, stop](double) { return asked++ < stop; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, stop + 1); // nothing went on after it
    }
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
