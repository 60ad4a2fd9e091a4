// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/hyphens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010);
}

/// A word as it is looked up: without the signs around it, in small letters.
QString bare(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word.toString().toLower().replace(QChar(0x2010), u'-');
}

} // namespace

void Hyphens::learn(const QString &text)
{
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!isHyphen(word.back()))
            m_words.insert(bare(word));
    }
}

/// Of "hbtqi-" and "personer" it is, of "kommu-" and "nen" it is not.
bool Hyphens::isOfTheWord(const QString &first, const QString &second) const
{
    const QString one = bare(first), other = bare(second);
    if (m_words.contains(one + other))
        return false;
    if (m_words.contains(one + u'-' + other))
        return true;
    const bool hasSmallLetter = std::any_of(first.begin(), first.end(), [](QChar c) { return c.isLower(); });
    const bool hasDigit = std::any_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
    return !hasSmallLetter || hasDigit || one.size() < 2 || second.front().isUpper();
}

QString Hyphens::joined(const QString &line, const QString &next) const
{
    static const QStringList conjunctions{u"och"_s, u"eller"_s, u"samt"_s, u"respektive"_s, u"and"_s, u"or"_s};
    if (line.isEmpty() || next.isEmpty())
        return line + next;
    const QChar last = line.back();
    if (last == QChar(QChar::SoftHyphen))
        return line.chopped(1) + next;
    const bool afterWord = line.size() > 1 && line.at(line.size() - 2).isLetterOrNumber();
    if (last == u'/' || (last == u'–' && afterWord) || (isHyphen(last) && next.front() == u'/'))
        return line + next;
    if (!isHyphen(last) || !afterWord)
        return line + u' ' + next;
    const QString first = line.sliced(line.lastIndexOf(u' ') + 1).chopped(1), second = next.section(u' ', 0, 0);
    if (conjunctions.contains(bare(second)) || !second.front().isLetterOrNumber())
        return line + u' ' + next;
    return isOfTheWord(first, second) ? line + next : line.chopped(1) + next;
}
