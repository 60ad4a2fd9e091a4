// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfcontent.h"

#include "core/report/typesetter.h"

namespace report::pdf {
namespace {

QByteArray artifactProperties(Artifact artifact)
{
    switch (artifact) {
    case Artifact::Layout: return "<</Type/Layout>>";
    case Artifact::Pagination: return "<</Type/Pagination>>";
    case Artifact::Header: return "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
    case Artifact::Footer: return "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
    }
    return {};
}

void appendColour(QByteArray &out, QRgb colour)
{
    for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)}) {
        appendNumber(out, (part * 1000 + 127) / 255);
        out += ' ';
    }
}

void appendHex(QByteArray &out, quint16 code)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const char four[] = {digits[code >> 12], digits[(code >> 8) & 15], digits[(code >> 4) & 15], digits[code & 15]};
    out.append(four, 4);
}

QRectF bounds(const Item &item)
{
    if (const auto *run = std::get_if<GlyphRun>(&item.mark)) {
        const double size = points(run->size);
        const double x = points(run->x);
        const double y = points(run->y);
        const double length = points(run->width);
        return run->upwards ? QRectF(x - size * 0.8, y - length, size, length)
                            : QRectF(x, y - size * 0.8, length, size);
    }
    if (const auto *box = std::get_if<Box>(&item.mark))
        return QRectF(points(box->x), points(box->y), points(box->width), points(box->height));
    if (const auto *picture = std::get_if<Picture>(&item.mark))
        return QRectF(points(picture->x), points(picture->y), points(picture->width), points(picture->height));
    const Path &path = std::get<Path>(item.mark);
    const QRectF box = path.path.controlPointRect();
    const double half = path.line ? path.width / 2 : 0;
    return QRectF(points(path.x) + (box.x() - half) * path.scale, points(path.y) + (box.y() - half) * path.scale,
                  (box.width() + 2 * half) * path.scale, (box.height() + 2 * half) * path.scale);
}

} // namespace

FontTable::FontTable(const Typesetter &typesetter)
    : m_typesetter(typesetter)
{
}

EmbeddedFont &FontTable::font(int index)
{
    auto &font = m_fonts[index];
    if (!font)
        font = std::make_unique<EmbeddedFont>(m_typesetter.font(index));
    return *font;
}

Result<QByteArray> FontTable::embed(Objects &objects) const
{
    QByteArray resources;
    for (const auto &[index, font] : m_fonts) {
        const Result<int> object = font->embed(objects);
        if (!object)
            return tl::unexpected(object.error());
        resources += name(index) + " " + reference(*object);
    }
    return resources;
}

QByteArray PictureTable::name(const QImage &pixels)
{
    size_t at = 0;
    while (at < m_pictures.size() && m_pictures[at] != pixels)
        ++at;
    if (at == m_pictures.size())
        m_pictures.push_back(pixels);
    return "/Im" + QByteArray::number(qsizetype(at));
}

QByteArray PictureTable::embed(Objects &objects) const
{
    QByteArray resources;
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        const QImage pixels = m_pictures[i].convertToFormat(QImage::Format_RGB888);
        QByteArray data;
        data.reserve(pixels.width() * pixels.height() * 3);
        for (int y = 0; y < pixels.height(); ++y) // a line of QImage is padded to four bytes
            data.append(reinterpret_cast<const char *>(pixels.constScanLine(y)), pixels.width() * 3);
        const int object
            = objects.addStream("/Type/XObject/Subtype/Image/Width " + QByteArray::number(pixels.width()) + "/Height "
                                    + QByteArray::number(pixels.height()) + "/ColorSpace/DeviceRGB/BitsPerComponent 8",
                                data);
        resources += "/Im" + QByteArray::number(qsizetype(i)) + " " + reference(object);
    }
    return resources;
}

PageContent::PageContent(const DisplayList &list, FontTable &fonts, PictureTable &pictures)
    : m_list(list)
    , m_fonts(fonts)
    , m_pictures(pictures)
{
}

void PageContent::write(const Page &page)
{
    for (const Item &item : page.items) {
        open(item);
        std::visit([&](const auto &mark) { draw(mark); }, item.mark);
        if (item.node >= 0 && m_list.nodes[size_t(item.node)].type == "Figure")
            cover(item.node, bounds(item));
    }
    close();
}

void PageContent::cover(int node, const QRectF &box)
{
    const QRectF turned(box.x(), points(page::height) - box.bottom(), box.width(), box.height());
    const auto [known, isNew] = figures.try_emplace(node, turned);
    if (!isNew)
        known->second = known->second.united(turned);
}

