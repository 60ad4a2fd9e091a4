// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

#include <QCoreApplication>

/// What a unit says about one measure in one round. Saved versions are revisions; which one counts is the
/// assignment's to say.
struct Answer {
    static constexpr auto kind = "answer"_L1;

    AssignmentId assignment{};
    bool unchanged = false; ///< Stämmer fortfarande
    QString status{};       ///< a code of the plan's status set; empty: not chosen yet
    bool delayed = false;   ///< försenad
    QString done{};         ///< what has happened since the last answer
    QString effect{};
    QString helped{};
    QString hindered{};
    QString next{};
    QList<EvidenceId> evidence{};
    RevisionId previous{};  ///< the earlier round's answer it started from; null: the first
    QString receivedFrom{}; ///< proxy entry: who sent it and how, when a strategist typed what came by mail

    bool operator==(const Answer &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"assignment"_s, assignment), v(u"unchanged"_s, unchanged), v(u"status"_s, status);
        v(u"delayed"_s, delayed), v(u"done"_s, done), v(u"effect"_s, effect), v(u"helped"_s, helped);
        v(u"hindered"_s, hindered), v(u"next_step"_s, next), v(u"evidence"_s, evidence);
        v(u"previous"_s, previous), v(u"received_from"_s, receivedFrom);
    }
};

/// What hinders an answer from being submitted, with the field to jump to ("status", "done", "hindered", "next_step").
struct AnswerFault {
    AssignmentId assignment{};
    QString field{};    ///< empty: the answer as a whole is missing
    QString sentence{}; ///< translated: what to do

    bool operator==(const AnswerFault &) const = default;
};

/// All faults at once, in the order of the form: status required; a comment unless nothing changed; if delayed, the
/// hindrance and the next step.
[[nodiscard]] QList<AnswerFault> faultsOf(const Answer &answer);
