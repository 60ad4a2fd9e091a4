// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

#include <optional>

enum class RoundKind { Full, Check };
enum class RoundState { Planned, Open, Closed, Locked };

[[nodiscard]] QString roundKindCode(RoundKind kind);
[[nodiscard]] std::optional<RoundKind> roundKindOf(QStringView code);
[[nodiscard]] QString roundStateCode(RoundState state);
[[nodiscard]] RoundState roundStateOf(QStringView code); ///< Planned for an unknown code

/// A follow-up round (uppföljningsomgång). Dates are civil dates in the plan's time zone.
struct Round {
    static constexpr auto kind = "round"_L1;

    QString name{};
    QString roundKind{u"full"_s}; ///< "full" or "check"
    QString state{u"planned"_s};  ///< "planned", "open", "closed" or "locked"
    QDate periodFrom{};           ///< the period that is reported on
    QDate periodTo{};
    QDate opens{};
    QDate due{};             ///< the units' last day
    QDate coordinatorsDue{}; ///< null: not set
    QDate cutoff{};          ///< data cut-off (datastopp): the answers the report rests on
    QDate dispatch{};
    QDate meeting{};
    RoundId compareWith{}; ///< prefill and "changed since"; null: the last full round
    QString caseNumber{};  ///< diarienummer
    QString reason{};      ///< why it was reopened

    bool operator==(const Round &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"name"_s, name), v(u"round_kind"_s, roundKind), v(u"state"_s, state), v(u"period_from"_s, periodFrom);
        v(u"period_to"_s, periodTo), v(u"opens"_s, opens), v(u"due"_s, due);
        v(u"coordinators_due"_s, coordinatorsDue), v(u"cutoff"_s, cutoff), v(u"dispatch"_s, dispatch);
        v(u"meeting"_s, meeting), v(u"compare_with"_s, compareWith), v(u"case_number"_s, caseNumber);
        v(u"reason"_s, reason);
    }
};

/// More time for one unit (anstånd). The latest one of a unit and round holds.
struct Extension {
    static constexpr auto kind = "extension"_L1;

    RoundId round{};
    UnitId unit{};
    QDate until{}; ///< null: the extension was taken back
    QString reason{};

    bool operator==(const Extension &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"unit"_s, unit), v(u"until"_s, until), v(u"reason"_s, reason);
    }
};

/// Before a round opens: a unit's contacts have been asked for and confirmed.
struct ContactCheck {
    static constexpr auto kind = "contact_check"_L1;

    RoundId round{};
    UnitId unit{};
    bool confirmed = false;
    QString note{};

    bool operator==(const ContactCheck &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"unit"_s, unit), v(u"confirmed"_s, confirmed), v(u"note"_s, note);
    }
};
