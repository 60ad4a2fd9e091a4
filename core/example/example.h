// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

/// An example store: a plan with invented people, a locked round and an open one. Everything in it is marked as an
/// example; ids, salts and times are fixed, so two of them are equal.
namespace example {

/// Without a renderer the earlier round is closed but not locked.
[[nodiscard]] Result<std::unique_ptr<OpenStore>> create(const StoreAddress &address, const PlanFile &plan,
                                                        const reports::Renderer &renderer);

} // namespace example
