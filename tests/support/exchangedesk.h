// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packaging.h"
#include "core/store/openstore.h"
#include "tests/support/desk.h"

/// A follow-up in which every unit has answered the last round with words of its own, so that a test can look for one
/// unit's words in another's file. Each file is a store of its own; `today` is set for rules that ask for it.
class ExchangeDesk
{
public:
    explicit ExchangeDesk(const QString &plan = u"lindasa-2024-2027"_s);

    [[nodiscard]] QString path(const QString &name) const { return m_stores.path(name); }
    [[nodiscard]] QString base() const { return path(u"base.plankoll"_s); }
    /// A copy of the base to work in.
    [[nodiscard]] QString copy(const QString &name) const;
    [[nodiscard]] RoundId round() const { return m_round; }
    [[nodiscard]] RoundId lastRound() const { return m_lastRound; }
    [[nodiscard]] QStringList units() const { return m_units; }
    [[nodiscard]] PersonId contactOf(const QString &unit) const { return m_contacts.value(unit); }
    /// Words that stand in this unit's answers and nowhere else.
    [[nodiscard]] static QString marker(const QString &unit, const QString &what);

    /// Makes a unit's package from a store.
    [[nodiscard]] Result<PackageMade> package(const QString &store, const QString &unit, const QString &file,
                                              const QString &passphrase = {});
    /// Answers everything in a package with `text`, submits it, and gives the answer file.
    void answer(const QString &package, const QString &unit, const QString &text);
    [[nodiscard]] Result<PackageMade> answerFile(const QString &package, const QString &file);
    [[nodiscard]] Result<QList<Incoming>> takeIn(const QString &store, const QStringList &files,
                                                 const QMap<QString, QString> &choices = {},
                                                 const QString &passphrase = {});
    [[nodiscard]] static SealCost quick() { return {1, 64}; }
    static void setToday(QDate day);

private:
    TemporaryStores m_stores{};
    RoundId m_round{}, m_lastRound{};
    QStringList m_units{};
    QHash<QString, PersonId> m_contacts{};
};
