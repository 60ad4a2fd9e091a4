// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scripttags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

bool hasAny(QStringView text, QStringView letters)
{
    return std::any_of(text.begin(), text.end(), [letters](QChar c) { return letters.contains(c); });
}

/// The language that the letters tell; no more than the script where they do not.
QString languageOf(QChar::Script script, QStringView stretch)
{
    switch (script) {
    case QChar::Script_Arabic: // letters that Persian has and Arabic has not
        return hasAny(stretch, u"\u067E\u0686\u0698\u06AF\u06A9\u06CC") ? u"fa"_s : u"ar"_s;
    case QChar::Script_Cyrillic:
        if (hasAny(stretch, u"\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490"))
            return u"uk"_s;
        return hasAny(stretch, u"\u044B\u044D\u0451\u044A\u042B\u042D\u0401") ? u"ru"_s : u"und-Cyrl"_s;
    case QChar::Script_Greek: return u"el"_s;
    case QChar::Script_Hebrew: return u"he"_s;
    default: return {};
    }
}

bool isForeign(QChar::Script script)
{
    return script == QChar::Script_Arabic || script == QChar::Script_Cyrillic || script == QChar::Script_Greek
           || script == QChar::Script_Hebrew;
}

void add(Inlines &out, QStringView stretch, const QString &language)
{
    if (stretch.isEmpty())
        return;
    Inline run;
    run.text = stretch.toString();
    run.language = language;
    out.runs.push_back(std::move(run));
}

} // namespace

Inlines taggedByScript(const QString &text, const QString &language)
{
    Inlines out;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x370; });
    if (isPlain) {
        add(out, text, language);
        return out;
    }
    qsizetype from = 0; // of what is not added yet
    for (qsizetype i = 0; i < text.size();) {
        const QChar::Script script = text.at(i).script();
        if (!isForeign(script)) {
            ++i;
            continue;
        }
        // A stretch lasts to its last letter: spaces and marks within belong to it, those after it do not.
        qsizetype end = i + 1;
        for (qsizetype j = i + 1; j < text.size(); ++j) {
            const QChar::Script other = text.at(j).script();
            if (other == script)
                end = j + 1;
            else if (other != QChar::Script_Common && other != QChar::Script_Inherited)
                break;
        }
        add(out, QStringView(text).mid(from, i - from), language);
        add(out, QStringView(text).mid(i, end - i), languageOf(script, QStringView(text).mid(i, end - i)));
        from = i = end;
    }
    add(out, QStringView(text).mid(from), language);
    return out;
}

} // namespace report
