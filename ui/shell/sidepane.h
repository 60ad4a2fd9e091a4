// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/scrollpane.h"

/// The white pane at the right of a page.
class SidePane : public ScrollPane
{
    Q_OBJECT

public:
    SidePane(QWidget *content, QWidget *parent);

    /// A hairline at the left, when it stands beside the main pane.
    void setRuled(bool ruled);

protected:
    bool event(QEvent *event) override;
};
