// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/parts/backgroundtask.h"

#include <QWidget>

class Button;
class FormField;
class MessageStrip;
class ProgressLine;
class QLineEdit;
class Text;

/// Locking a version of the report: what will be stored, what is unfinished, what cannot be undone. It renders off this
/// thread and stores the bytes; when something was written meanwhile, nothing is locked.
class LockPane : public QWidget
{
    Q_OBJECT

public:
    LockPane(ReportStore &reports, const Actor &actor, QWidget *parent = nullptr);

    /// `unfinished` are headings of sections that nobody has marked as done.
    void showRound(const ReportData &data, int number, const QStringList &unfinished);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void left();
    void locked(int number);

private:
    void build();
    void lock();
    void store(const QList<reports::RenderedFile> &files);
    void fail(const Error &error);
    void setRunning(bool running);

    ReportStore &m_reports;
    Actor m_actor;
    ReportData m_data{};
    int m_number = 1;
    BackgroundTask m_task{};
    Text *m_title = nullptr;
    Text *m_what = nullptr;
    MessageStrip *m_unfinished = nullptr;
    MessageStrip *m_late = nullptr;
    MessageStrip *m_final = nullptr;
    MessageStrip *m_fault = nullptr;
    FormField *m_reasonField = nullptr;
    QLineEdit *m_reason = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_lock = nullptr;
    Button *m_cancel = nullptr;
};
