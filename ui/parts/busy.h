// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace look {

/// Disables what was pressed while its wish is carried out. Qt then moves the focus to the next widget; it comes back
/// afterwards, unless the person has gone elsewhere meanwhile.
inline void setBusy(QWidget *pressed, bool busy)
{
    constexpr const char *movedTo = "plankollFocusMovedTo";
    if (busy) {
        if (!pressed->isEnabledTo(pressed->parentWidget()))
            return; // already
        const bool hadFocus = pressed->hasFocus();
        pressed->setEnabled(false);
        QObject *now = QApplication::focusWidget();
        pressed->setProperty(movedTo, hadFocus ? QVariant::fromValue(now) : QVariant());
        return;
    }
    pressed->setEnabled(true);
    const QVariant moved = pressed->property(movedTo);
    pressed->setProperty(movedTo, {});
    if (moved.isValid() && moved.value<QObject *>() == QApplication::focusWidget())
        pressed->setFocus(Qt::OtherFocusReason);
}

} // namespace look
