// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/language.h"
#include "app/window/runwindow.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

/// A display is needed for the window alone; no command needs one.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// The window opens a store, which is a file or an address: a lone word that is neither is a mistyped command.
bool isStoreAddress(const QString &word)
{
    return word.contains(u'/') || word.contains(u'.') || word.contains(u'\\') || QFileInfo::exists(word);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("plankoll"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANKOLL_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const bool opensWindow = words.isEmpty() || (words.size() == 1 && isStoreAddress(words.first()));
    if (!opensWindow || (!words.isEmpty() && isCommand(words.first()))) {
        QCoreApplication app(argc, argv);
        installLanguage(words);
        return runCommand(QCoreApplication::arguments().mid(1));
    }
    if (!hasDisplay()) {
        std::fputs("plankoll: no display for the window; give a command (plankoll --help lists them)\n", stderr);
        return 2;
    }
    return runWindow(argc, argv, words.value(0));
}
