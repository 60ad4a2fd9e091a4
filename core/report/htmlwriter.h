// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/typesetter.h"

#include <QByteArray>

namespace report {

/// Writes a document as one accessible HTML file without anything beside it: its fonts are inside, headings, tables
/// with scopes, drawings as SVG with their text alternative, contents with links. Without a time or locale in it: equal
/// input, equal bytes.
[[nodiscard]] QByteArray writeHtml(const Document &document, const Typesetter &typesetter);

} // namespace report
