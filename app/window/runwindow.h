// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// Runs the window until it is closed. An empty path opens the last store, or the welcome page. Returns the exit
/// status.
int runWindow(int &argc, char **argv, const QString &storePath);
