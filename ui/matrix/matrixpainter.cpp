// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpainter.h"

#include "ui/matrix/matrixview.h"

#include <QPainter>
#include <QScrollBar>

#include <optional>

using namespace Qt::StringLiterals;

QPixmap look::hatchTile(qreal ratio, const Tokens &tokens)
{
    const int size = px(9);
    QPixmap tile(QSize(size, size) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(tokens.window);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.hatch, 1.0));
    // Three strokes, so that the tile's corners meet those of its neighbours.
    for (int shift = -size; shift <= size; shift += size)
        painter.drawLine(QPointF(shift, size), QPointF(shift + size, 0));
    return tile;
}

MatrixPainter::MatrixPainter(const MatrixView &view, QPainter &painter)
    : m_view(view)
    , m_painter(painter)
    , m_tokens(look::tokens())
    , m_small(look::font(TextRole::Small))
    , m_strong(look::font(TextRole::SmallStrong))
    , m_caption(look::font(TextRole::Caption))
    , m_hatch(look::hatchTile(painter.device()->devicePixelRatioF(), m_tokens))
{
}

void MatrixPainter::paint(const QRect &exposed)
{
    const MatrixContent &content = m_view.m_content;
    m_painter.fillRect(exposed, m_tokens.window);
    if (content.isEmpty())
        return;
    for (int row = 0; row < content.measures.size(); ++row) {
        const QRect first = m_view.cellRect(row, 0);
        if (first.bottom() >= exposed.top() && first.top() <= exposed.bottom())
            paintRow(row, exposed);
    }
    for (int area = 0; area < m_view.m_layout.groupTops.size(); ++area)
        paintGroup(area);
    paintCurrent();
    paintHeader();
}

void MatrixPainter::paintRow(int row, const QRect &exposed)
{
    const int units = int(m_view.m_content.units.size());
    for (int column = 0; column < units; ++column) {
        const QRect rect = m_view.cellRect(row, column);
        if (rect.right() >= m_view.m_layout.first && rect.left() <= exposed.right())
            paintCell(row, column, rect);
    }
    paintTitle(row);
}

void MatrixPainter::paintCell(int row, int column, const QRect &rect)
{
    const MatrixCell &cell = m_view.m_content.cell(row, column);
    const bool isCurrent = row == m_view.m_row && column == m_view.m_column;
    if (!cell.isConcerned)
        m_painter.drawTiledPixmap(rect, m_hatch);
    else
        m_painter.fillRect(rect, isCurrent ? m_tokens.soft : m_tokens.base);
    m_painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_tokens.line);
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_tokens.line);
    if (cell.isConcerned) {
        const QColor sign = isCurrent ? m_tokens.soft : m_tokens.base;
        const bool isCollection = m_view.m_meaning == MatrixMeaning::Collection;
        const Icon icon = isCollection ? Icon(cell.answer) : Icon(cell.status);
        look::paintIcon(m_painter, rect, icon, look::px(16), {}, sign);
        // One mark at most: a conflict has to be solved before anything else can be said.
        std::optional<Mark> mark;
        if (cell.isConflict)
            mark = Mark::Conflict;
        else if (isCollection ? cell.isOverdue : cell.isDelayed)
            mark = isCollection ? Mark::Overdue : Mark::Delayed;
        if (mark) {
            const int size = look::px(13);
            const int middle = qMin(rect.center().x() + look::px(18), rect.right() - size / 2 - 1);
            look::paintIcon(m_painter, QRect(middle - size / 2, rect.top(), size, rect.height()), *mark, size, {},
                            sign);
        }
    }
}

void MatrixPainter::paintCurrent()
{
    // After all cells and group rows: the frame lies on the lines it shares with them.
    if (m_view.m_row < 0)
        return;
    const QRect rect = m_view.cellRect(m_view.m_row, m_view.m_column).adjusted(-1, -1, 0, 0);
    m_painter.save();
    m_painter.setClipRect(QRect(m_view.m_layout.first - 1, m_view.m_layout.header, m_view.viewport()->width(),
                                m_view.viewport()->height()));
    if (m_view.hasFocus()) {
        look::paintInnerFocus(m_painter, rect, m_tokens.accent);
    } else {
        m_painter.setPen(m_tokens.accent);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    m_painter.restore();
}

void MatrixPainter::paintTitle(int row)
{
    const MatrixMeasure &measure = m_view.m_content.measures.at(row);
    const QRect cell = m_view.cellRect(row, 0);
    const QRect rect(0, cell.top(), m_view.m_layout.first, cell.height());
    m_painter.fillRect(rect, row == m_view.m_row ? m_tokens.soft : m_tokens.base);
    m_painter.fillRect(QRect(0, rect.top(), 1, rect.height()), m_tokens.line);
    m_painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_tokens.line);
    m_painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), m_tokens.line);
    m_painter.setFont(m_small);
    m_painter.setPen(m_tokens.text2);
    m_painter.drawText(QRect(0, rect.top(), look::px(25), rect.height() - 1), Qt::AlignRight | Qt::AlignVCenter,
                       measure.number);
    m_painter.setPen(m_tokens.text);
    const QRect text = rect.adjusted(look::px(32), 0, -look::px(4), -1);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       QFontMetrics(m_small).elidedText(measure.title, Qt::ElideRight, text.width()));
}

