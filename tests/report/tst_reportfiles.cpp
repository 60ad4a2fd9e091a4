// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "sample.h"

#include "core/report/htmlwriter.h"
#include "core/report/pagepainter.h"
#include "core/report/pdfwriter.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;

/// The files a report is written to, judged by other programs.
class ReportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdf_isSoundForOtherReaders();
    void pdf_fontsAreEmbeddedSubsetsWithText();
    void pdf_structureIsTheGoldenOne();
    void pdf_readByAnotherReader_holdsAllText();
    void pdf_wordsStandWhereTheLayoutPutThem();
    void pdf_inOtherEnvironments_hasEqualBytes();
    void checker_catchesEverySeededFault();
    void randomDocuments_areAllSound();
    void html_isCleanAndHoldsAllText();
    void preview_showsTheInkWhereTheFileHasIt();

private:
    struct Run {
        int exit = -1;
        QString out{};
    };
    Run run(const QString &program, const QStringList &arguments);
    QString write(const Document &document, const QString &name);

    std::optional<Typesetter> m_typesetter;
    QTemporaryDir m_folder;
};

namespace {

QString squeezed(QString text)
{
    static const QRegularExpression unseen(u"[\\s\u00AD\u00A0\u2002]"_s);
    return text.remove(unseen);
}

/// A random word, sometimes very long, with letters of all kinds.
QString word(QRandomGenerator &random)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyzåäöéÅÄÖ0123456789-–…()%&\\/\"'<>\u00AD\u00A0·•→ﬁбж"_s;
    static const QString arabic = u"سلامدنیاعام"_s;
    const QString &from = random.bounded(25) ? letters : arabic;
    QString word;
    for (int n = random.bounded(25) ? 1 + random.bounded(12) : 60 + random.bounded(60); n > 0; --n)
        word += from[random.bounded(from.size())];
    return word;
}

QString words(QRandomGenerator &random, int most)
{
    QStringList list;
    for (int n = random.bounded(most) + 1; n > 0; --n)
        list.append(word(random));
    return list.join(u' ');
}

Block randomBlock(QRandomGenerator &random, const Typesetter &typesetter, int depth)
{
    switch (random.bounded(depth > 0 ? 9 : 7)) {
    case 0: return heading(1 + random.bounded(3), words(random, 7));
    case 1:
    case 2:
        return paragraph(words(random, 120) + bold(words(random, 4)) + sign(Sign(random.bounded(8)), word(random))
                             + link(words(random, 4), u"https://example.org/å?q=1"_s)
                             + inLanguage(u"en"_s, words(random, 5)),
                         Paragraph::Role(random.bounded(8)));
    case 3: return random.bounded(2) ? bullets({words(random, 30), words(random, 4)}) : numbers({words(random, 50)});
    case 4: return PageBreak{random.bounded(30)};
    case 5: {
        Table table;
        const int columns = 1 + random.bounded(6);
        for (int i = 0; i < columns; ++i) {
            table.columns.push_back({random.bounded(2) ? 0.0 : 20.0 + random.bounded(120), Align(random.bounded(3))});
            table.header.emplace_back(words(random, 2));
        }
        for (int r = random.bounded(40) + 1; r > 0; --r) {
            Row row;
            for (int i = 0; i < columns; ++i)
                row.cells.emplace_back(words(random, random.bounded(50) ? 5 : 300));
            table.rows.push_back(row);
        }
        table.caption = {u"Tabell"_s, words(random, 9)};
        return table;
    }
    case 6: {
        Stack stack;
        stack.labelWidth = 120;
        stack.series = {{word(random).left(12), Stack::Fill::Petrol}, {word(random).left(12), Stack::Fill::Dashed}};
        stack.bars = {{{}, word(random).left(12), {random.bounded(9), random.bounded(9)}}};
        Figure figure;
        figure.drawing = stackDrawing(stack, typesetter);
        figure.alt = u"Stapel"_s;
        figure.caption = {u"Figur"_s, words(random, 8)};
        return figure;
    }
    default: {
        Blocks main;
        for (int n = random.bounded(3) + 1; n > 0; --n)
            main.push_back(randomBlock(random, typesetter, depth - 1));
        Block block = sideMain(word(random), words(random, 6), std::move(main));
        std::get<Columns>(block.value).frame = Columns::Frame(random.bounded(4));
        return block;
    }
    }
}

} // namespace

