// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QStyledItemDelegate>

/// Roles the row delegates read beside Qt::DisplayRole (the words) and Qt::AccessibleTextRole.
namespace row {
enum Role {
    IconRole = Qt::UserRole + 100, ///< Icon, before the words
    NumberRole,                    ///< QString, right-aligned before the words ("12")
    SecondLineRole,                ///< QString, quieter
    ThirdLineRole,                 ///< QString
    SecondInkRole,                 ///< int(row::Ink), colour of the second line
    StrongRole,                    ///< bool, words in DemiBold (unread)
    MarkRole,                      ///< Icon, after the words: late, delayed
    MarkWordRole,                  ///< QString, the mark's word beside it
    QuietRole,                     ///< bool, words in text2 ("Inget svar")
    FootRole,                      ///< int, px kept free below the lines, for buttons laid over the row
};
enum class Ink { Quiet, Text, Fault, Accent };
} // namespace row

/// Rows with icon, number, words and one or two quieter lines; 47 px at a = 13 with two lines.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table cell with icon, word and perhaps a mark with its word: "◐ Påbörjad ⚑ försenad".
class StatusCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StatusCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table cell with a thin bar and "4 av 16": DisplayRole is the words, DoneRole and TotalRole the numbers.
class BarCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DoneRole = Qt::UserRole + 150, TotalRole };

    explicit BarCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
