// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/linebreaker.h"

namespace report {
namespace {

/// Adds a mark in place: GCC 12 warns of an uninitialised alternative when a variant of known kind is moved.
template<class Mark>
Mark &addMark(std::vector<Item> &items, int node)
{
    Item &item = items.emplace_back();
    item.node = node;
    return item.mark.emplace<Mark>();
}

} // namespace

Mpt signAdvance(Sign sign, Mpt size)
{
    return size * (sign == Sign::Delayed ? 70 : 122) / 100;
}

void addSign(std::vector<Item> &items, Sign sign, Mpt x, Mpt y, double side, int node)
{
    const QRgb ink = sign == Sign::Delayed ? colour::brick : colour::petrol;
    for (const SignPart &part : signParts(sign)) {
        Path &path = addMark<Path>(items, node);
        path.path = part.path;
        path.x = x - mpt(side / 2);
        path.y = y - mpt(side / 2);
        path.scale = side;
        (part.filled ? path.fill : path.line) = part.paper ? colour::paper : ink;
        path.width = part.width;
        path.dashes = part.dashes;
    }
}

void LineBreaker::append(TextLine &line, const Piece &piece, Mpt x)
{
    const TextSpan &span = spanAt(piece.from);
    if (span.kind == TextSpan::Kind::Sign) {
        appendSign(line, span, x);
        return;
    }
    if (!piece.word || piece.word->glyphs.empty())
        return;
    const TextStyle &style = span.style;
    if (!style.link.isEmpty()) {
        const Font &font = m_typesetter.font(style.face);
        const Mpt ascent = font.scale(font.ascent(), style.size);
        const Mpt height = ascent + font.scale(font.descent(), style.size);
        if (!line.links.empty() && line.links.back().node == style.node
            && line.links.back().x + line.links.back().width == x) {
            line.links.back().width += piece.width;
        } else {
            line.links.push_back({style.node, x, -ascent, piece.width, height, style.link, {}});
        }
    }
    const int font = m_fontOf[size_t(piece.from)];
    if (!line.items.empty() && line.items.back().node == style.node) {
        auto *run = std::get_if<GlyphRun>(&line.items.back().mark);
        if (run && run->font == font && run->size == style.size && run->colour == style.colour
            && run->x + run->width == x) {
            run->glyphs.insert(run->glyphs.end(), piece.word->glyphs.begin(), piece.word->glyphs.end());
            run->width += piece.width;
            return;
        }
    }
    addMark<GlyphRun>(line.items, style.node)
        = {font, style.size, style.colour, x, 0, piece.width, false, piece.word->glyphs};
}

void LineBreaker::appendSign(TextLine &line, const TextSpan &span, Mpt x)
{
    const Font &font = m_typesetter.font(span.style.face);
    const bool flag = span.sign == Sign::Delayed;
    const double side = points(span.style.size) * (flag ? 0.62 : 0.96);
    const Mpt centre = -font.scale(font.capHeight(), span.style.size) / 2;
    addSign(line.items, span.sign, x + mpt(side / 2), centre, side, span.style.node);
    if (span.changed) {
        addMark<Box>(line.items, span.style.node)
            = {x, centre + mpt(side * 0.66), mpt(side), mpt(side * 0.12), colour::petrol};
    }
}

void LineBreaker::appendHyphen(TextLine &line, qsizetype at, Mpt x)
{
    const TextStyle &style = spanAt(at).style;
    Font &font = m_typesetter.font(style.face);
    ShapedWord hyphen = font.shape(u"-", false);
    for (Glyph &glyph : hyphen.glyphs)
        glyph.text = 0xAD; // read and copied as a division, not as part of the word
    const Mpt width = font.scale(hyphen.advance, style.size);
    addMark<GlyphRun>(line.items, style.node)
        = {int(style.face), style.size, style.colour, x, 0, width, false, std::move(hyphen.glyphs)};
}

} // namespace report
