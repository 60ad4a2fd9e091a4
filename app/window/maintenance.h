// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storesession.h"
#include "ui/shell/mainwindow.h"

/// What the menu does with the store as a whole: back up, verify. Tells how it went in the window.
class Maintenance : public QObject
{
    Q_OBJECT

public:
    Maintenance(MainWindow &window, StoreSession &session, QObject *parent);

    void backUp();
    void verify();

private:
    void backUpTo(const QString &path);

    MainWindow &m_window;
    StoreSession &m_session;
};
