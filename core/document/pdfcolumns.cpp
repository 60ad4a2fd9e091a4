// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdfcolumns.h"

#include <algorithm>

namespace {

// In heights of letters.
constexpr double leastGutter = 1.0;
constexpr double widestSpace = 1.2;   ///< within a line; justified lines have wide ones
constexpr double leastColumn = 5.0;   ///< what is narrower is a list's sign or a page number
constexpr qsizetype mostPieces = 600; ///< a page with more is a table or a drawing, left as it comes

/// A stretch of words on one line, in one column.
struct Piece {
    QRectF box{};
    double size = 0;
    QList<PdfWord> words{};
};

using Pieces = QList<Piece>;

/// From its left edge to its right one.
struct Column {
    double left = 0;
    double right = 0;
    qsizetype count = 0; ///< of pieces
    double size = 0;
};

bool goesOn(const Piece &piece, const PdfWord &word)
{
    const QRectF &last = piece.words.last().box;
    const double overlap = std::min(last.bottom(), word.box.bottom()) - std::max(last.top(), word.box.top());
    const double space = word.box.left() - last.right();
    return overlap > 0.5 * std::min(last.height(), word.box.height()) && space > -0.5 * piece.size
           && space < widestSpace * std::min(piece.size, word.size);
}

Pieces piecesOf(const QList<PdfWord> &words)
{
    Pieces pieces;
    for (const PdfWord &word : words) {
        if (pieces.isEmpty() || !goesOn(pieces.last(), word)) {
            pieces << Piece{word.box, word.size, {word}};
        } else {
            pieces.last().box |= word.box;
            pieces.last().words << word;
        }
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &one, const Piece &other) {
        return one.box.center().y() < other.box.center().y();
    });
    return pieces;
}

/// Lays a piece in the column that it touches; one that touches several makes them one. Headings are larger than what
/// the columns are set in, and no gutter grows with them.
void lay(QList<Column> &columns, const Piece &piece, double gutter)
{
    Column into{piece.box.left(), piece.box.right(), 1, piece.size};
    for (qsizetype i = 0; i < columns.size();) {
        if (columns.at(i).right + gutter < into.left || into.right + gutter < columns.at(i).left) {
            ++i;
            continue;
        }
        const Column touched = columns.takeAt(i);
        into.left = std::min(into.left, touched.left);
        into.right = std::max(into.right, touched.right);
        into.count += touched.count;
    }
    columns << into;
}

/// Signs of lists and page numbers belong to the text beside them; a column has two lines at least.
bool areColumns(const QList<Column> &columns)
{
    return columns.size() > 1 && std::all_of(columns.begin(), columns.end(), [](const Column &column) {
               return column.count > 1 && column.right - column.left > leastColumn * column.size;
           });
}

double usualSize(const Pieces &pieces)
{
    QList<double> sizes;
    for (const Piece &piece : pieces)
        sizes << piece.size;
    std::sort(sizes.begin(), sizes.end());
    return sizes.isEmpty() ? 0 : sizes.at(sizes.size() / 2);
}

/// The longest run of pieces, by height, that stands in columns.
struct Run {
    qsizetype from = 0;
    qsizetype count = 0;
    QList<Column> columns{};
};

Run longestRun(const Pieces &pieces)
{
    Run longest;
    const double gutter = leastGutter * usualSize(pieces);
    for (qsizetype from = 0; from + longest.count < pieces.size(); ++from) {
        QList<Column> columns;
        qsizetype most = 0;
        for (qsizetype at = from; at < pieces.size(); ++at) {
            lay(columns, pieces.at(at), gutter);
            most = std::max(most, columns.size());
            if (most > 1 && columns.size() == 1)
                break; // something stands across
            if (at - from + 1 > longest.count && areColumns(columns))
                longest = {from, at - from + 1, columns};
        }
    }
    return longest;
}

/// Without columns: line by line.
Pieces inLines(Pieces pieces)
{
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype to = from + 1;
        while (to < pieces.size() && pieces.at(to).box.top() < pieces.at(from).box.center().y())
            ++to;
        std::stable_sort(pieces.begin() + from, pieces.begin() + to,
                         [](const Piece &one, const Piece &other) { return one.box.left() < other.box.left(); });
        from = to;
    }
    return pieces;
}

Pieces ordered(const Pieces &pieces)
{
    Run run = longestRun(pieces);
    if (run.count == 0)
        return inLines(pieces);
    std::sort(run.columns.begin(), run.columns.end(),
              [](const Column &one, const Column &other) { return one.left < other.left; });
    Pieces out = ordered(pieces.first(run.from));
    for (const Column &column : std::as_const(run.columns)) {
        Pieces own = pieces.sliced(run.from, run.count);
        own.removeIf([&column](const Piece &piece) {
            return piece.box.center().x() < column.left || piece.box.center().x() > column.right;
        });
        out += ordered(own);
    }
    return out + ordered(pieces.sliced(run.from + run.count));
}

} // namespace

namespace pdfcolumns {

QList<PdfWord> inReadingOrder(const QList<PdfWord> &words)
{
    const Pieces pieces = piecesOf(words);
    if (pieces.size() > mostPieces)
        return words;
    QList<PdfWord> out;
    for (const Piece &piece : ordered(pieces))
        out += piece.words;
    return out;
}

} // namespace pdfcolumns
