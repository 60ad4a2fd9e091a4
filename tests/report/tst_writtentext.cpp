// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"
#include "core/prose/prose.h"
#include "core/report/docxreview.h"
#include "core/report/rendering.h"
#include "core/text/zipped.h"
#include "tests/support/desk.h"

#include <QProcess>
#include <QRegularExpression>

using namespace report;

/// What an author writes in a section, looks and figures among it, on its way to each format and back from Word.
class WrittenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdf_passesItsChecks();
    void html_hasTheLooks_andIsClean();
    void figures_areCountedFromTheChosen_data();
    void figures_areCountedFromTheChosen();
    void figures_ofAnUnknownKind_areToldInADraftAlone();
    void review_unchanged_givesNoProposal();
    void note_isBelowItsSection_andLinkedBothWays();
    void note_changedInWord_isAProposal();
    void review_madeBold_isAProposal_andTheRestStays();
    void answer_withMarks_staysAsItWasTyped();

private:
    [[nodiscard]] QString html(ReportData data, const QString &text) const;
    [[nodiscard]] QByteArray made(ReportFormat format) const { return need(render(m_data, {.format = format})); }
    [[nodiscard]] DocxReview reviewed(const QByteArray &bytes) const;

    TemporaryStores m_folder{};
    ReportData m_data{};
};

namespace {

const QString written
    = u"Lokaler är det som **hindrar mest**, och *tidigt* samarbete det som hjälper.\n\n"
      "## Vad som hjälper\n\n- en fast kontakt[Samma person hela vägen.](note:)\n- möten på **kvällstid**\n\n1. "
      "Boka\n2. Bjud in\n\n"
      "> Det var först när någon ringde som vi kom.\n\n::status by=unit form=table\n\n"
      "::status by=area form=chart\n\n::status by=round form=chart\n\n::time\n\n"
      "Läs mer i [handboken](https://example.org/handbok) hos Ірина.[Handboken gäller till 2027.](note:)"_s;

Section &sectionIn(ReportData &data, const QString &key)
{
    for (auto &section : data.sections) {
        if (section->key == key)
            return section.value;
    }
    qFatal("no section %s", qPrintable(key));
}

QString commandOutput(const QString &program, const QStringList &arguments, bool &ok)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    ok = process.waitForFinished(110'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return QString::fromUtf8(process.readAll());
}

} // namespace

void WrittenTextTest::initTestCase()
{
    auto store = need(example::create(m_folder.address(u"example.plankoll"_s),
                                      need(planfile::bundled(u"helsingborg-2022-2025"_s)), {}));
    m_data = need(store->reports.data(need(store->rounds.find(u"Uppföljning 2026"_s).result())).result());
    sectionIn(m_data, u"resources"_s).text = written;
    sectionIn(m_data, u"decision"_s).text
        = u"Kommunstyrelsen beslutar\n\n- att **anteckna** rapporten\n- att ge uppdrag"_s;
}

QString WrittenTextTest::html(ReportData data, const QString &text) const
{
    sectionIn(data, u"resources"_s).text = text;
    return QString::fromUtf8(need(render(data, {.format = ReportFormat::Html})));
}

DocxReview WrittenTextTest::reviewed(const QByteArray &bytes) const
{
    auto typesetter = need(Typesetter::bundled());
    const docx::Text text = need(docx::read(bytes));
    return need(reviewDocx(text, dataWhenMade(m_data, text, {}), m_data, typesetter));
}

