// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/drawing.h"
#include "core/report/logo.h"
#include "core/report/palette.h"
#include "core/report/sign.h"

#include <QDateTime>
#include <QString>

#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

/// The report as meaning, before any page: what is a heading, a table, a decision. Composed from the plan's data and
/// written as PDF and HTML from the same values. Lengths are points; an empty language means the document's.
namespace report {

/// Colour by meaning. Alert is the brick of what is delayed or only a draft.
enum class Ink { Normal, Quiet, Accent, Alert };

/// A piece of running text with one look.
struct Inline {
    enum class Kind {
        Text,
        Sign,   ///< a status shape; `text` is the word it stands for, empty when the word stands beside it
        Break,  ///< new line, same paragraph
        PageOf, ///< `text` with %1 replaced by the page of `target`; in HTML the target's title instead
        NoteOf, ///< `text` is the number of the note `target`; set raised
    };

    Kind kind = Kind::Text;
    QString text{};
    bool bold = false;
    bool italic = false;
    bool small = false; ///< one step down, for the second line of a head or a quiet number
    Ink ink = Ink::Normal;
    QString language{};
    QString target{}; ///< link: an address, or "#anchor" of a heading, table or figure
    Sign sign = Sign::NotStarted;
    bool changed = false; ///< a sign underlined: not the same as last time
};

/// Running text. Built from strings and the functions below with +:  `u"Läs "_s + bold(u"hela"_s)`.
struct Inlines {
    std::vector<Inline> runs{};

    Inlines() = default;
    Inlines(const QString &text); // not explicit: most text is plain
    Inlines(Inline run)
        : runs{std::move(run)}
    {
    }

    [[nodiscard]] bool isEmpty() const { return runs.empty(); }
    [[nodiscard]] QString plainText() const; ///< as read aloud
};
[[nodiscard]] Inlines operator+(Inlines left, const Inlines &right);

[[nodiscard]] Inlines text(const QString &text);
[[nodiscard]] Inlines bold(const QString &text, Ink ink = Ink::Normal);
[[nodiscard]] Inlines italic(const QString &text);
[[nodiscard]] Inlines small(Inlines text);
[[nodiscard]] Inlines inLanguage(const QString &language, const QString &text);
[[nodiscard]] Inlines link(const QString &text, const QString &target);
/// Whether a target may be followed: a place in the document, the web or mail. Others are set as plain text.
[[nodiscard]] bool isLink(const QString &target);
[[nodiscard]] Inlines lineBreak();
[[nodiscard]] Inlines pageOf(const QString &anchor, const QString &wording = QStringLiteral("%1"));
[[nodiscard]] Inlines sign(Sign sign, const QString &word, bool changed = false); ///< the shape alone, word read aloud
[[nodiscard]] Inlines signAndWord(Sign sign, const QString &word);                ///< the shape, then the word
[[nodiscard]] Inlines delayed(const QString &word);                               ///< flag and word in brick

struct Block;
using Blocks = std::vector<Block>;

/// H1 starts a part, H2 a section, H3 a small heading. A heading keeps three lines of what follows on its page.
struct Heading {
    int level = 1;
    Inlines text{};
    QString anchor{};
    bool inContents = false;          ///< listed on the contents page
    std::optional<QString> section{}; ///< what the page head shows from here on
    bool compact = false;             ///< a step smaller (H1 20/25, H2 13/17.5): a letter, a one-page brief
    QString outline{};                ///< bookmark and contents wording when it differs ("7 Tillgängliga lokaler")
};

/// Running text in one of the report's few sizes. A paragraph right before a list, table or figure stays with it.
struct Paragraph {
    enum class Role {
        Body,    ///< serif 10.5/15
        Lead,    ///< serif 13/20
        Wording, ///< the decided wording, serif italic 11.5/15
        Quote,   ///< serif italic 12.5/17.5
        Margin,  ///< sans 8.5/12.5: labels and facts in the margin column, notes
        Table,   ///< sans 9/12
        Opening, ///< sans 13/17.5: the line over a cover title
        Fact,    ///< sans bold 11/15: an assessment in a strip
    };

