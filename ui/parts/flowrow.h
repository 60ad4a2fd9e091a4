// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

#include <memory>
#include <vector>

/// Widgets side by side that go on in a new row when the room is too narrow: buttons, chips, legends. At 200 % text a
/// plain row would cut them. Hidden widgets take no room.
class FlowRow : public QLayout
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr, int spacing = 8);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isMeant) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
