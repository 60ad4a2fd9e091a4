// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlwriter.h"

#include "core/report/htmlstyle.h"
#include "core/report/svg.h"
#include "core/report/webfonts.h"

#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace report {
namespace {

const char *roleClass(Paragraph::Role role)
{
    static constexpr const char *names[] = {"", "lead", "wording", "quote", "margin", "table", "opening", "fact"};
    return names[int(role)];
}

const char *frameClass(Columns::Frame frame)
{
    static constexpr const char *names[] = {"", " decision", " strip", " asks"};
    return names[int(frame)];
}

QString alignClass(Align align)
{
    return align == Align::Right ? u" class=\"right\""_s : align == Align::Centre ? u" class=\"centre\""_s : QString();
}

/// One file being written.
class HtmlWriter
{
public:
    explicit HtmlWriter(const Document &document)
        : m_document(document)
    {
        collect(document.blocks);
    }

    [[nodiscard]] QByteArray write(const Typesetter &typesetter)
    {
        const Metadata &about = m_document.metadata;
        m_out = u"<body>\n<a class=\"skip\" href=\"#main\">%1</a>\n<header>\n"_s.arg(
            m_document.words.skip.toHtmlEscaped());
        if (!about.mark.isEmpty())
            m_out += u"<p class=\"mark\">%1</p>\n"_s.arg(about.mark.toHtmlEscaped());
        writeCover();
        m_out += u"</header>\n"_s;
        writeContents();
        m_out += u"<main id=\"main\">\n"_s;
        blocks(m_document.blocks);
        m_out += u"</main>\n"_s;
        if (!about.foot.isEmpty())
            m_out += u"<footer><p>%1</p></footer>\n"_s.arg(about.foot.toHtmlEscaped());
        m_out += u"</body>\n</html>\n"_s;
        return head().toUtf8() + "<style>" + webFonts(typesetter, m_out) + m_document.palette.inText(htmlStyle)
               + "</style>\n</head>\n" + m_out.toUtf8();
    }

private:
    struct Entry {
        QString id{};
        QString title{};
        int level = 1; ///< in the file: 2 and down, since the title is the first
        bool inContents = false;
    };

