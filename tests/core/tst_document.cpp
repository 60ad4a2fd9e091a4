// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documents.h"
#include "core/document/hyphens.h"
#include "core/document/notemarks.h"
#include "core/document/pdflines.h"
#include "core/text/zipped.h"
#include "tests/support/need.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Documents from elsewhere read as paragraphs, and what is told of those that cannot be.
class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_inAnyEncoding_readsTheSame_data();
    void text_inAnyEncoding_readsTheSame();
    void text_ofWrappedLines_isJoinedToParagraphs();
    void text_ofOneParagraphALine_keepsThemApart();
    void text_ofPages_losesHeadsFeetAndNumbers();
    void lineEnd_withHyphen_isMended_data();
    void lineEnd_withHyphen_isMended();
    void noteMarks_areRemovedButUnitsKeepTheirs();
    void contents_areMarked();
    void word_leavesOutNotesAndStruckText();
    void openDocument_leavesOutNotesContentsAndStruckText();
    void pdfWords_becomeLinesAndParagraphs();
    void pdfWords_inColumns_areReadColumnByColumn();
    void file_thatCannotBeRead_saysWhyAndWhatNext_data();
    void file_thatCannotBeRead_saysWhyAndWhatNext();
};

namespace {

QStringList textsOf(const QList<Paragraph> &paragraphs)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts << paragraph.text;
    return texts;
}

QStringList readText(const QString &text)
{
    return textsOf(need(documents::read(text.toUtf8(), u"plan.txt"_s)));
}

QByteArray packed(const QString &name, const QByteArray &bytes)
{
    return need(zipped::pack({{name, bytes}}));
}

QByteArray odt(const QByteArray &body, const QByteArray &styles = {})
{
    return packed(
        u"content.xml"_s,
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\"><office:automatic-styles>"
            + styles + "</office:automatic-styles><office:body><office:text>" + body
            + "</office:text></office:body></office:document-content>");
}

QByteArray docx(const QByteArray &body)
{
    return packed(u"word/document.xml"_s, "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
}

/// Words of one line, ten points a letter's half, from `left`.
void addLine(PdfPage &page, const QString &text, double top, double left = 60, double size = 10)
{
    for (const QString &word : text.split(u' ')) {
        const double width = double(word.size()) * size * 0.5;
        page.words << PdfWord{word, QRectF(left, top, width, size), size, true};
        left += width + size * 0.3;
    }
}

} // namespace

void DocumentTest::text_inAnyEncoding_readsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Åtgärd 1: Vi ska öppna – för alla.\n\nÄr det så?\n"_s;
    QByteArray windows = text.toLatin1();
    windows.replace('?', char(0x96)); // the dash, which is not in Latin-1
    windows.replace(QByteArray("s\xe5\x96"), QByteArray("s\xe5?"));
    QByteArray wide("\xff\xfe", 2);
    for (const QChar c : text) {
        wide += char(c.unicode() & 0xff);
        wide += char(c.unicode() >> 8);
    }
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a byte order mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("Windows-1252") << windows;
    QTest::newRow("UTF-16, as Notepad's Unicode") << wide;
    QTest::newRow("lines that end as in Windows") << text.toUtf8().replace("\n", "\r\n");
    QTest::newRow("lines that end as on an old Mac") << text.toUtf8().replace("\n", "\r");
}

void DocumentTest::text_inAnyEncoding_readsTheSame()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(textsOf(need(documents::read(bytes, u"PLAN.TXT"_s))),
             (QStringList{u"Åtgärd 1: Vi ska öppna – för alla."_s, u"Är det så?"_s}));
}

void DocumentTest::text_ofWrappedLines_isJoinedToParagraphs()
{
    QCOMPARE(
        readText(u"Åtgärd 1: Vi ska hålla möten där föreningar och\nandra redan ses. Det görs på kvällar i hela\n"
                 "kommunen.\nAnsvar för samordning: kansliet\n\nEtt nytt stycke, som också är ganska långt det.\n"_s),
        (QStringList{u"Åtgärd 1: Vi ska hålla möten där föreningar och andra redan ses. Det görs på kvällar i hela "
                     "kommunen."_s,
                     u"Ansvar för samordning: kansliet"_s, u"Ett nytt stycke, som också är ganska långt det."_s}));
}

