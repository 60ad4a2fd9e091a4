// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/incoming.h"

/// What became of one file of a folder.
struct FetchedFile {
    QString path{};
    bool isKnown = false; ///< taken in on an earlier day
    std::optional<Incoming> taken{};
    std::optional<Error> error{}; ///< why it could not be taken
};
