// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocksetter.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr Mpt largestFigure = 620'000;

struct Gap {
    double before = 7.5;
    double after = 0;
};

Gap headingGap(int level, bool measure, bool compact)
{
    if (measure)
        return {0, 2.5};
    if (compact && level == 2)
        return {12.5, 2.5};
    return level == 1 ? Gap{20, 5} : level == 2 ? Gap{17.5, 5} : Gap{10, 5};
}

} // namespace

Item ruleItem(Mpt x, Mpt y, Mpt width, double weight, QRgb colour, Artifact artifact)
{
    return {Box{x, y, width, mpt(weight), colour}, -1, artifact};
}

Mpt totalHeight(const std::vector<Slab> &slabs, size_t count)
{
    Mpt height = 0;
    for (size_t i = 0; i < count; ++i)
        height += slabs[i].height + (i > 0 ? gapBetween(slabs[i - 1], slabs[i]) : 0);
    return height;
}

std::vector<Mpt> fitWidths(std::vector<Mpt> wanted, Mpt width)
{
    Mpt given = 0;
    Mpt open = 0;
    for (const Mpt w : wanted) {
        given += w;
        open += w == 0 ? 1 : 0;
    }
    const Mpt least = open * 20'000;
    if (given + least > width && given > 0) {
        for (Mpt &w : wanted)
            w = w * (width - least) / given;
        given = width - least;
    }
    for (Mpt &w : wanted) {
        if (w == 0)
            w = (width - given) / open;
    }
    return wanted;
}

BlockSetter::BlockSetter(TextSetter &text, std::vector<TableFurniture> &tables, std::map<const void *, int> &anchors)
    : m_text(text)
    , m_tables(tables)
    , m_anchors(anchors)
{
}

Galley BlockSetter::galley(const Block &block)
{
    Galley galley;
    m_text.forgetPages();
    const size_t first = m_text.list().nodes.size();
    std::visit([&](const auto &part) { set(part, Place{}, galley.slabs); }, block.value);
    for (size_t i = first; i < m_text.list().nodes.size(); ++i) {
        if (m_text.list().nodes[i].parent == 0)
            galley.nodes.push_back(int(i));
    }
    galley.dependsOnPages = m_text.usesPages();
    galley.intro = std::holds_alternative<Paragraph>(block.value);
    return galley;
}

void BlockSetter::set(const Blocks &blocks, const Place &place, std::vector<Slab> &out)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        std::visit([&](const auto &part) { set(part, place, out); }, blocks[i].value);
        const bool leads = std::holds_alternative<Paragraph>(blocks[i].value) && i + 1 < blocks.size()
                           && (std::holds_alternative<List>(blocks[i + 1].value)
                               || std::holds_alternative<Table>(blocks[i + 1].value)
                               || std::holds_alternative<Figure>(blocks[i + 1].value));
        if (leads && !out.empty())
            out.back().keepNext = true;
    }
}

int BlockSetter::anchorFor(const void *block, const QString &name, const QString &title, int node)
{
    std::vector<Anchor> &all = m_text.list().anchors;
    const auto [known, isNew] = m_anchors.try_emplace(block, int(all.size()));
    if (isNew) {
        all.emplace_back();
        // Without a name of its own it still needs one: pages are remembered by name from pass to pass.
        all.back().name = name.isEmpty() ? u"auto-%1"_s.arg(all.size()) : name;
    }
    all[size_t(known->second)].title = title;
    all[size_t(known->second)].node = node;
    return known->second;
}

int BlockSetter::paragraphElement(const Place &place, const QByteArray &type)
{
    return m_text.element(type, place.parent);
}

void BlockSetter::setLines(const std::vector<TextLine> &lines, const TextRole &role, Mpt x, Mpt before,
                           std::vector<Slab> &out, bool whole)
{
    const Mpt baseline = m_text.baseline(role);
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        Slab slab;
        slab.height = mpt(role.lead);
        slab.before = i == 0 ? before : 0;
        slab.baseline = baseline;
        TextSetter::place(lines[i], x, baseline, slab);
        const bool last = i + 1 == count;
        slab.keepNext = !last && (whole || i == 0 || i + 2 == count);
        out.push_back(std::move(slab));
    }
}

