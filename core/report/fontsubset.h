// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/font.h"

#include <QByteArrayList>

#include <hb-subset.h>
#include <hb.h>

#include <memory>

namespace report {

struct HarfBuzzDeleter {
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
template<class T>
using HarfBuzzOwned = std::unique_ptr<T, HarfBuzzDeleter>;

[[nodiscard]] QByteArray bytesOf(hb_blob_t *blob);

/// What part of a font a file needs. The font must outlive it.
class FontSubset
{
public:
    explicit FontSubset(const Font &font);

    void addGlyph(quint16 glyph);
    void addCharacter(char32_t character);
    /// Tables that the file has no use for, by tag.
    void drop(const QByteArrayList &tables);
    /// The font with only that in it, without hints; empty when the font cannot be read.
    [[nodiscard]] QByteArray program();
    /// The number that a glyph has in the program. Call it after `program`.
    [[nodiscard]] quint16 newGlyph(quint16 glyph) const;

private:
    const Font &m_font;
    HarfBuzzOwned<hb_subset_input_t> m_input;
    HarfBuzzOwned<hb_subset_plan_t> m_plan{};
};

} // namespace report
