// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/returneddocx.h"
#include "core/store/stores.h"
#include "ui/parts/backgroundtask.h"

/// Reads a file that is to be kept with a locked version: its fingerprint, and, when it is a Word file, what it says
/// otherwise than the version. Off the UI thread.
class FiledFile : public QObject
{
    Q_OBJECT

public:
    struct Content {
        QString path{};
        QByteArray bytes{};
        QByteArray sha256{};
        QList<report::ChangedPassage> changes{};
        bool isCompared = false; ///< false: a kind of file whose text is not read here
    };

    explicit FiledFile(ReportStore &reports, QObject *parent = nullptr);

    /// One file at a time: while one is being read, another is not begun.
    void read(const QString &path, const ReportVersion &version, const QString &planLanguage);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void began();
    void isRead(const FiledFile::Content &content);
    void failed(const Error &error);

private:
    struct Work {
        Content content{};
        docx::Text text{};
        std::optional<Error> error{};
    };

    void compare(const std::shared_ptr<Work> &work, const QByteArray &locked);
    void finish(const Work &work);

    ReportStore &m_reports;
    BackgroundTask m_task{};
    bool m_isRunning = false;
};
