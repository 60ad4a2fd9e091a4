// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rendering.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

/// Lays the report out on a thread of its own, so that typing never waits for it. Asked again before it is done, it
/// drops what it was at: only the newest text is worth showing. Its fonts stay, so the second time is quick.
class PreviewMaker : public QObject
{
    Q_OBJECT

public:
    using Pages = std::shared_ptr<const report::DisplayList>;

    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override;
    Q_DISABLE_COPY_MOVE(PreviewMaker)

    void make(const ReportData &data, const QString &language);

Q_SIGNALS:
    void made(const PreviewMaker::Pages &pages);
    void failed(const Error &error);

private:
    struct Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<std::atomic_int> m_newest = std::make_shared<std::atomic_int>(0);
};
