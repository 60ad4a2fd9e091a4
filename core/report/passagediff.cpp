// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/passagediff.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// Words that both have, of all they have, in percent: whether one is an edit of the other.
int likeness(const QString &left, const QString &right)
{
    const QStringList a = left.split(u' ', Qt::SkipEmptyParts);
    const QStringList b = right.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> words(a.begin(), a.end());
    const auto shared = std::count_if(b.begin(), b.end(), [&](const QString &word) { return words.contains(word); });
    return int(200 * shared / std::max<qsizetype>(1, a.size() + b.size()));
}

/// Paragraphs between two that are the same on both sides. When the counts differ, those most alike are one change.
void pairHunk(std::vector<PassagePair> &pairs, const QStringList &before, int fromBefore, int toBefore,
              const QStringList &after, int fromAfter, int toAfter)
{
    int i = fromBefore, j = fromAfter;
    while (i < toBefore || j < toAfter) {
        const int left = toBefore - i, right = toAfter - j;
        if (left == 0) {
            pairs.push_back({-1, j++});
        } else if (right == 0) {
            pairs.push_back({i++, -1});
        } else if (left < right && j + 1 < toAfter
                   && likeness(before.at(i), after.at(j + 1)) > likeness(before.at(i), after.at(j))) {
            pairs.push_back({-1, j++});
        } else if (left > right && i + 1 < toBefore
                   && likeness(before.at(i + 1), after.at(j)) > likeness(before.at(i), after.at(j))) {
            pairs.push_back({i++, -1});
        } else {
            pairs.push_back({i++, j++});
        }
    }
}

/// Length of the longest common subsequence from each place on; a table, so both lists must be short.
class CommonLengths
{
public:
    CommonLengths(const QStringList &before, int fromBefore, int toBefore, const QStringList &after, int fromAfter,
                  int toAfter)
        : m_fromBefore(fromBefore)
        , m_fromAfter(fromAfter)
        , m_width(size_t(toAfter - fromAfter + 1))
        , m_lengths(size_t(toBefore - fromBefore + 1) * m_width, 0)
    {
        for (int i = toBefore - 1; i >= fromBefore; --i) {
            for (int j = toAfter - 1; j >= fromAfter; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] int &at(int i, int j)
    {
        return m_lengths[size_t(i - m_fromBefore) * m_width + size_t(j - m_fromAfter)];
    }

private:
    int m_fromBefore;
    int m_fromAfter;
    size_t m_width;
    std::vector<int> m_lengths;
};

} // namespace

std::vector<PassagePair> pairPassages(const QStringList &before, const QStringList &after)
{
    std::vector<PassagePair> pairs;
    int first = 0;
    int toBefore = int(before.size()), toAfter = int(after.size());
    while (first < toBefore && first < toAfter && before.at(first) == after.at(first)) {
        pairs.push_back({first, first});
        ++first;
    }
    int tail = 0;
    while (toBefore > first && toAfter > first && before.at(toBefore - 1) == after.at(toAfter - 1)) {
        --toBefore, --toAfter;
        ++tail;
    }
    constexpr qint64 most = 16'000'000; // of the table; a section with more changes than that is another text
    int i = first, j = first;
    if (qint64(toBefore - first) * (toAfter - first) <= most) {
        CommonLengths common(before, first, toBefore, after, first, toAfter);
        int fromBefore = i, fromAfter = j;
        while (i < toBefore && j < toAfter) {
            if (before.at(i) == after.at(j)) {
                pairHunk(pairs, before, fromBefore, i, after, fromAfter, j);
                pairs.push_back({i++, j++});
                fromBefore = i, fromAfter = j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        i = fromBefore, j = fromAfter;
    }
    pairHunk(pairs, before, i, toBefore, after, j, toAfter);
    for (int n = 0; n < tail; ++n)
        pairs.push_back({toBefore + n, toAfter + n});
    return pairs;
}

} // namespace report
