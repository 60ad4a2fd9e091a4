// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/notemarks.h"

#include <algorithm>

namespace {

constexpr char16_t raisedDigits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";

bool isRaised(QChar c)
{
    return QStringView(raisedDigits).contains(c);
}

/// "m", "km", "dm": what an area or a volume is measured in.
bool isUnitOfLength(QStringView before)
{
    const qsizetype letters = std::distance(
        before.rbegin(), std::find_if_not(before.rbegin(), before.rend(), [](QChar c) { return c.isLetter(); }));
    return letters <= 2 && before.endsWith(u'm');
}

} // namespace

namespace notemarks {

QString raised(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return text;
        out += QChar(raisedDigits[c.unicode() - u'0']);
    }
    return out;
}

QString removed(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isRaised(text.at(i)) || out.isEmpty() || isUnitOfLength(QStringView(text).first(i)))
            out += text.at(i);
    }
    return out;
}

} // namespace notemarks
