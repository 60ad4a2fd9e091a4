// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/font.h"
#include "core/report/pdfobjects.h"
#include "core/text/result.h"

#include <unordered_map>

namespace report::pdf {

/// A font as embedded: every pair of glyph and text gets a code of its own, so that copied text is always right.
class EmbeddedFont
{
public:
    explicit EmbeddedFont(const Font &font);

    [[nodiscard]] quint16 code(const Glyph &glyph);
    /// Difference between the glyph's own width and the shaped advance, in 1/1000 of 1/1000 em as TJ wants it.
    [[nodiscard]] qint64 adjustment(const Glyph &glyph) const;
    [[nodiscard]] qint64 thousandths(qint64 units) const;
    [[nodiscard]] const Font &font() const { return m_font; }

    /// Writes the subset and returns the object of the font.
    [[nodiscard]] Result<int> embed(Objects &objects) const;

private:
    struct Code {
        quint16 glyph = 0;
        quint32 text = 0;
    };

    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] int descriptor(Objects &objects, const QByteArray &name, const QByteArray &program) const;

    const Font &m_font;
    std::vector<Code> m_codes{1}; ///< code 0 is .notdef
    std::unordered_map<quint64, quint16> m_known;
    std::vector<qint32> m_widths; ///< by glyph, -1 unknown yet
};

} // namespace report::pdf
