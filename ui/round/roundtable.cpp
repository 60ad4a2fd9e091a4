// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/roundtable.h"

#include "ui/look/look.h"
#include "ui/parts/rowdelegate.h"
#include "ui/round/roundtablemodel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {
/// Word below, icon above: the counts' columns are told apart without reading.
class IconHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = look::tokens();
        painter->fillRect(rect, tokens.window);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.line);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        const Icon icon = model()->headerData(section, orientation(), row::IconRole).value<Icon>();
        const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QFont font = look::font(TextRole::Small);
        painter->setFont(font);
        painter->setPen(tokens.text);
        const int left = section == 0 ? look::px(44) : look::px(8);
        QRect text = rect.adjusted(left, 0, -look::px(8), 0);
        if (!icon.isNull()) {
            const int size = look::px(14);
            look::paintIcon(*painter, QRect(text.right() - size, rect.top() + look::px(4), size, size), icon, size, {},
                            tokens.window);
            text.setTop(rect.top() + look::px(18));
        }
        painter->drawText(text, int(icon.isNull() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, words);
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const int width = QFontMetrics(look::font(TextRole::Small)).horizontalAdvance(words);
        return {width + look::px(section == 0 ? 52 : 17), look::px(40)};
    }
};

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(RoundTableModel::IsTotalRole).toBool())
        painter.fillRect(option.rect, look::tokens().raised);
    else
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    constexpr QStyle::State byKeyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & byKeyboard) == byKeyboard)
        look::paintInnerFocus(painter, option.rect, look::tokens().accent);
}

/// The tick and the unit's name.
class UnitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option, index);
        if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid()) {
            QStyleOptionButton box;
            box.rect = tickRect(option.rect);
            box.state = option.state | QStyle::State_Enabled;
            box.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
            box.state |= tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        }
        const bool isStrong = index.data(row::StrongRole).toBool() || (option.state & QStyle::State_Selected);
        const QFont font = look::font(isStrong ? TextRole::BodyStrong : TextRole::Body);
        painter->setFont(font);
        painter->setPen(look::tokens().text);
        const QRect text = option.rect.adjusted(look::px(44), 0, -look::px(8), 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        paintFocus(*painter, option);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(look::font(TextRole::BodyStrong));
        return {look::px(44 + 10) + metrics.horizontalAdvance(index.data().toString()), look::px(32)};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease || !(model->flags(index) & Qt::ItemIsUserCheckable))
            return false;
        // The whole margin around the box is the target, at least 24 wide.
        QRect target = option.rect;
        target.setWidth(look::px(40));
        if (!target.contains(static_cast<QMouseEvent *>(event)->pos()))
            return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect tickRect(const QRect &cell)
    {
        const int size = look::px(16);
        return {cell.left() + look::px(16), cell.center().y() - size / 2 + 1, size, size};
    }
};

/// A count: zero is quiet, the sum strong.
class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option, index);
        painter->setFont(look::font(index.data(row::StrongRole).toBool() ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(index.data(row::QuietRole).toBool() ? look::tokens().text2 : look::tokens().text);
        painter->drawText(option.rect.adjusted(0, 0, -look::px(8), 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data().toString());
        paintFocus(*painter, option);
        painter->restore();
    }
};

/// One of the common delegates on the ground of the sum.
template<class Delegate>
class OnSum : public Delegate
{
public:
    using Delegate::Delegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(RoundTableModel::IsTotalRole).toBool())
            painter->fillRect(option.rect, look::tokens().raised);
        Delegate::paint(painter, option, index);
    }
};
} // namespace

RoundTable::RoundTable(QWidget *parent)
    : TableView(parent)
{
    auto *header = new IconHeader(Qt::Horizontal, this);
    header->setSectionsClickable(false);
    setHorizontalHeader(header);
    sizeHeader();
    setItemDelegateForColumn(RoundTableModel::UnitColumn, new UnitDelegate(this));
    setItemDelegateForColumn(RoundTableModel::AnswersColumn, new OnSum<BarCellDelegate>(this));
    for (int column = RoundTableModel::UnansweredColumn; column <= RoundTableModel::ClosedColumn; ++column)
        setItemDelegateForColumn(column, new CountDelegate(this));
    setItemDelegateForColumn(RoundTableModel::DueColumn, new OnSum<StatusCellDelegate>(this));
    setStretchColumn(RoundTableModel::DueColumn);
    setMouseTracking(true);
}

void RoundTable::sizeHeader()
{
    horizontalHeader()->setFixedHeight(look::px(40));
    horizontalHeader()->setMinimumSectionSize(look::px(24));
    fitColumns();
}

void RoundTable::setModel(QAbstractItemModel *model)
{
    TableView::setModel(model);
    // No higher than its rows: the page's ground shows below the sum.
    const auto fit
        = [this] { setMaximumHeight(horizontalHeader()->height() + verticalHeader()->length() + look::px(1)); };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
}

void RoundTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        qobject_cast<RoundTableModel *>(model())->toggle(currentIndex().row());
        return;
    }
    TableView::keyPressEvent(event);
}

void RoundTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        sizeHeader();
}
