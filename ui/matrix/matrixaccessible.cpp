// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixaccessible.h"

#include "ui/matrix/matrixview.h"

#include <QPointer>
#include <QWindow>

namespace {
/// One cell: what the sentence line shows, heard.
class CellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccessible(MatrixView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_row < m_view->content().measures.size() && m_column < m_view->content().units.size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_view->spokenCell(m_row, m_column) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->cellRect(m_row, m_column);
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_view->currentRow() == m_row && m_view->currentColumn() == m_column;
        state.focusable = state.selectable = true;
        state.focused = isCurrent && m_view->hasFocus();
        state.selected = isCurrent;
        state.disabled = !m_view->content().cell(m_row, m_column).isConcerned;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->cellRect(m_row, m_column));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return state().selected; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<MatrixView> m_view;
    int m_row;
    int m_column;
};
} // namespace

MatrixAccessible::MatrixAccessible(MatrixView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

MatrixAccessible::~MatrixAccessible()
{
    forget();
}

MatrixView *MatrixAccessible::view() const
{
    return static_cast<MatrixView *>(widget());
}

void MatrixAccessible::forget()
{
    for (const auto &[index, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void *MatrixAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int MatrixAccessible::columnCount() const
{
    return view() ? int(view()->content().units.size()) : 0;
}

int MatrixAccessible::rowCount() const
{
    return view() ? int(view()->content().measures.size()) : 0;
}

int MatrixAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *MatrixAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_cells.find(index); known != m_cells.end())
        return QAccessible::accessibleInterface(known->second);
    auto *cell = new CellAccessible(view(), index / columnCount(), index % columnCount());
    m_cells[index] = QAccessible::registerAccessibleInterface(cell); // owned by the cache from here
    return cell;
}

QAccessibleInterface *MatrixAccessible::cellAt(int row, int column) const
{
    const bool isInside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isInside ? child(row * columnCount() + column) : nullptr;
}

QAccessibleInterface *MatrixAccessible::childAt(int x, int y) const
{
    const QPoint inView = view()->viewport()->mapFromGlobal(QPoint(x, y));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (view()->cellRect(row, column).contains(inView))
                return cellAt(row, column);
        }
    }
    return nullptr;
}

QAccessibleInterface *MatrixAccessible::focusChild() const
{
    return view()->hasFocus() ? cellAt(view()->currentRow(), view()->currentColumn()) : nullptr;
}

int MatrixAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = child ? const_cast<QAccessibleInterface *>(child)->tableCellInterface() : nullptr;
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

int MatrixAccessible::selectedCellCount() const
{
    return view()->currentRow() >= 0 ? 1 : 0;
}

QList<QAccessibleInterface *> MatrixAccessible::selectedCells() const
{
    QAccessibleInterface *cell = cellAt(view()->currentRow(), view()->currentColumn());
    return cell ? QList<QAccessibleInterface *>{cell} : QList<QAccessibleInterface *>{};
}

QString MatrixAccessible::columnDescription(int column) const
{
    return view()->content().units.value(column).name;
}

QString MatrixAccessible::rowDescription(int row) const
{
    const MatrixMeasure measure = view()->content().measures.value(row);
    return measure.number + u' ' + measure.title;
}

void MatrixAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    forget();
}
