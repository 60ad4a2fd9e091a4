// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A bundle of a unit's answers, handed in together: one authorisation, one receipt.
struct Submission {
    static constexpr auto kind = "submission"_L1;

    RoundId round{};
    UnitId unit{};
    QString code{}; ///< the receipt's short code, e.g. "K7-42F": comparable over the telephone
    PersonId authorisedBy{};
    QString capacity{};     ///< as what: förvaltningschef, VD, nämnd §
    qint64 submittedAt = 0; ///< UTC ms
    QList<RevisionId> answers{};

    bool operator==(const Submission &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"unit"_s, unit), v(u"code"_s, code), v(u"authorised_by"_s, authorisedBy);
        v(u"capacity"_s, capacity), v(u"submitted_at"_s, submittedAt), v(u"answers"_s, answers);
    }
};

/// The receipt's code from the hash of what was submitted: letter, digit, "-", three of 32 signs that cannot be
/// misheard or misread (no I, O, 0, 1).
[[nodiscard]] QString receiptCode(const QByteArray &hash);
