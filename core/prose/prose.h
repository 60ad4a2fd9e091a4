// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// A stretch of running text with one look.
struct ProseRun {
    QString text{}; ///< a line break within a paragraph as \n
    bool bold = false;
    bool italic = false;
    QString link{}; ///< an address; empty: none; `noteTarget`: the run is a note to what stands before it

    /// What a note has for an address: "[Words of the note](note:)" stays readable in whatever reads CommonMark.
    static constexpr QLatin1StringView noteTarget{"note:"};

    [[nodiscard]] bool isNote() const { return link == noteTarget; }
    bool operator==(const ProseRun &) const = default;
    /// Whether another run looks the same.
    [[nodiscard]] bool looksLike(const ProseRun &other) const
    {
        return bold == other.bold && italic == other.italic && link == other.link;
    }
};

/// Figures that are pulled from the data each time the report is made: what, and with which choices.
struct ProseData {
    QString kind{};                   ///< "status", "answers", …; see core/report/datablocks.h
    QMap<QString, QString> choices{}; ///< "form" → "table"; lists apart by commas; without spaces

    bool operator==(const ProseData &) const = default;
};

/// A paragraph of what somebody writes in a report.
struct ProsePart {
    enum class Kind { Body, Heading, Bullet, Numbered, Quote, Data };

    Kind kind = Kind::Body;
    QList<ProseRun> runs{}; ///< no two in a row look the same, none is empty
    ProseData data{};

    bool operator==(const ProsePart &) const = default;
    [[nodiscard]] QString plainText() const; ///< a note in brackets, where it stands
    [[nodiscard]] bool isItem() const { return kind == Kind::Bullet || kind == Kind::Numbered; }
    /// Adds to the last run where it looks the same.
    void append(const ProseRun &run);
};

/// A section's text. It is kept as CommonMark, so that what is plain stays plain: headings, paragraphs, lists, quotes,
/// bold, italic and links; what else CommonMark knows is read as the text that it is. Ours are a link to "note:", which
/// is a note, and one line of its own: "::status form=table" stands for figures from the data.
using Prose = QList<ProsePart>;

namespace prose {

/// Never fails: whatever somebody wrote is some text.
[[nodiscard]] Prose read(const QString &text);
/// What `read` reads back the same. Looks that CommonMark cannot express where they stand (bold that ends in a bracket
/// within a word) are given up, never letters.
[[nodiscard]] QString write(const Prose &parts);
/// One paragraph's text alone, without what tells its kind.
[[nodiscard]] QString writeRuns(const QList<ProseRun> &runs);
/// As it is read aloud, a line per paragraph: for search, comparisons and counting.
[[nodiscard]] QString plainText(const Prose &parts);

} // namespace prose
