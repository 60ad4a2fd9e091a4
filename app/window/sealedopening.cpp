// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plankollwindow.h"

#include "app/window/storesession.h"
#include "core/package/seal.h"
#include "ui/parts/inbackground.h"
#include "ui/parts/whendone.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/welcome/passphrasepage.h"
#include "ui/welcome/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

// Opening a sealed package. The seal is for the way: opened, the package lies beside as a file like any other, so that
// what is written in it is kept from one day to the next.

QString PlankollWindow::openedName(const QString &sealed, int number)
{
    const QFileInfo file(sealed);
    const QString folder = QFileInfo(file.absolutePath()).isWritable()
                               ? file.absolutePath()
                               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString base = number == 1 ? tr("%1 opened").arg(file.completeBaseName())
                                     : tr("%1 opened %2").arg(file.completeBaseName()).arg(number);
    return QDir(folder).filePath(base + u".plankoll"_s);
}

void PlankollWindow::openSealed(const QString &sealed, const QString &page)
{
    QString target = openedName(sealed, 1);
    // The newest that was opened from it: who opens the mail's file again goes on where they were.
    for (int number = 1; QFileInfo::exists(target); target = openedName(sealed, ++number)) {
        const bool isNext = QFileInfo::exists(openedName(sealed, number + 1));
        if (!isNext && QFileInfo(target).lastModified() >= QFileInfo(sealed).lastModified()) {
            open(target, page);
            return;
        }
    }
    if (WelcomePage *welcome = this->welcome())
        welcome->showFault({});
    else
        m_window->endTelling();
    m_window->forgetPage(u"passphrase"_s);
    m_window->addHiddenPage({u"passphrase"_s,
                             {},
                             {},
                             [=, this](QWidget *parent) { return makePassphrase(sealed, target, page, parent); },
                             {}});
    m_window->openPage(u"passphrase"_s);
}

Page *PlankollWindow::makePassphrase(const QString &sealed, const QString &target, const QString &page, QWidget *parent)
{
    auto *asking = new PassphrasePage(sealed, target, parent);
    connect(asking, &PassphrasePage::left, this,
            [this] { m_window->openPage(m_session ? m_window->rail()->ids().value(0) : u"welcome"_s); });
    connect(asking, &PassphrasePage::passphraseGiven, this, [=, this](const QString &passphrase) {
        const auto unseal = [=] { return seal::open(sealed, target, passphrase); };
        whenDone(inBackground(unseal), asking, [=, this](const Done &done) {
            if (done)
                open(target, page);
            else
                asking->showFault(done.error().sentence);
        });
    });
    return asking;
}
