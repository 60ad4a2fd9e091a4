// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/pdfwriter.h"
#include "core/report/rendering.h"
#include "core/report/scripttags.h"
#include "core/text/zipped.h"
#include "tests/support/desk.h"

#include <QProcess>

using namespace report;

/// What a screen reader gets of the harder parts of a report: paragraphs in cells, contents entries over several lines,
/// names and quotes in other scripts, letters that no face has.
class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_typesetter.emplace(need(Typesetter::bundled())); }
    void cell_ofSeveralParagraphs_hasAnElementForEach();
    void cell_ofOneParagraph_holdsItsTextItself();
    void cell_ofManyParagraphs_isSplitOverPagesAndStaysOneCell();
    void cell_ofSeveralParagraphs_keepsThemInWordAndHtml();
    void answer_ofSeveralParagraphs_keepsThemInTheTableOfUnits();
    void contentsEntry_overTwoLines_isOneLinkWithItsPageLast();
    void names_inOtherScripts_areTagged_data();
    void names_inOtherScripts_areTagged();
    void quote_inArabic_isShapedTaggedAndSound();
    void letter_thatNoFaceHas_isReplacedAndReported();

private:
    [[nodiscard]] DisplayList laidOut(const Document &document) { return need(layOut(document, *m_typesetter)); }
    [[nodiscard]] QStringList structureOf(const Document &document)
    {
        QStringList lines = pages::structure(laidOut(document), *m_typesetter).split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        return lines;
    }
    void isSound(const Document &document);

    TemporaryStores m_folder{};
    std::optional<Typesetter> m_typesetter{};
};

namespace {

Document document(Blocks blocks)
{
    Document document;
    document.metadata.title = u"Prov"_s;
    document.blocks = std::move(blocks);
    return document;
}

Table table(std::vector<Inlines> paragraphs)
{
    Table table;
    table.columns = {{90}, {0}};
    table.header = {u"Enhet"_s, u"Vad har hänt"_s};
    table.rows.push_back({{u"Kultur"_s, cellOf(std::move(paragraphs))}});
    table.rows.push_back({{u"Miljö"_s, u"Ett enda."_s}});
    return table;
}

} // namespace

