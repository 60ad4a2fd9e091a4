// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/drawing.h"
#include "core/report/font.h"
#include "core/report/hyphenator.h"
#include "core/text/result.h"

#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace report {

/// The bundled fonts and hyphenation patterns. Make one and reuse it for many documents: it remembers shaped words.
/// Not thread safe; a worker thread makes its own.
class Typesetter
{
public:
    [[nodiscard]] static Result<Typesetter> bundled();

    [[nodiscard]] int fontCount() const { return int(m_fonts.size()); }
    [[nodiscard]] Font &font(int index) const { return *m_fonts[size_t(index)]; }
    [[nodiscard]] Font &font(Face face) const { return *m_fonts[size_t(face)]; }
    /// The font that has the character: the face itself or a fallback; -1 when none of the bundled has it.
    [[nodiscard]] int fontFor(Face face, char32_t character) const;
    [[nodiscard]] Hyphenator &hyphenator() { return m_hyphenator; }

    /// Width in points of a line of text, fallback fonts included.
    [[nodiscard]] double width(Face face, double size, const QString &text) const;

private:
    Typesetter() = default;

    std::vector<std::unique_ptr<Font>> m_fonts;
    Hyphenator m_hyphenator;
};

/// A stretch of text in one font.
struct FontRun {
    int font = 0;
    qsizetype from = 0;
    qsizetype length = 0;
};
/// Splits text by fallback, marks staying with their letter. The text must have been through `printable`.
[[nodiscard]] std::vector<FontRun> fontRuns(const Typesetter &typesetter, Face face, QStringView text);

/// Composed, without control characters, every character one that some bundled font has: others become U+FFFD and are
/// named in `missing` ("U+1F600").
[[nodiscard]] QString printable(const Typesetter &typesetter, Face face, const QString &text, QStringList *missing);

} // namespace report
