// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/document.h"
#include "core/report/typesetter.h"

#include <vector>

namespace report {

/// How a stretch of text is set.
struct TextStyle {
    Face face = Face::Serif;
    Mpt size = 10'500;
    QRgb colour = colour::ink;
    int node = -1;
    QString language{};
    QString link{};

    bool operator==(const TextStyle &) const = default;
};

/// A stretch of a paragraph in one style, or a sign, or a forced break.
struct TextSpan {
    enum class Kind { Text, Sign, Break };
    Kind kind = Kind::Text;
    QString text{};
    TextStyle style{};
    Sign sign = Sign::NotStarted;
    bool changed = false;
};

/// A set line, its marks relative to the start of its base line.
struct TextLine {
    std::vector<Item> items{};
    std::vector<LinkArea> links{};
    Mpt width = 0; ///< without the space at its end
    bool hyphenated = false;
    Mpt before = 0; ///< space above it: a further paragraph of a cell begins
};

/// Sets one paragraph in lines: greedy and ragged right, as many words as fit. A word is divided only where a line
/// would else stay a good part empty, and never more than two lines in a row.
class LineBreaker
{
public:
    LineBreaker(Typesetter &typesetter, QStringList &warnings);

    [[nodiscard]] std::vector<TextLine> lines(const std::vector<TextSpan> &spans, Mpt width, Align align = Align::Left,
                                              bool hyphenate = true);

private:
    struct Piece {
        qsizetype from = 0;
        qsizetype length = 0;
        const ShapedWord *word = nullptr; ///< none for a sign
        Mpt width = 0;
        bool space = false;
    };
    /// What stands between two places where a line may end.
    struct Segment {
        qsizetype from = 0;
        qsizetype end = 0; ///< without the spaces
        qsizetype next = 0;
        Mpt width = 0;
        Mpt spaces = 0;
        bool mandatory = false; ///< the line ends here
        bool softHyphen = false;
    };
    /// A line as a range of the text.
    struct Range {
        qsizetype from = 0;
        qsizetype end = 0;
        bool hyphen = false;
    };

    void prepare(const std::vector<TextSpan> &spans);
    void findSegments();
    [[nodiscard]] bool binds(qsizetype at) const;
    [[nodiscard]] Segment segment(qsizetype from, qsizetype next);
    [[nodiscard]] std::vector<Range> ranges(Mpt width);
    [[nodiscard]] qsizetype divide(const Segment &segment, Mpt room);
    [[nodiscard]] qsizetype divideAnywhere(const Segment &segment, Mpt room);
    [[nodiscard]] Mpt measure(qsizetype from, qsizetype end);
    [[nodiscard]] Mpt hyphenWidth(qsizetype at);
    void pieces(qsizetype from, qsizetype end, std::vector<Piece> &out);
    [[nodiscard]] TextLine set(const Range &range, Mpt width, Align align);
    void append(TextLine &line, const Piece &piece, Mpt x);
    void appendSign(TextLine &line, const TextSpan &span, Mpt x);
    void appendHyphen(TextLine &line, qsizetype at, Mpt x);
    [[nodiscard]] const TextSpan &spanAt(qsizetype at) const { return (*m_spans)[m_spanOf[size_t(at)]]; }

    Typesetter &m_typesetter;
    QStringList &m_warnings;
    const std::vector<TextSpan> *m_spans = nullptr;
    QString m_text;
    std::vector<quint16> m_spanOf;
    std::vector<quint8> m_fontOf;
    std::vector<quint8> m_levels;
    std::vector<quint8> m_starts; ///< a segment begins here: shaped apart, so that widths add up
    std::vector<Segment> m_segments;
    bool m_rightToLeft = false;
    bool m_hyphenate = true;
};

/// The advance of a sign beside text of this size.
[[nodiscard]] Mpt signAdvance(Sign sign, Mpt size);
/// Marks of a sign with its centre at x, y.
void addSign(std::vector<Item> &items, Sign sign, Mpt x, Mpt y, double side, int node);

} // namespace report
