// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// While it lives, Ctrl+C does not kill the program but is noted, so that a long piece of work can stop between two
/// steps and take back what it did. A second Ctrl+C kills: a killed write is taken back when the store is next opened.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    /// May be asked on any thread.
    [[nodiscard]] static bool isWished();
};
