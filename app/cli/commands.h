// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <functional>

/// One command: its shape, and what it does. A command without a store gets a session without one.
struct Command {
    CommandShape shape{};
    bool opensStore = true;
    std::function<Done(Session &)> run{};
};

/// The commands of each noun.
[[nodiscard]] QList<Command> planCommands();
[[nodiscard]] QList<Command> personCommands();
[[nodiscard]] QList<Command> showCommands();
[[nodiscard]] QList<Command> roundCommands();
[[nodiscard]] QList<Command> answerCommands();
[[nodiscard]] QList<Command> archiveCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> correspondenceCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> reviewCommands();
[[nodiscard]] QList<Command> caseCommands();

/// Runs one call and gives its exit status (see the contract in docs: 0 done, 2 usage, 3 invalid …).
[[nodiscard]] int runCommand(const QStringList &words);
/// Whether the first word is a command, as against a store to open in the window.
[[nodiscard]] bool isCommand(const QString &word);
