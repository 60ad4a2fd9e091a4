// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Colours: every pair that is painted can be read, and the theme follows choice and system.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_blackOnWhite_isTwentyOne();
    void everyPair_inBothThemes_keepsWcagAA_data();
    void everyPair_inBothThemes_keepsWcagAA();
    void system_darkStartPalette_givesDarkTokens();
    void system_lightStartPalette_givesLightTokens();
    void system_blackAndWhitePalette_keepsTheSystemsColours();
    void choice_overridesTheSystem();
    void palette_holdsTheTokens();
    void setting_writtenAndRead_isTheSame_data();
    void setting_writtenAndRead_isTheSame();
};

namespace {
QPalette startPalette(const QColor &window, const QColor &text, const QColor &base)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    return palette;
}
} // namespace

void TestTokens::contrast_blackOnWhite_isTwentyOne()
{
    QCOMPARE(qRound(look::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(look::contrast(QColor(0x4A555E), QColor(0xFFFFFF)) * 10), 76);
}

void TestTokens::everyPair_inBothThemes_keepsWcagAA_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Tokens &tokens : {Tokens::light(), Tokens::darkness()}) {
        for (const ColourPair &pair : look::colourPairs())
            QTest::addRow("%s, %s", pair.use, tokens.dark ? "dark" : "light")
                << tokens.*pair.ink << tokens.*pair.ground << pair.least;
    }
}

void TestTokens::everyPair_inBothThemes_keepsWcagAA()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = look::contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
}

void TestTokens::system_darkStartPalette_givesDarkTokens()
{
    const QPalette start = startPalette(QColor(0x2B2B2B), QColor(0xEEEEEE), QColor(0x1E1E1E));
    QCOMPARE(look::tokensFor(ThemeChoice::System, start), Tokens::darkness());
}

void TestTokens::system_lightStartPalette_givesLightTokens()
{
    const QPalette start = startPalette(QColor(0xF0F0F0), Qt::black, Qt::white);
    QCOMPARE(look::tokensFor(ThemeChoice::System, start), Tokens::light());
}

void TestTokens::system_blackAndWhitePalette_keepsTheSystemsColours()
{
    QPalette start = startPalette(Qt::black, Qt::white, Qt::black);
    start.setColor(QPalette::Highlight, QColor(0x1AEBFF));
    const Tokens tokens = look::tokensFor(ThemeChoice::System, start);
    QCOMPARE(tokens.window, QColor(Qt::black));
    QCOMPARE(tokens.text, QColor(Qt::white));
    QCOMPARE(tokens.accent, QColor(0x1AEBFF));
    QCOMPARE(tokens.red, QColor(Qt::white));
}

void TestTokens::choice_overridesTheSystem()
{
    const QPalette dark = startPalette(QColor(0x202020), Qt::white, QColor(0x101010));
    QCOMPARE(look::tokensFor(ThemeChoice::Light, dark), Tokens::light());
    const QPalette light = startPalette(QColor(0xF0F0F0), Qt::black, Qt::white);
    QCOMPARE(look::tokensFor(ThemeChoice::Dark, light), Tokens::darkness());
}

void TestTokens::palette_holdsTheTokens()
{
    const Tokens tokens = Tokens::light();
    const QPalette palette = look::paletteOf(tokens);
    QCOMPARE(palette.color(QPalette::Window), tokens.window);
    QCOMPARE(palette.color(QPalette::Highlight), tokens.soft);
    QCOMPARE(palette.color(QPalette::PlaceholderText), tokens.text2);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokens.text2);
}

void TestTokens::setting_writtenAndRead_isTheSame_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("as the system") << int(ThemeChoice::System);
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

void TestTokens::setting_writtenAndRead_isTheSame()
{
    QFETCH(int, choice);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"look/theme"_s, u"nonsense"_s);
    look::writeTheme(settings, ThemeChoice(choice));
    QCOMPARE(int(look::readTheme(settings)), choice);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
