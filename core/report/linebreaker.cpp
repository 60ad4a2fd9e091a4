// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/linebreaker.h"

#include "core/report/bidi.h"

#include <QTextBoundaryFinder>

namespace report {
namespace {

constexpr QChar softHyphen(0xAD);
constexpr QChar forcedBreak(0x2028);
constexpr QChar objectMark(0xFFFC);
constexpr QChar boundHyphen(0x2011);
constexpr int mostDividedInARow = 2;
constexpr Mpt narrowColumn = 200'000;

bool isBreakableSpace(QChar c)
{
    return c == u' ' || c == forcedBreak;
}

} // namespace

LineBreaker::LineBreaker(Typesetter &typesetter, QStringList &warnings)
    : m_typesetter(typesetter)
    , m_warnings(warnings)
{
}

void LineBreaker::prepare(const std::vector<TextSpan> &spans)
{
    m_spans = &spans;
    m_text.clear();
    m_spanOf.clear();
    m_fontOf.clear();
    for (size_t i = 0; i < spans.size(); ++i) {
        const TextSpan &span = spans[i];
        const QString text = span.kind == TextSpan::Kind::Sign ? QString(objectMark)
                             : span.kind == TextSpan::Kind::Break
                                 ? u' ' + QString(forcedBreak)
                                 : printable(m_typesetter, span.style.face, span.text, &m_warnings);
        for (const FontRun &run : fontRuns(m_typesetter, span.style.face, text))
            m_fontOf.insert(m_fontOf.end(), size_t(run.length), quint8(run.font));
        m_spanOf.insert(m_spanOf.end(), size_t(text.size()), quint16(i));
        m_text += text;
    }
    m_levels = bidiLevels(m_text);
    m_rightToLeft = !m_levels.empty() && isRightToLeft(m_text);
}

void LineBreaker::findSegments()
{
    m_segments.clear();
    m_starts.assign(size_t(m_text.size()), 0);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
    qsizetype from = 0;
    const auto end = [&](qsizetype next) {
        if (next > from) {
            m_segments.push_back(segment(from, next));
            m_starts[size_t(from)] = 1;
        }
        from = std::max(from, next);
    };
    // Qt 6.4 misses the forced break after a number, so those places are found here.
    qsizetype forced = m_text.indexOf(forcedBreak);
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        for (; forced >= 0 && forced < next; forced = m_text.indexOf(forcedBreak, forced + 1))
            end(forced + 1);
        if (next == m_text.size() || !binds(next))
            end(next);
    }
    end(m_text.size());
}

/// Places where the standard allows a break that reads badly: after a sign, in "e-post", in "2022–2025".
bool LineBreaker::binds(qsizetype at) const
{
    const QChar before = m_text[at - 1];
    if (isBreakableSpace(m_text[at]) || isBreakableSpace(before))
        return false;
    if (before == objectMark || before == boundHyphen)
        return true;
    if (before == u'-')
        return at < 3 || !m_text[at - 3].isLetterOrNumber();
    return before == u'\u2013' && at >= 2 && m_text[at - 2].isDigit() && m_text[at].isDigit();
}

LineBreaker::Segment LineBreaker::segment(qsizetype from, qsizetype next)
{
    Segment segment;
    segment.from = from;
    segment.next = next;
    segment.end = next;
    while (segment.end > from && isBreakableSpace(m_text[segment.end - 1])) {
        segment.mandatory = segment.mandatory || m_text[segment.end - 1] == forcedBreak;
        --segment.end;
    }
    segment.softHyphen = segment.end > from && segment.end == next && m_text[next - 1] == softHyphen;
    segment.width = measure(from, segment.end);
    segment.spaces = measure(segment.end, next);
    return segment;
}

void LineBreaker::pieces(qsizetype from, qsizetype end, std::vector<Piece> &out)
{
    for (qsizetype i = from; i < end;) {
        const quint16 span = m_spanOf[size_t(i)];
        const quint8 font = m_fontOf[size_t(i)];
        const quint8 level = m_levels.empty() ? 0 : m_levels[size_t(i)];
        const bool space = isBreakableSpace(m_text[i]);
        qsizetype stop = i + 1;
        while (stop < end && m_spanOf[size_t(stop)] == span && m_fontOf[size_t(stop)] == font
               && (m_levels.empty() || m_levels[size_t(stop)] == level) && isBreakableSpace(m_text[stop]) == space
               && !m_starts[size_t(stop)])
            ++stop;
        const TextSpan &style = (*m_spans)[span];
        Piece piece{i, stop - i, nullptr, 0, space};
        if (style.kind == TextSpan::Kind::Sign) {
            piece.width = signAdvance(style.sign, style.style.size);
        } else {
            // A forced break leaves a space behind, or its two words would be read as one.
            const bool text = style.kind == TextSpan::Kind::Text;
            Font &used = m_typesetter.font(font);
            piece.word = &used.shape(text ? QStringView(m_text).mid(i, stop - i) : QStringView(u" "), (level & 1) != 0);
            piece.width = used.scale(piece.word->advance, style.style.size);
        }
        out.push_back(piece);
        i = stop;
    }
}