void ReportFilesTest::initTestCase()
{
    auto made = Typesetter::bundled();
    QVERIFY(made.has_value());
    m_typesetter.emplace(std::move(*made));
    QVERIFY(m_folder.isValid());
}

ReportFilesTest::Run ReportFilesTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, program + u" did not finish"_s};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

QString ReportFilesTest::write(const Document &document, const QString &name)
{
    const auto list = layOut(document, *m_typesetter);
    const auto pdf = list ? writePdf(*list, document.metadata, *m_typesetter) : tl::unexpected(list.error());
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return {};
    return path;
}

void ReportFilesTest::pdf_isSoundForOtherReaders()
{
    for (const auto &[document, name] :
         {std::pair(sampleReport(*m_typesetter), u"report.pdf"_s),
          std::pair(sampleBrief(*m_typesetter), u"brief.pdf"_s), std::pair(sampleLetter(), u"letter.pdf"_s)}) {
        const QString path = write(document, name);
        QVERIFY(!path.isEmpty());
        const Run qpdf = run(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(qpdf.exit == 0 && !qpdf.out.contains(u"WARNING"_s), qPrintable(qpdf.out));
        const Run mutool
            = run(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"trace"_s, u"-o"_s, m_folder.filePath(u"trace"_s), path});
        QVERIFY2(mutool.exit == 0 && !mutool.out.contains(u"error"_s), qPrintable(mutool.out));
        const Run check = run(u"python3"_s, {QStringLiteral(REPORT_TESTS "/check_pdf.py"), path});
        QVERIFY2(check.exit == 0, qPrintable(check.out));
    }
}

void ReportFilesTest::pdf_fontsAreEmbeddedSubsetsWithText()
{
    const Run fonts = run(u"pdffonts"_s, {write(sampleReport(*m_typesetter), u"fonts.pdf"_s)});
    const QStringList rows = fonts.out.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(rows.size() >= 6);
    static const QRegularExpression good(u"yes +yes +yes +\\d+ +0$"_s);
    for (const QString &row : rows)
        QVERIFY2(row.contains(good), qPrintable(row));
}

