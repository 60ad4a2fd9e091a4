// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;
class RailItem;

/// The places of the program at the left: icon, name and count; below 1120 px icons with tooltips alone.
/// One tab stop: arrows walk it, Enter or Space opens.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void add(const QString &id, NavIcon icon, const QString &name);
    void clear();
    /// Words at the right of the name: "39", "3 kvar"; `spoken` is what a screen reader hears ("39 svar väntar").
    void setCount(const QString &id, const QString &count, const QString &spoken = {});
    void setShown(const QString &id, bool shown);
    void setCurrent(const QString &id);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    [[nodiscard]] QStringList ids() const;

    /// How many places have a key of their own, and which.
    static constexpr int keyed = 9;
    [[nodiscard]] static QKeySequence keyOf(int place) { return Qt::CTRL | Qt::Key(Qt::Key_1 + place); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);
    void helpChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] RailItem *item(const QString &id) const;
    void walk(RailItem *from, int step);

    std::vector<RailItem *> m_items;
    RailItem *m_help = nullptr;
    QVBoxLayout *m_column = nullptr;
    bool m_isNarrow = false;
};
