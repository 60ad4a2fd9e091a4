// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = HelpTopic::Block::Kind;

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|', Qt::SkipEmptyParts)) {
        if (!cell.trimmed().isEmpty())
            cells << cell.trimmed();
    }
    return cells;
}

HelpTopic::Block blockOf(const QString &line, const HelpTopic &topic)
{
    if (line.startsWith(u"- "_s))
        return {Kind::Item, {line.mid(2)}};
    if (!line.startsWith(u'|'))
        return {Kind::Paragraph, {line}};
    const bool goesOn = !topic.blocks.isEmpty()
                        && (topic.blocks.last().kind == Kind::TableHead || topic.blocks.last().kind == Kind::TableRow);
    return {goesOn ? Kind::TableRow : Kind::TableHead, cellsOf(line)};
}

QString textOf(const HelpTopic &topic)
{
    QString text;
    for (const HelpTopic::Block &block : topic.blocks)
        text += block.cells.join(u' ') + u' ';
    return text;
}

bool holds(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
} // namespace

HelpBook HelpBook::load(const QString &language)
{
    QFile file(u":/help/help.%1.md"_s.arg(language == "sv"_L1 ? u"sv"_s : u"en"_s));
    return file.open(QIODevice::ReadOnly) ? parse(QString::fromUtf8(file.readAll())) : HelpBook();
}

HelpBook HelpBook::parse(const QString &text)
{
    HelpBook book;
    QString group;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (line.startsWith(u"= "_s)) {
            group = line.mid(2).trimmed();
        } else if (line.startsWith(u"# "_s)) {
            const QStringList parts = line.mid(2).split(u'|');
            book.m_topics << HelpTopic{parts.value(0).trimmed(), parts.value(1).trimmed(), group, {}};
        } else if (!book.m_topics.isEmpty()) {
            HelpTopic &topic = book.m_topics.last();
            topic.blocks << blockOf(line, topic);
        }
    }
    return book;
}

const HelpTopic *HelpBook::topic(const QString &id) const
{
    const auto at
        = std::find_if(m_topics.begin(), m_topics.end(), [&id](const HelpTopic &one) { return one.id == id; });
    return at == m_topics.end() ? nullptr : &*at;
}

QList<HelpTopic> HelpBook::matching(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<HelpTopic> inTitle, inText;
    for (const HelpTopic &topic : m_topics) {
        if (holds(topic.title, wanted))
            inTitle << topic;
        else if (holds(topic.title + u' ' + textOf(topic), wanted))
            inText << topic;
    }
    return inTitle + inText;
}

QStringList HelpBook::linksOf(const HelpTopic &topic)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList targets;
    auto found = link.globalMatch(textOf(topic));
    while (found.hasNext())
        targets << found.next().captured(1);
    return targets;
}
