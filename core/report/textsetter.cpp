// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textsetter.h"

#include "core/document/notemarks.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

Face emphasised(Face face, bool bold, bool italic)
{
    const bool serif = face == Face::Serif || face == Face::SerifItalic;
    if (bold)
        return serif ? Face::SerifBold : face == Face::Sans ? Face::SansBold : face;
    if (italic && face == Face::Serif)
        return Face::SerifItalic;
    if (italic && face == Face::SerifItalic)
        return Face::Serif;
    return face;
}

QRgb inkColour(Ink ink, QRgb normal)
{
    switch (ink) {
    case Ink::Normal: return normal;
    case Ink::Quiet: return colour::quiet;
    case Ink::Accent: return colour::petrol;
    case Ink::Alert: return colour::brick;
    }
    return normal;
}

} // namespace

TextRole textRole(Paragraph::Role role)
{
    switch (role) {
    case Paragraph::Role::Body: return {};
    case Paragraph::Role::Lead: return {Face::Serif, 13, 20, colour::ink};
    case Paragraph::Role::Wording: return {Face::SerifItalic, 11.5, 15, colour::ink};
    case Paragraph::Role::Quote: return {Face::SerifItalic, 12.5, 17.5, colour::ink};
    case Paragraph::Role::Margin: return {Face::Sans, 8.5, 12.5, colour::ink};
    case Paragraph::Role::Table: return {Face::Sans, 9, 12, colour::ink};
    case Paragraph::Role::Opening: return {Face::Sans, 13, 17.5, colour::ink};
    case Paragraph::Role::Fact: return {Face::SansBold, 11, 15, colour::ink};
    }
    return {};
}

TextRole headingRole(int level, bool measure, bool compact)
{
    if (measure || (compact && level == 1))
        return {Face::SansBlack, 20, 25, colour::petrol, false};
    if (level == 1)
        return {Face::SansBlack, 28, 32.5, colour::petrol, false};
    if (level == 2)
        return compact ? TextRole{Face::SansBlack, 13, 17.5, colour::petrol, false}
                       : TextRole{Face::SansBlack, 16, 20, colour::petrol, false};
    return {Face::SansBold, 11, 15, colour::ink, false};
}

TextSetter::TextSetter(Typesetter &typesetter, DisplayList &list, const Document &document, const Known &known)
    : m_typesetter(typesetter)
    , m_list(list)
    , m_document(document)
    , m_known(known)
    , m_breaker(typesetter, list.warnings)
{
}

int TextSetter::element(const QByteArray &type, int parent, const QByteArray &attributes)
{
    Node node;
    node.type = type;
    node.attributes = attributes;
    node.parent = parent;
    m_list.nodes.push_back(std::move(node));
    const int id = int(m_list.nodes.size()) - 1;
    if (parent > 0)
        m_list.nodes[size_t(parent)].kids.push_back(id);
    return id;
}

QString TextSetter::pageNumber(const QString &anchor)
{
    m_usesPages = true;
    const auto known = m_known.pages.find(anchor);
    return known == m_known.pages.end() ? u"00"_s : QString::number(known->second + 1);
}

TextSpan TextSetter::span(const Inline &run, const TextRole &role, int node, const QString &language)
{
    TextSpan span;
    span.kind = run.kind == Inline::Kind::Break  ? TextSpan::Kind::Break
                : run.kind == Inline::Kind::Sign ? TextSpan::Kind::Sign
                                                 : TextSpan::Kind::Text;
    span.text = run.text;
    span.sign = run.sign;
    span.changed = run.changed;
    span.style.face = emphasised(role.face, run.bold, run.italic);
    span.style.size = run.small ? mpt(std::max(8.0, role.size * 0.88)) : mpt(role.size);
    span.style.colour = inkColour(run.ink, role.colour);
    span.style.node = node;
    span.style.language = run.language.isEmpty() ? language : run.language;
    QByteArray type;
    if (run.kind == Inline::Kind::PageOf) {
        span.text = run.text.arg(pageNumber(run.target));
        span.style.link = u"#"_s + run.target;
        type = "Link";
    } else if (run.kind == Inline::Kind::NoteOf) {
        span.text = notemarks::raised(run.text); // signs of their own: copied text says that the number is raised
        span.style.link = u"#"_s + run.target;
        type = "Link";
    } else if (isLink(run.target)) {
        span.style.link = run.target;
        type = "Link";
    } else if (!run.language.isEmpty() || (run.kind == Inline::Kind::Sign && !run.text.isEmpty())) {
        type = "Span";
    }
    if (run.kind == Inline::Kind::Sign && run.text.isEmpty())
        span.style.node = -1;
    if (type.isEmpty() || node < 0)
        return span;
    span.style.node = inlineElement(type, run.kind == Inline::Kind::NoteOf ? inlineElement("Reference", node) : node);
    Node &inlined = m_list.nodes[size_t(span.style.node)];
    inlined.language = run.language;
    if (run.kind == Inline::Kind::Sign)
        inlined.actualText = run.text;
    return span;
}

