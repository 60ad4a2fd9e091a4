// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planfile.h"
#include "core/storage/database.h"

using OpenedDatabase = QFuture<Result<std::shared_ptr<Database>>>;

/// Opening and making stores away from the window's thread: a network share's fsync takes seconds.
namespace opening {

[[nodiscard]] OpenedDatabase open(const StoreAddress &address);
[[nodiscard]] OpenedDatabase create(const StoreAddress &address, const PlanFile &plan);
/// A throw-away example in this folder, made anew each time.
[[nodiscard]] OpenedDatabase openExample(const QString &folder);

} // namespace opening
