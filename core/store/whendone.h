// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

/// Calls `then(const Result<T> &)` on the thread of `context` when a store has its result, and never once `context` is
/// gone. QFuture::then(context, …) of Qt 6.4 posts to the context from the storage thread, unguarded: when the context is
/// deleted just then, the program crashes. A watcher is guarded by the future's own lock.
template<class T, class Then>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcher<Result<T>>::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}
