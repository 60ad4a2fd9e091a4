// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/worddiff.h"

#include <vector>

namespace {
/// Words with the spaces that follow them; sentence marks are words of their own, so that "lokaler." meets "lokaler".
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == QChar(0x00AD) || c == u'-' || c == u'\''; };
    while (start < text.size()) {
        qsizetype end = start;
        if (isWord(text.at(end))) {
            while (end < text.size() && isWord(text.at(end)))
                ++end;
        } else {
            ++end;
        }
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        words.append(text.mid(start, end - start));
        start = end;
    }
    return words;
}

void append(QList<DiffPiece> &pieces, DiffPiece::Kind kind, const QString &text)
{
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

/// Beyond this many pairs of words the table would cost more than the reader gains; the middle is then one change.
constexpr qsizetype mostPairs = 4'000'000;

void diffMiddle(QList<DiffPiece> &pieces, const QStringList &a, const QStringList &b)
{
    const qsizetype n = a.size();
    const qsizetype m = b.size();
    if (n * m > mostPairs) {
        append(pieces, DiffPiece::Kind::Removed, a.join(QString()));
        append(pieces, DiffPiece::Kind::Added, b.join(QString()));
        return;
    }
    // Longest common subsequence, from the end, so that walking it from the start keeps the order.
    std::vector<quint32> longest(size_t((n + 1) * (m + 1)), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint32 & { return longest[size_t(i * (m + 1) + j)]; };
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    QString removed;
    QString added;
    const auto flush = [&] {
        if (!removed.isEmpty())
            append(pieces, DiffPiece::Kind::Removed, removed);
        if (!added.isEmpty())
            append(pieces, DiffPiece::Kind::Added, added);
        removed.clear();
        added.clear();
    };
    while (i < n || j < m) {
        if (i < n && j < m && a.at(i) == b.at(j)) {
            flush();
            append(pieces, DiffPiece::Kind::Kept, a.at(i));
            ++i;
            ++j;
        } else if (j >= m || (i < n && at(i + 1, j) >= at(i, j + 1))) {
            removed += a.at(i++);
        } else {
            added += b.at(j++);
        }
    }
    flush();
}
} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    QList<DiffPiece> pieces;
    if (head > 0)
        append(pieces, DiffPiece::Kind::Kept, a.first(head).join(QString()));
    diffMiddle(pieces, a.sliced(head, a.size() - head - tail), b.sliced(head, b.size() - head - tail));
    if (tail > 0)
        append(pieces, DiffPiece::Kind::Kept, a.last(tail).join(QString()));
    return pieces;
}
