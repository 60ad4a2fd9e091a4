// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storesession.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

/// Files between the store and the desktop: evidence that is opened, a unit's report that is saved for its register.
class DesktopFiles : public QObject
{
    Q_OBJECT

public:
    DesktopFiles(MainWindow &window, StoreSession &session, QObject *parent);

    /// Opens a link; a stored file is copied to a folder that goes with the program, and opened from there.
    void openEvidence(const Evidence &evidence, UnitId unit);
    /// Spara PDF till diariet: asks where, renders off this thread, writes beside and renames.
    void saveUnitReport(UnitId unit);

private:
    void renderUnitReport(UnitId unit, const QString &path);

    MainWindow &m_window;
    StoreSession &m_session;
    QTemporaryDir m_folder{};
};
