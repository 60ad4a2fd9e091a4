// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop.h"

#include "core/reminder/exchangemail.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/whendone.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

// Answering from a package: what was handed in goes back in an answer file, in a letter that a person sends.

void Desktop::mailAnswers(SubmissionId submission)
{
    whenDone(m_session.stores().answers.handedIn(submission), this, [this](const Result<HandedIn> &handedIn) {
        if (!handedIn) {
            m_window.tell(MessageIcon::Fault, handedIn.error().sentence);
            return;
        }
        askAnswers({handedIn->submission->code});
    });
}

void Desktop::mailAssessment()
{
    askAnswers({});
}

void Desktop::askAnswers(const QStringList &receipts)
{
    const QFileInfo package(m_session.path());
    const FileQuestion question{.title = tr("Where is the answer file to lie?"),
                                .filter = tr("Answer file (*.plankoll)"),
                                .suggested
                                = package.dir().filePath(tr("%1 answers.plankoll").arg(package.completeBaseName())),
                                .isSaving = true};
    look::askForFile(&m_window, question, [this, receipts](const QString &path) { makeAnswers(path, receipts); });
}

void Desktop::makeAnswers(const QString &path, const QStringList &receipts)
{
    PackageOrder order;
    order.round = m_session.round();
    const auto &scope = m_session.facts().scope;
    order.unit = scope ? scope->unit : m_session.actor().unit;
    order.measure = scope ? scope->measure : MeasureId{};
    order.path = path;
    whenDone(m_session.stores().exchange.makePackage(m_session.actor(), order), this,
             [this, receipts](const Result<PackageMade> &made) {
                 if (made)
                     writeLetter(*made, receipts);
                 else
                     m_window.tell(MessageIcon::Fault, made.error().sentence);
             });
}

void Desktop::writeLetter(const PackageMade &made, const QStringList &receipts)
{
    const auto letter = exchangemails::answers(made, receipts);
    if (!letter) {
        m_window.tell(MessageIcon::Fault, letter.error().sentence);
        return;
    }
    const QString file = QDir::toNativeSeparators(made.path);
    const QString path = made.path + u".eml"_s;
    if (maildrafts::write(*letter, path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_window.tell(MessageIcon::Done, tr("Send the mail that has opened. The answer file lies in %1.").arg(file));
        return;
    }
    QDesktopServices::openUrl(QUrl(maildrafts::mailto(*letter)));
    m_window.tell(MessageIcon::Warning,
                  tr("Attach %1 to a mail yourself, and send it. The file's code is %2.").arg(file, made.code));
}
