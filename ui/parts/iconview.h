// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

/// An icon as a widget, 16 px at a = 13 unless told. It is decoration: its word stands beside it.
class IconView : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(const Icon &icon = {}, QWidget *parent = nullptr, int at13 = 16);

    void setIcon(const Icon &icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_at13;
};