void DocumentTest::text_ofOneParagraphALine_keepsThemApart()
{
    const QString longest = u"Det här är ett stycke som är "_s + u"mycket, "_s.repeated(20) + u"mycket långt."_s;
    QCOMPARE(readText(longest + u"\nEtt kort.\nOch ett till.\n- en sak\n- en annan"_s),
             (QStringList{longest, u"Ett kort."_s, u"Och ett till."_s, u"en sak"_s, u"en annan"_s}));
}

void DocumentTest::text_ofPages_losesHeadsFeetAndNumbers()
{
    QString text;
    for (int page = 1; page <= 4; ++page)
        text += u"Plan för Granby\n\nStycke %1 handlar om något.\n\nSida %1 av 4\f"_s.arg(page);
    QCOMPARE(readText(text), (QStringList{u"Stycke 1 handlar om något."_s, u"Stycke 2 handlar om något."_s,
                                          u"Stycke 3 handlar om något."_s, u"Stycke 4 handlar om något."_s}));
}

void DocumentTest::lineEnd_withHyphen_isMended_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("joined");
    QTest::newRow("the printer's hyphen goes") << u"med kommu-"_s << u"nens hjälp"_s << u"med kommunens hjälp"_s;
    QTest::newRow("a soft hyphen goes") << u"kommu\u00ad"_s << u"nen"_s << u"kommunen"_s;
    QTest::newRow("two words that share an end keep theirs")
        << u"skol-"_s << u"och fritidsfrågor"_s << u"skol- och fritidsfrågor"_s;
    QTest::newRow("a word that is written so elsewhere keeps its")
        << u"samt blåljus-"_s << u"yrken."_s << u"samt blåljus-yrken."_s;
    QTest::newRow("a word that is written whole elsewhere loses it") << u"IKT-"_s << u"stöd"_s << u"IKTstöd"_s;
    QTest::newRow("an abbreviation keeps its") << u"EU-"_s << u"frågor"_s << u"EU-frågor"_s;
    QTest::newRow("one letter keeps its") << u"e-"_s << u"tjänster"_s << u"e-tjänster"_s;
    QTest::newRow("before a name it stays") << u"Nord-"_s << u"Granby"_s << u"Nord-Granby"_s;
    QTest::newRow("a stroke stays where it is") << u"inrikes-/"_s << u"utrikesfödd"_s << u"inrikes-/utrikesfödd"_s;
    QTest::newRow("a stroke on the next line, too") << u"inrikes-"_s << u"/utrikesfödd"_s << u"inrikes-/utrikesfödd"_s;
    QTest::newRow("a span of years stays whole") << u"2026–"_s << u"2029"_s << u"2026–2029"_s;
    QTest::newRow("a dash between words is none") << u"alla –"_s << u"och envar"_s << u"alla – och envar"_s;
    QTest::newRow("without a hyphen there is a space") << u"en"_s << u"rad"_s << u"en rad"_s;
}

void DocumentTest::lineEnd_withHyphen_isMended()
{
    QFETCH(QString, line);
    QFETCH(QString, next);
    Hyphens hyphens;
    hyphens.learn(u"Här nämns blåljus-yrken och IKTstöd."_s);
    QTEST(hyphens.joined(line, next), "joined");
}

void DocumentTest::noteMarks_areRemovedButUnitsKeepTheirs()
{
    QCOMPARE(notemarks::removed(u"Analysen¹ om hus.²³ Ytan är 40 m², volymen 2 dm³."_s),
             u"Analysen om hus. Ytan är 40 m², volymen 2 dm³."_s);
    QCOMPARE(notemarks::raised(u"12"_s), u"¹²"_s);
    QCOMPARE(notemarks::raised(u"1a"_s), u"1a"_s);
}

void DocumentTest::contents_areMarked()
{
    const auto read
        = need(documents::read("Inledning.....\t3\n\nAnalys\t19\n\nVi . . . . . 7\n\nAnalys 19\n", u"a.txt"_s));
    QList<bool> marked;
    for (const Paragraph &paragraph : read)
        marked << paragraph.inContents;
    QCOMPARE(marked, (QList<bool>{true, true, true, false}));
}

