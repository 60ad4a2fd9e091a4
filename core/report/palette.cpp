// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/palette.h"

#include "core/plan/accent.h"

using namespace Qt::StringLiterals;

namespace report {

QRgb Palette::operator()(QRgb role) const
{
    switch (role) {
    case colour::petrol: return accent;
    case colour::mid: return mid;
    case colour::light: return light;
    case colour::onMid: return onMid;
    default: return role;
    }
}

QString Palette::accentName() const
{
    return u"%1"_s.arg(accent & 0xffffff, 6, 16, QChar(u'0'));
}

QByteArray Palette::inText(QByteArray text) const
{
    if (accent == colour::petrol)
        return text;
    const QByteArray name = accentName().toLatin1();
    return text.replace("0E4A5C", name.toUpper()).replace("0e4a5c", name);
}

Palette Palette::of(const QString &accent)
{
    const auto rgb = [](Rgb colour) { return qRgb(colour.red, colour.green, colour.blue); };
    const AccentShades shades = shadesOf(accent);
    return {rgb(shades.accent), rgb(shades.mid), rgb(shades.light), rgb(shades.onMid)};
}

} // namespace report
