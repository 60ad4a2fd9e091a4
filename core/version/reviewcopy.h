// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A copy of a report that was sent out to be reviewed in Word: who sent it and when is in its revision.
struct ReviewCopy {
    static constexpr auto kind = "review_copy"_L1;

    RoundId round{};
    QString reportKind{}; ///< "board" or "letter"
    QString language{};
    QString fileName{};
    QByteArray sha256{};      ///< of the file; its bytes are not kept: what comes back names what it was made from
    QStringList recipients{}; ///< to whom, as far as somebody said
    QDate sentOn{};
    bool withdrawn = false; ///< it was not sent after all

    bool operator==(const ReviewCopy &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"report_kind"_s, reportKind), v(u"language"_s, language);
        v(u"file_name"_s, fileName), v(u"sha256"_s, sha256), v(u"recipients"_s, recipients);
        v(u"sent_on"_s, sentOn), v(u"withdrawn"_s, withdrawn);
    }
};
