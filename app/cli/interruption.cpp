// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace {

std::atomic<bool> wished = false; // lock-free, so that a signal may set it
static_assert(std::atomic<bool>::is_always_lock_free);

void note(int signal)
{
    wished = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    wished = false;
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isWished()
{
    return wished;
}
