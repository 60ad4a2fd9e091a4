// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktopfiles.h"

#include "core/report/rendering.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/whendone.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QUrl>

namespace {

struct DesktopText {
    Q_DECLARE_TR_FUNCTIONS(DesktopText)
};

Done writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Storage, DesktopText::tr("%1 could not be written. Choose another folder.")
                                             .arg(QDir::toNativeSeparators(path)), file.errorString());
}

/// Renders on a thread of its own: a PDF takes longer than a frame.
QFuture<Done> renderTo(const QString &path, const ReportData &data, const report::Wanted &wanted)
{
    auto promise = std::make_shared<QPromise<Done>>();
    QFuture<Done> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, data, wanted] {
        auto bytes = report::render(data, wanted);
        promise->addResult(bytes ? writeWhole(path, *bytes) : Done(tl::unexpected(bytes.error())));
        promise->finish();
    });
    return future;
}

} // namespace

DesktopFiles::DesktopFiles(MainWindow &window, StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
{
}

void DesktopFiles::openEvidence(const Evidence &evidence, UnitId unit)
{
    if (evidence.evidenceKind != "file"_L1) {
        QDesktopServices::openUrl(QUrl(evidence.address));
        return;
    }
    // The name is a unit's, so only its last part is used, under a folder of the file's own.
    const QString folder = m_folder.filePath(QString::fromLatin1(evidence.sha256.toHex().first(12)));
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QFileInfo(evidence.title).fileName());
    whenDone(m_session.stores().answers.saveEvidence(evidence, unit, path), this, [this, path](const Done &done) {
        if (done)
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        else
            m_window.tell(MessageIcon::Fault, done.error().sentence);
    });
}

void DesktopFiles::saveUnitReport(UnitId unit)
{
    const auto &facts = m_session.facts();
    const QString name = u"%1 %2.pdf"_s.arg(facts.book.unitShortName(unit), facts.view.round->name);
    const FileQuestion question{tr("Save the answers as PDF"), tr("PDF (*.pdf)"), name, true};
    look::askForFile(&m_window, question, [this, unit](const QString &path) { renderUnitReport(unit, path); });
}

void DesktopFiles::renderUnitReport(UnitId unit, const QString &path)
{
    m_window.tell(MessageIcon::Info, tr("Making the PDF …"));
    whenDone(m_session.stores().reports.data(m_session.round()), this,
             [this, unit, path](const Result<ReportData> &data) {
                 if (!data) {
                     m_window.tell(MessageIcon::Fault, data.error().sentence);
                     return;
                 }
                 const report::Wanted wanted{.kind = report::ReportKind::Unit,
                                             .language = m_session.facts().book.plan()->language, .unit = unit};
                 whenDone(renderTo(path, *data, wanted), this, [this, path](const Done &done) {
                     m_window.tell(done ? MessageIcon::Done : MessageIcon::Fault,
                                   done ? tr("The PDF lies in %1.").arg(QDir::toNativeSeparators(path))
                                        : done.error().sentence);
                 });
             });
}
