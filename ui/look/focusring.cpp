// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focusring.h"

#include "ui/look/look.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {
bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isButton(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

bool paintsOwnFocus(const QWidget *widget)
{
    return widget->property("plankollOwnFocus").toBool();
}

/// The control itself, when the focus is in a field inside it (a combo box, a spin box).
QWidget *controlOf(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    return qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent) ? parent : widget;
}
} // namespace

FocusRing::FocusRing(QApplication &application)
    : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget *, QWidget *to)
{
    const bool byKeyboard = to && to->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const bool wanted = to && !paintsOwnFocus(to) && (isField(to) || (byKeyboard && isButton(to)));
    if (!wanted) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame becomes a child of the window it works in, so it may have died with the last one.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(controlOf(to));
}
