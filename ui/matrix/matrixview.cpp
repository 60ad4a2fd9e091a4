// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixview.h"

#include "ui/look/look.h"
#include "ui/matrix/headertext.h"
#include "ui/matrix/matrixpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

MatrixView::MatrixView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("plankollOwnFocus", true);
    setAccessibleName(tr("Matrix of measures and units"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MatrixView::setContent(const MatrixContent &content)
{
    const bool hadCell = m_row >= 0 && m_column >= 0;
    const QUuid measureId = hadCell ? m_content.measures.at(m_row).id : QUuid();
    const QUuid unitId = hadCell ? m_content.units.at(m_column).id : QUuid();
    m_content = content;
    m_row = m_column = -1;
    for (int row = 0; row < content.measures.size() && hadCell; ++row) {
        if (content.measures.at(row).id == measureId)
            m_row = row;
    }
    for (int column = 0; column < content.units.size() && hadCell; ++column) {
        if (content.units.at(column).id == unitId)
            m_column = column;
    }
    if (m_row < 0 || m_column < 0)
        m_row = m_column = content.isEmpty() ? -1 : 0;
    measure();
    updateGeometry();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentCellChanged(m_row, m_column);
}

void MatrixView::setMeaning(MatrixMeaning meaning)
{
    m_meaning = meaning;
    viewport()->update();
}

void MatrixView::measure()
{
    const QFont small = look::font(TextRole::Small);
    const QFontMetrics rows(small);
    const QFontMetrics caption(look::font(TextRole::Caption));
    m_layout = {};
    m_layout.row = qMax(look::px(24), rows.height() + look::px(4));
    m_layout.group = qMax(look::px(19), rows.height() + look::px(1));
    int widest = rows.horizontalAdvance(tr("Measure"));
    for (const MatrixMeasure &m : std::as_const(m_content.measures))
        widest = qMax(widest, rows.horizontalAdvance(m.title));
    const int units = qMax<int>(1, int(m_content.units.size()));
    const int width = viewport()->width();
    m_layout.first = look::px(32 + 5) + widest;
    // On a narrow window the titles may elide, but never so far that they say nothing.
    int asked = 0;
    for (const MatrixUnit &unit : std::as_const(m_content.units))
        asked = qMax(asked, qMax(widestPiece(unit.shortName, caption), caption.horizontalAdvance(unit.words)));
    const int least = qBound(look::px(40), asked + look::px(2), look::px(55));
    if (width - m_layout.first < units * least)
        m_layout.first = qMin(m_layout.first, qMax(look::px(185), width - units * least));
    m_layout.column = qBound(least, (width - m_layout.first) / units, look::px(88));
    const int spare = width - m_layout.first - units * m_layout.column;
    if (spare > 0 && spare < units)
        m_layout.first += spare;

    for (const MatrixUnit &unit : std::as_const(m_content.units)) {
        m_layout.names.append(headerLines(unit.shortName, caption, m_layout.column));
        m_layout.nameLines = qMax(m_layout.nameLines, int(m_layout.names.last().size()));
    }
    const int lines = qMax(2, m_layout.nameLines) + 1 + int(m_content.hasGroups());
    m_layout.header = look::px(6) + lines * (caption.height() - 1) + look::px(11);

    int y = 0;
    int area = -1;
    for (const MatrixMeasure &m : std::as_const(m_content.measures)) {
        while (area < m.area) {
            ++area;
            m_layout.groupTops.append(y);
            y += m_layout.group;
        }
        m_layout.tops.append(y);
        y += m_layout.row;
    }
    m_layout.height = y;
    const int pageHeight = viewport()->height() - m_layout.header;
    verticalScrollBar()->setRange(0, qMax(0, m_layout.height + 1 - pageHeight));
    verticalScrollBar()->setPageStep(qMax(1, pageHeight));
    verticalScrollBar()->setSingleStep(m_layout.row);
    const int pageWidth = width - m_layout.first;
    horizontalScrollBar()->setRange(0, qMax(0, units * m_layout.column - pageWidth));
    horizontalScrollBar()->setPageStep(qMax(1, pageWidth));
    horizontalScrollBar()->setSingleStep(m_layout.column);
}

int MatrixView::rowTop(int row) const
{
    return m_layout.tops.value(row);
}

QRect MatrixView::cellRect(int row, int column) const
{
    return {m_layout.first + column * m_layout.column - horizontalScrollBar()->value(),
            m_layout.header + rowTop(row) - verticalScrollBar()->value(), m_layout.column, m_layout.row};
}

bool MatrixView::cellAt(const QPoint &position, int &row, int &column) const
{
    if (position.x() < m_layout.first || position.y() < m_layout.header)
        return false;
    for (row = 0; row < m_content.measures.size(); ++row) {
        for (column = 0; column < m_content.units.size(); ++column) {
            if (cellRect(row, column).contains(position))
                return true;
        }
    }
    return false;
}

void MatrixView::setCurrent(int row, int column)
{
    if (m_content.isEmpty())
        return;
    row = qBound(0, row, int(m_content.measures.size()) - 1);
    column = qBound(0, column, int(m_content.units.size()) - 1);
    if (row == m_row && column == m_column)
        return;
    m_row = row;
    m_column = column;
    scrollToCurrent();
    viewport()->update();
    tellCurrent();
    Q_EMIT currentCellChanged(row, column);
}

void MatrixView::tellCurrent()
{
    if (!QAccessible::isActive() || !hasFocus() || m_row < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_row * int(m_content.units.size()) + m_column);
    QAccessible::updateAccessibility(&event);
}

void MatrixView::scrollToCurrent()
{
    if (m_row < 0 || !isVisible())
        return; // before it has its size there is nothing to scroll to
    const QRect cell = cellRect(m_row, m_column);
    if (cell.left() < m_layout.first)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (m_layout.first - cell.left()));
    else if (cell.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + cell.right() + 1 - viewport()->width());
    // The first measure of an area brings its heading along.
    const bool isFirstOfArea = m_layout.groupTops.contains(rowTop(m_row) - m_layout.group);
    const int top = cell.top() - (isFirstOfArea ? m_layout.group : 0);
    if (top < m_layout.header)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (m_layout.header - top));
    else if (cell.bottom() > viewport()->height() - 1)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cell.bottom() + 2 - viewport()->height());
}

QString MatrixView::spokenCell(int row, int column) const
{
    const MatrixMeasure &measure = m_content.measures.at(row);
    const MatrixUnit &unit = m_content.units.at(column);
    const MatrixCell &cell = m_content.cell(row, column);
    return tr("Measure %1, %2: %3")
        .arg(measure.number, unit.spoken.isEmpty() ? unit.name : unit.spoken,
             cell.isConcerned ? cellWords(cell) : tr("not concerned"));
}

QSize MatrixView::sizeHint() const
{
    return {look::px(820), m_layout.header + m_layout.height + 1};
}

QSize MatrixView::minimumSizeHint() const
{
    return {look::px(240), m_layout.header + 3 * look::px(24)};
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    MatrixPainter(*this, painter).paint(event->rect());
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
    scrollToCurrent();
}

void MatrixView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    scrollToCurrent();
}

void MatrixView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void MatrixView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LanguageChange) {
        measure();
        updateGeometry();
    }
}
