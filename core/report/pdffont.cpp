// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffont.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <hb-subset.h>
#include <hb.h>

#include <memory>

namespace report::pdf {
namespace {

struct Deleter {
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
template<class T>
using Owned = std::unique_ptr<T, Deleter>;

/// Layout tables have done their work; names and hints of the platform are not for a page.
void dropTables(hb_subset_input_t *input)
{
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "kern", "DSIG", "name", "OS/2", "gasp", "FFTM", "meta", "STAT",
                            "post", "Feat", "Glat", "Gloc", "Silf", "Sill"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
}

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, qsizetype(length));
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return bytes;
}

QByteArray twoBytes(int value)
{
    QByteArray bytes;
    bytes += char(value >> 8);
    bytes += char(value & 0xff);
    return bytes;
}

QByteArray subsetTag(const QByteArray &program)
{
    const QByteArray hash = QCryptographicHash::hash(program, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + quint8(hash[i]) % 26);
    return tag;
}

} // namespace

EmbeddedFont::EmbeddedFont(const Font &font)
    : m_font(font)
    , m_widths(hb_face_get_glyph_count(font.face()), -1)
{
}

quint16 EmbeddedFont::code(const Glyph &glyph)
{
    const auto [known, isNew] = m_known.try_emplace(quint64(glyph.id) << 32 | glyph.text, quint16(m_codes.size()));
    if (isNew) {
        m_codes.push_back({glyph.id, glyph.text});
        m_widths[glyph.id] = m_font.glyphAdvance(glyph.id);
    }
    return known->second;
}

qint64 EmbeddedFont::thousandths(qint64 units) const
{
    const qint64 em = m_font.unitsPerEm();
    const qint64 product = units * 1'000'000;
    return product >= 0 ? (product + em / 2) / em : -((-product + em / 2) / em);
}

qint64 EmbeddedFont::adjustment(const Glyph &glyph) const
{
    return thousandths(m_widths[glyph.id] - glyph.advance);
}

QByteArray EmbeddedFont::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (size_t start = 1; start < m_codes.size(); start += 100) {
        const size_t end = std::min(m_codes.size(), start + 100);
        map += QByteArray::number(qsizetype(end - start)) + " beginbfchar\n";
        for (size_t code = start; code < end; ++code)
            map += hex(twoBytes(int(code))) + hex(utf16(m_font.clusterText(m_codes[code].text))) + "\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

int EmbeddedFont::descriptor(Objects &objects, const QByteArray &name, const QByteArray &program) const
{
    const int file = objects.addStream("/Length1 " + QByteArray::number(program.size()), program);
    QByteArray box;
    const Owned<hb_blob_t> head(hb_face_reference_table(m_font.face(), HB_TAG('h', 'e', 'a', 'd')));
    const QByteArray table = bytesOf(head.get());
    for (int i = 36; i < 44 && i + 1 < table.size(); i += 2)
        box += number(thousandths(qint16(quint8(table[i]) << 8 | quint8(table[i + 1])))) + " ";
    return objects.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 32/FontBBox[" + box + "]/ItalicAngle "
                       + (name.contains("Italic") ? "-12" : "0") + "/Ascent " + number(thousandths(m_font.ascent()))
                       + "/Descent " + number(thousandths(-m_font.descent())) + "/CapHeight "
                       + number(thousandths(m_font.capHeight())) + "/StemV 80/FontFile2 " + reference(file) + ">>");
}

Result<int> EmbeddedFont::embed(Objects &objects) const
{
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input)
        return failure(Error::Kind::Storage, QCoreApplication::translate("report", "There is not enough memory."));
    for (const Code &code : m_codes)
        hb_set_add(hb_subset_input_glyph_set(input.get()), code.glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NOTDEF_OUTLINE | HB_SUBSET_FLAGS_NO_HINTING);
    dropTables(input.get());
    const Owned<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(m_font.face(), input.get()));
    const Owned<hb_face_t> subset(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!subset)
        return failure(Error::Kind::Corrupt,
                       QCoreApplication::translate("report", "A font of the report could not be read."),
                       QString::fromLatin1(m_font.postScriptName()));
    const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    const Owned<hb_blob_t> blob(hb_face_reference_blob(subset.get()));
    const QByteArray program = bytesOf(blob.get());

    QByteArray glyphs;
    QByteArray widths;
    for (const Code &code : m_codes) {
        glyphs += twoBytes(int(hb_map_get(newGlyphs, code.glyph)));
        appendNumber(widths, thousandths(m_font.glyphAdvance(code.glyph)));
        widths += ' ';
    }
    const QByteArray name = subsetTag(program) + "+" + m_font.postScriptName();
    const int fontDescriptor = descriptor(objects, name, program);
    const int map = objects.addStream({}, glyphs);
    const int unicode = objects.addStream({}, toUnicode());
    const int descendant = objects.add(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + reference(fontDescriptor) + "/DW 1000/W[0[" + widths + "]]/CIDToGIDMap " + reference(map) + ">>");
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                       + reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
}

} // namespace report::pdf