void ReportFilesTest::pdf_structureIsTheGoldenOne()
{
    const auto list = layOut(sampleReport(*m_typesetter), *m_typesetter);
    const QString structure = pages::structure(*list, *m_typesetter);
    QFile golden(QStringLiteral(REPORT_TESTS "/data/report-structure.txt"));
    if (qEnvironmentVariableIsSet("PLANKOLL_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(structure.toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList got = structure.split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), got.size()); ++i)
        QCOMPARE(got[i], wanted[i]);
    QCOMPARE(got.size(), wanted.size());
}

void ReportFilesTest::pdf_readByAnotherReader_holdsAllText()
{
    const Document document = sampleLetter();
    const auto list = layOut(document, *m_typesetter);
    QString own;
    for (const QString &line : pages::structure(*list, *m_typesetter).split(u'\n')) {
        static const QRegularExpression element(u"^ *[A-Z][A-Za-z0-9]*(: )?"_s);
        own += QString(line).remove(element);
    }
    const Run info = run(u"pdfinfo"_s, {u"-struct-text"_s, write(document, u"text.pdf"_s)});
    QString read;
    static const QRegularExpression quoted(u"\"(.*)\""_s);
    for (const QString &line : info.out.split(u'\n')) {
        if (const auto match = quoted.match(line); match.hasMatch())
            read += match.captured(1);
    }
    QCOMPARE(squeezed(read), squeezed(own));
}

void ReportFilesTest::pdf_wordsStandWhereTheLayoutPutThem()
{
    const Document document = sampleBrief(*m_typesetter);
    const auto list = layOut(document, *m_typesetter);
    QList<QPointF> starts;
    for (const Item &item : list->pages[0].items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (!run)
            continue;
        const Font &font = m_typesetter->font(run->font);
        Mpt x = run->x;
        for (const Glyph &glyph : run->glyphs) {
            starts.append(QPointF(points(x), points(run->y)));
            x += font.scale(glyph.advance, run->size);
        }
    }
    const Run boxes = run(u"pdftotext"_s, {u"-bbox"_s, write(document, u"boxes.pdf"_s), u"-"_s});
    static const QRegularExpression box(
        u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]*)<"_s);
    int seen = 0;
    for (auto match = box.globalMatch(boxes.out); match.hasNext();) {
        const auto found = match.next();
        const double x = found.captured(1).toDouble();
        const bool stands = std::any_of(starts.begin(), starts.end(), [&](QPointF start) {
            return std::abs(start.x() - x) <= 0.5 && start.y() >= found.captured(2).toDouble() - 0.5
                   && start.y() <= found.captured(3).toDouble() + 0.5;
        });
        QVERIFY2(stands, qPrintable(found.captured(4)));
        ++seen;
    }
    QVERIFY(seen > 150);
}

void ReportFilesTest::pdf_inOtherEnvironments_hasEqualBytes()
{
    const QList<QList<std::pair<QString, QString>>> worlds{{{u"QT_HASH_SEED"_s, u"0"_s},
                                                            {u"TZ"_s, u"UTC"_s},
                                                            {u"LC_ALL"_s, u"C"_s},
                                                            {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}},
                                                           {{u"QT_HASH_SEED"_s, u"12345"_s},
                                                            {u"TZ"_s, u"Pacific/Auckland"_s},
                                                            {u"LC_ALL"_s, u"sv_SE.UTF-8"_s},
                                                            {u"QT_QPA_PLATFORM"_s, u"minimal"_s}},
                                                           {{u"TZ"_s, u"America/Caracas"_s},
                                                            {u"LC_ALL"_s, u"C.UTF-8"_s},
                                                            {u"QT_QPA_PLATFORM"_s, u"offscreen"_s},
                                                            {u"QT_SCALE_FACTOR"_s, u"2"_s}}};
    QByteArray first;
    for (qsizetype i = 0; i < worlds.size(); ++i) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : worlds[i])
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        const QString folder = m_folder.filePath(QString::number(i));
        QVERIFY(QDir().mkpath(folder));
        process.start(QStringLiteral(REPORT_SPECIMEN), {folder});
        QVERIFY(process.waitForFinished(60'000) && process.exitCode() == 0);
        QByteArray bytes;
        for (const QString &name : {u"report.pdf"_s, u"brief.pdf"_s, u"letter.pdf"_s, u"report.html"_s}) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        if (i == 0)
            first = bytes;
        QVERIFY(bytes.size() > 100'000);
        QVERIFY2(bytes == first, qPrintable(QString::number(i)));
    }
}

void ReportFilesTest::checker_catchesEverySeededFault()
{
    const Run mutants = run(u"python3"_s, {QStringLiteral(REPORT_TESTS "/mutate_pdf.py"),
                                           write(sampleReport(*m_typesetter), u"sound.pdf"_s), m_folder.path()});
    QVERIFY2(mutants.exit == 0, qPrintable(mutants.out));
}

void ReportFilesTest::randomDocuments_areAllSound()
{
    QStringList paths;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QRandomGenerator random(seed);
        Document document;
        document.metadata.title = u"Slump %1"_s.arg(seed);
        document.metadata.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        document.blocks.push_back(Contents{});
        document.blocks.push_back(heading(1, u"Början"_s));
        for (int n = 0; n < 30; ++n)
            document.blocks.push_back(randomBlock(random, *m_typesetter, 2));
        const auto list = layOut(document, *m_typesetter);
        QVERIFY2(list.has_value(), qPrintable(QString::number(seed)));
        const QStringList strays = pages::strays(*list, *m_typesetter);
        QVERIFY2(strays.isEmpty(), qPrintable(QString::number(seed) + u": "_s + strays.join(u"; "_s).left(600)));
        paths.append(write(document, u"random%1.pdf"_s.arg(seed)));
    }
    const Run check = run(u"python3"_s, QStringList{QStringLiteral(REPORT_TESTS "/check_pdf.py")} + paths);
    QVERIFY2(check.exit == 0, qPrintable(check.out));
}

void ReportFilesTest::html_isCleanAndHoldsAllText()
{
    for (const Document &document : {sampleReport(*m_typesetter), sampleBrief(*m_typesetter), sampleLetter()}) {
        const QString path = m_folder.filePath(u"report.html"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray html = writeHtml(document, *m_typesetter);
        file.write(html);
        file.close();
        const Run tidy = run(u"tidy"_s, {u"-e"_s, u"-q"_s, path});
        QVERIFY2(tidy.exit == 0, qPrintable(tidy.out));
        QVERIFY(html.contains("lang=\"sv-SE\""));
        QVERIFY(html.contains("class=\"skip\""));
    }
    const QByteArray html = writeHtml(sampleReport(*m_typesetter), *m_typesetter);
    for (const char *wanted : {"<th scope=\"col\"", "<th scope=\"row\"", "role=\"img\" aria-label=\"Matris:",
                               "lang=\"ar\" dir=\"auto\"", "<nav aria-label=\"Innehåll\">", "href=\"#samlad\""})
        QVERIFY2(html.contains(wanted), wanted);
    // Drawings are measured in the bundled fonts, so the page brings them.
    for (const char *face :
         {"\"Charis SIL\"; font-weight: 400; font-style: italic; src: url(data:font/ttf;base64,AAEAAAA",
          "\"Lato\"; font-weight: 700; font-style: normal; src: url(data:font/ttf;base64,AAEAAAA"})
        QVERIFY2(html.contains(face), face);
    QVERIFY(!html.contains("<th scope=\"col\"></th>"));
}

void ReportFilesTest::preview_showsTheInkWhereTheFileHasIt()
{
    const Document document = sampleReport(*m_typesetter);
    const auto list = layOut(document, *m_typesetter);
    const Run png = run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-f"_s, u"4"_s, u"-l"_s, u"4"_s, u"-png"_s,
                                        write(document, u"shown.pdf"_s), m_folder.filePath(u"shown"_s)});
    QCOMPARE(png.exit, 0);
    QImage file;
    for (const QString &name : QDir(m_folder.path()).entryList({u"shown*.png"_s}))
        file.load(m_folder.filePath(name));
    QVERIFY(!file.isNull());
    QImage screen(file.size(), QImage::Format_RGB32);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    PagePainter(*m_typesetter).paint(painter, list->pages[3]);
    painter.end();
    // Compared in squares of 8 points: two renderers, one layout.
    const QSize squares = file.size() / 8;
    const QImage a = file.convertToFormat(QImage::Format_Grayscale8)
                         .scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = screen.convertToFormat(QImage::Format_Grayscale8)
                         .scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < squares.height(); ++y) {
        for (int x = 0; x < squares.width(); ++x) {
            const int difference = std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
            QVERIFY2(difference < 70, qPrintable(u"%1 at %2, %3"_s.arg(difference).arg(x * 8).arg(y * 8)));
        }
    }
}

QTEST_MAIN(ReportFilesTest)
#include "tst_reportfiles.moc"
