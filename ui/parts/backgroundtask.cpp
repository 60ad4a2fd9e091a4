// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/backgroundtask.h"

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
{
}

BackgroundTask::~BackgroundTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundTask::start(Job job, std::function<void()> then)
{
    Q_ASSERT(!isRunning());
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const report::Progress progress = [this, stop = m_isCancelled, last = -1](double done) mutable {
        if (const int percent = int(done * 100); percent != last) {
            last = percent;
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        }
        return !stop->load();
    };
    m_thread.reset(QThread::create([job = std::move(job), progress] { job(progress); }));
    connect(m_thread.get(), &QThread::finished, this, [this, then = std::move(then)] {
        m_thread->wait();
        m_thread.reset();
        then();
    });
    m_thread->start();
}

void BackgroundTask::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}
