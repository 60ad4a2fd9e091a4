// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop.h"

#include "core/report/rendering.h"
#include "core/text/files.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/inbackground.h"
#include "ui/parts/whendone.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

Desktop::Desktop(MainWindow &window, StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
{
}

void Desktop::openAddress(const QString &address)
{
    if (!QDesktopServices::openUrl(QUrl(address)))
        m_window.tell(MessageIcon::Warning, tr("This computer has no program for %1.").arg(address));
}

void Desktop::openEvidence(const Evidence &evidence, UnitId unit)
{
    if (evidence.evidenceKind != "file"_L1) {
        openAddress(evidence.address);
        return;
    }
    // A name from an answer must not lead out of our folder.
    const QString path = m_folder.filePath(QFileInfo(evidence.title).fileName());
    whenDone(m_session.stores().answers.saveEvidence(evidence, unit, path), this, [this, path](const Done &done) {
        if (done)
            openAddress(QUrl::fromLocalFile(path).toString());
        else
            m_window.tell(MessageIcon::Fault, done.error().sentence);
    });
}

void Desktop::writeMail(UnitId unit)
{
    whenDone(m_session.stores().exchange.remindByAddress(m_session.actor(), m_session.round(), unit), this,
             [this](const Result<QString> &address) {
                 if (address)
                     openAddress(*address);
                 else
                     m_window.tell(MessageIcon::Warning, address.error().sentence);
             });
}

void Desktop::openLetter(const QString &path, const QString &mailto)
{
    if (QFile::exists(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    // No program for .eml here: the text without the file, which a person then attaches.
    if (QDesktopServices::openUrl(QUrl(mailto)))
        m_window.tell(MessageIcon::Info, tr("Attach the file yourself: this computer has no program that opens %1.")
                                             .arg(QDir::toNativeSeparators(path)));
    else
        m_window.tell(MessageIcon::Warning, tr("This computer has no program for mail. Send %1 from one that has.")
                                                .arg(QDir::toNativeSeparators(path)));
}

void Desktop::savePdf(UnitId unit)
{
    const auto &facts = m_session.facts();
    const FileQuestion question{tr("Save the unit's answers"), tr("PDF (*.pdf)"),
                                u"%1 %2.pdf"_s.arg(facts.book.unitShortName(unit), facts.view.round->name), true};
    look::askForFile(&m_window, question, [this, unit](const QString &path) { renderPdf(unit, path); });
}

void Desktop::renderPdf(UnitId unit, const QString &path)
{
    m_window.tell(MessageIcon::Info, tr("Writing the PDF …"));
    const QString language = m_session.facts().book.plan()->language;
    const auto save = [path](const QByteArray &bytes) { return files::write(path, bytes); };
    const auto told = [this, path](const Done &done) {
        if (done)
            m_window.tell(MessageIcon::Done, tr("The PDF lies in %1.").arg(QDir::toNativeSeparators(path)));
        else
            m_window.tell(MessageIcon::Fault, done.error().sentence);
    };
    whenDone(m_session.stores().reports.data(m_session.round()), this, [=, this](const Result<ReportData> &data) {
        if (!data) {
            told(tl::unexpected(data.error()));
            return;
        }
        const auto print = [data = *data, unit, language, save]() -> Done {
            const report::Wanted wanted{
                .kind = report::ReportKind::Unit, .language = language.isEmpty() ? u"sv"_s : language, .unit = unit};
            auto bytes = report::render(data, wanted);
            return bytes ? save(*bytes) : Done(tl::unexpected(bytes.error()));
        };
        whenDone(inBackground(print), this, told);
    });
}