void WrittenTextTest::pdf_passesItsChecks()
{
    const QString file = m_folder.path(u"report.pdf"_s);
    writeBytes(file, made(ReportFormat::Pdf));
    bool ok = false;
    const QString said = commandOutput(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_pdf.py"), file}, ok);
    QVERIFY2(ok, qPrintable(said));
}

void WrittenTextTest::html_hasTheLooks_andIsClean()
{
    const QString file = m_folder.path(u"report.html"_s), page = html(m_data, written);
    for (const QString &wanted :
         {u"<strong>hindrar mest</strong>"_s, u"<em>tidigt</em>"_s, u"<li>en fast kontakt<sup>"_s,
          u"href=\"https://example.org/handbok\""_s, u"lang=\"uk\""_s, u"att <strong>anteckna</strong>"_s})
        QVERIFY2(page.contains(wanted), qPrintable(wanted));
    writeBytes(file, page.toUtf8());
    bool ok = false;
    const QString said = commandOutput(u"tidy"_s, {u"-q"_s, u"-e"_s, u"-utf8"_s, file}, ok);
    QVERIFY2(ok, qPrintable(said));
}

void WrittenTextTest::figures_areCountedFromTheChosen_data()
{
    QTest::addColumn<QString>("by");
    for (const QString &by : {u"area"_s, u"unit"_s, u"measure"_s})
        QTest::newRow(qPrintable(by)) << by;
}

void WrittenTextTest::figures_areCountedFromTheChosen()
{
    QFETCH(const QString, by);
    // Two units' answers to everything, counted by hand.
    const auto &cells = m_data.view.cells;
    const QUuid one = cells.first().unit.value;
    const auto other
        = std::find_if(cells.begin(), cells.end(), [&](const auto &cell) { return cell.unit.value != one; });
    int asked = 0;
    for (const auto &cell : cells)
        asked += cell.unit.value == one || cell.unit == other->unit;
    const QString page
        = html(m_data, u"::status by=%1 form=table units=%2,%3"_s.arg(
                           by, one.toString(QUuid::WithoutBraces), other->unit.value.toString(QUuid::WithoutBraces)));
    const qsizetype from = page.indexOf(u"<table"_s, page.indexOf(u"id=\"resources\""_s));
    QVERIFY(from > 0);
    const QString table = page.mid(from, page.indexOf(u"</table>"_s, from) - from);
    static const QRegularExpression number(u"<td[^>]*>([0-9]+)</td>"_s);
    int counted = 0;
    for (auto it = number.globalMatch(table); it.hasNext();)
        counted += it.next().captured(1).toInt();
    QCOMPARE(counted, asked);
    QCOMPARE(table.count(u"<tr"_s) - 1, by == "unit"_L1 ? 2 : table.count(u"scope=\"row\""_s));
}

void WrittenTextTest::figures_ofAnUnknownKind_areToldInADraftAlone()
{
    ReportData data = m_data;
    QVERIFY(html(data, u"::weather"_s).contains(u"weather"_s));
    data.version = ReportVersion{.number = 1};
    QVERIFY(!html(data, u"::weather"_s).contains(u"weather"_s));
}

void WrittenTextTest::review_unchanged_givesNoProposal()
{
    const QString file = m_folder.path(u"report.docx"_s);
    writeBytes(file, made(ReportFormat::Docx));
    QVERIFY(reviewed(bytesOf(file)).proposals.isEmpty());
    bool ok = false;
    const QString said = commandOutput(u"soffice"_s,
                                       {u"-env:UserInstallation=file://"_s + m_folder.path(u"office"_s),
                                        u"--headless"_s, u"--convert-to"_s, u"docx:Office Open XML Text"_s,
                                        u"--outdir"_s, m_folder.path(u"back"_s), file},
                                       ok);
    QVERIFY2(ok, qPrintable(said));
    for (const ChangedPassage &change : reviewed(bytesOf(m_folder.path(u"back/report.docx"_s))).proposals)
        QFAIL(qPrintable(change.section + u": "_s + change.before + u" -> "_s + change.after));
}

void WrittenTextTest::note_isBelowItsSection_andLinkedBothWays()
{
    const QString page = html(m_data, written);
    const qsizetype place
        = page.indexOf(u"<sup><a href=\"#note-2\" id=\"ref-note-2\" role=\"doc-noteref\">2</a></sup>"_s);
    const qsizetype note
        = page.indexOf(u"id=\"note-2\" role=\"doc-footnote\"><strong>2</strong> Handboken gäller till 2027."_s);
    QVERIFY(place > 0 && note > place);
    QVERIFY(page.indexOf(u"href=\"#ref-note-2\" role=\"doc-backlink\""_s) > note);

    const QString file = m_folder.path(u"noted.pdf"_s);
    writeBytes(file, made(ReportFormat::Pdf));
    bool ok = false;
    const QString tags = commandOutput(u"pdfinfo"_s, {u"-struct-text"_s, file}, ok);
    QVERIFY2(ok, qPrintable(tags));
    static const QRegularExpression reference(u"Reference \\(inline\\)\\s+Link \\(inline\\)[^\"]*\"²\""_s),
        below(u"Note[^\n]*\\s+Lbl \\(block\\)\\s+\"2\"\\s+P \\(block\\)\\s+\"Handboken gäller till 2027.\""_s);
    QVERIFY(tags.contains(reference));
    QVERIFY2(tags.contains(below), qPrintable(tags.mid(tags.indexOf(u"Note"_s), 600)));

    const QByteArray notes = need(zipped::unpack(made(ReportFormat::Docx), u"word/footnotes.xml"_s, 1 << 20));
    QVERIFY(notes.contains("Handboken gäller till 2027."));
}

void WrittenTextTest::note_changedInWord_isAProposal()
{
    const QByteArray original = made(ReportFormat::Docx);
    QByteArray notes = need(zipped::unpack(original, u"word/footnotes.xml"_s, 1 << 20));
    notes.replace("till 2027", "till 2028");
    QList<zipped::Entry> entries{{u"word/footnotes.xml"_s, notes}};
    for (const QString &name : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/_rels/document.xml.rels"_s,
                                u"docProps/custom.xml"_s, u"word/document.xml"_s})
        entries << zipped::Entry{name, need(zipped::unpack(original, name, 1 << 28))};
    const DocxReview review = reviewed(need(zipped::pack(entries)));
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(takenIn(review, m_data, {0}).first().section.text, QString(written).replace(u"2027"_s, u"2028"_s));
}

