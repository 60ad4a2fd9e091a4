// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proseblocks.h"

#include "core/report/datablocks.h"

#include <functional>

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

/// Runs in brackets where there is no place for notes, as in a heading.
Inlines inlinesOf(const Composition &c, const QList<ProseRun> &runs,
                  const std::function<Inline(const ProseRun &)> &noteOf)
{
    Inlines out;
    for (ProseRun run : runs) {
        if (run.isNote() && noteOf) {
            out.runs.push_back(noteOf(run));
            continue;
        }
        if (run.isNote())
            run = {u" ("_s + run.text + u')', run.bold, run.italic, {}};
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

} // namespace

Inlines proseInlines(const Composition &c, const QList<ProseRun> &runs)
{
    return inlinesOf(c, runs, {});
}

Blocks proseBlocks(Composition &c, const Prose &parts, Paragraph::Role first, const QString &source)
{
    Blocks blocks, notes;
    List list;
    const auto noteOf = [&](const ProseRun &run) {
        Note note;
        note.number = c.nextNote();
        note.anchor = u"note-%1"_s.arg(note.number);
        note.text = c.said(run.text.simplified());
        note.first = notes.empty();
        notes.push_back(note);
        return Inline{.kind = Inline::Kind::NoteOf, .text = QString::number(note.number), .target = note.anchor};
    };
    const auto add = [&](Block block) {
        block.source = source;
        blocks.push_back(std::move(block));
    };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const ProsePart &part = parts[i];
        const Inlines text
            = part.kind == ProsePart::Kind::Heading ? proseInlines(c, part.runs) : inlinesOf(c, part.runs, noteOf);
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
    blocks.insert(blocks.end(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
    return blocks;
}

} // namespace report
