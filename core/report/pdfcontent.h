// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/pdffont.h"

#include <map>
#include <memory>

namespace report {
class Typesetter;
}

namespace report::pdf {

/// The fonts a file uses, embedded in the order they first occur.
class FontTable
{
public:
    explicit FontTable(const Typesetter &typesetter);

    [[nodiscard]] EmbeddedFont &font(int index);
    [[nodiscard]] static QByteArray name(int index) { return "/F" + QByteArray::number(index); }
    /// The font resource dictionary.
    [[nodiscard]] Result<QByteArray> embed(Objects &objects) const;

private:
    const Typesetter &m_typesetter;
    std::map<int, std::unique_ptr<EmbeddedFont>> m_fonts;
};

/// The pictures a file shows, in the order they first occur.
class PictureTable
{
public:
    [[nodiscard]] QByteArray name(const QImage &pixels);
    /// The resource dictionary of pictures; empty when there are none.
    [[nodiscard]] QByteArray embed(Objects &objects) const;

private:
    std::vector<QImage> m_pictures;
};

/// Content of one page: its operators, and which element owns each marked piece.
class PageContent
{
public:
    PageContent(const DisplayList &list, FontTable &fonts, PictureTable &pictures);

    void write(const Page &page);

    QByteArray stream{};
    std::vector<int> owners{};       ///< node by MCID
    std::map<int, QRectF> figures{}; ///< what figures cover, in PDF points

private:
    void open(const Item &item);
    void close();
    void draw(const GlyphRun &run);
    void draw(const Box &box);
    void draw(const Path &path);
    void draw(const Picture &picture);
    void glyphs(const GlyphRun &run, EmbeddedFont &font);
    void fillColour(QRgb colour);
    void number(Mpt value);
    void appendPath(const Path &path);
    void cover(int node, const QRectF &box);

    const DisplayList &m_list;
    FontTable &m_fonts;
    PictureTable &m_pictures;
    bool m_isOpen = false;
    int m_node = -1;
    Artifact m_artifact = Artifact::Layout;
    std::optional<QRgb> m_fill{};
    int m_font = -1;
    Mpt m_size = 0;
};

} // namespace report::pdf