void MatrixPainter::paintGroup(int area)
{
    const auto &layout = m_view.m_layout;
    const int top = layout.header + layout.groupTops.at(area) - m_view.verticalScrollBar()->value();
    const int width
        = qMin(m_view.viewport()->width(), layout.first + int(m_view.m_content.units.size()) * layout.column);
    const QRect rect(0, top, width, layout.group);
    m_painter.fillRect(rect, m_tokens.raised);
    m_painter.fillRect(QRect(0, rect.top() - 1, rect.width(), 1), m_tokens.hatch);
    m_painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), m_tokens.line);
    m_painter.fillRect(QRect(0, rect.top(), 1, rect.height()), m_tokens.line);
    const MatrixArea &value = m_view.m_content.areas.at(area);
    m_painter.setFont(m_small);
    m_painter.setPen(m_tokens.text2);
    const QRect text = rect.adjusted(look::px(8), 0, -look::px(4), -1);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, value.number);
    m_painter.setFont(m_strong);
    m_painter.setPen(m_tokens.text);
    const int numberWidth = qMax(look::px(23), QFontMetrics(m_small).horizontalAdvance(value.number) + look::px(6));
    m_painter.drawText(text.adjusted(numberWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       value.name);
}

void MatrixPainter::paintHeader()
{
    const auto &layout = m_view.m_layout;
    const int units = int(m_view.m_content.units.size());
    const int width = qMin(m_view.viewport()->width(), layout.first + units * layout.column);
    m_painter.fillRect(QRect(0, 0, width, layout.header), m_tokens.raised);
    for (int column = 0; column < units; ++column) {
        const QRect rect(m_view.cellRect(0, column).left(), 0, layout.column, layout.header);
        if (rect.right() >= layout.first && rect.left() < width)
            paintUnit(column, rect);
    }
    paintUnitGroups();
    paintCorner(QRect(0, 0, layout.first, layout.header));
    m_painter.fillRect(QRect(0, 0, width, 1), m_tokens.line);
    m_painter.fillRect(QRect(0, 0, 1, layout.header), m_tokens.line);
    m_painter.fillRect(QRect(0, layout.header - 1, width, 1), m_tokens.border);
}

void MatrixPainter::paintUnit(int column, const QRect &rect)
{
    const MatrixUnit &unit = m_view.m_content.units.at(column);
    if (column == m_view.m_column)
        m_painter.fillRect(rect, m_tokens.soft);
    const QStringList &lines = m_view.m_layout.names.at(column);
    const int step = QFontMetrics(m_caption).height() - 1;
    const int barHeight = look::px(4);
    int y = rect.bottom() - look::px(9) - (int(lines.size()) + 1) * step;
    m_painter.setFont(m_caption);
    m_painter.setPen(m_tokens.text);
    for (const QString &line : lines) {
        m_painter.drawText(QRect(rect.left(), y, rect.width(), step), Qt::AlignCenter | Qt::TextSingleLine, line);
        y += step;
    }
    m_painter.setPen(column == m_view.m_column ? m_tokens.text : m_tokens.text2);
    m_painter.drawText(QRect(rect.left(), y, rect.width(), step), Qt::AlignCenter | Qt::TextSingleLine, unit.words);
    const QRect bar(rect.left() + look::px(4), rect.bottom() - look::px(4) - barHeight, rect.width() - look::px(8),
                    barHeight);
    look::paintBar(m_painter, bar, unit.done, unit.asked, m_tokens);
}

void MatrixPainter::paintUnitGroups()
{
    const QList<MatrixUnit> &units = m_view.m_content.units;
    const int step = QFontMetrics(m_caption).height();
    const QFont font = look::font(TextRole::CaptionStrong);
    for (int first = 0; first < units.size();) {
        int end = first + 1;
        while (end < units.size() && units.at(end).group == units.at(first).group)
            ++end;
        const QString &name = units.at(first).group;
        const int left = m_view.cellRect(0, first).left();
        const QRect rect(left, look::px(4), (end - first) * m_view.m_layout.column, step);
        first = end;
        if (name.isEmpty())
            continue;
        // The part in sight, so that the name stays readable while its columns scroll by.
        const QRect shown
            = rect.intersected(QRect(m_view.m_layout.first, 0, m_view.viewport()->width(), rect.bottom()));
        m_painter.setFont(font);
        m_painter.setPen(m_tokens.text);
        m_painter.drawText(shown, Qt::AlignCenter | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(name, Qt::ElideRight, shown.width()));
        m_painter.fillRect(QRect(shown.left() + look::px(4), rect.bottom() + 1, shown.width() - look::px(8), 1),
                           m_tokens.hatch);
    }
}

void MatrixPainter::paintCorner(const QRect &rect)
{
    m_painter.fillRect(rect, m_tokens.raised);
    m_painter.setFont(m_small);
    m_painter.setPen(m_tokens.text2);
    const int size = look::px(15);
    const QRect sample(look::px(8), look::px(7), size, look::px(14));
    m_painter.drawTiledPixmap(sample, m_hatch);
    m_painter.setPen(m_tokens.line);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(sample.adjusted(0, 0, -1, -1));
    m_painter.setPen(m_tokens.text2);
    const int left = sample.right() + look::px(7);
    const QRect words(left, 0, rect.width() - left - look::px(4), sample.center().y() * 2);
    m_painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(m_small).elidedText(MatrixView::tr("The unit is not concerned"), Qt::ElideRight, words.width()));
    m_painter.drawText(rect.adjusted(look::px(8), 0, 0, -look::px(6)), Qt::AlignLeft | Qt::AlignBottom,
                       MatrixView::tr("Measure"));
}
