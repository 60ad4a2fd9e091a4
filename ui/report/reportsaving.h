// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rendering.h"
#include "core/store/stores.h"
#include "ui/parts/backgroundtask.h"

/// Brings a report to a file: a draft is rendered off the UI thread, a locked version's bytes are copied as they are.
class ReportSaving : public QObject
{
    Q_OBJECT

public:
    explicit ReportSaving(ReportStore &reports, QObject *parent = nullptr);

    void render(const ReportData &data, const report::Wanted &wanted, const QString &path);
    void copy(const ReportVersion &version, const report::Wanted &wanted, const QString &path);
    void write(const Result<QByteArray> &bytes, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    void cancel() { m_task.cancel(); }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(int percent);
    void saved(const QString &path, const QByteArray &sha256);
    void failed(const Error &error);

private:
    ReportStore &m_reports;
    BackgroundTask m_task{};
};
