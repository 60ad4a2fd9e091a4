// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/maintenance.h"

#include "ui/parts/filechooser.h"
#include "ui/parts/whendone.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

Maintenance::Maintenance(MainWindow &window, StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
{
}

void Maintenance::backUp()
{
    const QFileInfo store(m_session.path());
    const QString name = u"%1 %2.plankoll"_s.arg(store.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const FileQuestion question{tr("Back up to"), tr("Plankoll store (*.plankoll)"), store.dir().filePath(name), true};
    look::askForFile(&m_window, question, [this](const QString &path) { backUpTo(path); });
}

void Maintenance::backUpTo(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_session.path())) {
        m_window.tell(MessageIcon::Fault, tr("That is the store itself. Choose another name for the backup."));
        return;
    }
    m_window.tell(MessageIcon::Info, tr("Backing up …"));
    whenDone(m_session.stores().archive.backup(path), this, [this, path](const Done &done) {
        if (done)
            m_window.tell(MessageIcon::Done,
                          tr("The backup lies in %1 and has been verified.").arg(QDir::toNativeSeparators(path)));
        else
            m_window.tell(MessageIcon::Fault, done.error().sentence);
        Q_EMIT m_session.wroteHere();
        m_session.load();
    });
}

void Maintenance::verify()
{
    m_window.tell(MessageIcon::Info, tr("Verifying every version in the store …"));
    whenDone(m_session.stores().archive.verify(), this, [this](const Result<Soundness> &found) {
        if (!found) {
            m_window.tell(MessageIcon::Fault, found.error().sentence);
        } else if (!found->faults.isEmpty()) {
            m_window.tell(MessageIcon::Fault,
                          tr("The store is damaged. Go on with the newest backup, and keep this file "
                             "for whoever helps you.")
                              + u'\n' + found->faults.join(u'\n'));
        } else {
            m_window.tell(MessageIcon::Done,
                          tr("The store is sound: %n version(s) verified.", nullptr, int(found->revisions)));
        }
    });
}
