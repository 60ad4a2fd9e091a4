// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

/// Shows the 2 px ring around the control with keyboard focus: around fields always, around buttons only when the
/// keyboard brought the focus there. Views paint their own ring inside the cell.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);

private:
    void follow(QWidget *from, QWidget *to);

    QPointer<QFocusFrame> m_frame;
};
