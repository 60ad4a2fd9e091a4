// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bidi.h"

#include <algorithm>

namespace report {
namespace {

using Direction = QChar::Direction;

bool isStrong(Direction direction)
{
    return direction == QChar::DirL || direction == QChar::DirR;
}

bool isNeutral(Direction direction)
{
    return direction != QChar::DirL && direction != QChar::DirR && direction != QChar::DirEN
           && direction != QChar::DirAN;
}

/// W1–W7 in one pass over the text; `start` is the direction of the paragraph.
void resolveWeak(std::vector<Direction> &types, Direction start)
{
    Direction previous = start;
    Direction strong = start;
    const size_t count = types.size();
    for (size_t i = 0; i < count; ++i) {
        Direction &type = types[i];
        if (type == QChar::DirNSM || type == QChar::DirBN)
            type = previous;
        if (type == QChar::DirEN && strong == QChar::DirAL)
            type = QChar::DirAN;
        if (isStrong(type) || type == QChar::DirAL)
            strong = type;
        previous = type;
    }
    std::replace(types.begin(), types.end(), QChar::DirAL, QChar::DirR);
    for (size_t i = 1; i + 1 < count; ++i) {
        const bool european = types[i - 1] == QChar::DirEN && types[i + 1] == QChar::DirEN;
        const bool arabic = types[i - 1] == QChar::DirAN && types[i + 1] == QChar::DirAN;
        if (european && (types[i] == QChar::DirES || types[i] == QChar::DirCS))
            types[i] = QChar::DirEN;
        else if (arabic && types[i] == QChar::DirCS)
            types[i] = QChar::DirAN;
    }
    for (size_t i = 0; i < count;) {
        if (types[i] != QChar::DirET) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < count && types[end] == QChar::DirET)
            ++end;
        const bool besideNumber
            = (i > 0 && types[i - 1] == QChar::DirEN) || (end < count && types[end] == QChar::DirEN);
        std::fill(types.begin() + qsizetype(i), types.begin() + qsizetype(end),
                  besideNumber ? QChar::DirEN : QChar::DirON);
        i = end;
    }
    strong = start;
    for (Direction &type : types) {
        if (isStrong(type))
            strong = type;
        else if (type == QChar::DirEN && strong == QChar::DirL)
            type = QChar::DirL;
    }
}

/// N1–N2: neutrals take the direction of both sides, or else that of the paragraph. Numbers count as right to left.
void resolveNeutral(std::vector<Direction> &types, Direction base)
{
    const auto side = [](Direction type) { return type == QChar::DirL ? QChar::DirL : QChar::DirR; };
    for (size_t i = 0; i < types.size();) {
        if (!isNeutral(types[i])) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < types.size() && isNeutral(types[end]))
            ++end;
        const Direction before = i > 0 ? side(types[i - 1]) : base;
        const Direction after = end < types.size() ? side(types[end]) : base;
        std::fill(types.begin() + qsizetype(i), types.begin() + qsizetype(end), before == after ? before : base);
        i = end;
    }
}

} // namespace

bool isRightToLeft(QStringView text)
{
    return text.isRightToLeft();
}

std::vector<quint8> bidiLevels(QStringView text)
{
    const bool anyRight = std::any_of(text.begin(), text.end(), [](QChar c) {
        // Everything below Hebrew runs left to right; the test spares the look-up for nearly all text.
        return c.unicode() >= 0x590
               && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN);
    });
    if (!anyRight)
        return {};
    const bool rightToLeft = isRightToLeft(text);
    const Direction base = rightToLeft ? QChar::DirR : QChar::DirL;
    std::vector<Direction> types;
    types.reserve(size_t(text.size()));
    for (const QChar c : text)
        types.push_back(c.isSurrogate() ? QChar::DirON : c.direction());
    resolveWeak(types, base);
    resolveNeutral(types, base);
    std::vector<quint8> levels;
    levels.reserve(types.size());
    for (const Direction type : types) {
        if (rightToLeft)
            levels.push_back(type == QChar::DirR ? 1 : 2);
        else
            levels.push_back(type == QChar::DirL ? 0 : type == QChar::DirR ? 1 : 2);
    }
    return levels;
}

std::vector<int> visualOrder(const std::vector<quint8> &levels)
{
    std::vector<int> order(levels.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    const quint8 highest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
    for (quint8 level = highest; level > 0; --level) {
        for (size_t i = 0; i < levels.size();) {
            if (levels[i] < level) {
                ++i;
                continue;
            }
            size_t end = i;
            while (end < levels.size() && levels[end] >= level)
                ++end;
            std::reverse(order.begin() + qsizetype(i), order.begin() + qsizetype(end));
            i = end;
        }
    }
    return order;
}

} // namespace report