Mpt LineBreaker::measure(qsizetype from, qsizetype end)
{
    std::vector<Piece> parts;
    pieces(from, end, parts);
    Mpt width = 0;
    for (const Piece &piece : parts)
        width += piece.width;
    return width;
}

Mpt LineBreaker::hyphenWidth(qsizetype at)
{
    const TextStyle &style = spanAt(at).style;
    Font &font = m_typesetter.font(style.face);
    return font.scale(font.shape(u"-", false).advance, style.size);
}

std::vector<LineBreaker::Range> LineBreaker::ranges(Mpt width)
{
    std::vector<Range> lines;
    // A line left emptier than this is worth a division; else the ragged edge is the better reading.
    const Mpt zone = width * (width < narrowColumn ? 50 : 22) / 100;
    Range line{};
    Mpt used = 0;
    int divided = 0;
    const auto close = [&](qsizetype end, bool hyphen) {
        lines.push_back({line.from, end, hyphen});
        divided = hyphen ? divided + 1 : 0;
        line.from = end;
        used = 0;
    };
    for (size_t i = 0; i < m_segments.size();) {
        Segment &part = m_segments[i];
        if (used + part.width + (part.softHyphen ? hyphenWidth(part.end - 1) : 0) <= width) {
            used += part.width + part.spaces;
            if (part.mandatory)
                close(part.next, false);
            ++i;
            continue;
        }
        const bool fresh = part.from == line.from;
        qsizetype at = -1;
        bool hyphen = true;
        if (fresh || (m_hyphenate && width - used > zone && divided < mostDividedInARow))
            at = divide(part, width - used);
        if (at < 0 && fresh) {
            at = divideAnywhere(part, width);
            hyphen = false;
        }
        if (at > 0) {
            close(at, hyphen);
            part = segment(at, part.next);
        } else {
            close(part.from, i > 0 && m_segments[i - 1].softHyphen);
        }
    }
    if (line.from < m_text.size())
        lines.push_back({line.from, m_text.size(), false});
    return lines;
}

qsizetype LineBreaker::divide(const Segment &segment, Mpt room)
{
    const auto isLetter = [&](qsizetype at) { return m_text[at].isLetter(); };
    for (qsizetype end = segment.end; end > segment.from;) {
        while (end > segment.from && !isLetter(end - 1))
            --end;
        qsizetype start = end;
        while (start > segment.from && isLetter(start - 1))
            --start;
        if (start < end) {
            const QString word = m_text.mid(start, end - start);
            const std::vector<int> &places = m_typesetter.hyphenator().positions(word, spanAt(start).style.language);
            for (auto place = places.rbegin(); place != places.rend(); ++place) {
                if (measure(segment.from, start + *place) + hyphenWidth(start + *place - 1) <= room)
                    return start + *place;
            }
        }
        end = start;
    }
    return -1;
}

qsizetype LineBreaker::divideAnywhere(const Segment &segment, Mpt room)
{
    qsizetype best = segment.from;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    finder.setPosition(segment.from);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at <= segment.end; at = finder.toNextBoundary()) {
        if (best > segment.from && measure(segment.from, at) > room)
            break;
        best = at;
    }
    return best == segment.end ? segment.next : best;
}

std::vector<TextLine> LineBreaker::lines(const std::vector<TextSpan> &spans, Mpt width, Align align, bool hyphenate)
{
    m_hyphenate = hyphenate;
    prepare(spans);
    findSegments();
    std::vector<TextLine> lines;
    for (const Range &range : ranges(width))
        lines.push_back(set(range, width, align));
    return lines;
}

TextLine LineBreaker::set(const Range &range, Mpt width, Align align)
{
    std::vector<Piece> parts;
    pieces(range.from, range.end, parts);
    if (range.end == m_text.size()) {
        while (!parts.empty() && parts.back().space)
            parts.pop_back();
    }
    TextLine line;
    line.hyphenated = range.hyphen;
    Mpt trailing = 0;
    for (size_t i = parts.size(); i > 0 && parts[i - 1].space; --i)
        trailing += parts[i - 1].width;
    for (const Piece &piece : parts)
        line.width += piece.width;
    line.width -= trailing;
    if (range.hyphen)
        line.width += hyphenWidth(range.end - 1);
    if (m_rightToLeft && align != Align::Centre)
        align = align == Align::Left ? Align::Right : Align::Left;
    Mpt x = align == Align::Right ? width - line.width : align == Align::Centre ? (width - line.width) / 2 : 0;

    std::vector<quint8> levels(parts.size(), m_rightToLeft ? 1 : 0);
    if (!m_levels.empty()) {
        bool atEnd = true;
        for (size_t i = parts.size(); i > 0; --i) {
            atEnd = atEnd && parts[i - 1].space;
            if (!atEnd)
                levels[i - 1] = m_levels[size_t(parts[i - 1].from)];
        }
    }
    if (m_rightToLeft)
        x -= trailing; // the space at the end of the line stands to its left
    for (const int i : visualOrder(levels)) {
        append(line, parts[size_t(i)], x);
        x += parts[size_t(i)].width;
    }
    if (range.hyphen)
        appendHyphen(line, range.end - 1, x);
    return line;
}

} // namespace report
