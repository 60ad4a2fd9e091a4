// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocksetter.h"

namespace report {
namespace {

/// Heights on the cover, from the top of the page.
constexpr double ownerBaseline = 62.5;
constexpr double openingBaseline = 120;
constexpr double titleBaseline = 173;
constexpr double factRule = 736.5;
constexpr double noteAbove = 22.5;
constexpr double logoMiddle = 58.5; ///< of the owner's capitals, so that the name stands in the middle beside the logo
constexpr double besideLogo = 12;

} // namespace

/// Gives how far what stands beside it moves to the right; 0: there is none.
double BlockSetter::logoScale(const Logo &logo, const DrawnLogo &drawn, Mpt width)
{
    if (!drawn.isEmpty())
        return std::min(1.0, points(width) / drawn.size.width());
    if (!logo.isEmpty())
        m_text.list().warnings.append(QStringLiteral("the logo cannot be drawn"));
    return 0;
}

void BlockSetter::placeLogo(const Logo &logo, const DrawnLogo &drawn, double scale, const Place &place, Mpt top,
                            Slab &slab)
{
    const int figure = m_text.element("Figure", place.parent);
    m_text.list().nodes[size_t(figure)].alt = logo.alt;
    if (drawn.pixels.isNull())
        m_text.draw(drawn.shapes, place.x, top, scale, figure, slab.items);
    else
        slab.items.push_back(
            {Picture{drawn.pixels, place.x, top, mpt(drawn.size.width() * scale), mpt(drawn.size.height() * scale)},
             figure, Artifact::Layout});
}

void BlockSetter::set(const Logo &logo, const Place &place, std::vector<Slab> &out)
{
    const DrawnLogo drawn = drawLogo(logo);
    const double scale = logoScale(logo, drawn, place.width - mpt(besideLogo));
    if (scale == 0)
        return;
    Slab slab;
    slab.height = mpt(drawn.size.height() * scale);
    placeLogo(logo, drawn, scale, place, 0, slab);
    out.push_back(std::move(slab));
}

void BlockSetter::set(const Cover &cover, const Place &place, std::vector<Slab> &out)
{
    Slab slab;
    slab.pageBreak = true;
    slab.wholePage = true;
    slab.height = page::bottom - page::top;
    const auto y = [](double fromTop) { return mpt(fromTop) - page::top; };
    const auto put = [&](const Inlines &text, const TextRole &role, Mpt x, Mpt width, Mpt base,
                         Align align = Align::Left, int node = -2) {
        if (text.isEmpty())
            return base;
        const auto lines = m_text.lines(text, role, node == -2 ? paragraphElement(place) : node, width, align);
        for (const TextLine &line : lines) {
            TextSetter::place(line, x, base, slab);
            base += mpt(role.lead);
        }
        return base;
    };
    const DrawnLogo drawn = drawLogo(cover.logo);
    Mpt logo = 0;
    if (const double scale = logoScale(cover.logo, drawn, place.width); scale > 0) {
        placeLogo(cover.logo, drawn, scale, place, y(logoMiddle - drawn.size.height() * scale / 2), slab);
        logo = mpt(drawn.size.width() * scale + besideLogo);
    }
    if (logo == 0 || !cover.logo.holdsName) {
        const Mpt room = logo == 0 ? place.width / 2 : place.width - logo - mpt(150);
        put(cover.owner, {Face::SansBold, 10.5, 12.5, colour::ink}, place.x + logo, room, y(ownerBaseline));
    }
    put(m_text.document().metadata.mark, {Face::SansBold, 8.5, 12.5, colour::brick}, place.x + place.width / 2,
        place.width / 2, y(ownerBaseline), Align::Right);
    put(cover.opening, textRole(Paragraph::Role::Opening), place.x, place.width, y(openingBaseline));
    const Mpt titleEnd = put(cover.title, {Face::SansBlack, 45, 47.5, colour::petrol, false}, place.x,
                             place.width * 72 / 100, y(titleBaseline))
                         - mpt(47.5);

    Mpt top = y(factRule);
    const TextRole noteRole = textRole(Paragraph::Role::Margin);
    std::vector<TextLine> noteLines;
    const int figure = cover.drawing.isEmpty() ? -1 : m_text.element("Figure", place.parent);
    if (!cover.note.isEmpty()) {
        noteLines = m_text.lines(cover.note, noteRole, paragraphElement(place), place.width);
        top -= mpt(noteAbove) + mpt(noteRole.lead) * Mpt(noteLines.size() - 1);
    }
    if (figure >= 0) {
        m_text.list().nodes[size_t(figure)].alt = cover.alt;
        const double room = points(top - mpt(17) - titleEnd - mpt(30));
        const QSizeF size = cover.drawing.size;
        const double scale = std::min({1.0, points(place.width) / size.width(), std::max(room, 20.0) / size.height()});
        const Mpt drawingTop = top - mpt(17) - mpt(size.height() * scale);
        m_text.draw(cover.drawing, place.x, drawingTop, scale, figure, slab.items);
    }
    for (const TextLine &line : noteLines) {
        TextSetter::place(line, place.x, top, slab);
        top += mpt(noteRole.lead);
    }
    slab.items.push_back(ruleItem(place.x, y(factRule), place.width, 1.1, colour::ink));
    std::vector<Mpt> widths;
    for (const Cover::Fact &fact : cover.facts)
        widths.push_back(mpt(fact.width));
    widths = fitWidths(widths, place.width);
    Mpt x = place.x;
    for (size_t i = 0; i < widths.size(); ++i) {
        const Cover::Fact &fact = cover.facts[i];
        put(bold(fact.label) + lineBreak() + fact.text, noteRole, x, widths[i] - mpt(10), y(factRule + 15.5));
        x += widths[i];
    }
    out.push_back(std::move(slab));
}

} // namespace report
