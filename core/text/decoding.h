// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Bytes of a text file from anywhere: a byte order mark decides, then strict UTF-8, then windows-1252. The mark is
/// gone.
[[nodiscard]] QString decoded(const QByteArray &bytes);
