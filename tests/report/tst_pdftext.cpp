// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documents.h"
#include "tests/support/need.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;

/// PDF files as programs for print make them: columns, heads and feet, footnotes, words broken at line ends.
class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printedPages_readAsParagraphs();
    void scannedPages_areRefused();
    void reading_canBeStopped();

private:
    QString m_family{};
};

namespace {

/// An A4 page in points.
class Printer
{
public:
    explicit Printer(const QString &family)
        : m_writer(&m_buffer)
        , m_family(family)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageMargins({});
        m_painter.begin(&m_writer);
    }
    void line(double x, double y, const QString &text, double size = 10)
    {
        QFont font(m_family);
        font.setPointSizeF(size);
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, y), text);
    }
    [[nodiscard]] double widthOf(const QString &text) const
    {
        QFont font(m_family);
        font.setPointSizeF(10);
        return QFontMetricsF(font, &m_writer).horizontalAdvance(text);
    }
    void picture() { m_painter.fillRect(QRectF(50, 50, 300, 300), Qt::gray); }
    void nextPage() { m_writer.newPage(); }
    [[nodiscard]] QByteArray finished()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer{};
    mutable QPdfWriter m_writer;
    QPainter m_painter{};
    QString m_family;
};

} // namespace

void PdfTextTest::initTestCase()
{
    const int font = QFontDatabase::addApplicationFont(QStringLiteral(PLANKOLL_FONTS "/NotoSans-Regular.ttf"));
    QVERIFY(font >= 0);
    m_family = QFontDatabase::applicationFontFamilies(font).value(0);
}

void PdfTextTest::printedPages_readAsParagraphs()
{
    Printer printer(m_family);
    for (int page = 1; page <= 4; ++page) {
        if (page > 1)
            printer.nextPage();
        printer.line(60, 40, u"Plan för ett öppet Granby"_s);
        printer.line(60, 820, u"Granby kommun %1"_s.arg(page));
        // Line by line across both columns, as some programs write them.
        const double right = 330;
        printer.line(60, 100, u"Åtgärd %1: Vi ska hålla möten i kommu-"_s.arg(page));
        printer.line(right, 100, u"Ansvar för samordning:"_s);
        printer.line(60, 112, u"nens alla byar, i skol- och vårdhem, och"_s);
        printer.line(right, 112, u"kulturförvaltningen och vård-"_s);
        printer.line(60, 124, u"på nätet"_s);
        printer.line(60 + printer.widthOf(u"på nätet"_s), 120, u"1"_s, 6);
        printer.line(60 + printer.widthOf(u"på nätet"_s) + 7, 124, u"varje vår."_s);
        printer.line(right, 124, u"och omsorgsförvaltningen."_s);
        printer.line(60, 160, u"Efter ett mellanrum står ett stycke som"_s);
        printer.line(60, 172, u"går över två rader."_s);
        printer.line(60, 760, u"1 En fotnot som inte ska med."_s, 7);
    }
    QStringList expected;
    for (int page = 1; page <= 4; ++page) {
        expected
            << u"Åtgärd %1: Vi ska hålla möten i kommunens alla byar, i skol- och vårdhem, och på nätet¹ varje vår."_s
                   .arg(page)
            << u"Efter ett mellanrum står ett stycke som går över två rader."_s << u"Ansvar för samordning:"_s
            << u"kulturförvaltningen och vård- och omsorgsförvaltningen."_s;
    }
    QStringList read;
    int told = 0;
    for (const Paragraph &paragraph :
         need(documents::read(printer.finished(), u"plan.pdf"_s, [&told](qint64, qint64 total) {
             told += total == 4;
             return true;
         })))
        read << paragraph.text;
    for (QString &text : read)
        text.replace(u"samordning: kultur"_s, u"samordning:\nkultur"_s);
    QCOMPARE(read.join(u'\n').split(u'\n'), expected);
    QCOMPARE(told, 4);
}

void PdfTextTest::scannedPages_areRefused()
{
    Printer printer(m_family);
    printer.picture();
    const auto refused = documents::read(printer.finished(), u"plan.pdf"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().sentence.contains(u"scanned"_s), qPrintable(refused.error().sentence));
}

void PdfTextTest::reading_canBeStopped()
{
    Printer printer(m_family);
    printer.line(60, 100, u"Åtgärd 1: Vi ska öppna."_s);
    const auto stopped = documents::read(printer.finished(), u"plan.pdf"_s, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

QTEST_MAIN(PdfTextTest)
#include "tst_pdftext.moc"
