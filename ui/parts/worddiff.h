// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A run of words that both texts hold, or only one of them.
struct DiffPiece {
    enum class Kind { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    QString text{};

    bool operator==(const DiffPiece &) const = default;
};

/// Word by word; spaces belong to the word before. Joining kept and removed gives `before`, kept and added `after`.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString &before, const QString &after);