    [[nodiscard]] QString head() const
    {
        const Metadata &about = m_document.metadata;
        QString html
            = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"_s.arg(
                  about.language.toHtmlEscaped(), about.title.toHtmlEscaped());
        for (const auto &[name, content] :
             {std::pair{u"author"_s, about.author}, std::pair{u"description"_s, about.subject},
              std::pair{u"generator"_s, about.creator}}) {
            if (!content.isEmpty())
                html += u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, content.toHtmlEscaped());
        }
        return html;
    }

    /// Names and levels of all headings, tables and figures, so that links can say where they lead.
    void collect(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.value)) {
                m_level = std::min(std::clamp(heading->level, 1, 3), m_level + 1);
                const QString id = heading->anchor.isEmpty() ? u"h-%1"_s.arg(m_entries.size() + 1) : heading->anchor;
                const QString title = heading->outline.isEmpty() ? heading->text.plainText() : heading->outline;
                m_titles.emplace(id, title);
                m_entries.emplace(heading, Entry{id, title, m_level + 1, heading->inContents});
                m_order.push_back(heading);
            } else if (const auto *columns = std::get_if<Columns>(&block.value)) {
                for (const Columns::Column &column : columns->columns)
                    collect(column.blocks);
            } else if (const auto *table = std::get_if<Table>(&block.value)) {
                m_titles.emplace(table->anchor, table->caption.label);
            } else if (const auto *figure = std::get_if<Figure>(&block.value)) {
                m_titles.emplace(figure->anchor, figure->caption.label);
            } else if (const auto *cover = std::get_if<Cover>(&block.value)) {
                m_cover = cover;
            }
        }
    }

    void writeCover()
    {
        if (!m_cover) {
            m_out += u"<h1>%1</h1>\n"_s.arg(m_document.metadata.title.toHtmlEscaped());
            return;
        }
        writeLogo(m_cover->logo);
        if (m_cover->logo.isEmpty() || !m_cover->logo.holdsName)
            m_out += u"<p>%1</p>\n"_s.arg(m_cover->owner.toHtmlEscaped());
        m_out += u"<p class=\"opening\">%1</p>\n<h1>%2</h1>\n"_s.arg(m_cover->opening.toHtmlEscaped(),
                                                                     m_cover->title.toHtmlEscaped());
        if (!m_cover->facts.empty()) {
            m_out += u"<dl>\n"_s;
            for (const Cover::Fact &fact : m_cover->facts)
                m_out += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(fact.label.toHtmlEscaped(), inlines(fact.text));
            m_out += u"</dl>\n"_s;
        }
    }

    /// In the file itself, as it was given: one file stays one file. A picture runs no script, whatever it holds.
    void writeLogo(const Logo &logo)
    {
        const DrawnLogo drawn = drawLogo(logo);
        if (drawn.isEmpty())
            return;
        m_out
            += u"<p><img class=\"logo\" src=\"data:image/%1;base64,%2\" alt=\"%3\" width=\"%4\" height=\"%5\"></p>\n"_s
                   .arg(logo.isVector() ? u"svg+xml"_s : u"png"_s, QString::fromLatin1(logo.file.toBase64()),
                        logo.alt.toHtmlEscaped(), QString::number(qRound(drawn.size.width() * 4 / 3)),
                        QString::number(qRound(drawn.size.height() * 4 / 3)));
    }

    void writeContents()
    {
        QString items;
        QList<int> open; // levels of the lists that the next entry may stand in
        const auto close = [&] {
            items += u"</li>\n</ul>\n"_s;
            open.removeLast();
        };
        for (const Heading *heading : m_order) {
            const Entry &entry = m_entries.at(heading);
            if (!entry.inContents)
                continue;
            while (!open.isEmpty() && open.last() > entry.level)
                close();
            if (open.isEmpty() || open.last() < entry.level) {
                items += u"\n<ul>\n"_s;
                open << entry.level;
            } else {
                items += u"</li>\n"_s;
            }
            items += u"<li><a href=\"#%1\">%2</a>"_s.arg(entry.id.toHtmlEscaped(), entry.title.toHtmlEscaped());
        }
        while (!open.isEmpty())
            close();
        if (!items.isEmpty())
            m_out += u"<nav aria-label=\"%1\">%2</nav>\n"_s.arg(m_document.words.contents.toHtmlEscaped(), items);
    }

    [[nodiscard]] QString inlines(const Inlines &text) const
    {
        QString html;
        for (const Inline &run : text.runs)
            html += inlineRun(run);
        return html;
    }

    [[nodiscard]] QString inlineRun(const Inline &run) const
    {
        if (run.kind == Inline::Kind::Break)
            return u"<br>"_s;
        if (run.kind == Inline::Kind::Sign) {
            const QString sign = svgSign(run.sign, run.text, m_document.palette);
            return run.changed ? u"<span class=\"changed\">%1</span>"_s.arg(sign) : sign;
        }
        if (run.kind == Inline::Kind::PageOf) {
            const auto title = m_titles.find(run.target);
            return title == m_titles.end()
                       ? QString()
                       : u"<a href=\"#%1\">%2</a>"_s.arg(run.target.toHtmlEscaped(), title->second.toHtmlEscaped());
        }
        if (run.kind == Inline::Kind::NoteOf) {
            // The way back leads to the number, so it has a name of its own.
            return u"<sup><a href=\"#%1\" id=\"ref-%1\" role=\"doc-noteref\">%2</a></sup>"_s.arg(
                run.target.toHtmlEscaped(), run.text);
        }
        QString html = run.text.toHtmlEscaped();
        if (run.bold)
            html = u"<strong>%1</strong>"_s.arg(html);
        if (run.italic)
            html = u"<em>%1</em>"_s.arg(html);
        if (run.small)
            html = u"<small>%1</small>"_s.arg(html);
        static constexpr const char *inks[] = {"", "quiet", "accent", "alert"};
        const bool linked = isLink(run.target);
        if (run.ink != Ink::Normal && !linked)
            html = u"<span class=\"%1\">%2</span>"_s.arg(QLatin1StringView(inks[int(run.ink)]), html);
        if (!run.language.isEmpty())
            html = u"<span lang=\"%1\" dir=\"auto\">%2</span>"_s.arg(run.language.toHtmlEscaped(), html);
        if (linked)
            html = u"<a href=\"%1\">%2</a>"_s.arg(address(run.target), html);
        return html;
    }

    [[nodiscard]] static QString address(const QString &target)
    {
        return target.startsWith(u'#') ? target.toHtmlEscaped()
                                       : QString::fromLatin1(QUrl(target).toEncoded()).toHtmlEscaped();
    }

    [[nodiscard]] QString caption(const Caption &caption) const
    {
        QString html;
        if (!caption.label.isEmpty())
            html = u"<strong>%1.</strong> "_s.arg(caption.label.toHtmlEscaped());
        return html + inlines(caption.text);
    }

    [[nodiscard]] static QString id(const QString &anchor)
    {
        return anchor.isEmpty() ? QString() : u" id=\"%1\""_s.arg(anchor.toHtmlEscaped());
    }

    void blocks(const Blocks &blocks)
    {
        for (size_t i = 0; i < blocks.size(); ++i) {
            // The contents stand on top of the file, under a heading of their own.
            if (i + 1 < blocks.size() && std::holds_alternative<Contents>(blocks[i + 1].value)
                && std::holds_alternative<Heading>(blocks[i].value))
                continue;
            std::visit([&](const auto &part) { write(part); }, blocks[i].value);
        }
    }

    void write(const Heading &heading)
    {
        const Entry &entry = m_entries.at(&heading);
        m_out += u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(QString::number(entry.level), entry.id.toHtmlEscaped(),
                                                    inlines(heading.text));
    }
    void write(const Paragraph &paragraph)
    {
        const QString name = QLatin1StringView(roleClass(paragraph.role));
        QString attributes = name.isEmpty() ? QString() : u" class=\"%1\""_s.arg(name);
        if (!paragraph.language.isEmpty())
            attributes += u" lang=\"%1\" dir=\"auto\""_s.arg(paragraph.language.toHtmlEscaped());
        m_out += u"<p%1>%2</p>\n"_s.arg(attributes, inlines(paragraph.text));
    }
    void write(const List &list)
    {
        const QString tag = list.numbered ? u"ol"_s : u"ul"_s;
        m_out += u"<%1>\n"_s.arg(tag);
        for (const Inlines &item : list.items)
            m_out += u"<li>%1</li>\n"_s.arg(inlines(item));
        m_out += u"</%1>\n"_s.arg(tag);
    }
    void write(const Note &note)
    {
        m_out += u"<div class=\"note\" id=\"%1\" role=\"doc-footnote\"><strong>%2</strong> %3 "
                 "<a href=\"#ref-%1\" role=\"doc-backlink\">%4</a></div>\n"_s.arg(
                     note.anchor.toHtmlEscaped(), QString::number(note.number), inlines(note.text),
                     m_document.words.backToText.toHtmlEscaped());
    }
    void write(const Table &table)
    {
        // A narrow window scrolls the table: by keys, too, and a screen reader says what it is in.
        const QString &label = table.caption.label;
        m_out += u"<div class=\"scroll\" tabindex=\"0\"%1><table%2>\n"_s.arg(
            label.isEmpty() ? QString() : u" role=\"region\" aria-label=\"%1\""_s.arg(label.toHtmlEscaped()),
            id(table.anchor));
        if (!table.caption.label.isEmpty() || !table.caption.text.isEmpty())
            m_out += u"<caption>%1</caption>\n"_s.arg(caption(table.caption));
        if (!table.header.empty()) {
            m_out += u"<thead><tr>"_s;
            cells(table, table.header, true);
            m_out += u"</tr></thead>\n"_s;
        }
        m_out += u"<tbody>\n"_s;
        for (const Row &row : table.rows) {
            m_out += u"<tr>"_s;
            cells(table, row.cells, false);
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</tbody>\n</table></div>\n"_s;
    }
    void cells(const Table &table, const std::vector<Cell> &cells, bool header)
    {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString align = alignClass(table.columns[i].align);
            QString content;
            if (i < cells.size()) {
                content = inlines(cells[i].text);
                if (!cells[i].more.empty())
                    content = u"<p>%1</p>"_s.arg(content);
                for (const Inlines &text : cells[i].more)
                    content += u"<p>%1</p>"_s.arg(inlines(text));
                if (!cells[i].drawing.isEmpty())
                    content += svg(cells[i].drawing, cells[i].alt, m_document.palette);
            }
            // A column of decoration has nothing that its head could say.
            const bool isSaid = i < cells.size() && (!cells[i].text.isEmpty() || !cells[i].alt.isEmpty());
            const QString tag = (header && isSaid) || i == 0 ? u"th"_s : u"td"_s;
            const QString scope = tag == "td"_L1 ? QString() : header ? u" scope=\"col\""_s : u" scope=\"row\""_s;
            m_out += u"<%1%2%3>%4</%1>"_s.arg(tag, scope, align, content);
        }
    }
    void write(const Figure &figure)
    {
        m_out += u"<figure%1>\n%2\n"_s.arg(id(figure.anchor), svg(figure.drawing, figure.alt, m_document.palette));
        if (!figure.caption.label.isEmpty() || !figure.caption.text.isEmpty())
            m_out += u"<figcaption>%1</figcaption>\n"_s.arg(caption(figure.caption));
        m_out += u"</figure>\n"_s;
    }
    void write(const Rule &) { m_out += u"<hr>\n"_s; }
    void write(const PageBreak &) {}
    void write(const Space &) {}
    void write(const Contents &) {} // the navigation on top
    void write(const Cover &) {}    // the page header
    void write(const Logo &logo) { writeLogo(logo); }
    void write(const SignKey &key)
    {
        m_out += u"<ul>\n"_s;
        for (const SignKey::Entry &entry : key.entries)
            m_out += u"<li>%1 %2</li>\n"_s.arg(svgSign(entry.sign, {}, m_document.palette), entry.word.toHtmlEscaped());
        m_out += u"</ul>\n"_s;
    }
    void write(const BigNumber &number)
    {
        m_out += u"<p><strong>%1</strong> <span class=\"number\">%2</span></p>\n"_s.arg(number.label.toHtmlEscaped(),
                                                                                        number.number.toHtmlEscaped());
    }
    void write(const Columns &columns)
    {
        m_out += u"<div class=\"columns%1\">\n"_s.arg(QLatin1StringView(frameClass(columns.frame)));
        for (size_t i = 0; i < columns.columns.size(); ++i) {
            const bool side
                = columns.columns.size() == 2 && columns.columns[0].width > 0 && columns.columns[0].width <= 120;
            m_out += u"<div%1>\n"_s.arg(!side ? QString() : i == 0 ? u" class=\"side\""_s : u" class=\"main\""_s);
            blocks(columns.columns[i].blocks);
            m_out += u"</div>\n"_s;
        }
        m_out += u"</div>\n"_s;
    }

    const Document &m_document;
    std::map<const Heading *, Entry> m_entries;
    std::vector<const Heading *> m_order;
    std::map<QString, QString> m_titles;
    const Cover *m_cover = nullptr;
    int m_level = 0;
    QString m_out;
};

} // namespace

QByteArray writeHtml(const Document &document, const Typesetter &typesetter)
{
    return HtmlWriter(document).write(typesetter);
}

} // namespace report
