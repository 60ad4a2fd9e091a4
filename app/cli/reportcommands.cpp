// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

/// Filled in beside the report's composition.
QList<Command> reportCommands()
{
    return {};
}
