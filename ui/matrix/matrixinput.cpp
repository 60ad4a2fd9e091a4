// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"
#include "ui/matrix/matrixview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

/// Keys, mouse and tool tips of the matrix.
void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (m_content.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const int lastRow = int(m_content.measures.size()) - 1;
    const int lastColumn = int(m_content.units.size()) - 1;
    const int page = qMax(1, (viewport()->height() - m_layout.header) / qMax(1, m_layout.row) - 1);
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_row, isControl ? 0 : m_column - 1); return;
    case Qt::Key_Right: setCurrent(m_row, isControl ? lastColumn : m_column + 1); return;
    case Qt::Key_Up: setCurrent(isControl ? 0 : m_row - 1, m_column); return;
    case Qt::Key_Down: setCurrent(isControl ? lastRow : m_row + 1, m_column); return;
    case Qt::Key_Home: setCurrent(isControl ? 0 : m_row, 0); return;
    case Qt::Key_End: setCurrent(isControl ? lastRow : m_row, lastColumn); return;
    case Qt::Key_PageUp: setCurrent(m_row - page, m_column); return;
    case Qt::Key_PageDown: setCurrent(m_row + page, m_column); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_content.cell(m_row, m_column).isConcerned)
            Q_EMIT cellOpened(m_content.measures.at(m_row).id, m_content.units.at(m_column).id);
        return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    int row = 0;
    int column = 0;
    if (event->button() == Qt::LeftButton && cellAt(event->position().toPoint(), row, column))
        setCurrent(row, column);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    int row = 0;
    int column = 0;
    const bool isCell = event->button() == Qt::LeftButton && cellAt(event->position().toPoint(), row, column);
    if (isCell && m_content.cell(row, column).isConcerned)
        Q_EMIT cellOpened(m_content.measures.at(row).id, m_content.units.at(column).id);
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellCurrent();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    int row = 0;
    int column = 0;
    if (cellAt(help->pos(), row, column)) {
        QToolTip::showText(help->globalPos(), spokenCell(row, column), viewport(), cellRect(row, column));
        return true;
    }
    const int x = help->pos().x() - m_layout.first + horizontalScrollBar()->value();
    if (help->pos().y() < m_layout.header && help->pos().x() >= m_layout.first
        && x / m_layout.column < m_content.units.size()) {
        const MatrixUnit &unit = m_content.units.at(x / m_layout.column);
        QToolTip::showText(help->globalPos(), unit.name + u'\n' + unit.words, viewport());
        return true;
    }
    for (row = 0; row < m_content.measures.size() && help->pos().x() < m_layout.first; ++row) {
        const QRect cell = cellRect(row, 0);
        if (help->pos().y() >= qMax(cell.top(), m_layout.header) && help->pos().y() <= cell.bottom()) {
            QToolTip::showText(help->globalPos(), m_content.measures.at(row).title, viewport());
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}
