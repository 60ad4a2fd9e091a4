// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// Puts together what the end of a line took apart. A hyphen there may be the printer's or the word's own: the
/// document's other words decide, and "skol- och fritids…" keeps its.
class Hyphens
{
public:
    /// Remembers the words of a line or a paragraph.
    void learn(const QString &text);
    [[nodiscard]] QString joined(const QString &line, const QString &next) const;

private:
    [[nodiscard]] bool isOfTheWord(const QString &first, const QString &second) const;

    QSet<QString> m_words{};
};