void WrittenTextTest::review_madeBold_isAProposal_andTheRestStays()
{
    const QByteArray original = made(ReportFormat::Docx);
    QByteArray xml = need(zipped::unpack(original, u"word/document.xml"_s, 1 << 28));
    const QByteArray plain = "en fast kontakt</w:t>";
    QVERIFY(xml.contains(plain));
    xml.replace(plain, "en </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fast</w:t></w:r><w:r><w:t "
                       "xml:space=\"preserve\"> kontakt</w:t>");
    QList<zipped::Entry> entries;
    for (const QString &name : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/_rels/document.xml.rels"_s,
                                u"docProps/custom.xml"_s, u"word/footnotes.xml"_s})
        entries << zipped::Entry{name, need(zipped::unpack(original, name, 1 << 28))};
    entries << zipped::Entry{u"word/document.xml"_s, xml};
    const DocxReview review = reviewed(need(zipped::pack(entries)));
    QCOMPARE(review.proposals,
             (QList<ChangedPassage>{{u"resources"_s, u"- en fast kontakt[Samma person hela vägen.](note:)"_s,
                                     u"- en **fast** kontakt[Samma person hela vägen.](note:)"_s}}));
    const QList<SectionEdit> edits = takenIn(review, m_data, {0});
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().section.text, QString(written).replace(u"en fast"_s, u"en **fast**"_s));
}

void WrittenTextTest::answer_withMarks_staysAsItWasTyped()
{
    ReportData data = m_data;
    for (AnswerSheet &sheet : data.sheets) {
        if (sheet.submitted)
            sheet.submitted->done = u"Enligt *bilaga* [1] och ::status"_s;
    }
    QVERIFY(html(data, {}).contains(u"Enligt *bilaga* [1] och ::status"_s));
}

QTEST_GUILESS_MAIN(WrittenTextTest)
#include "tst_writtentext.moc"
