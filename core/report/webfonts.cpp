// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/webfonts.h"

#include "core/report/fontsubset.h"

#include <set>

namespace report {
namespace {

struct WebFace {
    Face face;
    const char *family;
    int weight;
    const char *style;
};

constexpr WebFace faces[] = {
    {Face::Serif, "Charis SIL", 400, "normal"},       {Face::SerifBold, "Charis SIL", 700, "normal"},
    {Face::SerifItalic, "Charis SIL", 400, "italic"}, {Face::Sans, "Lato", 400, "normal"},
    {Face::SansBold, "Lato", 700, "normal"},          {Face::SansBlack, "Lato", 900, "normal"},
};

// Browsers shape by OpenType; these are signatures and another shaper's.
const QByteArrayList needless{"DSIG", "FFTM", "meta", "STAT", "Feat", "Glat", "Gloc", "Silf", "Sill"};

} // namespace

QByteArray webFonts(const Typesetter &typesetter, const QString &text)
{
    const QList<uint> points = text.toUcs4();
    const std::set<char32_t> characters(points.begin(), points.end());
    QByteArray css;
    for (const WebFace &face : faces) {
        const Font &font = typesetter.font(face.face);
        FontSubset subset(font);
        for (const char32_t character : characters) {
            if (font.has(character))
                subset.addCharacter(character);
        }
        subset.drop(needless);
        css += QByteArray("@font-face { font-family: \"") + face.family
               + "\"; font-weight: " + QByteArray::number(face.weight) + "; font-style: " + face.style
               + "; src: url(data:font/ttf;base64," + subset.program().toBase64() + ") format(\"truetype\"); }\n";
    }
    return css;
}

} // namespace report
