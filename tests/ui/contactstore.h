// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "tests/support/temporarystores.h"

/// A store seen from one contact: fastighetsförvaltningen answered its ten measures in 2024, and the round of 2026 has
/// just opened. Robin types, Sam heads the unit, Kim is the strategist. The store is made once a program and copied.
class ContactStore
{
public:
    ContactStore();
    /// A copy of a store's file as it lies there now: what a crash would leave.
    explicit ContactStore(const QString &from);

    [[nodiscard]] OpenStore &operator*() const { return *m_store; }
    [[nodiscard]] OpenStore *operator->() const { return m_store.get(); }
    [[nodiscard]] RoundId round() const { return m_round; }
    [[nodiscard]] RoundId earlierRound() const { return m_earlier; }
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] Actor contact() const { return actor(u"Robin Exempel"_s); }
    [[nodiscard]] Actor strategist() const { return actor(u"Kim Exempel"_s); }
    [[nodiscard]] PersonId head() const { return actor(u"Sam Exempel"_s).person; }
    [[nodiscard]] AssignmentId assignment(const QString &measure) const;
    [[nodiscard]] AnswerSheet sheet(const QString &measure) const;
    [[nodiscard]] QList<Revision> history(const QString &measure) const;
    [[nodiscard]] QString path() const { return m_folder.path(u"contact.plankoll"_s); }

private:
    [[nodiscard]] Actor actor(const QString &name) const;

    TemporaryStores m_folder{};
    std::unique_ptr<OpenStore> m_store{};
    RoundId m_round{};
    RoundId m_earlier{};
    UnitId m_unit{};
};