void DocumentTest::word_leavesOutNotesAndStruckText()
{
    const auto read = need(documents::read(
        docx("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Analys</w:t></w:r></w:p>"
             "<w:p><w:r><w:t>Analysen</w:t></w:r><w:r><w:rPr><w:vertAlign "
             "w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>"
             "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:del><w:r><w:delText>struket</w:delText></w:r></w:del>"
             "<w:ins><w:r><w:t xml:space=\"preserve\"> finns.</w:t></w:r></w:ins></w:p>"
             "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>en punkt</w:t></w:r></w:p>"
             "<w:p><w:r><w:t>Stöd</w:t><w:tab/><w:t>12</w:t></w:r></w:p><w:p/>"),
        u"Plan.DOCX"_s));
    QCOMPARE(read, (QList<Paragraph>{{u"Analys"_s, false, true},
                                     {u"Analysen¹ finns."_s, false, false},
                                     {u"en punkt"_s, true, false},
                                     {u"Stöd 12"_s, false, true}}));
}

void DocumentTest::openDocument_leavesOutNotesContentsAndStruckText()
{
    const auto read = need(documents::read(
        odt("<text:tracked-changes><text:p>struket</text:p></text:tracked-changes>"
            "<text:table-of-content><text:p>Analys 3</text:p></text:table-of-content>"
            "<text:h>Åtgärd 1: Vi ska<text:s/>öppna</text:h>"
            "<text:p>Analysen<text:span "
            "text:style-name=\"T1\">1</text:span><text:note><text:p>noten</text:p></text:note>"
            "<text:line-break/>finns.</text:p><text:list><text:list-item><text:p>en "
            "punkt</text:p></text:list-item></text:list>"
            "<text:p>Stöd<text:tab/>12</text:p><text:p/>",
            "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"),
        u"plan.odt"_s));
    QCOMPARE(read, (QList<Paragraph>{{u"Åtgärd 1: Vi ska öppna"_s, false, false},
                                     {u"Analysen¹ finns."_s, false, false},
                                     {u"en punkt"_s, true, false},
                                     {u"Stöd 12"_s, false, true}}));
}

void DocumentTest::pdfWords_becomeLinesAndParagraphs()
{
    PdfPage page{.height = 800};
    addLine(page, u"Åtgärd 1: Vi ska hålla möten där föreningar redan"_s, 100);
    addLine(page, u"ses och äter till-"_s, 112);
    addLine(page, u"sammans. Möten hålls på kvällen i alla byar och bygder"_s, 124);
    page.words << PdfWord{u"1"_s, QRectF(page.words.last().box.right(), 123, 3, 5), 5,
                          true}; // close to the word, and raised
    addLine(page, u"varje vår."_s, 136);
    addLine(page, u"Ett nytt stycke efter ett mellanrum."_s, 156);
    addLine(page, u"En rubrik"_s, 180, 60, 16);
    addLine(page, u"En andra spalt"_s, 100, 400);
    addLine(page, u"med två rader."_s, 112, 400);
    addLine(page, u"1 Noten står nederst."_s, 700, 60, 7);
    addLine(page, u"Den går över två rader."_s, 708, 60, 7);
    addLine(page, u"17"_s, 780);
    QCOMPARE(
        textsOf(printedlines::paragraphs(pdflines::ofPages({page}))),
        (QStringList{u"Åtgärd 1: Vi ska hålla möten där föreningar redan ses och äter tillsammans. Möten hålls på "
                     "kvällen i alla byar och bygder¹ varje vår."_s,
                     u"Ett nytt stycke efter ett mellanrum."_s, u"En rubrik"_s, u"En andra spalt med två rader."_s}));
}

