// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/report/look.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace report {
namespace {

Inline styled(const QString &text, void (*change)(Inline &))
{
    Inline run;
    run.text = text;
    change(run);
    return run;
}

} // namespace

Inlines::Inlines(const QString &text)
{
    if (!text.isEmpty())
        runs.push_back(styled(text, [](Inline &) {}));
}

QString Inlines::plainText() const
{
    QString plain;
    for (const Inline &run : runs) {
        if (run.kind != Inline::Kind::NoteOf)
            plain += run.kind == Inline::Kind::Break ? u" "_s : run.text;
    }
    return plain;
}

Inlines operator+(Inlines left, const Inlines &right)
{
    left.runs.insert(left.runs.end(), right.runs.begin(), right.runs.end());
    return left;
}

Inlines text(const QString &text)
{
    return Inlines(text);
}

Inlines bold(const QString &text, Ink ink)
{
    Inline run = styled(text, [](Inline &i) { i.bold = true; });
    run.ink = ink;
    return run;
}

Inlines italic(const QString &text)
{
    return styled(text, [](Inline &i) { i.italic = true; });
}

Inlines small(Inlines text)
{
    for (Inline &run : text.runs) {
        run.small = true;
        if (run.ink == Ink::Normal)
            run.ink = Ink::Quiet;
    }
    return text;
}

Inlines inLanguage(const QString &language, const QString &text)
{
    Inline run = styled(text, [](Inline &) {});
    run.language = language;
    return run;
}

Inlines link(const QString &text, const QString &target)
{
    Inline run = styled(text, [](Inline &i) { i.ink = Ink::Accent; });
    run.target = target;
    return run;
}

bool isLink(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return target.startsWith(u'#') || scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

Inlines lineBreak()
{
    return styled({}, [](Inline &i) { i.kind = Inline::Kind::Break; });
}

Inlines pageOf(const QString &anchor, const QString &wording)
{
    Inline run = styled(wording, [](Inline &i) { i.kind = Inline::Kind::PageOf; });
    run.target = anchor;
    return run;
}

Inlines sign(Sign sign, const QString &word, bool changed)
{
    Inline run = styled(word, [](Inline &i) { i.kind = Inline::Kind::Sign; });
    run.sign = sign;
    run.changed = changed;
    return run;
}

Inlines signAndWord(Sign shape, const QString &word)
{
    return sign(shape, {}) + text(u"\u00A0"_s + word);
}

Inlines delayed(const QString &word)
{
    return sign(Sign::Delayed, {}) + bold(u"\u00A0"_s + word, Ink::Alert);
}

Cell cellOf(std::vector<Inlines> paragraphs)
{
    Cell cell;
    if (paragraphs.empty())
        return cell;
    cell.text = std::move(paragraphs.front());
    cell.more.assign(std::make_move_iterator(paragraphs.begin() + 1), std::make_move_iterator(paragraphs.end()));
    return cell;
}

Block heading(int level, const Inlines &text, const QString &anchor)
{
    Heading heading;
    heading.level = level;
    heading.text = text;
    heading.anchor = anchor;
    heading.inContents = level == 1;
    return heading;
}

Block paragraph(const Inlines &text, Paragraph::Role role)
{
    return Paragraph{text, role, {}};
}

Block bullets(std::vector<Inlines> items)
{
    return List{false, std::move(items), false};
}

Block numbers(std::vector<Inlines> items)
{
    return List{true, std::move(items), false};
}

Block sideMain(Blocks side, Blocks main)
{
    Columns columns;
    columns.columns = {{page::marginColumn, std::move(side)}, {0, std::move(main)}};
    columns.gap = page::gap;
    return columns;
}

Block sideMain(const QString &label, const Inlines &more, Blocks main)
{
    Inlines margin;
    if (!label.isEmpty())
        margin = bold(label);
    if (!more.isEmpty())
        margin = margin.isEmpty() ? more : margin + lineBreak() + more;
    Blocks side;
    if (!margin.isEmpty())
        side.push_back(paragraph(margin, Paragraph::Role::Margin));
    return sideMain(std::move(side), std::move(main));
}

Block decisionBox(const QString &label, const Inlines &more, Blocks main)
{
    Block block = sideMain(label, more, std::move(main));
    std::get<Columns>(block.value).frame = Columns::Frame::Decision;
    return block;
}

Block measureHead(const QString &label, const QString &number, const Heading &title, const Inlines &wording,
                  const Inlines &decided)
{
    Heading head = title;
    head.level = 2;
    Blocks main{Space{7.5}, std::move(head), paragraph(wording, Paragraph::Role::Wording)};
    if (!decided.isEmpty())
        main.push_back(paragraph(decided, Paragraph::Role::Margin));
    return sideMain(Blocks{BigNumber{label, number}}, std::move(main));
}

Words Words::in(const QString &language)
{
    Words words;
    if (language.startsWith(u"sv"))
        return words;
    words.continues = u"%1 continues on the next page"_s;
    words.continued = u"%1, continued"_s;
    words.page = u"page %1"_s;
    words.contents = u"Contents"_s;
    words.skip = u"Skip to the content"_s;
    words.linkTo = u"Link to %1"_s;
    words.note = u"Note %1"_s;
    words.backToText = u"Back to the text"_s;
    return words;
}

void Drawing::line(QPointF from, QPointF to, double width, QRgb colour)
{
    Stroke stroke;
    stroke.path.moveTo(from);
    stroke.path.lineTo(to);
    stroke.line = colour;
    stroke.width = width;
    parts.emplace_back(std::move(stroke));
}

void Drawing::rectangle(const QRectF &box, std::optional<QRgb> fill, std::optional<QRgb> line, double width)
{
    Stroke stroke;
    stroke.path.addRect(box);
    stroke.fill = fill;
    stroke.line = line;
    stroke.width = width;
    parts.emplace_back(std::move(stroke));
}

void Drawing::disc(QPointF centre, double radius, std::optional<QRgb> fill, std::optional<QRgb> line, double width)
{
    Stroke stroke;
    stroke.path.addEllipse(centre, radius, radius);
    stroke.fill = fill;
    stroke.line = line;
    stroke.width = width;
    parts.emplace_back(std::move(stroke));
}

} // namespace report
