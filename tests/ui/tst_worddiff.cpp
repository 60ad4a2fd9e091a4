// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/worddiff.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The difference of two texts, word by word.
class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTexts_compared_showWhatChanged_data();
    void twoTexts_compared_showWhatChanged();
    void pieces_joined_giveBothTextsBack_data();
    void pieces_joined_giveBothTextsBack();
    void longTexts_whollyDifferent_areOneChange();
};

namespace {
/// "kept [-removed-] {+added+}"
QString printed(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        switch (piece.kind) {
        case DiffPiece::Kind::Kept: text += piece.text; break;
        case DiffPiece::Kind::Removed: text += u"[-"_s + piece.text + u"-]"_s; break;
        case DiffPiece::Kind::Added: text += u"{+"_s + piece.text + u"+}"_s; break;
        }
    }
    return text;
}

QString side(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == DiffPiece::Kind::Kept || piece.kind == kind)
            text += piece.text;
    }
    return text;
}
} // namespace

void TestWordDiff::twoTexts_compared_showWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("equal") << u"Samma text."_s << u"Samma text."_s << u"Samma text."_s;
    QTest::newRow("wholly new") << QString() << u"Ny text."_s << u"{+Ny text.+}"_s;
    QTest::newRow("wholly gone") << u"Gammal text."_s << QString() << u"[-Gammal text.-]"_s;
    QTest::newRow("a number changes") << u"omfattar nu 18 av 60 lokaler."_s << u"omfattar nu 46 av 60 lokaler."_s
                                      << u"omfattar nu [-18 -]{+46 +}av 60 lokaler."_s;
    QTest::newRow("a full stop is no part of the word")
        << u"sista 42 lokaler"_s << u"sista 42 lokaler."_s << u"sista 42 lokaler{+.+}"_s;
    QTest::newRow("a word comes between") << u"ett register"_s << u"ett nytt register"_s << u"ett {+nytt +}register"_s;
    QTest::newRow("letters with marks are letters")
        << u"Åtgärden är klar"_s << u"Åtgärden är öppen"_s << u"Åtgärden är [-klar-]{+öppen+}"_s;
}

void TestWordDiff::twoTexts_compared_showWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, shown);
    QCOMPARE(printed(wordDiff(before, after)), shown);
}

void TestWordDiff::pieces_joined_giveBothTextsBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("sentences swap places")
        << u"Först det ena. Sedan det andra."_s << u"Sedan det andra. Först det ena."_s;
    QTest::newRow("line breaks and double spaces") << u"En rad\n\nen  till"_s << u"En rad\nen till  "_s;
    QTest::newRow("only signs") << u"… – !"_s << u"– … ?"_s;
    QTest::newRow("spaces first") << u"  indrag"_s << u" indrag"_s;
}

void TestWordDiff::pieces_joined_giveBothTextsBack()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<DiffPiece> pieces = wordDiff(before, after);
    QCOMPARE(side(pieces, DiffPiece::Kind::Removed), before);
    QCOMPARE(side(pieces, DiffPiece::Kind::Added), after);
}

void TestWordDiff::longTexts_whollyDifferent_areOneChange()
{
    QString before;
    QString after;
    for (int i = 0; i < 3000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    const QList<DiffPiece> expected{{DiffPiece::Kind::Removed, before}, {DiffPiece::Kind::Added, after}};
    QCOMPARE(wordDiff(before, after), expected);
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
