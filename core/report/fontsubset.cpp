// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fontsubset.h"

namespace report {

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, qsizetype(length));
}

FontSubset::FontSubset(const Font &font)
    : m_font(font)
    , m_input(hb_subset_input_create_or_fail())
{
    hb_subset_input_set_flags(m_input.get(), HB_SUBSET_FLAGS_NOTDEF_OUTLINE | HB_SUBSET_FLAGS_NO_HINTING);
}

void FontSubset::addGlyph(quint16 glyph)
{
    hb_set_add(hb_subset_input_glyph_set(m_input.get()), glyph);
}

void FontSubset::addCharacter(char32_t character)
{
    hb_set_add(hb_subset_input_unicode_set(m_input.get()), character);
}

void FontSubset::drop(const QByteArrayList &tables)
{
    hb_set_t *dropped = hb_subset_input_set(m_input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const QByteArray &tag : tables)
        hb_set_add(dropped, hb_tag_from_string(tag.constData(), int(tag.size())));
}

QByteArray FontSubset::program()
{
    m_plan.reset(hb_subset_plan_create_or_fail(m_font.face(), m_input.get()));
    const HarfBuzzOwned<hb_face_t> subset(m_plan ? hb_subset_plan_execute_or_fail(m_plan.get()) : nullptr);
    if (!subset)
        return {};
    const HarfBuzzOwned<hb_blob_t> blob(hb_face_reference_blob(subset.get()));
    return bytesOf(blob.get());
}

quint16 FontSubset::newGlyph(quint16 glyph) const
{
    return quint16(hb_map_get(hb_subset_plan_old_to_new_glyph_mapping(m_plan.get()), glyph));
}

} // namespace report
