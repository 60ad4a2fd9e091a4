// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

/// Whether words are spelt right, by a hunspell dictionary of the system or beside the program. Made and asked in one
/// thread at a time: it may be loaded elsewhere and handed over.
class Speller
{
public:
    /// Null when there is no dictionary for the language ("sv", "en").
    [[nodiscard]] static std::unique_ptr<Speller> load(const QString &language);
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    [[nodiscard]] bool isRight(const QString &word) const;
    /// The likeliest first; may take a tenth of a second for a long word.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    /// Counts as right from now on; where it is kept is the caller's.
    void learn(const QString &word) { m_learnt << word; }

private:
    explicit Speller(std::unique_ptr<Hunspell> dictionary);

    std::unique_ptr<Hunspell> m_dictionary;
    QSet<QString> m_learnt{};
};
