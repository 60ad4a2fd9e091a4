// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdflines.h"

#include "core/document/notemarks.h"
#include "core/document/pdfcolumns.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// In heights of letters.
constexpr double wordSpace = 0.1;
constexpr double tabSpace = 2.5;
constexpr double widestPitch = 1.75; ///< more is a gap whatever is usual
// In usual distances between lines.
constexpr double paragraphPitch = 1.25;

struct Line {
    QString text{};
    QRectF box{};
    double size = 0;
    double firstWord = 0; ///< its width
    QRectF last{};        ///< where the last word stands
    double lastSize = 0;
    bool hasSpaceAfter = false;
};

bool sharesLine(const Line &line, const PdfWord &word)
{
    const double overlap = std::min(line.last.bottom(), word.box.bottom()) - std::max(line.last.top(), word.box.top());
    return overlap > 0.5 * std::min(line.last.height(), word.box.height())
           && word.box.left() > line.last.right() - 0.5 * line.size;
}

/// A smaller number, raised, close to the word before: it points to a footnote.
bool isNoteMark(const Line &line, const PdfWord &word, double space)
{
    return word.size < 0.8 * line.lastSize && space < wordSpace * line.lastSize * 2
           && word.box.bottom() < line.last.bottom() - 0.1 * line.lastSize;
}

void append(Line &line, const PdfWord &word)
{
    const double space = word.box.left() - line.last.right();
    if (isNoteMark(line, word, space)) {
        line.text += notemarks::raised(word.text);
        line.last.setRight(word.box.right());
        line.hasSpaceAfter = word.hasSpaceAfter;
        return;
    }
    if (space > tabSpace * line.size)
        line.text += u'\t';
    else if (line.hasSpaceAfter || space > wordSpace * line.size)
        line.text += u' ';
    line.text += word.text;
    line.box |= word.box;
    line.last = word.box;
    line.lastSize = word.size;
    line.hasSpaceAfter = word.hasSpaceAfter;
}

QList<Line> linesOf(const PdfPage &page)
{
    QList<Line> lines;
    for (const PdfWord &word : pdfcolumns::inReadingOrder(page.words)) {
        if (!lines.isEmpty() && sharesLine(lines.last(), word))
            append(lines.last(), word);
        else
            lines << Line{word.text, word.box, word.size, word.box.width(), word.box, word.size, word.hasSpaceAfter};
    }
    return lines;
}

int keyOf(double size)
{
    return qRound(size * 2);
}

/// The size that most letters have.
double bodySize(const QList<QList<Line>> &pages)
{
    QMap<int, qsizetype> letters;
    for (const QList<Line> &page : pages) {
        for (const Line &line : page)
            letters[keyOf(line.size)] += line.text.size();
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    return most == letters.end() ? 0 : most.key() / 2.0;
}

/// The distance to the line above in its column; nothing when that stands elsewhere.
double pitch(const Line &above, const Line &line)
{
    const bool isBelow = line.box.bottom() > above.box.bottom() + 0.3 * line.size;
    const bool overlaps = line.box.left() < above.box.right() && above.box.left() < line.box.right();
    const bool isAlike = std::abs(line.size - above.size) < 0.08 * line.size;
    return isBelow && overlaps && isAlike ? line.box.bottom() - above.box.bottom() : 0;
}

/// Per size the distance that lines within paragraphs have: few are smaller.
QMap<int, double> usualPitches(const QList<QList<Line>> &pages)
{
    QMap<int, QList<double>> all;
    for (const QList<Line> &page : pages) {
        for (qsizetype i = 1; i < page.size(); ++i) {
            if (const double one = pitch(page.at(i - 1), page.at(i)); one > 0)
                all[keyOf(page.at(i).size)] << one;
        }
    }
    QMap<int, double> usual;
    for (auto at = all.begin(); at != all.end(); ++at) {
        std::sort(at->begin(), at->end());
        usual[at.key()] = at->at(at->size() / 4);
    }
    return usual;
}

/// From the first small line with a note's mark in the lower part of the page, all small lines.
void removeFootnotes(QList<Line> &lines, double height, double body)
{
    static const QRegularExpression mark(u"^([\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†])[\\s.)]?"_s);
    const auto isSmall = [=](const Line &line) { return line.size < 0.9 * body && line.box.top() > 0.5 * height; };
    double first = height;
    for (const Line &line : std::as_const(lines)) {
        if (isSmall(line) && mark.match(line.text).hasMatch())
            first = std::min(first, line.box.top());
    }
    lines.removeIf([&](const Line &line) { return isSmall(line) && line.box.top() >= first; });
}

/// How far the lines of the column reach to the right.
double columnEnd(const QList<Line> &lines, const Line &line)
{
    double end = line.box.right();
    for (const Line &other : lines) {
        if (std::abs(other.box.left() - line.box.left()) < 2 * line.size)
            end = std::max(end, other.box.right());
    }
    return end;
}

} // namespace

namespace pdflines {

QList<QList<PrintedLine>> ofPages(const QList<PdfPage> &pages)
{
    QList<QList<Line>> all;
    for (const PdfPage &page : pages)
        all << linesOf(page);
    const double body = bodySize(all);
    for (qsizetype i = 0; i < all.size(); ++i)
        removeFootnotes(all[i], pages.at(i).height, body);
    const QMap<int, double> usual = usualPitches(all);
    QList<QList<PrintedLine>> out;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QList<Line> &lines = all.at(i);
        const double height = pages.at(i).height;
        QList<PrintedLine> printed;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const Line &line = lines.at(at);
            PrintedLine one{.text = line.text, .top = line.box.top()};
            one.atEdge = line.box.bottom() < 0.12 * height || line.box.top() > 0.88 * height;
            const double above = at > 0 ? pitch(lines.at(at - 1), line) : 0;
            one.hasGap = above <= 0 || above > widestPitch * line.size
                         || above > paragraphPitch * usual.value(keyOf(line.size), above);
            const double next = at + 1 < lines.size() ? lines.at(at + 1).firstWord : 0;
            one.hasRoom = line.box.right() + next + 0.3 * line.size < columnEnd(lines, line);
            printed << one;
        }
        out << printed;
    }
    return out;
}

} // namespace pdflines
