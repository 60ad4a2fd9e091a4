// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/font.h"

#include <hb-ot.h>
#include <hb.h>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr size_t remembered = 0x2300; ///< Latin to arrows and mathematics

/// Figures stay tabular: no kerning in a word that is a number, a date or an interval.
bool isNumeric(QStringView word)
{
    bool digits = false;
    for (const QChar c : word) {
        if (c.isDigit())
            digits = true;
        else if (!c.isSpace() && !QStringView(u".,:%+-/()\u2212\u2013").contains(c))
            return false;
    }
    return digits;
}

/// What glyph number `index` of `count` in a cluster of several glyphs stands for: the text is dealt out, and a
/// glyph too many gets a word joiner, since every glyph must map to something.
QString share(const QString &text, unsigned index, unsigned count)
{
    if (count <= 1)
        return text;
    if (qsizetype(index) >= text.size())
        return QString(QChar(0x2060));
    return index + 1 == count ? text.mid(index) : text.mid(index, 1);
}

} // namespace

Font::Font(QByteArray bytes, int tracking)
    : m_bytes(std::move(bytes))
    , m_blob(hb_blob_create(m_bytes.constData(), unsigned(m_bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr))
    , m_face(hb_face_create(m_blob, 0))
    , m_font(hb_font_create(m_face))
    , m_buffer(hb_buffer_create())
    , m_has(remembered, 0)
{
    readMetrics();
    m_tracking = tracking * m_unitsPerEm / 1000;
}

Font::~Font()
{
    hb_buffer_destroy(m_buffer);
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
    hb_blob_destroy(m_blob);
}

void Font::readMetrics()
{
    m_unitsPerEm = int(hb_face_get_upem(m_face));
    hb_font_set_scale(m_font, m_unitsPerEm, m_unitsPerEm);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font, &extents);
    m_ascent = extents.ascender;
    m_descent = -extents.descender;
    hb_position_t capHeight = m_unitsPerEm * 7 / 10;
    hb_ot_metrics_get_position(m_font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    m_capHeight = capHeight;
    char name[128] = {};
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
    m_postScriptName = name;
}

bool Font::has(char32_t character) const
{
    if (character < m_has.size() && m_has[character] != 0)
        return m_has[character] == 2;
    hb_codepoint_t glyph = 0;
    const bool has = hb_font_get_nominal_glyph(m_font, character, &glyph) && glyph != 0;
    if (character < m_has.size())
        m_has[character] = has ? 2 : 1;
    return has;
}

int Font::glyphAdvance(quint16 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, glyph);
}

QPainterPath Font::outline(quint16 glyph) const
{
    hb_draw_funcs_t *pen = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        pen,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
            static_cast<QPainterPath *>(data)->moveTo(double(x), -double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        pen,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
            static_cast<QPainterPath *>(data)->lineTo(double(x), -double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        pen,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float cx, float cy, float x, float y, void *) {
            static_cast<QPainterPath *>(data)->quadTo(double(cx), -double(cy), double(x), -double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        pen,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y,
           void *) {
            static_cast<QPainterPath *>(data)->cubicTo(double(ax), -double(ay), double(bx), -double(by), double(x),
                                                       -double(y));
        },
        nullptr, nullptr);
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    hb_font_get_glyph_shape(m_font, glyph, pen, &shape);
    hb_draw_funcs_destroy(pen);
    return shape;
}

Mpt Font::scale(qint64 units, Mpt size) const
{
    const qint64 product = units * size;
    const qint64 half = m_unitsPerEm / 2;
    return product >= 0 ? (product + half) / m_unitsPerEm : -((-product + half) / m_unitsPerEm);
}

const ShapedWord &Font::shape(QStringView word, bool rightToLeft)
{
    Words &words = rightToLeft ? m_rightToLeft : m_leftToRight;
    if (const auto known = words.find(word); known != words.end())
        return known->second;
    return words.emplace(word.toString(), shapeAnew(word, rightToLeft)).first->second;
}

ShapedWord Font::shapeAnew(QStringView word, bool rightToLeft)
{
    hb_buffer_clear_contents(m_buffer);
    const int length = int(word.size());
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(word.utf16()), length, 0, length);
    hb_buffer_set_flags(m_buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_set_direction(m_buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(m_buffer);
    hb_buffer_set_language(m_buffer, hb_language_from_string(rightToLeft ? "ar" : "sv", -1));
    const hb_feature_t features[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, ~0U}, {HB_TAG('k', 'e', 'r', 'n'), 0, 0, ~0U}};
    // One shaper by name: Graphite, where HarfBuzz has it, would give other advances on other machines.
    const char *const shapers[] = {"ot", nullptr};
    const unsigned used = rightToLeft ? 0 : isNumeric(word) ? 2 : 1;
    hb_shape_full(m_font, m_buffer, features, used, shapers);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    ShapedWord shaped;
    shaped.glyphs.reserve(count);
    for (unsigned first = 0; first < count;) {
        unsigned last = first;
        while (last + 1 < count && infos[last + 1].cluster == infos[first].cluster)
            ++last;
        unsigned end = unsigned(length);
        if (rightToLeft && first > 0)
            end = infos[first - 1].cluster;
        else if (!rightToLeft && last + 1 < count)
            end = infos[last + 1].cluster;
        const QString text = word.mid(infos[first].cluster, end - infos[first].cluster).toString().remove(QChar(0xAD));
        for (unsigned i = first; i <= last; ++i) {
            const qint32 advance = positions[i].x_advance + (positions[i].x_advance > 0 ? m_tracking : 0);
            shaped.glyphs.push_back({quint16(infos[i].codepoint), advance, positions[i].x_offset, positions[i].y_offset,
                                     textOf(share(text, i - first, last - first + 1))});
            shaped.advance += advance;
        }
        first = last + 1;
    }
    return shaped;
}

quint32 Font::textOf(QStringView cluster)
{
    if (cluster.size() == 1)
        return cluster[0].unicode();
    if (cluster.size() == 2 && cluster[0].isHighSurrogate())
        return QChar::surrogateToUcs4(cluster[0], cluster[1]);
    const auto [known, isNew] = m_clusterNumbers.try_emplace(cluster.toString(), quint32(m_clusters.size()));
    if (isNew)
        m_clusters.push_back(cluster.toString());
    return clusterFlag | known->second;
}

QString Font::clusterText(quint32 text) const
{
    if (text & clusterFlag)
        return m_clusters[text & ~clusterFlag];
    const char32_t character = text;
    return QString::fromUcs4(&character, 1);
}

} // namespace report
