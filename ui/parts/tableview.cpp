// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tableview.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {
/// Plain cells that elide at the end; the first column keeps the page's margin of 16.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != 0) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QWidget *view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
        QStyleOptionViewItem inset = option;
        inset.rect.setLeft(inset.rect.left() + look::px(8));
        QStyledItemDelegate::paint(painter, inset, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + (index.column() == 0 ? look::px(8) : 0), size.height()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
    }
};

bool activates(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}
} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setProperty("plankollOwnFocus", true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_stretchColumn)
            stretch();
    });
    applyMetrics();
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    fitColumns();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    // The order of columns is the page's; only what a text needs is measured here.
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
    fitColumns();
}

void TableView::fitColumns()
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretchColumn)
            resizeColumnToContents(column);
    }
    stretch();
}

/// QHeaderView::Stretch would take the column away altogether when the others fill the table.
void TableView::stretch()
{
    if (!model() || m_stretchColumn < 0 || m_stretchColumn >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretchColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    setColumnWidth(m_stretchColumn, qMax(look::px(160), viewport()->width() - others));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (activates(*event) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyMetrics();
}

void TableView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(look::px(24));
    verticalHeader()->setDefaultSectionSize(look::px(32));
    horizontalHeader()->setFont(look::font(TextRole::Small));
    horizontalHeader()->setMinimumSectionSize(look::px(24));
    fitColumns();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    const QColor line = look::tokens().line;
    const int first = qMax(0, rowAt(event->rect().top()));
    const int end = rowAt(event->rect().bottom());
    const int last = end < 0 ? model()->rowCount() - 1 : end;
    for (int row = first; row <= last; ++row) {
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.fillRect(QRect(0, y, viewport()->width(), 1), line);
    }
}

RowListView::RowListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("plankollOwnFocus", true);
}

void RowListView::keyPressEvent(QKeyEvent *event)
{
    if (activates(*event) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}