/// The whole file passes the checker of PDF/UA and PDF/A.
void StructureTest::isSound(const Document &document)
{
    const DisplayList list = laidOut(document);
    QCOMPARE(pages::strays(list, *m_typesetter), QStringList());
    const QString path = m_folder.path(u"structure.pdf"_s);
    writeBytes(path, need(writePdf(list, document.metadata, *m_typesetter)));
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_pdf.py"), path});
    QVERIFY(checker.waitForFinished(60'000));
    QVERIFY2(checker.exitCode() == 0, checker.readAll().constData());
}

void StructureTest::cell_ofSeveralParagraphs_hasAnElementForEach()
{
    const Document own = document({table({u"Det första stycket."_s, u"Det andra stycket."_s, u"Det tredje."_s})});
    const QStringList lines = structureOf(own);
    const qsizetype cell = lines.indexOf(u"TD"_s);
    QVERIFY2(cell > 0, qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.mid(cell + 1, 3),
             (QStringList{u"P: Det första stycket."_s, u"P: Det andra stycket."_s, u"P: Det tredje."_s}));
    isSound(own);
}

void StructureTest::cell_ofOneParagraph_holdsItsTextItself()
{
    QVERIFY(structureOf(document({table({u"Ett."_s})})).contains(u"TD: Ett."_s));
}

void StructureTest::cell_ofManyParagraphs_isSplitOverPagesAndStaysOneCell()
{
    std::vector<Inlines> paragraphs;
    for (int i = 1; i <= 60; ++i)
        paragraphs.emplace_back(
            u"Stycke %1 som är så långt att det behöver mer än en enda rad i sin spalt, för att prova "
            "hur raden delas mellan två sidor."_s.arg(i));
    const Document own = document({table(std::move(paragraphs))});
    QVERIFY(laidOut(own).pages.size() > 2);
    QCOMPARE(structureOf(own).filter(u"P: Stycke"_s).size(), 60);
    QCOMPARE(structureOf(own).filter(u"TD"_s).size(), 2);
    isSound(own);
}

void StructureTest::cell_ofSeveralParagraphs_keepsThemInWordAndHtml()
{
    const Document own = document({table({u"Det första."_s, u"Det andra."_s})});
    QVERIFY(writeHtml(own, *m_typesetter).contains("<td><p>Det första.</p><p>Det andra.</p></td>"));
    const QByteArray docx = need(writeDocx(own, *m_typesetter)).bytes;
    QString xml = QString::fromUtf8(need(zipped::unpack(docx, u"word/document.xml"_s, 1 << 24)));
    const qsizetype from = xml.indexOf(u"Det första."_s);
    const QString between = xml.mid(from, xml.indexOf(u"Det andra."_s) - from);
    QVERIFY(between.contains(u"</w:p>"_s) && !between.contains(u"</w:tc>"_s));
}

void StructureTest::answer_ofSeveralParagraphs_keepsThemInTheTableOfUnits()
{
    Desk desk = Desk::create(m_folder.address(u"answers.plankoll"_s));
    const RoundId round = desk.openRound(Desk::round(u"Uppföljning 2026"_s)).round;
    const ::Cell cell = desk.view(round).cells.first();
    const Answer answer = Desk::answer(cell.assignment, u"Utbildningen har hållits.\n\nSextio har gått den.\n \nFler "
                                                        "kommer till hösten."_s);
    need(desk.save(Desk::contact(cell.unit), answer));
    need(desk.submit(Desk::contact(cell.unit), round, cell));
    const QStringList lines
        = structureOf(compose(need(reports::load(desk.journal(), round, {2026, 8, 1})), {}, *m_typesetter));
    const qsizetype first = lines.indexOf(u"P: Utbildningen har hållits."_s);
    QVERIFY2(first > 0, qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.at(first - 1), u"TD"_s);
    QCOMPARE(lines.at(first + 1), u"P: Sextio har gått den."_s);
    QCOMPARE(lines.at(first + 2), u"P: Fler kommer till hösten."_s);
}

void StructureTest::contentsEntry_overTwoLines_isOneLinkWithItsPageLast()
{
    const QString title
        = u"En rubrik som säger mycket om lika möjligheter i stadens alla verksamheter och bolag under hela "
          "planens tid, år för år"_s;
    Heading heading;
    heading.text = title;
    heading.anchor = u"long"_s;
    heading.inContents = true;
    const Document own = document({Contents{}, PageBreak{}, heading, paragraph(u"Text."_s)});
    const DisplayList list = laidOut(own);
    const QStringList lines = structureOf(own);
    QCOMPARE(lines.filter(u"TOCI"_s).size(), 1);
    QCOMPARE(lines.filter(u"Link"_s), QStringList{u"Link: "_s + title + u" 2"_s});
    QVERIFY(pages::lines(list, *m_typesetter, 0).size() >= 2);
    QCOMPARE(list.pages.front().links.size(), size_t(1));
    QVERIFY(list.pages.front().links.front().height >= 2 * page::line); // both lines can be clicked
    isSound(own);
}

void StructureTest::names_inOtherScripts_areTagged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::newRow("Arabic") << u"Enligt أمينة حسن går det bra."_s << u"Span lang=ar:"_s;
    QTest::newRow("Persian") << u"Enligt فاطمه رضایی går det bra."_s << u"Span lang=fa:"_s;
    QTest::newRow("Ukrainian") << u"Enligt Олена Іванівна går det bra."_s << u"Span lang=uk: Олена Іванівна"_s;
}

/// The way that every text of a person goes. Latin letters tell no language: a Somali name is read as Swedish unless
/// its paragraph is tagged.
void StructureTest::names_inOtherScripts_areTagged()
{
    QFETCH(const QString, text);
    QFETCH(const QString, span);
    const Document own = document({paragraph(taggedByScript(text))});
    const QStringList lines = structureOf(own);
    QCOMPARE(lines.filter(span).size(), 1);
    QCOMPARE(laidOut(own).warnings, QStringList());
    QVERIFY(writeHtml(own, *m_typesetter).contains(text.section(u' ', 1, 2).toUtf8())); // in the order it is read
    isSound(own);
}

void StructureTest::quote_inArabic_isShapedTaggedAndSound()
{
    const QString arabic = u"أسلك دائمًا الطريق الأطول عندما يحل الظلام."_s;
    const QString somali = u"Waxaan had iyo jeer qaataa waddada dheer marka ay mugdi noqoto."_s;
    const Document own = document(
        {Paragraph{arabic, Paragraph::Role::Quote, u"ar"_s}, Paragraph{somali, Paragraph::Role::Quote, u"so"_s}});
    const QStringList lines = structureOf(own);
    QVERIFY2(lines.contains(u"P lang=so: "_s + somali), qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.filter(u"P lang=ar"_s).isEmpty());
    QCOMPARE(laidOut(own).warnings, QStringList());
    const QByteArray html = writeHtml(own, *m_typesetter);
    QVERIFY(html.contains("lang=\"so\"") && html.contains("lang=\"ar\" dir=\"auto\""));
    isSound(own);
}

void StructureTest::letter_thatNoFaceHas_isReplacedAndReported()
{
    const Document own = document({paragraph(u"Namnet \u1200\u1208 skrivs så."_s)}); // Ethiopic
    const DisplayList list = laidOut(own);
    QCOMPARE(list.missingLetters(), (QStringList{u"\u1200 (U+1200)"_s, u"\u1208 (U+1208)"_s}));
    QVERIFY(structureOf(own).join(u' ').contains(QChar(0xFFFD)));
    isSound(own);
}

QTEST_GUILESS_MAIN(StructureTest)
#include "tst_structure.moc"
