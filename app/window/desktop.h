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
    /// A reminder to the unit's contacts, in the mail program. It is logged, and refused within the minimum gap.
    void writeMail(UnitId unit);
    /// A letter that lies as an .eml; where no program opens one, its text, for the file to be attached by hand.
    void openLetter(const QString &path, const QString &mailto);
    /// The step that is left in a package: the answer file, and a letter with it, to look at and send.
    void mailAnswers(SubmissionId submission);
    /// The same in a coordinator's package, for the assessment.
    void mailAssessment();
    /// The unit's answers, for its own register.
    void savePdf(UnitId unit);

private:
    void askAnswers(const QStringList &receipts);
    void makeAnswers(const QString &path, const QStringList &receipts);
    void writeLetter(const PackageMade &made, const QStringList &receipts);
    void renderPdf(UnitId unit, const QString &path);

    MainWindow &m_window;
    StoreSession &m_session;
    QTemporaryDir m_folder{};
};
