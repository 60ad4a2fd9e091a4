// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One text of the help. Blocks keep their place in the text.
struct HelpTopic {
    struct Block {
        enum class Kind { Paragraph, Item, TableHead, TableRow };
        Kind kind = Kind::Paragraph;
        QStringList cells{}; ///< one, but for a table's rows; a link is written [words](topic)
        bool operator==(const Block &) const = default;
    };
    QString id{};
    QString title{};
    QString group{}; ///< the heading it stands under in the list
    QList<Block> blocks{};

    bool operator==(const HelpTopic &) const = default;
};

/// The help in one language, read from resources/help. "= " begins a group, "# id | title" a topic, "- " an item,
/// "| … |" a table's row (the first one is its head); any other line is a paragraph.
class HelpBook
{
public:
    [[nodiscard]] static HelpBook load(const QString &language);
    [[nodiscard]] static HelpBook parse(const QString &text);

    [[nodiscard]] const QList<HelpTopic> &topics() const { return m_topics; }
    /// Null when there is none of that id.
    [[nodiscard]] const HelpTopic *topic(const QString &id) const;
    /// Those with every word, in any case, in the title before those with it in the text alone.
    [[nodiscard]] QList<HelpTopic> matching(const QString &words) const;
    /// The topics that links lead to.
    [[nodiscard]] static QStringList linksOf(const HelpTopic &topic);

private:
    QList<HelpTopic> m_topics{};
};
