// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffont.h"

#include "core/report/fontsubset.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace report::pdf {
namespace {

// Layout tables have done their work; names and hints of the platform are not for a page.
const QByteArrayList needless{"GSUB", "GPOS", "GDEF", "kern", "DSIG", "name", "OS/2", "gasp", "FFTM",
                              "meta", "STAT", "post", "Feat", "Glat", "Gloc", "Silf", "Sill"};

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
    const HarfBuzzOwned<hb_blob_t> head(hb_face_reference_table(m_font.face(), HB_TAG('h', 'e', 'a', 'd')));
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
    FontSubset subset(m_font);
    for (const Code &code : m_codes)
        subset.addGlyph(code.glyph);
    subset.drop(needless);
    const QByteArray program = subset.program();
    if (program.isEmpty())
        return failure(Error::Kind::Corrupt,
                       QCoreApplication::translate("report", "A font of the report could not be read."),
                       QString::fromLatin1(m_font.postScriptName()));

    QByteArray glyphs;
    QByteArray widths;
    for (const Code &code : m_codes) {
        glyphs += twoBytes(subset.newGlyph(code.glyph));
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
