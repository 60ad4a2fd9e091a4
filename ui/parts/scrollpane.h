// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// A pane that scrolls downwards when its content is higher than the window, on a ground of its own. The content keeps
/// to the pane's width. Give every form and every column of text one: at 200 % text they are higher than the window.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr, QPalette::ColorRole ground = QPalette::Window);

    /// As wide as the content must be: it never scrolls sideways.
    [[nodiscard]] QSize minimumSizeHint() const override;
};
