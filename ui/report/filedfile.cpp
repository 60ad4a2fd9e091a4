// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/filedfile.h"

#include "core/text/files.h"
#include "ui/parts/whendone.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

FiledFile::FiledFile(ReportStore &reports, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
{
}

void FiledFile::read(const QString &path, const ReportVersion &version, const QString &planLanguage)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT began();
    auto work = std::make_shared<Work>();
    work->content.path = path;
    const bool isWord = QFileInfo(path).suffix().compare("docx"_L1, Qt::CaseInsensitive) == 0;
    m_task.start(
        [work, path, isWord](const report::Progress &) {
            auto bytes = files::read(path);
            if (!bytes) {
                work->error = bytes.error();
                return;
            }
            work->content.bytes = *bytes;
            work->content.sha256 = QCryptographicHash::hash(work->content.bytes, QCryptographicHash::Sha256);
            if (!isWord)
                return;
            if (auto text = docx::read(work->content.bytes, QDir::toNativeSeparators(path)))
                work->text = *std::move(text);
            else
                work->error = text.error();
        },
        [this, work, version, planLanguage, isWord] {
            if (work->error || !isWord)
                return finish(*work);
            const report::StoredFileKey like = report::storedFileLike(work->text, planLanguage);
            whenDone(m_reports.file(version, like.kind, like.language, u"docx"_s), this,
                     [this, work](const Result<QByteArray> &locked) {
                         if (locked)
                             return compare(work, *locked);
                         work->error = locked.error();
                         finish(*work);
                     });
        });
}

void FiledFile::compare(const std::shared_ptr<Work> &work, const QByteArray &locked)
{
    m_task.start(
        [work, locked](const report::Progress &) {
            const auto original = docx::read(locked);
            if (!original) {
                work->error = original.error();
                return;
            }
            work->content.changes = report::differences(*original, work->text);
            work->content.isCompared = true;
        },
        [this, work] { finish(*work); });
}

void FiledFile::finish(const Work &work)
{
    m_isRunning = false;
    if (work.error)
        Q_EMIT failed(*work.error);
    else
        Q_EMIT isRead(work.content);
}
