// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFontMetrics;

/// How wide a column must be for no piece of the name to be cut.
[[nodiscard]] int widestPiece(const QString &name, const QFontMetrics &metrics);

/// Breaks a short name over lines of `width`, at spaces and at soft hyphens, which then show as hyphens.
/// A piece that is too wide for any line stands alone and is elided.
[[nodiscard]] QStringList headerLines(const QString &name, const QFontMetrics &metrics, int width);
