// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop.h"

#include "core/mail/maildraft.h"
#include "ui/parts/whendone.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

// Handing in by mail: the file with the answers goes as it is, in a letter that a person sends.

QStringList Desktop::strategistMails() const
{
    QStringList mails;
    for (const PersonEntry &entry : m_session.facts().people) {
        if (!entry.person->ended && !entry.person->mail.isEmpty() && entry.roles.contains(Role::Strategist))
            mails << entry.person->mail;
    }
    return mails;
}

void Desktop::mailAnswers(SubmissionId submission)
{
    whenDone(m_session.stores().answers.handedIn(submission), this, [this](const Result<HandedIn> &handedIn) {
        if (handedIn)
            writeLetter(*handedIn);
        else
            m_window.tell(MessageIcon::Fault, handedIn.error().sentence);
    });
}

void Desktop::writeLetter(const HandedIn &handedIn)
{
    const auto &facts = m_session.facts();
    const Submission &submission = *handedIn.submission;
    MailDraft draft{.to = strategistMails()};
    const QString unit = facts.book.unitName(submission.unit);
    draft.subject = tr("%1: answers from %2, code %3").arg(facts.view.round->name, unit, submission.code);
    draft.body = tr("Hello,\n\nHere are %n answer(s) from %1, code %2. Open the file in Plankoll by “Merge a copy or an "
                    "answer file”.\n",
                    nullptr, int(submission.answers.size()))
                     .arg(unit, submission.code);
    const StoreAddress address = m_session.address();
    if (address.engine != StoreAddress::Engine::Sqlite) {
        openAddress(maildraft::address(draft)); // nothing to enclose: whoever receives it shares the store
        return;
    }
    const QFileInfo store(m_session.path());
    draft.attachmentName = store.fileName();
    const QString path = store.dir().filePath(tr("%1, letter.eml").arg(store.completeBaseName()));
    // On the writing thread, so that no commit of ours comes between the first byte and the last.
    const auto write = [draft, path, from = store.absoluteFilePath()](Connection &) mutable -> Done {
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Storage, Desktop::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(from)),
                           file.errorString());
        draft.attachment = file.readAll();
        const QByteArray letter = maildraft::eml(draft);
        QSaveFile out(path);
        if (out.open(QIODevice::WriteOnly) && out.write(letter) == letter.size() && out.commit())
            return {};
        return failure(Error::Kind::Storage,
                       Desktop::tr("%1 could not be written. Mail the file %2 yourself.")
                           .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(from)),
                       out.errorString());
    };
    whenDone(m_session.stores().database().maintain(write), this, [this, path](const Done &done) {
        if (!done) {
            m_window.tell(MessageIcon::Fault, done.error().sentence);
            return;
        }
        m_window.tell(MessageIcon::Info, tr("The letter lies in %1. Send it from your mail program; nothing has been sent "
                                            "yet.").arg(QDir::toNativeSeparators(path)));
        openAddress(QUrl::fromLocalFile(path).toString());
    });
}
