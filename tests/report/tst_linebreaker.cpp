// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/linebreaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;

/// How a paragraph becomes lines.
class LineBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_inWideMeasure_isOneLine();
    void longWord_inNarrowMeasure_isDividedFourAndFour();
    void heading_withoutHyphenation_movesTheWordDown();
    void divisions_inARow_areTwoAtMost();
    void forcedBreak_afterNumber_breaks();
    void range_ofYears_staysWhole();
    void wordWithOneLetterBeforeHyphen_staysWhole();
    void endlessWord_isBrokenSomewhere();
    void softHyphen_atLineEnd_isShown();
    void figures_areTabularAndUnkerned();
    void arabic_isShapedAndOrderedFromTheRight();
    void numberInArabic_runsFromTheLeft();
    void letterMissingInTheFace_comesFromAnother();
    void letterMissingEverywhere_isReplacedAndReported();
    void sign_staysWithItsWord();

private:
    QStringList set(const QString &text, double width, bool hyphenate = true, Face face = Face::Serif);
    QString plain(const TextLine &line) const;

    std::optional<Typesetter> m_typesetter;
    QStringList m_warnings;
};

void LineBreakerTest::initTestCase()
{
    auto made = Typesetter::bundled();
    QVERIFY(made.has_value());
    m_typesetter.emplace(std::move(*made));
}

QString LineBreakerTest::plain(const TextLine &line) const
{
    QString text;
    for (const Item &item : line.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.mark)) {
            for (const Glyph &glyph : run->glyphs)
                text += m_typesetter->font(run->font).clusterText(glyph.text);
        } else {
            text += u'*';
        }
    }
    return text;
}

QStringList LineBreakerTest::set(const QString &text, double width, bool hyphenate, Face face)
{
    m_warnings.clear();
    LineBreaker breaker(*m_typesetter, m_warnings);
    TextSpan span;
    span.text = text;
    span.style.face = face;
    span.style.language = u"sv-SE"_s;
    QStringList lines;
    for (const TextLine &line : breaker.lines({span}, mpt(width), Align::Left, hyphenate)) {
        [&] { QVERIFY2(line.width <= mpt(width), qPrintable(plain(line))); }();
        lines.append(plain(line));
    }
    return lines;
}

void LineBreakerTest::text_inWideMeasure_isOneLine()
{
    QCOMPARE(set(u"Planen har 17 åtgärder."_s, 400), QStringList{u"Planen har 17 åtgärder."_s});
}

void LineBreakerTest::longWord_inNarrowMeasure_isDividedFourAndFour()
{
    const QStringList lines = set(u"verksamhetsutveckling"_s, 60);
    QVERIFY(lines.size() >= 2);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QVERIFY2(lines[i].endsWith(QChar(0xAD)), qPrintable(lines[i]));
        QVERIFY(lines[i].size() >= 5);
    }
    QVERIFY(lines.last().size() >= 4);
    QCOMPARE(lines.join(QString()).remove(QChar(0xAD)), u"verksamhetsutveckling"_s);
    QCOMPARE(set(u"staden gör åtgärd"_s, 38).join(u'|').count(QChar(0xAD)), 0); // no word of eight letters
}

void LineBreakerTest::heading_withoutHyphenation_movesTheWordDown()
{
    QCOMPARE(set(u"Beslut och sammanfattning"_s, 120, false), (QStringList{u"Beslut och "_s, u"sammanfattning"_s}));
}

void LineBreakerTest::divisions_inARow_areTwoAtMost()
{
    const QString words
        = u"verksamhetsutvecklingen informationsinsatserna tillgänglighetsinventeringarna "_s.repeated(8);
    for (const double width : {70.0, 95.0, 130.0, 180.0}) {
        int row = 0;
        for (const QString &line : set(words, width)) {
            row = line.endsWith(QChar(0xAD)) ? row + 1 : 0;
            // A word longer than the whole line has to be divided again.
            if (width > 130)
                QVERIFY2(row <= 2, qPrintable(line));
        }
    }
}

