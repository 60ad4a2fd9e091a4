// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsaving.h"

#include "core/text/files.h"
#include "ui/parts/whendone.h"

#include <QCryptographicHash>

ReportSaving::ReportSaving(ReportStore &reports, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
{
    connect(&m_task, &BackgroundTask::progressed, this, &ReportSaving::progressed);
}

void ReportSaving::render(const ReportData &data, const report::Wanted &wanted, const QString &path)
{
    if (m_task.isRunning())
        return;
    auto bytes = std::make_shared<Result<QByteArray>>();
    Q_EMIT runningChanged(true);
    m_task.start(
        [data, wanted, bytes](const report::Progress &progress) { *bytes = report::render(data, wanted, progress); },
        [this, path, bytes] {
            Q_EMIT runningChanged(false);
            write(*bytes, path);
        });
}

void ReportSaving::copy(const ReportVersion &version, const report::Wanted &wanted, const QString &path)
{
    const auto bytes
        = m_reports.file(version, report::kindCode(wanted.kind), wanted.language, report::formatCode(wanted.format));
    whenDone(bytes, this, [this, path](const Result<QByteArray> &file) { write(file, path); });
}

void ReportSaving::write(const Result<QByteArray> &bytes, const QString &path)
{
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    if (auto written = files::write(path, *bytes); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT saved(path, QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
}