void BlockSetter::set(const Heading &heading, const Place &place, std::vector<Slab> &out)
{
    const int level = std::clamp(heading.level, 1, 3);
    const TextRole role = headingRole(level, m_measure, heading.compact);
    const Gap gap = headingGap(level, m_measure, heading.compact);
    const QString title = heading.outline.isEmpty() ? heading.text.plainText() : heading.outline;
    const int anchor = anchorFor(&heading, heading.anchor, title, -1);
    const int tagLevel = m_text.list().anchors[size_t(anchor)].level;
    const int node = m_text.element("H" + QByteArray::number(tagLevel), place.parent);
    m_text.list().anchors[size_t(anchor)].node = node;
    const auto lines = m_text.lines(heading.text, role, node, place.width);
    const size_t first = out.size();
    setLines(lines, role, place.x, mpt(gap.before), out, true);
    if (out.size() == first)
        return;
    out[first].anchors.push_back({anchor, 0});
    out[first].section = heading.section;
    out[first].beforeAfterHeading = mpt(gap.before * 0.6);
    out.back().after = mpt(gap.after);
    out.back().keepNext = true;
    out.back().keepAhead = 3 * page::line;
}

void BlockSetter::set(const Paragraph &paragraph, const Place &place, std::vector<Slab> &out)
{
    const TextRole role = textRole(paragraph.role);
    const int node = paragraphElement(place);
    m_text.list().nodes[size_t(node)].language = paragraph.language;
    const auto lines = m_text.lines(paragraph.text, role, node, place.width, Align::Left, paragraph.language);
    const bool small = paragraph.role == Paragraph::Role::Margin || paragraph.role == Paragraph::Role::Table
                       || paragraph.role == Paragraph::Role::Fact;
    const size_t first = out.size();
    setLines(lines, role, place.x, mpt(small ? 2.5 : 7.5), out);
    if (small && out.size() > first)
        out.back().nextBefore = mpt(5);
}

void BlockSetter::setLabelled(const Inlines &label, const TextRole &labelRole, int labelNode, const Inlines &text,
                              const TextRole &role, int node, Mpt indent, Mpt before, const Place &place,
                              std::vector<Slab> &out)
{
    const auto labelLines = m_text.lines(label, labelRole, labelNode, indent);
    const auto lines = m_text.lines(text, role, node, place.width - indent);
    if (labelLines.empty() || lines.empty())
        return;
    std::vector<Slab> set;
    setLines(lines, role, place.x + indent, before, set);
    Slab with = std::move(set.front()); // the label is read first, so it is placed first
    std::vector<Item> items = std::move(with.items);
    with.items.clear();
    TextSetter::place(labelLines.front(), place.x, with.baseline, with);
    with.items.insert(with.items.end(), items.begin(), items.end());
    set.front() = std::move(with);
    out.insert(out.end(), std::make_move_iterator(set.begin()), std::make_move_iterator(set.end()));
}

void BlockSetter::set(const List &list, const Place &place, std::vector<Slab> &out)
{
    const int node = m_text.element(
        "L", place.parent, list.numbered ? "<</O/List/ListNumbering/Decimal>>" : "<</O/List/ListNumbering/Disc>>");
    const TextRole role = textRole(Paragraph::Role::Body);
    TextRole labelRole = role;
    if (list.strong)
        labelRole = {Face::SansBlack, 10.5, 15, colour::petrol};
    else if (list.numbered)
        labelRole = {Face::SansBold, 9.5, 15, colour::ink};
    const Mpt indent = mpt(list.numbered ? 20 : 12.5);
    for (size_t i = 0; i < list.items.size(); ++i) {
        const int item = m_text.element("LI", node);
        const int label = m_text.element("Lbl", item);
        const int body = m_text.element("LBody", item);
        const QString mark = list.numbered ? QString::number(i + 1) : u"•"_s;
        const size_t first = out.size();
        setLabelled(mark, labelRole, label, list.items[i], role, body, indent, mpt(5), place, out);
        if (first < out.size() && (i == 0 || i + 2 == list.items.size()) && i + 1 < list.items.size())
            out.back().keepNext = true;
    }
}

void BlockSetter::set(const Note &note, const Place &place, std::vector<Slab> &out)
{
    const int node = m_text.element("Note", place.parent);
    m_text.list().nodes[size_t(node)].id = note.anchor.toLatin1();
    const int label = m_text.element("Lbl", node);
    const int body = m_text.element("P", node);
    const TextRole role = textRole(Paragraph::Role::Margin);
    if (note.first) {
        Slab rule;
        rule.before = mpt(10);
        rule.height = mpt(2.5);
        rule.keepNext = true;
        rule.items.push_back(ruleItem(place.x, 0, mpt(57), 0.4, colour::ink));
        out.push_back(std::move(rule));
    }
    const size_t first = out.size();
    setLabelled(bold(QString::number(note.number)), role, label, note.text, role, body, mpt(15), mpt(2.5), place, out);
    if (first < out.size())
        out[first].anchors.push_back(
            {anchorFor(&note, note.anchor, m_text.document().words.note.arg(note.number), node), 0});
}

