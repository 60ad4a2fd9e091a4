// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/matrix/matrixcontent.h"

#include <QFontMetrics>
#include <QPixmap>

class MatrixView;
class QPainter;

/// One painting of the matrix: only the rows and columns that are visible, header and first column last, on top.
class MatrixPainter
{
public:
    MatrixPainter(const MatrixView &view, QPainter &painter);

    void paint(const QRect &exposed);

private:
    void paintRow(int row, const QRect &exposed);
    void paintCell(int row, int column, const QRect &rect);
    void paintTitle(int row);
    void paintCurrent();
    void paintGroup(int area);
    void paintHeader();
    void paintUnit(int column, const QRect &rect);
    void paintUnitGroups();
    void paintCorner(const QRect &rect);

    const MatrixView &m_view;
    QPainter &m_painter;
    const Tokens &m_tokens;
    QFont m_small;
    QFont m_strong;
    QFont m_caption;
    QPixmap m_hatch;
};

namespace look {
/// The ground of what is not concerned, sharp at the painter's pixel ratio.
[[nodiscard]] QPixmap hatchTile(qreal ratio, const Tokens &tokens);
} // namespace look
