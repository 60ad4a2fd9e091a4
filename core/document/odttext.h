// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QList>

/// The text of OpenDocument files (.odt).
namespace odttext {

/// As it reads with all tracked changes accepted, without notes, comments and lists of contents. Invalid when the file
/// is none, damaged or locked; `name` is for the sentences.
[[nodiscard]] Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &name);

} // namespace odttext
