// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storesession.h"
#include "ui/shell/mainwindow.h"

/// What the menu does with the store as a whole: back up, verify, merge a copy. Tells how it went in the window.
class Maintenance : public QObject
{
    Q_OBJECT

public:
    Maintenance(MainWindow &window, StoreSession &session, QObject *parent);

    void backUp();
    void verify();
    void mergeCopies();

private:
    void backUpTo(const QString &path);
    void previewMerge(const QStringList &paths);
    void askMerge(const QStringList &paths, const MergeSummary &summary);
    void merge(const QStringList &paths);

    MainWindow &m_window;
    StoreSession &m_session;
};
