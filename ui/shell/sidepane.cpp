// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepane.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QPainter>

SidePane::SidePane(QWidget *content, QWidget *parent)
    : ScrollPane(content, parent, QPalette::Base)
{
    setRuled(true);
}

void SidePane::setRuled(bool ruled)
{
    setViewportMargins(ruled ? 1 : 0, 0, 0, 0);
    update();
}

bool SidePane::event(QEvent *event)
{
    // The viewport has a paintEvent of its own; what it leaves free at the left is this widget's.
    if (event->type() == QEvent::Paint && viewportMargins().left() > 0) {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, viewportMargins().left(), height()), look::tokens().line);
    }
    return ScrollPane::event(event);
}
