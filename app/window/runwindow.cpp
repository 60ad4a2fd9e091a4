// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runwindow.h"

#include "app/window/plankollwindow.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

int runWindow(int &argc, char **argv, const QString &storePath)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"plankoll"_s);
    QApplication::setOrganizationName(u"plankoll"_s);
    QApplication::setApplicationDisplayName(u"Plankoll"_s);
    QSettings settings;
    look::install(application, look::readTheme(settings));
    QApplication::setWindowIcon(look::applicationIcon());
    PlankollWindow window(settings);
    window.showWelcome();
    window.show();
    // Without a name on the command line: what was open when the window was last closed.
    const QString last = settings.value(u"last"_s).toString();
    if (!storePath.isEmpty() || !last.isEmpty())
        window.open(storePath.isEmpty() ? last : storePath);
    const int status = QApplication::exec();
    settings.setValue(u"last"_s, window.openPath());
    return status;
}
