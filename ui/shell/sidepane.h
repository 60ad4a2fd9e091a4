// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The white pane at the right of a page, scrolling when its content is higher than the window.
class SidePane : public QScrollArea
{
    Q_OBJECT

public:
    SidePane(QWidget *content, QWidget *parent);

    /// A hairline at the left, when it stands beside the main pane.
    void setRuled(bool ruled);

protected:
    bool event(QEvent *event) override;
};
