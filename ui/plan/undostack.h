// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <vector>

/// Something that was saved and can be taken back. Both ways write to the store, so both take time and may be refused.
struct UndoStep {
    QString what{}; ///< "Measure 7", for the menu and the line that tells
    std::function<QFuture<Done>()> undo{};
    std::function<QFuture<Done>()> redo{};
};

/// What has been saved on a page since it was opened, to be taken back in order. Not a QUndoStack: its commands are
/// done at once and cannot fail, ours are futures. A step that is refused stays where it was.
class UndoStack : public QObject
{
    Q_OBJECT

public:
    explicit UndoStack(QObject *parent = nullptr);

    /// After the first save; what had been taken back can no longer be redone.
    void push(UndoStep step);
    [[nodiscard]] bool canUndo() const { return m_at > 0 && !m_isBusy; }
    [[nodiscard]] bool canRedo() const { return m_at < m_steps.size() && !m_isBusy; }
    [[nodiscard]] QString undoWhat() const;
    [[nodiscard]] QString redoWhat() const;
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void undone(const QString &what);
    void redone(const QString &what);
    void refused(const Error &error);

private:
    void finish(const Done &done, std::size_t at, bool isUndo, const QString &what);

    std::vector<UndoStep> m_steps;
    std::size_t m_at = 0; ///< steps before it are done
    bool m_isBusy = false;
};
