// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prose/prose.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString ProsePart::plainText() const
{
    QString text;
    for (const ProseRun &run : runs)
        text += run.isNote() ? u" ("_s + run.text + u')' : run.text;
    return text;
}

void ProsePart::append(const ProseRun &run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().looksLike(run))
        runs.last().text += run.text;
    else
        runs << run;
}

namespace {

bool isLetter(QChar c)
{
    return c.isLetterOrNumber();
}

/// A backslash before each sign that would otherwise be read as a mark.
QString escaped(const QString &text, bool startsLine)
{
    static const QRegularExpression opensBlock(
        u"^\\s*(#{1,6}(?=\\s|$)|[-+*](?=\\s|$)|>|=+\\s*$|-+\\s*$|~~~|::|\\d{1,9}(?=[.)](\\s|$)))"_s);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool isMark
            = c == u'`' || c == u'[' || c == u'<' || (c == u'*' && !(before.isSpace() && after.isSpace()))
              || (c == u'_' && !(isLetter(before) && isLetter(after))) || (c == u'*' && i == 0)
              || (c == u'\\' && (after.unicode() < 0x80 && (after.isPunct() || after.isSymbol() || after.isSpace())));
        if (isMark)
            out += u'\\';
        out += c;
    }
    if (startsLine) {
        if (const auto match = opensBlock.match(out); match.hasMatch())
            out.insert(match.captured(1)[0].isDigit() ? match.capturedEnd(1) : match.capturedStart(1), u'\\');
    }
    return out;
}

/// Lines of a paragraph: a break within it is a backslash at the end of a line.
QString withBreaks(const QString &text, bool startsLine)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = escaped(lines[i], startsLine || i > 0);
    return lines.join(u"\\\n"_s);
}

/// Spaces stand outside of marks, and signs beside a letter do too: marks there would be read as asterisks.
struct Trimmed {
    QString before{}, text{}, after{};
};

Trimmed trimmed(const QString &text, QChar previous, QChar next)
{
    qsizetype from = 0, to = text.size();
    while (from < to && (text[from].isSpace() || (isLetter(previous) && !isLetter(text[from]))))
        ++from;
    while (to > from && (text[to - 1].isSpace() || (isLetter(next) && !isLetter(text[to - 1]))))
        --to;
    return {text.left(from), text.mid(from, to - from), text.mid(to)};
}

QString targetOf(const QString &link)
{
    static const QRegularExpression odd(u"[\\s()<>\\\\]"_s);
    if (!odd.match(link).hasMatch())
        return link;
    QString safe = link;
    return u'<' + safe.replace(u'\n', u' ').replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s).replace(u'\\', u"%5C"_s)
           + u'>';
}

QString written(const QList<ProseRun> &runs)
{
    QString out;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const ProseRun &run = runs[i];
        const QString mark = run.bold && run.italic ? u"***"_s : run.bold ? u"**"_s : run.italic ? u"*"_s : QString();
        if (mark.isEmpty() && run.link.isEmpty()) {
            out += withBreaks(run.text, out.isEmpty());
            continue;
        }
        if (mark.isEmpty() && run.link == run.text && run.link.startsWith(u"http"_s)) {
            out += u'<' + run.link + u'>';
            continue;
        }
        const QChar previous = i > 0 ? runs[i - 1].text.back() : QChar(u' ');
        const QChar next = i + 1 < runs.size() ? runs[i + 1].text.front() : QChar(u' ');
        const Trimmed parts = mark.isEmpty() ? Trimmed{{}, run.text, {}} : trimmed(run.text, previous, next);
        out += withBreaks(parts.before, out.isEmpty());
        QString inner = withBreaks(parts.text, out.isEmpty() && mark.isEmpty() && run.link.isEmpty());
        if (!run.link.isEmpty() && !inner.isEmpty())
            inner = u'[' + inner.replace(u']', u"\\]"_s) + u"]("_s + targetOf(run.link) + u')';
        if (!inner.isEmpty())
            out += mark + inner + mark;
        out += withBreaks(parts.after, false);
    }
    return out;
}

QString directive(const ProseData &data)
{
    QString line = u"::"_s + data.kind;
    for (auto choice = data.choices.begin(); choice != data.choices.end(); ++choice) {
        if (!choice.value().isEmpty())
            line += u' ' + choice.key() + u'=' + choice.value();
    }
    return line;
}

} // namespace

namespace prose {

QString writeRuns(const QList<ProseRun> &runs)
{
    const QString letters = ProsePart{.runs = runs}.plainText();
    const QString wanted = letters.simplified();
    const auto keepsLetters = [&wanted](const QString &text) {
        const Prose back = read(text);
        return back.size() == 1 && back.first().kind == ProsePart::Kind::Body
               && back.first().plainText().simplified() == wanted;
    };
    QString text = written(runs);
    if (keepsLetters(text))
        return text;
    // Looks that run into each other: the text is worth more than they are.
    QList<ProseRun> plainer = runs;
    for (ProseRun &run : plainer)
        run.italic = run.italic && !run.bold;
    text = written(plainer);
    return keepsLetters(text) ? text : written({ProseRun{letters}});
}

QString write(const Prose &parts)
{
    QString out;
    int number = 0;
    const ProsePart *last = nullptr;
    for (const ProsePart &part : parts) {
        const bool isData = part.kind == ProsePart::Kind::Data;
        if (!isData && part.plainText().trimmed().isEmpty())
            continue;
        const bool goesOn = last && part.isItem() && last->kind == part.kind;
        if (!out.isEmpty())
            out += goesOn ? u"\n"_s : u"\n\n"_s;
        number = part.kind == ProsePart::Kind::Numbered ? (goesOn ? number + 1 : 1) : 0;
        const QString text = isData ? directive(part.data) : writeRuns(part.runs);
        QString indent;
        switch (part.kind) {
        case ProsePart::Kind::Heading: out += u"## "_s; break;
        case ProsePart::Kind::Bullet:
            out += u"- "_s;
            indent = u"  "_s;
            break;
        case ProsePart::Kind::Numbered:
            out += QString::number(number) + u". "_s;
            indent = QString(QString::number(number).size() + 2, u' ');
            break;
        case ProsePart::Kind::Quote:
            out += u"> "_s;
            indent = u"> "_s;
            break;
        case ProsePart::Kind::Body:
        case ProsePart::Kind::Data: break;
        }
        out += QString(text).replace(u'\n', u'\n' + indent);
        last = &part;
    }
    return out;
}

QString plainText(const Prose &parts)
{
    QStringList lines;
    for (const ProsePart &part : parts) {
        if (part.kind != ProsePart::Kind::Data)
            lines << part.plainText();
    }
    return lines.join(u'\n');
}

} // namespace prose
