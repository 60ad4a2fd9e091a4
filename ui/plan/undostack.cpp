// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/undostack.h"
#include "ui/parts/whendone.h"

UndoStack::UndoStack(QObject *parent)
    : QObject(parent)
{
}

void UndoStack::push(UndoStep step)
{
    m_steps.resize(m_at);
    m_steps.push_back(std::move(step));
    m_at = m_steps.size();
    Q_EMIT changed();
}

QString UndoStack::undoWhat() const
{
    return m_at > 0 ? m_steps.at(m_at - 1).what : QString();
}

QString UndoStack::redoWhat() const
{
    return m_at < m_steps.size() ? m_steps.at(m_at).what : QString();
}

void UndoStack::undo()
{
    if (!canUndo())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    const QString what = undoWhat();
    whenDone(m_steps.at(m_at - 1).undo(), this, [this, what](const Done &done) { finish(done, m_at - 1, true, what); });
}

void UndoStack::redo()
{
    if (!canRedo())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    const QString what = redoWhat();
    whenDone(m_steps.at(m_at).redo(), this, [this, what](const Done &done) { finish(done, m_at + 1, false, what); });
}

void UndoStack::finish(const Done &done, std::size_t at, bool isUndo, const QString &what)
{
    m_isBusy = false;
    if (done)
        m_at = at;
    Q_EMIT changed();
    if (!done)
        Q_EMIT refused(done.error());
    else if (isUndo)
        Q_EMIT undone(what);
    else
        Q_EMIT redone(what);
}
