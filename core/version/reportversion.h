// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A locked version of a round's report: rendered once, never computed again. A correction is a new number.
struct ReportVersion {
    static constexpr auto kind = "report_version"_L1;

    RoundId round{};
    int number = 0;           ///< 1, 2 …
    QString reason{};         ///< of a correction; empty for the first
    qint64 lockedAt = 0;      ///< UTC ms
    QByteArray contentHash{}; ///< of the store when it was locked
    QString programVersion{};
    QStringList files{}; ///< "<kind> <language> <format> <sha256 hex> <size>", e.g. "board sv pdf 9f3c… 812345"

    bool operator==(const ReportVersion &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"number"_s, number), v(u"reason"_s, reason), v(u"locked_at"_s, lockedAt);
        v(u"content_hash"_s, contentHash), v(u"program_version"_s, programVersion), v(u"files"_s, files);
    }
};
