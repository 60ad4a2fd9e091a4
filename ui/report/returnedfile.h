// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/returneddocx.h"
#include "core/store/stores.h"
#include "ui/parts/backgroundtask.h"

/// Reads a Word file that came back and compares it with what was sent out. Reading and laying out happen on a thread
/// of their own, what the store knows comes in between.
class ReturnedFile : public QObject
{
    Q_OBJECT

public:
    struct Content {
        QString path{};
        report::ReturnedDocx docx{};
        ReportData current{};
    };

    explicit ReturnedFile(ReportStore &reports, QObject *parent = nullptr);

    /// One file at a time: while one is being read, another is not begun.
    void read(const QString &path, RoundId round);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void began();
    void compared(const ReturnedFile::Content &content);
    void failed(const Error &error);

private:
    struct Sources {
        docx::Text edited{};
        ReportData current{};
        QList<Section> bases{};
        QList<Recorded<ReportVersion>> versions{};
    };

    void fetch(const QString &path, RoundId round, const docx::Text &edited);
    void compare(const QString &path, const std::shared_ptr<Sources> &sources);
    void fail(const Error &error);

    ReportStore &m_reports;
    BackgroundTask m_task{};
    bool m_isRunning = false;
};

/// The Word file at `path`, read. Blocks, so call it off the UI thread.
[[nodiscard]] Result<docx::Text> readDocxFile(const QString &path);
