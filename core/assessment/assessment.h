// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// The coordinators' joint view of a measure in a round: one record, written by any of them, signed by each.
struct Assessment {
    static constexpr auto kind = "assessment"_L1;

    RoundId round{};
    MeasureId measure{};
    QString status{};
    QString text{}; ///< the joint summary
    QString hindered{};
    QString next{};

    bool operator==(const Assessment &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"measure"_s, measure), v(u"status"_s, status), v(u"text"_s, text);
        v(u"hindered"_s, hindered), v(u"next_step"_s, next);
    }
};

/// One coordinator's signature under a version of the assessment, or that coordinator's differing view.
struct Signature {
    static constexpr auto kind = "signature"_L1;

    AssessmentId assessment{};
    RevisionId signedRevision{}; ///< the version that was signed; a later one needs a new signature
    UnitId unit{};
    UnitId department{};
    bool dissent = false; ///< annan mening; `status` and `text` say which
    QString status{};
    QString text{};

    bool operator==(const Signature &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"assessment"_s, assessment), v(u"signed_revision"_s, signedRevision), v(u"unit"_s, unit);
        v(u"department"_s, department), v(u"dissent"_s, dissent), v(u"status"_s, status), v(u"text"_s, text);
    }
};
