// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proseblocks.h"

#include "core/report/datablocks.h"

using namespace Qt::StringLiterals;

namespace report {
namespace {

void addLine(const Composition &c, Inlines &out, const ProseRun &run, const QString &line)
{
    for (Inline piece : c.said(line).runs) {
        piece.bold = run.bold;
        piece.italic = run.italic;
        piece.target = run.link;
        out.runs.push_back(std::move(piece));
    }
}

} // namespace

Inlines proseInlines(const Composition &c, const QList<ProseRun> &runs)
{
    Inlines out;
    for (const ProseRun &run : runs) {
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                out.runs.push_back({.kind = Inline::Kind::Break});
            if (!lines[i].isEmpty())
                addLine(c, out, run, lines[i]);
        }
    }
    return out;
}

Blocks proseBlocks(Composition &c, const Prose &parts, Paragraph::Role first, const QString &source)
{
    Blocks blocks;
    List list;
    const auto add = [&](Block block) {
        block.source = source;
        blocks.push_back(std::move(block));
    };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const ProsePart &part = parts[i];
        const Inlines text = proseInlines(c, part.runs);
        switch (part.kind) {
        case ProsePart::Kind::Body:
            add(Paragraph{text, blocks.empty() ? first : Paragraph::Role::Body, c.saidLanguage()});
            break;
        case ProsePart::Kind::Quote: add(Paragraph{text, Paragraph::Role::Quote, c.saidLanguage()}); break;
        case ProsePart::Kind::Heading: add(heading(3, text)); break;
        case ProsePart::Kind::Bullet:
        case ProsePart::Kind::Numbered:
            list.numbered = part.kind == ProsePart::Kind::Numbered;
            list.items.push_back(text);
            if (i + 1 == parts.size() || parts[i + 1].kind != part.kind)
                add(std::exchange(list, {}));
            break;
        case ProsePart::Kind::Data:
            for (Block &block : dataBlocks(c, part.data))
                blocks.push_back(std::move(block));
            break;
        }
    }
    return blocks;
}

} // namespace report