void PageContent::open(const Item &item)
{
    if (m_isOpen && item.node == m_node && (item.node >= 0 || item.artifact == m_artifact))
        return;
    close();
    m_isOpen = true;
    m_node = item.node;
    m_artifact = item.artifact;
    if (item.node < 0) {
        stream += "/Artifact " + artifactProperties(item.artifact) + "BDC\n";
        return;
    }
    stream += "/" + m_list.nodes[size_t(item.node)].type + "<</MCID " + QByteArray::number(qsizetype(owners.size()))
              + ">>BDC\n";
    owners.push_back(item.node);
}

void PageContent::close()
{
    if (m_isOpen)
        stream += "EMC\n";
    m_isOpen = false;
}

void PageContent::number(Mpt value)
{
    appendNumber(stream, value);
    stream += ' ';
}

void PageContent::fillColour(QRgb colour)
{
    if (m_fill == colour)
        return;
    m_fill = colour;
    appendColour(stream, colour);
    stream += "rg\n";
}

void PageContent::draw(const GlyphRun &run)
{
    if (run.glyphs.empty())
        return;
    fillColour(run.colour);
    stream += "BT\n";
    if (run.font != m_font || run.size != m_size) {
        m_font = run.font;
        m_size = run.size;
        stream += FontTable::name(run.font) + " ";
        number(run.size);
        stream += "Tf\n";
    }
    if (run.upwards)
        stream += "0 1 -1 0 ";
    number(run.x);
    number(page::height - run.y);
    stream += run.upwards ? "Tm\n" : "Td\n";
    glyphs(run, m_fonts.font(run.font));
    stream += "ET\n";
}

void PageContent::glyphs(const GlyphRun &run, EmbeddedFont &font)
{
    Mpt rise = 0;
    qint64 pending = 0;
    bool inString = false;
    stream += '[';
    for (const Glyph &glyph : run.glyphs) {
        const quint16 code = font.code(glyph);
        const Mpt wanted = glyph.yOffset == 0 ? 0 : font.font().scale(glyph.yOffset, run.size);
        if (wanted != rise) {
            stream += inString ? ">]TJ\n" : "]TJ\n";
            inString = false;
            number(wanted);
            stream += "Ts\n[";
            rise = wanted;
        }
        const qint64 shift = glyph.xOffset == 0 ? 0 : font.thousandths(glyph.xOffset);
        if (const qint64 before = pending - shift; before != 0) {
            if (inString)
                stream += '>';
            inString = false;
            appendNumber(stream, before);
        }
        if (!inString)
            stream += '<';
        inString = true;
        appendHex(stream, code);
        pending = font.adjustment(glyph) + shift;
    }
    stream += inString ? ">]TJ\n" : "]TJ\n";
    if (rise != 0)
        stream += "0 Ts\n";
}

void PageContent::draw(const Box &box)
{
    fillColour(box.colour);
    number(box.x);
    number(page::height - box.y - box.height);
    number(box.width);
    number(box.height);
    stream += "re f\n";
}

void PageContent::draw(const Path &path)
{
    if (path.fill)
        fillColour(*path.fill);
    if (path.line) {
        appendColour(stream, *path.line);
        stream += "RG ";
        number(mpt(path.width * path.scale));
        stream += "w [";
        for (const double dash : path.dashes)
            number(mpt(dash * path.scale));
        stream += "]0 d\n";
    }
    appendPath(path);
    const bool winds = path.path.fillRule() == Qt::WindingFill;
    if (path.fill)
        stream += path.line ? (winds ? "B\n" : "B*\n") : (winds ? "f\n" : "f*\n");
    else
        stream += path.line ? "S\n" : "n\n";
}

void PageContent::draw(const Picture &picture)
{
    stream += "q ";
    number(picture.width);
    stream += "0 0 ";
    number(picture.height);
    number(picture.x);
    number(page::height - picture.y - picture.height);
    stream += "cm " + m_pictures.name(picture.pixels) + " Do Q\n";
}

void PageContent::appendPath(const Path &path)
{
    const auto point = [&](const QPainterPath::Element &element) {
        number(path.x + mpt(element.x * path.scale));
        number(page::height - path.y - mpt(element.y * path.scale));
    };
    QPointF start;
    const int count = path.path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.path.elementAt(i);
        if (element.isMoveTo()) {
            start = element;
            point(element);
            stream += "m\n";
        } else if (element.isLineTo()) {
            const bool last = i + 1 == count || path.path.elementAt(i + 1).isMoveTo();
            if (last && QPointF(element) == start) {
                stream += "h\n";
                continue;
            }
            point(element);
            stream += "l\n";
        } else {
            point(element);
            point(path.path.elementAt(i + 1));
            point(path.path.elementAt(i + 2));
            stream += "c\n";
            i += 2;
        }
    }
}

} // namespace report::pdf