    Inlines text{};
    Role role = Role::Body;
    QString language{};
};

struct List {
    bool numbered = false;
    std::vector<Inlines> items{};
    bool strong = false; ///< the numbers of decision points: sans black petrol
};

/// Small print to a place in the text above: its number, raised there, stands before it.
struct Note {
    QString anchor{}; ///< what the place names as its target
    int number = 1;
    Inlines text{};
    bool first = true; ///< a short rule parts it from the text; false: it follows another note
};

/// "Tabell 9" + what it shows. The label is also what a continued table is called.
struct Caption {
    QString label{};
    Inlines text{};
};

enum class Align { Left, Right, Centre };

struct Column {
    double width = 0; ///< points; columns with 0 share what is left; too wide is scaled down
    Align align = Align::Left;
};

/// A drawing in a cell is decoration (an empty alt) or is read by its alt text.
struct Cell {
    Inlines text{};
    std::vector<Inlines> more{}; ///< further paragraphs under the first
    Drawing drawing{};
    QString alt{};

    Cell() = default;
    Cell(Inlines text)
        : text(std::move(text))
    {
    }
    Cell(const QString &text)
        : text(text)
    {
    }
    Cell(Drawing drawing, QString alt = {})
        : drawing(std::move(drawing))
        , alt(std::move(alt))
    {
    }
};

/// A cell of several paragraphs, each an element of its own for whoever listens.
[[nodiscard]] Cell cellOf(std::vector<Inlines> paragraphs);

struct Row {
    std::vector<Cell> cells{};
    bool ruled = true; ///< hairline under the row; false inside a group
};

/// One header row, first cell of each row is its header, no spans. Caption below, or above when it runs over pages.
struct Table {
    std::vector<Column> columns{};
    std::vector<Cell> header{};
    std::vector<Row> rows{};
    Caption caption{};
    QString anchor{};
};

/// A drawing with its text alternative (kind, what, finding, where the numbers are) and caption below.
struct Figure {
    Drawing drawing{};
    QString alt{};
    Caption caption{};
    QString anchor{};
    double indent = 0; ///< from the left of the column it stands in
};

struct Rule {
    enum class Weight { Hair, Strong, Accent };
    Weight weight = Weight::Strong;
};

/// A new page, unless at least `unlessLines` lines of 15 pt are left on this one. 0: always.
struct PageBreak {
    int unlessLines = 0;
};

/// Empty height.
struct Space {
    double height = 15;
};

/// The list of headings marked `inContents` with their pages.
struct Contents {
};

/// Status shapes with their words, set in a row and wrapped.
struct SignKey {
    struct Entry {
        Sign sign = Sign::NotStarted;
        QString word{};
    };
    std::vector<Entry> entries{};
};

/// Blocks side by side, read left to right. The other report parts (margin column, decision box, measure head, strip)
/// are columns in a certain frame; see the functions below.
struct Columns {
    enum class Frame {
        None,
        Decision, ///< thick petrol rule above, thin below, never split
        Strip,    ///< rules above and below, never split
        Asks,     ///< a petrol rule over each column, never split
    };

    struct Column {
        double width = 0; ///< points; 0 shares what is left
        Blocks blocks;    // not {}: a block is not whole yet here
    };

    std::vector<Column> columns{};
    double gap = 17;
    Frame frame = Frame::None;
};

/// The big number of a measure with a label over it; lives in the margin column of a measure head.
struct BigNumber {
    QString label{};
    QString number{};
};

/// The first page: owner, what it is, title, a drawing that fills the width, and facts at the foot.
struct Cover {
    struct Fact {
        QString label{};
        Inlines text{};
        double width = 0; ///< points; 0 shares what is left
    };

