// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storesession.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

/// What pages ask of the desktop: open an address, a piece of evidence, a mail; save a unit's answers as a PDF.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(MainWindow &window, StoreSession &session, QObject *parent);

    void openAddress(const QString &address);
    void openEvidence(const Evidence &evidence, UnitId unit);
    /// A draft to the unit's contacts, in the mail program.
    void writeMail(UnitId unit);
    /// The step that is left when answers were written in a file: a letter with the file, beside it, to look at and send.
    void mailAnswers(SubmissionId submission);
    /// The unit's answers, for its own register.
    void savePdf(UnitId unit);

private:
    void writeLetter(const HandedIn &handedIn);
    [[nodiscard]] QStringList strategistMails() const;
    void renderPdf(UnitId unit, const QString &path);

    MainWindow &m_window;
    StoreSession &m_session;
    QTemporaryDir m_folder{};
};
