// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/maintenance.h"

#include "ui/parts/filechooser.h"
#include "ui/parts/whendone.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

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
                             "for whoever helps you.") +
                              u'\n' + found->faults.join(u'\n'));
        } else {
            m_window.tell(MessageIcon::Done,
                          tr("The store is sound: %n version(s) verified.", nullptr, int(found->revisions)));
        }
    });
}

void Maintenance::mergeCopies()
{
    const FileQuestion question{
        .title = tr("Merge copies and answer files"), .filter = tr("Plankoll store (*.plankoll)"), .isMany = true};
    look::askForFiles(&m_window, question, [this](const QStringList &paths) { previewMerge(paths); });
}

void Maintenance::previewMerge(const QStringList &paths)
{
    m_window.tell(MessageIcon::Info, tr("Comparing the copies …"));
    whenDone(m_session.stores().archive.merging(paths), this, [this, paths](const Result<MergeSummary> &summary) {
        m_window.endTelling();
        if (!summary)
            m_window.tell(MessageIcon::Fault, summary.error().sentence);
        else if (summary->added == 0 && summary->filled == 0 && summary->erased == 0 && summary->files == 0)
            m_window.tell(MessageIcon::Info, tr("Everything in the copies is here already. Nothing was changed."));
        else
            askMerge(paths, *summary);
    });
}

void Maintenance::askMerge(const QStringList &paths, const MergeSummary &summary)
{
    QStringList lines{tr("%n new version(s) come in.", nullptr, int(summary.added + summary.filled))};
    if (summary.files > 0)
        lines << tr("%n file(s) come in.", nullptr, int(summary.files));
    if (!summary.conflicts.isEmpty()) {
        lines << tr("%n record(s) will have two versions. Both are kept, and somebody chooses in Review.", nullptr,
                    int(summary.conflicts.size()));
    }
    if (summary.erased > 0)
        lines << tr("%n version(s) have been erased in a copy and are erased here, too. That cannot be undone.",
                    nullptr, int(summary.erased));
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Merge"), tr("Merge into this store?"), QMessageBox::Cancel, &m_window);
    box->setObjectName(u"mergeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join(u'\n'));
    QPushButton *yes = box->addButton(tr("Merge"), QMessageBox::AcceptRole);
    yes->setObjectName(u"mergeYes"_s);
    connect(yes, &QPushButton::clicked, this, [this, paths] { merge(paths); });
    box->open();
}

void Maintenance::merge(const QStringList &paths)
{
    whenDone(m_session.stores().archive.merge(m_session.actor(), paths), this,
             [this](const Result<MergeSummary> &done) {
                 if (done)
                     m_window.tell(MessageIcon::Done,
                                   tr("Merged: %n new version(s).", nullptr, int(done->added + done->filled)));
                 else
                     m_window.tell(MessageIcon::Fault, done.error().sentence);
             });
}
