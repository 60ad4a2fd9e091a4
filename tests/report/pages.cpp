// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace report;

namespace pages {

QString text(const GlyphRun &run, const Typesetter &typesetter)
{
    QString text;
    for (const Glyph &glyph : run.glyphs)
        text += typesetter.font(run.font).clusterText(glyph.text);
    return text;
}

QStringList lines(const DisplayList &list, const Typesetter &typesetter, size_t page)
{
    std::map<std::pair<Mpt, Mpt>, QString> byPlace;
    Mpt baseline = -1;
    Mpt end = -1;
    std::pair<Mpt, Mpt> place;
    for (const Item &item : list.pages[page].items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (!run || run->upwards)
            continue;
        if (run->y != baseline || std::abs(run->x - end) > 2'000)
            place = {run->y, run->x};
        baseline = run->y;
        end = run->x + run->width;
        const QString words = text(*run, typesetter);
        byPlace[place] += item.node < 0 ? u"["_s + words + u"]"_s : words;
    }
    QStringList lines;
    for (const auto &[where, words] : byPlace)
        lines.append(words.trimmed());
    return lines;
}

QString structure(const DisplayList &list, const Typesetter &typesetter)
{
    std::map<int, QString> content;
    std::map<int, std::vector<int>> inlined;
    for (const Page &page : list.pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (item.node < 0)
                continue;
            const Node &node = list.nodes[size_t(item.node)];
            std::vector<int> &kids = inlined[node.parent];
            if (node.inlined && std::find(kids.begin(), kids.end(), item.node) == kids.end())
                kids.push_back(item.node);
            if (run)
                content[item.node] += text(*run, typesetter);
        }
    }
    QString out;
    const std::function<void(int, int)> print = [&](int id, int depth) {
        const Node &node = list.nodes[size_t(id)];
        out += QString(depth * 2, u' ') + QString::fromLatin1(node.type);
        for (const auto &[name, value] : {std::pair(u"alt"_s, node.alt), std::pair(u"word"_s, node.actualText),
                                          std::pair(u"lang"_s, node.language)}) {
            if (!value.isEmpty())
                out += u" %1=%2"_s.arg(name, value);
        }
        if (!content[id].isEmpty() && node.type != "Figure")
            out += u": "_s + content[id].simplified();
        out += u'\n';
        for (const int kid : node.kids)
            print(kid, depth + 1);
        for (const int kid : inlined[id])
            print(kid, depth + 1);
    };
    print(0, 0);
    return out;
}

QStringList strays(const DisplayList &list, const Typesetter &typesetter)
{
    constexpr Mpt slack = 1'000;
    QStringList found;
    for (size_t i = 0; i < list.pages.size(); ++i) {
        for (const Item &item : list.pages[i].items) {
            if (item.artifact == Artifact::Header || item.artifact == Artifact::Footer)
                continue;
            Mpt left = 0;
            Mpt right = 0;
            Mpt bottom = 0;
            QString what;
            if (const auto *run = std::get_if<GlyphRun>(&item.mark)) {
                what = text(*run, typesetter);
                Mpt space = 0;
                if (what.endsWith(u' ') || what.startsWith(u' ')) {
                    Font &font = typesetter.font(run->font);
                    space = font.scale(font.shape(u" ", false).advance, run->size);
                }
                left = run->upwards ? run->x - run->size : run->x;
                right = run->upwards ? run->x : run->x + run->width - (what.endsWith(u' ') ? space : 0);
                bottom = run->y;
                if (what.startsWith(u' '))
                    left += space;
            } else if (const auto *box = std::get_if<report::Box>(&item.mark)) {
                what = u"rule"_s;
                left = box->x;
                right = box->x + box->width;
                bottom = box->y + box->height;
            } else if (const auto *picture = std::get_if<report::Picture>(&item.mark)) {
                what = u"picture"_s;
                left = picture->x;
                right = picture->x + picture->width;
                bottom = picture->y + picture->height;
            } else {
                const auto &path = std::get<Path>(item.mark);
                const QRectF bounds = path.path.controlPointRect();
                what = u"path"_s;
                left = path.x + mpt(bounds.left() * path.scale);
                right = path.x + mpt(bounds.right() * path.scale);
                bottom = path.y + mpt(bounds.bottom() * path.scale);
            }
            const bool cover = list.pages[i].items.front().artifact != Artifact::Header && i == 0;
            if (left < page::left - slack - 1'000 || right > page::right + slack
                || (!cover && bottom > page::bottom + slack))
                found.append(u"page %1: %2 at %3–%4, %5"_s.arg(i + 1)
                                 .arg(what)
                                 .arg(points(left))
                                 .arg(points(right))
                                 .arg(points(bottom)));
        }
    }
    return found;
}

} // namespace pages