void LineBreakerTest::forcedBreak_afterNumber_breaks()
{
    LineBreaker breaker(*m_typesetter, m_warnings);
    TextSpan number;
    number.text = u"Dnr 00000/2026"_s;
    TextSpan end;
    end.kind = TextSpan::Kind::Break;
    TextSpan next;
    next.text = u"Datastopp"_s;
    const auto lines = breaker.lines({number, end, next}, mpt(300));
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(plain(lines[1]), u"Datastopp"_s);
}

void LineBreakerTest::range_ofYears_staysWhole()
{
    QCOMPARE(set(u"Plan för åren 2022–2025"_s, 100), (QStringList{u"Plan för åren "_s, u"2022–2025"_s}));
}

void LineBreakerTest::wordWithOneLetterBeforeHyphen_staysWhole()
{
    QCOMPARE(set(u"redogörelse för e-tjänster"_s, 95), (QStringList{u"redogörelse för "_s, u"e-tjänster"_s}));
}

void LineBreakerTest::endlessWord_isBrokenSomewhere()
{
    const QString word = u"x"_s.repeated(200);
    QCOMPARE(set(word, 100).join(QString()).remove(QChar(0xAD)), word);
}

void LineBreakerTest::softHyphen_atLineEnd_isShown()
{
    QCOMPARE(set(u"abc def\u00ADghi"_s, 42), (QStringList{u"abc def\u00AD"_s, u"ghi"_s}));
}

void LineBreakerTest::figures_areTabularAndUnkerned()
{
    Font &sans = m_typesetter->font(Face::Sans);
    QCOMPARE(sans.shape(u"1171", false).advance, sans.shape(u"4848", false).advance);
}

void LineBreakerTest::arabic_isShapedAndOrderedFromTheRight()
{
    LineBreaker breaker(*m_typesetter, m_warnings);
    TextSpan span;
    span.text = u"سلام دنیا"_s;
    const auto lines = breaker.lines({span}, mpt(200));
    QCOMPARE(lines.size(), size_t(1));
    // A paragraph from right to left is set against the right edge; its first word is the rightmost.
    Mpt right = 0;
    for (const Item &item : lines[0].items) {
        const auto &run = std::get<GlyphRun>(item.mark);
        right = std::max(right, run.x + run.width);
    }
    QCOMPARE(right, mpt(200));
    const Font &font = m_typesetter->font(std::get<GlyphRun>(lines[0].items[0].mark).font);
    QVERIFY(font.postScriptName().contains("Arabic"));
    // Joined letters: the initial form of seen is not the isolated one.
    Font &naskh = const_cast<Font &>(font);
    QVERIFY(naskh.shape(u"س", true).glyphs[0].id != naskh.shape(u"سلام", true).glyphs.back().id);
}

void LineBreakerTest::numberInArabic_runsFromTheLeft()
{
    const QStringList lines = set(u"عام 2021 م"_s, 300);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains(u"2021"_s), qPrintable(lines[0]));
}

void LineBreakerTest::letterMissingInTheFace_comesFromAnother()
{
    set(u"Олена → 中"_s, 300, true, Face::Sans);
    QCOMPARE(m_warnings, QStringList{u"U+4E2D"_s});
}

void LineBreakerTest::letterMissingEverywhere_isReplacedAndReported()
{
    const QStringList lines = set(u"hej \U0001F600 på dig"_s, 300);
    QCOMPARE(lines, QStringList{u"hej \uFFFD på dig"_s});
    QCOMPARE(m_warnings, QStringList{u"U+1F600"_s});
}

void LineBreakerTest::sign_staysWithItsWord()
{
    LineBreaker breaker(*m_typesetter, m_warnings);
    TextSpan before;
    before.text = u"Läget är nu "_s;
    TextSpan sign;
    sign.kind = TextSpan::Kind::Sign;
    sign.sign = Sign::NotStarted;
    TextSpan word;
    word.text = u"\u00A0Påbörjad"_s;
    const auto lines = breaker.lines({before, sign, word}, mpt(75));
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(plain(lines[1]), u"*\u00A0Påbörjad"_s);
}

QTEST_GUILESS_MAIN(LineBreakerTest)
#include "tst_linebreaker.moc"
