// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Takes away a widget that is about to be replaced: out of sight at once, deleted when its own events are over.
template<class Widget>
void discard(Widget *&widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
    widget = nullptr;
}
