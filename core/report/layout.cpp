// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout.h"

#include "core/report/blocksetter.h"
#include "core/report/paginator.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr int mostPasses = 4;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("report", sentence);
}

/// One run over a document: sets every block once, then sets again only what page numbers change.
class LayoutRun
{
public:
    LayoutRun(const Document &document, Typesetter &typesetter, const Progress &progress)
        : m_document(document)
        , m_progress(progress)
        , m_typesetter(typesetter)
        , m_text(typesetter, m_list, document, m_known)
        , m_setter(m_text, m_tables, m_anchors)
    {
    }

    [[nodiscard]] Result<DisplayList> run()
    {
        Node root;
        root.type = "Document";
        m_list.nodes.push_back(root);
        registerHeadings(m_document.blocks);
        for (int pass = 0; pass < mostPasses; ++pass) {
            if (!setGalleys(pass))
                return failure(Error::Kind::Cancelled, tr("The report was stopped."));
            Paginator paginator(m_tables);
            paginator.place(slabs());
            paginator.locate(m_list.anchors);
            if (!learn(paginator)) {
                finish(paginator);
                return std::move(m_list);
            }
        }
        return failure(Error::Kind::Conflict,
                       tr("The page numbers of the contents page do not settle. Change a heading or the text near a "
                          "page's end, and make the report again."));
    }

private:
    /// Headings get their anchors before any page is set, so that the contents page can name them all, and their level
    /// in the structure: a small heading may stand right under a large one, but a reader must not be led two steps
    /// down.
    void registerHeadings(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.value)) {
                m_anchors.emplace(heading, int(m_list.anchors.size()));
                Anchor anchor;
                anchor.name = heading->anchor.isEmpty() ? u"auto-%1"_s.arg(m_list.anchors.size()) : heading->anchor;
                m_lastLevel = std::min(std::clamp(heading->level, 1, 3), m_lastLevel + 1);
                anchor.level = m_lastLevel;
                m_list.anchors.push_back(anchor);
            } else if (const auto *columns = std::get_if<Columns>(&block.value)) {
                for (const Columns::Column &column : columns->columns)
                    registerHeadings(column.blocks);
            }
        }
    }

    [[nodiscard]] bool setGalleys(int pass)
    {
        const size_t count = m_document.blocks.size();
        m_galleys.resize(count);
        for (size_t i = 0; i < count; ++i) {
            if (pass > 0 && !m_galleys[i].dependsOnPages && !holdsLongTable(m_document.blocks[i]))
                continue;
            m_galleys[i] = m_setter.galley(m_document.blocks[i]);
            const bool leads = m_galleys[i].intro && i + 1 < count
                               && (std::holds_alternative<List>(m_document.blocks[i + 1].value)
                                   || std::holds_alternative<Table>(m_document.blocks[i + 1].value)
                                   || std::holds_alternative<Figure>(m_document.blocks[i + 1].value));
            if (leads && !m_galleys[i].slabs.empty())
                m_galleys[i].slabs.back().keepNext = true;
            // Never backwards: each pass takes the greater part of what is left.
            const double left = std::pow(0.4, pass) * (1 - 0.6 * double(i) / double(count));
            if (m_progress && i % 16 == 0 && !m_progress(1 - left))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool holdsLongTable(const Block &block) const
    {
        if (const auto *table = std::get_if<Table>(&block.value))
            return m_newlyLong.contains(table);
        if (const auto *columns = std::get_if<Columns>(&block.value)) {
            for (const Columns::Column &column : columns->columns) {
                for (const Block &inner : column.blocks) {
                    if (holdsLongTable(inner))
                        return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] std::vector<const Slab *> slabs() const
    {
        std::vector<const Slab *> all;
        for (const Galley &galley : m_galleys) {
            for (const Slab &slab : galley.slabs)
                all.push_back(&slab);
        }
        return all;
    }

    /// Whether this pass found out something that changes what has been set.
    [[nodiscard]] bool learn(const Paginator &paginator)
    {
        Known now;
        for (const Anchor &anchor : m_list.anchors)
            now.pages.insert_or_assign(anchor.name, anchor.page);
        m_newlyLong.clear();
        for (const Table *table : paginator.dividedTables()) {
            if (!m_known.longTables.contains(table))
                m_newlyLong.insert(table);
        }
        // Once above its table a caption stays there, or it could go back and forth for ever.
        now.longTables = m_known.longTables;
        now.longTables.insert(m_newlyLong.begin(), m_newlyLong.end());
        bool depends = !m_newlyLong.empty();
        for (const Galley &galley : m_galleys)
            depends = depends || galley.dependsOnPages;
        const bool changed = depends && !(now == m_known);
        m_known = std::move(now);
        return changed;
    }

    void finish(const Paginator &paginator)
    {
        for (const Galley &galley : m_galleys) {
            std::vector<int> &kids = m_list.nodes.front().kids;
            kids.insert(kids.end(), galley.nodes.begin(), galley.nodes.end());
        }
        paginator.fill(m_list);
        if (paginator.overfull() > 0)
            m_list.warnings.append(u"%1 parts are higher than a page"_s.arg(paginator.overfull()));
        describeLinks();
        setHeadsAndFeet(paginator);
        m_list.colour(m_document.palette);
        std::erase_if(m_list.anchors, [](const Anchor &anchor) { return anchor.page < 0; });
    }

    /// Every link says where it leads; one that leads nowhere is a warning and no link.
    void describeLinks()
    {
        for (Page &page : m_list.pages) {
            for (LinkArea &link : page.links) {
                if (!link.target.startsWith(u'#')) {
                    link.description = m_document.words.linkTo.arg(link.target);
                    continue;
                }
                const Anchor *anchor = m_list.anchor(link.target.mid(1));
                if (!anchor)
                    m_list.warnings.append(u"unknown anchor %1"_s.arg(link.target));
                else if (link.description.isEmpty())
                    link.description
                        = m_document.words.linkTo.arg(anchor->title.isEmpty() ? anchor->name : anchor->title);
            }
        }
    }

    void setHeadsAndFeet(const Paginator &paginator)
    {
        const std::vector<Paginator::PageHead> heads = paginator.heads();
        const Metadata &about = m_document.metadata;
        for (size_t i = 0; i < heads.size(); ++i) {
            if (heads[i].cover)
                continue;
            if (i > 0 || about.headOnFirst)
                setHead(m_list.pages[i], heads[i].section);
            if (i > 0 || about.footOnFirst)
                setFoot(m_list.pages[i], int(i) + 1, int(heads.size()));
        }
    }

    void put(Page &page, const Inlines &text, const TextRole &role, Mpt y, Align align, Artifact artifact)
    {
        Slab slab;
        const Mpt width = page::right - page::left;
        const auto lines = m_text.lines(text, role, -1, align == Align::Left ? width * 3 / 4 : width, align);
        if (!lines.empty())
            TextSetter::place(lines.front(), page::left, y, slab);
        for (Item &item : slab.items) {
            item.artifact = artifact;
            page.items.push_back(std::move(item));
        }
    }

    void setHead(Page &page, const QString &section)
    {
        const Metadata &about = m_document.metadata;
        Inlines left(about.headTitle.isEmpty() ? about.title : about.headTitle);
        if (!section.isEmpty())
            left = left + Inlines(u" · "_s) + bold(section);
        // Where title, section and mark do not fit side by side, the section alone says where one is.
        const double room = points(page::right - page::left) - m_typesetter.width(Face::SansBold, 8, about.mark) - 12;
        if (!section.isEmpty() && m_typesetter.width(Face::SansBold, 8, left.plainText()) > room)
            left = bold(section);
        put(page, left, {Face::Sans, 8, 10, colour::ink}, page::headBaseline, Align::Left, Artifact::Header);
        put(page, about.mark, {Face::SansBold, 8, 10, colour::brick}, page::headBaseline, Align::Right,
            Artifact::Header);
        page.items.push_back(
            ruleItem(page::left, page::headRule, page::right - page::left, 0.5, 0xff777777, Artifact::Header));
    }

    void setFoot(Page &page, int number, int count)
    {
        put(page, m_document.metadata.foot, {Face::Sans, 8, 10, colour::ink}, page::footBaseline, Align::Left,
            Artifact::Footer);
        put(page, m_document.words.pageOfPages.arg(number).arg(count), {Face::SansBold, 10, 12, colour::ink},
            page::footBaseline, Align::Right, Artifact::Footer);
    }

    const Document &m_document;
    const Progress &m_progress;
    const Typesetter &m_typesetter;
    DisplayList m_list;
    Known m_known;
    std::set<const Table *> m_newlyLong;
    int m_lastLevel = 0;
    std::vector<TableFurniture> m_tables;
    std::map<const void *, int> m_anchors;
    std::vector<Galley> m_galleys;
    TextSetter m_text;
    BlockSetter m_setter;
};

} // namespace

Result<DisplayList> layOut(const Document &document, Typesetter &typesetter, const Progress &progress)
{
    LayoutRun run(document, typesetter, progress);
    return run.run();
}

} // namespace report
