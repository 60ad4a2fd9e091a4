// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencestorage.h"

#include <QElapsedTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class Button;
class ProgressLine;
class QTimer;

/// How far the reading or taking in of a file has come, and a way to stop it. What is done quickly shows no line.
class WorkLine : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);
    ~WorkLine() override; ///< stops what still runs: nobody sees it through
    Q_DISABLE_COPY_MOVE(WorkLine)

    /// What the storage thread tells and asks; `words` say what is done, with the file's name.
    [[nodiscard]] Progress start(const QString &words);
    void finish();
    void stop();

private:
    /// Shared with the storage thread.
    struct State {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
    };
    void refresh();

    std::shared_ptr<State> m_state{};
    QString m_words{};
    QElapsedTimer m_since{};
    QTimer *m_timer = nullptr;
    ProgressLine *m_line = nullptr;
    Button *m_stop = nullptr;
};