void DocumentTest::pdfWords_inColumns_areReadColumnByColumn()
{
    PdfPage page{.height = 800};
    addLine(page, u"En rubrik över båda spalterna, så lång att den når den andra"_s, 100, 60, 18);
    // As they come from some programs: line by line, across the columns.
    const QStringList left{u"Åtgärd 1: Vi ska hålla möten"_s, u"där föreningar redan ses i"_s, u"• en punkt"_s,
                           u"kommunens alla byar."_s};
    const QStringList right{u"Ansvar för samordning:"_s, u"kulturförvaltningen."_s, u"Det andra stycket är det"_s,
                            u"som står sist av alla."_s};
    for (int i = 0; i < 4; ++i) {
        addLine(page, left.at(i), 140 + i * 12);
        addLine(page, right.at(i), 143 + i * 12, 230);
    }
    addLine(page, u"En rad under spalterna som går över hela sidans bredd igen."_s, 240);
    QCOMPARE(
        textsOf(printedlines::paragraphs(pdflines::ofPages({page}))),
        (QStringList{u"En rubrik över båda spalterna, så lång att den når den andra"_s,
                     u"Åtgärd 1: Vi ska hålla möten där föreningar redan ses i"_s, u"en punkt kommunens alla byar."_s,
                     u"Ansvar för samordning: kulturförvaltningen. Det andra stycket är det som står sist av alla."_s,
                     u"En rad under spalterna som går över hela sidans bredd igen."_s}));
}

void DocumentTest::file_thatCannotBeRead_saysWhyAndWhatNext_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    const QByteArray ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    QByteArray deep;
    for (int i = 0; i < 500; ++i)
        deep += "<w:tbl>";
    QTest::newRow("an ending that is not read") << QByteArray("x") << u"plan.pages"_s << u".odt"_s;
    QTest::newRow("no ending") << QByteArray("x") << u"plan"_s << u".odt"_s;
    QTest::newRow("nothing in it") << QByteArray() << u"plan.txt"_s << u"empty"_s;
    QTest::newRow("an empty PDF") << QByteArray() << u"plan.pdf"_s << u"empty"_s;
    QTest::newRow("white space alone") << QByteArray("\n \n\f") << u"plan.txt"_s << u"empty"_s;
    QTest::newRow("a PDF called text") << QByteArray("%PDF-1.7\n") << u"plan.txt"_s << u"ending .pdf"_s;
    QTest::newRow("a PDF called Word") << QByteArray("%PDF-1.7\n") << u"plan.docx"_s << u"ending .pdf"_s;
    QTest::newRow("a packed file called text") << docx("<w:p/>") << u"plan.txt"_s << u"right ending"_s;
    QTest::newRow("an .odt called .docx") << odt("<text:p>a</text:p>") << u"plan.docx"_s << u"no Word file"_s;
    QTest::newRow("a .docx called .odt") << docx("<w:p/>") << u"plan.odt"_s << u"lacks its part"_s;
    QTest::newRow("an old or locked Word file") << ole << u"plan.docx"_s << u"password"_s;
    QTest::newRow("an RTF file") << QByteArray("{\\rtf1 a}") << u"plan.txt"_s << u"RTF"_s;
    QTest::newRow("a program called text") << QByteArray("MZ\0\1", 4) << u"plan.txt"_s << u"no text file"_s;
    QTest::newRow("a damaged PDF") << QByteArray("%PDF-1.7\nnothing more") << u"plan.pdf"_s << u"damaged"_s;
    QTest::newRow("a damaged archive") << docx("<w:p/>").first(40) << u"plan.docx"_s << u"damaged"_s;
    QTest::newRow("damaged XML") << docx("<w:p>") << u"plan.docx"_s << u"damaged"_s;
    QTest::newRow("XML that is too deep") << docx(deep) << u"plan.docx"_s << u"damaged"_s;
    QTest::newRow("damaged OpenDocument") << odt("<text:p>") << u"plan.odt"_s << u"damaged"_s;
    QTest::newRow("a locked OpenDocument")
        << packed(u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>") << u"plan.odt"_s << u"password"_s;
    QTest::newRow("a .docx that unfolds without end")
        << docx(QByteArray(65 * 1024 * 1024, ' ')) << u"plan.docx"_s << u"far larger"_s;
    QTest::newRow("an .odt that unfolds without end")
        << odt(QByteArray(65 * 1024 * 1024, ' ')) << u"plan.odt"_s << u"far larger"_s;
}

void DocumentTest::file_thatCannotBeRead_saysWhyAndWhatNext()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, why);
    const auto read = documents::read(bytes, name);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().sentence.startsWith(name) || read.error().sentence.contains(u' ' + name + u' '),
             qPrintable(read.error().sentence));
    QVERIFY2(read.error().sentence.contains(why), qPrintable(read.error().sentence));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