void BlockSetter::setCaption(const Caption &caption, int node, const Place &place, Mpt before, std::vector<Slab> &out)
{
    Inlines text;
    if (!caption.label.isEmpty())
        text = bold(caption.label + u"."_s) + Inlines(u" "_s);
    setLines(m_text.lines(text + caption.text, textRole(Paragraph::Role::Margin), node, place.width),
             textRole(Paragraph::Role::Margin), place.x, before, out, true);
}

void BlockSetter::set(const Figure &figure, const Place &place, std::vector<Slab> &out)
{
    const bool captioned = !figure.caption.label.isEmpty() || !figure.caption.text.isEmpty();
    const int group = captioned ? m_text.element("Div", place.parent) : place.parent;
    const int node = m_text.element("Figure", group);
    m_text.list().nodes[size_t(node)].alt = figure.alt;
    const Mpt indent = mpt(figure.indent);
    const double width = std::max(1.0, figure.drawing.size.width());
    const double height = std::max(1.0, figure.drawing.size.height());
    const double scale = std::min({1.0, points(place.width - indent) / width, points(largestFigure) / height});
    Slab slab;
    slab.before = mpt(10);
    slab.height = mpt(height * scale);
    m_text.draw(figure.drawing, place.x + indent, 0, scale, node, slab.items);
    slab.anchors.push_back({anchorFor(&figure, figure.anchor, figure.caption.label, node), 0});
    slab.keepNext = captioned;
    out.push_back(std::move(slab));
    if (captioned) {
        const Place below{place.x + indent, place.width - indent, group};
        setCaption(figure.caption, m_text.element("Caption", group), below, mpt(2.5), out);
        out.back().after = mpt(10);
    }
}

void BlockSetter::set(const Rule &rule, const Place &place, std::vector<Slab> &out)
{
    Slab slab;
    slab.before = mpt(7.5);
    slab.height = mpt(rule.weight == Rule::Weight::Accent ? 5 : 2.5);
    const bool accent = rule.weight == Rule::Weight::Accent;
    const double weight = accent ? 3 : rule.weight == Rule::Weight::Strong ? 1.1 : 0.4;
    slab.items.push_back(ruleItem(place.x, 0, place.width, weight, accent ? colour::petrol : colour::ink));
    out.push_back(std::move(slab));
}

void BlockSetter::set(const PageBreak &pageBreak, const Place &, std::vector<Slab> &out)
{
    Slab slab;
    slab.pageBreak = pageBreak.unlessLines <= 0;
    slab.room = pageBreak.unlessLines * page::line;
    slab.keepNext = true;
    out.push_back(std::move(slab));
}

void BlockSetter::set(const Space &space, const Place &, std::vector<Slab> &out)
{
    Slab slab;
    slab.height = mpt(space.height);
    slab.keepNext = !out.empty() && out.back().keepNext;
    out.push_back(std::move(slab));
}

void BlockSetter::set(const BigNumber &number, const Place &place, std::vector<Slab> &out)
{
    const int node = paragraphElement(place);
    Slab slab;
    slab.height = mpt(70);
    const TextRole labelRole{Face::SansBold, 8.5, 12.5, colour::ink};
    for (const TextLine &line : m_text.lines(number.label + u"\u00A0"_s, labelRole, node, place.width))
        TextSetter::place(line, place.x, m_text.baseline(labelRole), slab);
    // A long numbering ("A.1:1") shrinks to its column rather than run into the title.
    const double width = m_text.typesetter().width(Face::SansBlack, 58, number.number);
    const double size = std::min(58.0, std::max(20.0, 58 * points(place.width) / std::max(1.0, width)));
    const TextRole numberRole{Face::SansBlack, size, 57.5, colour::petrol};
    for (const TextLine &line : m_text.lines(number.number, numberRole, node, mpt(200)))
        TextSetter::place(line, place.x - mpt(1.5), mpt(57), slab);
    out.push_back(std::move(slab));
}

void BlockSetter::set(const SignKey &key, const Place &place, std::vector<Slab> &out)
{
    const int node = paragraphElement(place);
    const TextRole role = textRole(Paragraph::Role::Margin);
    Inlines text;
    for (const SignKey::Entry &entry : key.entries) {
        QString word = entry.word;
        word.replace(u' ', u'\u00A0');
        if (!text.isEmpty())
            text = text + Inlines(u"  \u2002 "_s);
        text = text + signAndWord(entry.sign, word);
    }
    setLines(m_text.lines(text, role, node, place.width), role, place.x, mpt(5), out, true);
}

} // namespace report
