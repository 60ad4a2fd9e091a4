// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/typesetter.h"

#include <QRawFont>

#include <map>

class QPainter;

namespace report {

/// Paints a page on screen: the same glyphs at the same places as in the file, so that what is seen is what is filed.
/// Keeps the fonts of the screen between pages; belongs to the thread that paints.
class PagePainter
{
public:
    /// Raw needs a QGuiApplication; Outlines paints letters as shapes and needs none.
    enum class Letters { Raw, Outlines };

    explicit PagePainter(const Typesetter &typesetter, Letters letters = Letters::Raw);

    /// Paints with the page's top left corner at the origin, in points: scale the painter to the size wanted.
    void paint(QPainter &painter, const Page &page);

private:
    void paint(QPainter &painter, const GlyphRun &run);
    void paintOutlines(QPainter &painter, const GlyphRun &run) const;
    void paint(QPainter &painter, const Box &box) const;
    void paint(QPainter &painter, const Picture &picture) const;
    void paint(QPainter &painter, const Path &path) const;

    const Typesetter &m_typesetter;
    Letters m_letters;
    std::map<int, QRawFont> m_fonts;
};

} // namespace report
