// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

#include <functional>

/// An example store: a plan with invented people, a locked round and an open one. Everything in it is marked as an
/// example; ids, salts and times are fixed, so two of them are equal.
namespace example {

/// Renders the files of a report for its locking. Without one the earlier round is closed but not locked.
using Renderer = std::function<Result<QList<reports::RenderedFile>>(const ReportData &)>;

[[nodiscard]] Result<std::unique_ptr<OpenStore>> create(const StoreAddress &address, const PlanFile &plan,
                                                        const Renderer &renderer);

} // namespace example