    Logo logo{};
    QString owner{};
    QString opening{};
    QString title{};
    Drawing drawing{};
    QString alt{}; ///< of the drawing
    Inlines note{};
    std::vector<Fact> facts{};
};

/// One part of the document.
struct Block {
    using Value = std::variant<Heading, Paragraph, List, Note, Table, Figure, Rule, PageBreak, Space, Contents, SignKey,
                               Columns, BigNumber, Cover, Logo>;
    Value value;
    /// Key of the section whose author wrote this; empty: the program's own words. What comes back from Word is taken
    /// in where this is set, and only there.
    QString source{};

    template<class T>
    requires std::is_constructible_v<Value, T> Block(T part)
        : value(std::move(part))
    {
    }
};

[[nodiscard]] Block heading(int level, const Inlines &text, const QString &anchor = {});
[[nodiscard]] Block paragraph(const Inlines &text, Paragraph::Role role = Paragraph::Role::Body);
[[nodiscard]] Block bullets(std::vector<Inlines> items);
[[nodiscard]] Block numbers(std::vector<Inlines> items);

/// Margin column (108 pt, sans 8.5) and text (346 pt); the side is read first and holds at most five lines.
[[nodiscard]] Block sideMain(Blocks side, Blocks main);
/// The same with the usual margin: a bold label and a few plain lines.
[[nodiscard]] Block sideMain(const QString &label, const Inlines &more, Blocks main);
/// A decision (or a question for dialogue): thick rule, margin label, wording, thin rule. Never split.
[[nodiscard]] Block decisionBox(const QString &label, const Inlines &more, Blocks main);
/// The number of a measure in 58 pt in the margin, beside title, decided wording and where it was decided.
[[nodiscard]] Block measureHead(const QString &label, const QString &number, const Heading &title,
                                const Inlines &wording, const Inlines &decided);

/// A file that lies within the report: the data behind it.
struct Attachment {
    QString name{};
    QByteArray mediaType{}; ///< "application/json"
    QString description{};
    QByteArray bytes{};
};

/// What the file says of itself, and what every page's head and foot say.
struct Metadata {
    QString title{};
    QString author{};
    QString subject{};
    QString language = QStringLiteral("sv-SE");
    QString creator{};   ///< program and version
    QDateTime created{}; ///< in UTC; the caller decides, so that equal input gives equal bytes
    QString headTitle{}; ///< left in the page head, before the section; empty: title
    QString mark{};      ///< right in the page head: "EXEMPEL – påhittade uppgifter", "UTKAST 2026-03-06" or empty
    QString foot{};      ///< "Dnr 00000/2026 · version 1, låst 2026-03-20"
    /// What the text rests on, kept in a file that is edited elsewhere and comes back: "round" and its id,
    /// "section:<key>" and the revision of its text.
    std::vector<std::pair<QString, QString>> origins{};
    std::vector<Attachment> attachments{}; ///< in a PDF, which is then PDF/A-3a instead of 2a
    bool headOnFirst = false;              ///< the first page has a head too (a document without cover or letterhead)
    bool footOnFirst = false;
};

/// The engine's own words, in the document's language.
struct Words {
    QString pageOfPages = QStringLiteral("%1 (%2)");
    QString continues = QStringLiteral("%1 fortsätter på nästa sida");
    QString continued = QStringLiteral("%1, fortsättning");
    QString page = QStringLiteral("sida %1"); ///< what a contents link says
    QString contents = QStringLiteral("Innehåll");
    QString skip = QStringLiteral("Till innehållet");
    QString linkTo = QStringLiteral("Länk till %1");
    QString note = QStringLiteral("Not %1");
    QString backToText = QStringLiteral("Tillbaka till texten");

    [[nodiscard]] static Words in(const QString &language); ///< Swedish, or English
};

/// A whole report.
struct Document {
    Metadata metadata{};
    Words words{};
    Palette palette{};
    Blocks blocks{};
};

} // namespace report
