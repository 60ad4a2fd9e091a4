// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/galley.h"
#include "core/report/linebreaker.h"

namespace report {

/// Face, size and distances of a kind of text.
struct TextRole {
    Face face = Face::Serif;
    double size = 10.5;
    double lead = 15;
    QRgb colour = colour::ink;
    bool hyphenate = true; ///< a heading is not, unless a word is longer than the line
};

[[nodiscard]] TextRole textRole(Paragraph::Role role);
[[nodiscard]] TextRole headingRole(int level, bool measure, bool compact);

/// Turns inlines into lines of glyphs, with elements for what has a language, a link or a word of its own.
class TextSetter
{
public:
    TextSetter(Typesetter &typesetter, DisplayList &list, const Document &document, const Known &known);

    /// A new element. Empty type: the parent itself.
    [[nodiscard]] int element(const QByteArray &type, int parent, const QByteArray &attributes = {});

    [[nodiscard]] std::vector<TextLine> lines(const Inlines &text, const TextRole &role, int node, Mpt width,
                                              Align align = Align::Left, const QString &language = {});
    /// What a table column needs: the longest word at least, the longest line at best. Fallback fonts are not looked
    /// at.
    struct Extent {
        Mpt word = 0;
        Mpt line = 0;
    };
    [[nodiscard]] Extent extent(const Inlines &text, const TextRole &role) const;
    /// Where the base line stands in a line box of this role.
    [[nodiscard]] Mpt baseline(const TextRole &role) const;
    /// Moves a line's marks to x and base line y of a slab.
    static void place(const TextLine &line, Mpt x, Mpt y, Slab &slab);
    /// Marks of a drawing with its top left corner at x, y.
    void draw(const Drawing &drawing, Mpt x, Mpt y, double scale, int node, std::vector<Item> &items);

    [[nodiscard]] bool usesPages() const { return m_usesPages; }
    void forgetPages() { m_usesPages = false; }
    [[nodiscard]] QString pageNumber(const QString &anchor);
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] DisplayList &list() { return m_list; }
    [[nodiscard]] const Known &known() const { return m_known; }
    [[nodiscard]] const Typesetter &typesetter() const { return m_typesetter; }

private:
    [[nodiscard]] TextSpan span(const Inline &run, const TextRole &role, int node, const QString &language);
    /// An element that joins its parent's kids where its first content comes.
    [[nodiscard]] int inlineElement(const QByteArray &type, int parent);
    void drawLabel(const Label &label, Mpt x, Mpt y, double scale, int node, std::vector<Item> &items);

    Typesetter &m_typesetter;
    DisplayList &m_list;
    const Document &m_document;
    const Known &m_known;
    LineBreaker m_breaker;
    bool m_usesPages = false;
};

} // namespace report
