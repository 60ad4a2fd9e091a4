// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QByteArray>
#include <QHash>
#include <QPainterPath>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

struct hb_blob_t;
struct hb_buffer_t;
struct hb_face_t;
struct hb_font_t;

namespace report {

/// A glyph of a shaped word, in font units. `text` is what it stands for: a code point, or Font::clusterFlag and a
/// number of Font::clusterText for a ligature.
struct Glyph {
    quint16 id = 0;
    qint32 advance = 0;
    qint32 xOffset = 0;
    qint32 yOffset = 0;
    quint32 text = 0;

    bool operator==(const Glyph &) const = default;
};

/// A word shaped once and used wherever it stands again.
struct ShapedWord {
    std::vector<Glyph> glyphs{}; ///< in visual order
    qint64 advance = 0;          ///< in font units
};

/// One bundled TrueType font: metrics and shaping by HarfBuzz, without any font database of the platform.
/// Not thread safe (it remembers words); a worker makes its own.
class Font
{
public:
    static constexpr quint32 clusterFlag = 0x80000000U;

    /// `tracking` is added to every advance, in 1/1000 em: display sizes are set a little tighter.
    explicit Font(QByteArray bytes, int tracking = 0);
    ~Font();
    Q_DISABLE_COPY_MOVE(Font)

    [[nodiscard]] bool has(char32_t character) const;
    [[nodiscard]] const ShapedWord &shape(QStringView word, bool rightToLeft);
    [[nodiscard]] QString clusterText(quint32 text) const;

    [[nodiscard]] Mpt scale(qint64 units, Mpt size) const;
    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int descent() const { return m_descent; }
    [[nodiscard]] int capHeight() const { return m_capHeight; }
    [[nodiscard]] int glyphAdvance(quint16 glyph) const;
    /// The glyph's shape in font units, y downwards from the base line.
    [[nodiscard]] QPainterPath outline(quint16 glyph) const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QByteArray &postScriptName() const { return m_postScriptName; }
    [[nodiscard]] hb_face_t *face() const { return m_face; }

private:
    struct WordHash {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return ::qHash(word, 0); }
    };
    struct WordEqual {
        using is_transparent = void;
        bool operator()(QStringView left, QStringView right) const { return left == right; }
    };
    using Words = std::unordered_map<QString, ShapedWord, WordHash, WordEqual>;

    [[nodiscard]] ShapedWord shapeAnew(QStringView word, bool rightToLeft);
    [[nodiscard]] quint32 textOf(QStringView cluster);
    void readMetrics();

    QByteArray m_bytes;
    QByteArray m_postScriptName;
    hb_blob_t *m_blob = nullptr;
    hb_face_t *m_face = nullptr;
    hb_font_t *m_font = nullptr;
    hb_buffer_t *m_buffer = nullptr;
    int m_unitsPerEm = 1000;
    int m_ascent = 0;
    int m_descent = 0;
    int m_capHeight = 0;
    int m_tracking = 0; ///< in font units
    Words m_leftToRight;
    Words m_rightToLeft;
    mutable std::vector<quint8> m_has; ///< of the first code points: 0 not asked yet, 1 no, 2 yes
    std::vector<QString> m_clusters;
    std::unordered_map<QString, quint32> m_clusterNumbers;
};

} // namespace report
