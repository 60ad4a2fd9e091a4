// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/displaylist.h"

#include "core/report/typesetter.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// Feeds numbers and text to a hash in a fixed byte order.
class Digest
{
public:
    explicit Digest(const Typesetter &typesetter)
        : m_typesetter(typesetter)
    {
    }

    void number(qint64 value)
    {
        char bytes[8];
        for (char &byte : bytes) {
            byte = char(value & 0xff);
            value >>= 8;
        }
        m_hash.addData(QByteArrayView(bytes, 8));
    }
    void bytes(const QByteArray &value)
    {
        number(value.size());
        m_hash.addData(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    void ink(const std::optional<QRgb> &value) { number(value ? qint64(*value) : -1); }

    void operator()(const GlyphRun &run)
    {
        const Font &font = m_typesetter.font(run.font);
        bytes(font.postScriptName());
        for (const Mpt value : {run.size, Mpt(run.colour), run.x, run.y, Mpt(run.upwards)})
            number(value);
        for (const Glyph &glyph : run.glyphs) {
            for (const qint64 value :
                 {qint64(glyph.id), qint64(glyph.advance), qint64(glyph.xOffset), qint64(glyph.yOffset)})
                number(value);
            text(font.clusterText(glyph.text));
        }
    }
    void operator()(const Box &box)
    {
        for (const Mpt value : {box.x, box.y, box.width, box.height, Mpt(box.colour)})
            number(value);
    }
    void operator()(const Path &path)
    {
        for (const Mpt value : {path.x, path.y, mpt(path.scale), mpt(path.width)})
            number(value);
        ink(path.fill);
        ink(path.line);
        for (const double dash : path.dashes)
            number(mpt(dash));
        for (int i = 0; i < path.path.elementCount(); ++i) {
            const auto element = path.path.elementAt(i);
            number(element.type);
            number(mpt(element.x));
            number(mpt(element.y));
        }
    }
    void operator()(const Picture &picture)
    {
        for (const Mpt value : {picture.x, picture.y, picture.width, picture.height, Mpt(picture.pixels.width()),
                                Mpt(picture.pixels.height())})
            number(value);
        for (int y = 0; y < picture.pixels.height(); ++y) {
            for (int x = 0; x < picture.pixels.width(); ++x)
                number(qint64(picture.pixels.pixel(x, y)));
        }
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result().toHex(); }

private:
    const Typesetter &m_typesetter;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

void Item::move(Mpt dx, Mpt dy)
{
    std::visit(
        [&](auto &part) {
            part.x += dx;
            part.y += dy;
        },
        mark);
}

void DisplayList::colour(const Palette &palette)
{
    if (palette == Palette())
        return;
    for (Page &page : pages) {
        for (Item &item : page.items) {
            if (auto *run = std::get_if<GlyphRun>(&item.mark)) {
                run->colour = palette(run->colour);
            } else if (auto *box = std::get_if<Box>(&item.mark)) {
                box->colour = palette(box->colour);
            } else if (auto *path = std::get_if<Path>(&item.mark)) {
                path->fill = path->fill ? std::optional(palette(*path->fill)) : std::nullopt;
                path->line = path->line ? std::optional(palette(*path->line)) : std::nullopt;
            }
        }
    }
}

const Anchor *DisplayList::anchor(const QString &name) const
{
    for (const Anchor &anchor : anchors) {
        if (anchor.name == name && !name.isEmpty())
            return &anchor;
    }
    return nullptr;
}

QStringList DisplayList::missingLetters() const
{
    QStringList letters;
    for (const QString &warning : warnings) {
        bool isCode = false;
        const char32_t letter = warning.startsWith(u"U+") ? warning.mid(2).toUInt(&isCode, 16) : 0;
        if (isCode)
            letters << QString::fromUcs4(&letter, 1) + u" ("_s + warning + u')';
    }
    return letters;
}

QByteArray DisplayList::hash(const Typesetter &typesetter) const
{
    Digest digest(typesetter);
    for (const Node &node : nodes) {
        digest.bytes(node.type);
        digest.bytes(node.attributes);
        for (const QString &text : {node.alt, node.actualText, node.language, QString::fromLatin1(node.id)})
            digest.text(text);
        digest.number(node.parent);
    }
    for (const Page &page : pages) {
        digest.number(qint64(page.items.size()));
        for (const Item &item : page.items) {
            digest.number(item.node);
            digest.number(qint64(item.artifact));
            std::visit(digest, item.mark);
        }
        for (const LinkArea &link : page.links) {
            for (const Mpt value : {link.x, link.y, link.width, link.height})
                digest.number(value);
            digest.text(link.target);
        }
    }
    return digest.result();
}

} // namespace report
