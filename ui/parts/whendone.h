// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

/// Calls `act(result)` on `context`'s thread when the future has finished, and never once `context` is gone.
/// Use this instead of QFuture::then(context, …): in Qt 6.4 that looks from the storage thread whether the context
/// lives and posts to it a moment later, and a page that is closed in between takes the program with it.
template<class T, class Act>
void whenDone(const QFuture<T> &future, QObject *context, Act act)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, act = std::move(act)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            act(watcher->result());
    });
    watcher->setFuture(future);
}
