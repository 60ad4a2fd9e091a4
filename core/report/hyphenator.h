// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

struct _HyphenDict;

namespace report {

/// Where Swedish and English words may be divided: from eight letters, at least four on each side.
class Hyphenator
{
public:
    Hyphenator();
    ~Hyphenator();
    Q_DISABLE_COPY(Hyphenator)
    Hyphenator(Hyphenator &&other) noexcept;
    Hyphenator &operator=(Hyphenator &&other) = delete;

    /// Positions in `word` (letters only) before which a line may begin. Empty for a language without patterns.
    [[nodiscard]] const std::vector<int> &positions(const QString &word, const QString &language);

private:
    struct Patterns {
        ~Patterns();
        _HyphenDict *dictionary = nullptr;
        bool utf8 = true;
        std::unordered_map<QString, std::vector<int>> known{};
    };

    [[nodiscard]] Patterns *patternsFor(const QString &language);

    std::map<QString, std::unique_ptr<Patterns>> m_patterns;
    std::vector<int> m_none;
};

} // namespace report
