// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scrollpane.h"

#include "ui/look/look.h"

#include <QScrollBar>

ScrollPane::ScrollPane(QWidget *content, QWidget *parent, QPalette::ColorRole ground)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(ground);
    viewport()->setBackgroundRole(ground);
    content->setBackgroundRole(ground);
    content->setAutoFillBackground(true);
    setWidget(content);
    verticalScrollBar()->setSingleStep(look::px(24));
}

QSize ScrollPane::minimumSizeHint() const
{
    const int content = widget() ? widget()->minimumSizeHint().width() : 0;
    return {content + viewportMargins().left() + verticalScrollBar()->sizeHint().width(), look::px(96)};
}
