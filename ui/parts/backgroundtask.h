// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

/// One long piece of work on a thread of its own, with progress and a way to stop it. What the work makes it leaves
/// where `finished` finds it.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void(const report::Progress &progress)>;

    explicit BackgroundTask(QObject *parent = nullptr);
    ~BackgroundTask() override; ///< stops the work and waits for it
    Q_DISABLE_COPY_MOVE(BackgroundTask)

    /// Starts the work; `then` runs on this object's thread when it is done, stopped or not. One at a time.
    void start(Job job, std::function<void()> then);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    void cancel();

Q_SIGNALS:
    void progressed(int percent);

private:
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};
