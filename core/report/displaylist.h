// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/font.h"
#include "core/report/look.h"
#include "core/report/palette.h"

#include <QByteArray>
#include <QImage>
#include <QPainterPath>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace report {

class Typesetter;

/// Glyphs of one font, size and colour on one base line.
struct GlyphRun {
    int font = 0; ///< number in the Typesetter
    Mpt size = 0;
    QRgb colour = colour::ink;
    Mpt x = 0;
    Mpt y = 0; ///< base line, from the top of the page
    Mpt width = 0;
    bool upwards = false; ///< turned 90° anticlockwise about its start
    std::vector<Glyph> glyphs{};
};

/// A filled rectangle: rules, bars.
struct Box {
    Mpt x = 0;
    Mpt y = 0;
    Mpt width = 0;
    Mpt height = 0;
    QRgb colour = colour::ink;
};

/// A path in its own units, placed at x, y and enlarged by `scale`; line width and dashes are in those units too.
struct Path {
    QPainterPath path{};
    Mpt x = 0;
    Mpt y = 0;
    double scale = 1;
    std::optional<QRgb> fill{};
    std::optional<QRgb> line{};
    double width = 0;
    std::vector<double> dashes{};
};

/// Pixels without transparency, in a box on the page.
struct Picture {
    QImage pixels{};
    Mpt x = 0;
    Mpt y = 0;
    Mpt width = 0;
    Mpt height = 0;
};

/// What a mark is when it belongs to no element of the structure.
enum class Artifact { Layout, Pagination, Header, Footer };

/// One thing on a page, and the element (or kind of artifact) that it is part of.
struct Item {
    std::variant<GlyphRun, Box, Path, Picture> mark{};
    int node = -1;
    Artifact artifact = Artifact::Layout;

    void move(Mpt dx, Mpt dy);
};

/// Where a link can be clicked.
struct LinkArea {
    int node = -1;
    Mpt x = 0;
    Mpt y = 0;
    Mpt width = 0;
    Mpt height = 0;
    QString target{};      ///< an address or "#anchor"
    QString description{}; ///< where it leads, in words
};

/// An element of the structure tree. Kids are elements; content refers to its node from the items.
struct Node {
    QByteArray type{};       ///< of PDF 1.7: P, H1, TD…
    QByteArray attributes{}; ///< PDF source of the attribute dictionary
    QString alt{};
    QString actualText{};
    QString language{};
    QByteArray id{}; ///< unique in the document; a note has one
    int parent = -1;
    bool inlined = false; ///< joins its parent's kids where its first content comes
    std::vector<int> kids{};
};

struct Page {
    std::vector<Item> items{};
    std::vector<LinkArea> links{};
};

/// A heading or another place that links lead to.
struct Anchor {
    QString name{};
    QString title{};
    int level = 0; ///< of the heading and its bookmark; 0: none
    int node = -1;
    int page = -1;
    Mpt y = 0;
};

/// A finished layout: pages of positioned marks, the structure they belong to, and what was not as it should be.
struct DisplayList {
    std::vector<Node> nodes{}; ///< the first is the document
    std::vector<Page> pages{};
    std::vector<Anchor> anchors{};
    QStringList warnings{}; ///< technical: missing glyphs, unknown anchors, content larger than a page

    [[nodiscard]] const Anchor *anchor(const QString &name) const;
    /// What no bundled face has and a replacement sign stands for: "ሀ (U+1200)".
    [[nodiscard]] QStringList missingLetters() const;
    /// Gives every mark the colours of a palette.
    void colour(const Palette &palette);
    /// Equal layouts have equal hashes on every machine: geometry, text, colours and structure.
    [[nodiscard]] QByteArray hash(const Typesetter &typesetter) const;
};

} // namespace report
