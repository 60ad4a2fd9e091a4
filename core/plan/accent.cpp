// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/accent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct AccentText {
    Q_DECLARE_TR_FUNCTIONS(AccentText)
};

constexpr Rgb paper{255, 255, 255};
constexpr Rgb ink{26, 26, 26};
constexpr Rgb petrol{14, 74, 92};
constexpr AccentShades petrolShades{petrol, {63, 118, 136}, {201, 219, 225}, paper};

double linear(int part)
{
    const double value = part / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

Rgb mixed(Rgb from, Rgb to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

/// The first colour on the way from one to another for which `holds`; steps finer than eight bits.
template<class Condition>
Rgb firstOnTheWay(Rgb from, Rgb to, const Condition &holds)
{
    constexpr int steps = 512;
    for (int step = 0; step < steps; ++step) {
        const Rgb colour = mixed(from, to, double(step) / steps);
        if (holds(colour))
            return colour;
    }
    return to;
}

/// Cut, not rounded: 4.96 must not read as the 5 that is asked for.
QString ratioWords(double ratio)
{
    return QLocale().toString(std::floor(ratio * 10) / 10, 'f', 1);
}

/// Near enough to the brick that marks what is delayed to be taken for it at a glance.
bool looksLikeDelayed(Rgb colour)
{
    constexpr Rgb brick{168, 64, 31};
    return std::hypot(colour.red - brick.red, colour.green - brick.green, colour.blue - brick.blue) < 60;
}

} // namespace

std::optional<Rgb> rgbOf(const QString &text)
{
    static const QRegularExpression form(u"^#?([0-9a-fA-F]{6})$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt(nullptr, 16);
    return Rgb{number >> 16, (number >> 8) & 255, number & 255};
}

QString hexOf(Rgb colour)
{
    return u"#%1"_s.arg((colour.red << 16) | (colour.green << 8) | colour.blue, 6, 16, QChar(u'0'));
}

double contrast(Rgb one, Rgb other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

AccentVerdict judgeAccent(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {true, contrast(petrol, paper), {}, AccentText::tr("The program’s own petrol.")};
    const auto colour = rgbOf(text);
    if (!colour)
        return {false, 0, {}, AccentText::tr("“%1” is not a colour. Write it as #0e4a5c.").arg(text.trimmed())};
    const double ratio = contrast(*colour, paper);
    if (ratio >= leastAccentContrast) {
        const QString holds
            = AccentText::tr("Holds: the contrast against the paper is %1 to 1.").arg(ratioWords(ratio));
        const QString brick = AccentText::tr("It is close to the brick red of what is delayed.");
        return {true, ratio, {}, looksLikeDelayed(*colour) ? holds + u' ' + brick : holds};
    }
    const QString nearest
        = hexOf(firstOnTheWay(*colour, {}, [](Rgb darker) { return contrast(darker, paper) >= leastAccentContrast; }));
    return {false, ratio, nearest,
            AccentText::tr("Too pale to read on paper: the contrast is %1 to 1, and %2 to 1 is needed. The nearest "
                           "colour that holds is %3.")
                .arg(ratioWords(ratio), ratioWords(leastAccentContrast), nearest)};
}

AccentShades shadesOf(const QString &text)
{
    const auto colour = rgbOf(text);
    if (!colour || *colour == petrol || contrast(*colour, paper) < leastAccentContrast)
        return petrolShades;
    // A dark accent leaves room for a mid that holds white numbers. Under it the mid is light enough for ink instead:
    // in between neither holds.
    const bool isDark = contrast(*colour, paper) >= 8;
    const double mid = isDark ? 5.0 : 3.4;
    const auto paler = [](double ratio) { return [ratio](Rgb one) { return contrast(one, paper) <= ratio; }; };
    const Rgb middle = firstOnTheWay(*colour, paper, paler(mid));
    return {*colour, middle, firstOnTheWay(*colour, paper, paler(1.42)), isDark ? paper : ink};
}
