// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose/spellmarks.h"

#include "ui/look/look.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

/// Whether a dictionary can have a say: an ordinary word.
bool isOrdinary(QStringView word)
{
    return word.size() > 1
           && std::all_of(word.begin(), word.end(),
                          [](QChar c) { return c.isLetter() || c == u'-' || c == u'’' || c == u'\''; })
           && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); })
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x250; });
}

/// Part of an address: what stands between white space holds "://", "@" or "www.".
bool isInAddress(const QString &text, qsizetype from, qsizetype to)
{
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const QStringView whole = QStringView(text).mid(from, to - from);
    return whole.contains(u"://") || whole.contains(u'@') || whole.startsWith(u"www.");
}

} // namespace

SpellMarks::SpellMarks(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

SpellMarks::~SpellMarks() = default;

void SpellMarks::setSpeller(std::unique_ptr<Speller> speller)
{
    m_speller = std::move(speller);
    rehighlight();
}

QList<SpellMarks::Word> SpellMarks::unknownIn(const QString &text) const
{
    QList<Word> unknown;
    if (!m_speller)
        return unknown;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0; from >= 0 && from < text.size();) {
        const bool begins = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        const QString word = text.mid(from, to - from);
        if (begins && isOrdinary(word) && !isInAddress(text, from, to) && !m_speller->isRight(word))
            unknown << Word{word, int(from)};
        from = to;
    }
    return unknown;
}

void SpellMarks::highlightBlock(const QString &text)
{
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(look::tokens().red);
    for (const Word &word : unknownIn(text))
        setFormat(word.from, int(word.text.size()), wavy);
}
