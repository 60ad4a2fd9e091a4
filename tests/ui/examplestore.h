// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "tests/support/temporarystores.h"

/// The example of Helsingborg's plan on a Tuesday in the middle of its open round: the units' last day was four days
/// ago. The store is made once a program and copied for each of these, so tests may write in it.
class ExampleStore
{
public:
    ExampleStore();

    [[nodiscard]] OpenStore &operator*() const { return *m_store; }
    [[nodiscard]] OpenStore *operator->() const { return m_store.get(); }
    [[nodiscard]] RoundId round() const { return m_round; }
    [[nodiscard]] RoundId earlierRound() const { return m_earlier; }
    [[nodiscard]] Actor strategist() const;
    /// The first contact of a unit, by its name or a short one.
    [[nodiscard]] Actor contact(const QString &unit) const;
    [[nodiscard]] PlanBook book() const;
    [[nodiscard]] RoundView view() const;
    [[nodiscard]] AssignmentId assignment(const QString &measure, const QString &unit) const;

private:
    [[nodiscard]] Actor actor(const std::function<bool(const PersonEntry &)> &is) const;

    TemporaryStores m_folder{};
    std::unique_ptr<OpenStore> m_store{};
    RoundId m_round{};
    RoundId m_earlier{};
};

/// Changes measure 7 in two copies in two ways and merges them: a conflict in the plan. Gives the measure's record.
[[nodiscard]] QUuid partMeasure(OpenStore &store, const Actor &strategist);
/// Sends an answer of the round back and submits it again with more text.
[[nodiscard]] AssignmentId submitAgain(OpenStore &store, const Actor &strategist, RoundId round);
