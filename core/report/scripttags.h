// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace report {

/// What a person wrote, each stretch in another script tagged with the language that script tells: a name in Arabic
/// letters is read aloud in Arabic, also within a Swedish sentence. The rest gets `language` (empty: the surrounding).
[[nodiscard]] Inlines taggedByScript(const QString &text, const QString &language = {});

} // namespace report
