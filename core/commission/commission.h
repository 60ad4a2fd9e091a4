// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

#include <optional>

using DecisionId = Id<struct DecisionNoun>;
using CommissionId = Id<struct CommissionNoun>;

/// What a meeting did with a report.
enum class Outcome {
    Noted,        ///< antecknas
    ReferredBack, ///< återremiss
    Commission,   ///< uppdrag
    Other,
};
[[nodiscard]] QString outcomeCode(Outcome outcome); ///< "noted", "referred_back", "commission", "other"
[[nodiscard]] std::optional<Outcome> outcomeOf(QStringView code);

/// A political decision on a report of the plan: § and date, and what came of it.
struct Decision {
    static constexpr auto kind = "decision"_L1;

    RoundId round{};     ///< whose report it was; null for a decision from before the first round here
    QString decidedBy{}; ///< "Kommunstyrelsen"
    QString paragraph{}; ///< "§ 47"
    QDate decidedOn{};
    QString outcome{}; ///< see Outcome
    QString text{};    ///< the decision's own words

    bool operator==(const Decision &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"decided_by"_s, decidedBy), v(u"paragraph"_s, paragraph);
        v(u"decided_on"_s, decidedOn), v(u"outcome"_s, outcome), v(u"text"_s, text);
    }
};

/// Something that a decision asks for (uppdrag). It is a row in every later round until an answer gives it back.
struct Commission {
    static constexpr auto kind = "commission"_L1;

    DecisionId decision{};
    QString text{};
    UnitId responsible{};      ///< a unit of the plan; null when it is another
    QString responsibleName{}; ///< who else, in words
    QDate backBy{};            ///< åter senast; null: no date
    bool withdrawn = false;    ///< written in by mistake: no report asks for it, the record stays

    bool operator==(const Commission &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"decision"_s, decision), v(u"text"_s, text), v(u"responsible"_s, responsible);
        v(u"responsible_name"_s, responsibleName), v(u"back_by"_s, backBy);
        v(u"withdrawn"_s, withdrawn);
    }
};

/// What a round's report answers to a commission.
struct CommissionAnswer {
    static constexpr auto kind = "commission_answer"_L1;

    CommissionId commission{};
    RoundId round{};
    QString text{};
    bool givenBack = false; ///< återredovisat: later rounds need not answer again

    bool operator==(const CommissionAnswer &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"commission"_s, commission), v(u"round"_s, round), v(u"text"_s, text), v(u"given_back"_s, givenBack);
    }
};