int TextSetter::inlineElement(const QByteArray &type, int parent)
{
    Node inlined;
    inlined.type = type;
    inlined.parent = parent;
    inlined.inlined = true;
    m_list.nodes.push_back(std::move(inlined));
    return int(m_list.nodes.size()) - 1;
}

TextSetter::Extent TextSetter::extent(const Inlines &text, const TextRole &role) const
{
    Extent extent;
    Mpt word = 0;
    Mpt line = 0;
    const auto add = [&](Mpt width) {
        word += width;
        line += width;
        extent.word = std::max(extent.word, word);
        extent.line = std::max(extent.line, line);
    };
    for (const Inline &run : text.runs) {
        const Mpt size = run.small ? mpt(std::max(8.0, role.size * 0.88)) : mpt(role.size);
        if (run.kind == Inline::Kind::Break) {
            word = line = 0;
            continue;
        }
        if (run.kind == Inline::Kind::Sign) {
            add(signAdvance(run.sign, size));
            continue;
        }
        Font &font = m_typesetter.font(emphasised(role.face, run.bold, run.italic));
        bool first = true;
        for (const QStringView part : QStringView(run.text).split(u' ')) {
            if (!first) {
                add(font.scale(font.shape(u" ", false).advance, size));
                word = 0;
            }
            add(font.scale(font.shape(part, false).advance, size));
            first = false;
        }
    }
    return extent;
}

std::vector<TextLine> TextSetter::lines(const Inlines &text, const TextRole &role, int node, Mpt width, Align align,
                                        const QString &language)
{
    const QString used = language.isEmpty() ? m_document.metadata.language : language;
    std::vector<TextSpan> spans;
    spans.reserve(text.runs.size());
    for (const Inline &run : text.runs)
        spans.push_back(span(run, role, node, used));
    return m_breaker.lines(spans, width, align, role.hyphenate);
}

Mpt TextSetter::baseline(const TextRole &role) const
{
    const Font &font = m_typesetter.font(role.face);
    return (mpt(role.lead) + font.scale(font.capHeight(), mpt(role.size))) / 2;
}

void TextSetter::place(const TextLine &line, Mpt x, Mpt y, Slab &slab)
{
    for (const Item &item : line.items) {
        slab.items.push_back(item);
        slab.items.back().move(x, y);
    }
    for (const LinkArea &link : line.links) {
        slab.links.push_back(link);
        slab.links.back().x += x;
        slab.links.back().y += y;
    }
}

void TextSetter::draw(const Drawing &drawing, Mpt x, Mpt y, double scale, int node, std::vector<Item> &items)
{
    for (const auto &part : drawing.parts) {
        if (const auto *stroke = std::get_if<Stroke>(&part)) {
            items.push_back({Path{stroke->path, x, y, scale, stroke->fill, stroke->line, stroke->width, stroke->dashes},
                             node, Artifact::Layout});
        } else if (const auto *stamp = std::get_if<Stamp>(&part)) {
            addSign(items, stamp->sign, x + mpt(stamp->at.x() * scale), y + mpt(stamp->at.y() * scale),
                    stamp->size * scale, node);
        } else {
            drawLabel(std::get<Label>(part), x, y, scale, node, items);
        }
    }
}

void TextSetter::drawLabel(const Label &label, Mpt x, Mpt y, double scale, int node, std::vector<Item> &items)
{
    const QString text = printable(m_typesetter, label.face, label.text, &m_list.warnings);
    const Mpt size = mpt(label.size * scale);
    std::vector<GlyphRun> runs;
    Mpt width = 0;
    for (const FontRun &part : fontRuns(m_typesetter, label.face, text)) {
        Font &font = m_typesetter.font(part.font);
        const QStringView piece = QStringView(text).mid(part.from, part.length);
        const ShapedWord &word = font.shape(piece, piece.isRightToLeft());
        const Mpt advance = font.scale(word.advance, size);
        runs.push_back({part.font, size, label.colour, width, 0, advance, label.upwards, word.glyphs});
        width += advance;
    }
    const Mpt back = label.anchor == Label::Anchor::Start ? 0 : label.anchor == Label::Anchor::End ? width : width / 2;
    for (GlyphRun &run : runs) {
        const Mpt along = run.x - back;
        run.x = x + mpt(label.at.x() * scale) + (label.upwards ? 0 : along);
        run.y = y + mpt(label.at.y() * scale) - (label.upwards ? along : 0);
        items.push_back({std::move(run), node, Artifact::Layout});
    }
}

} // namespace report
