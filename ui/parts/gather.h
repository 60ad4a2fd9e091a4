// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/whendone.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

/// Several results of the stores taken as one: when the last has come, in whatever order, `all` runs; at the first
/// failure `failed` runs instead. Nothing runs once `context` is gone.
class Gather
{
public:
    Gather(QObject *context, std::function<void()> all, std::function<void(const Error &)> failed)
        : m_context(context)
        , m_state(std::make_shared<State>(State{1, false, std::move(all), std::move(failed)}))
    {
    }
    ~Gather() { State::arrive(m_state); }
    Q_DISABLE_COPY_MOVE(Gather)

    /// `into` has to live as long as `all`: a member of the context, or what both lambdas share.
    template<class T>
    void add(QFuture<Result<T>> future, T &into)
    {
        ++m_state->waiting;
        whenDone(future, m_context, [state = m_state, &into](Result<T> result) {
            if (result) {
                into = *std::move(result);
            } else if (!std::exchange(state->hasFailed, true)) {
                state->failed(result.error());
            }
            State::arrive(state);
        });
    }

private:
    struct State {
        int waiting = 1;
        bool hasFailed = false;
        std::function<void()> all{};
        std::function<void(const Error &)> failed{};

        static void arrive(const std::shared_ptr<State> &state)
        {
            if (--state->waiting == 0 && !state->hasFailed)
                state->all();
        }
    };

    QObject *m_context;
    std::shared_ptr<State> m_state;
};
