// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prose/prose.h"

#include <QRegularExpression>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace {

/// Collects the parts while md4c walks through the text.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] const char *begin() const { return m_text.constData(); }

    [[nodiscard]] Prose take()
    {
        end();
        return std::move(m_parts);
    }

    void enter(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: ++m_quotes; break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            end(); // of the item that the list lies in
            m_lists << (type == MD_BLOCK_UL ? ProsePart::Kind::Bullet : ProsePart::Kind::Numbered);
            break;
        case MD_BLOCK_LI:
            end();
            m_isItem = true;
            break;
        case MD_BLOCK_H:
            end();
            m_isHeading = true;
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
            if (m_isItem && !m_part.runs.isEmpty())
                m_part.append({u" "_s}); // an item of several paragraphs is one item
            else if (!m_isItem)
                end();
            break;
        default: break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            end();
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            end();
            m_lists.removeLast();
            break;
        case MD_BLOCK_LI:
            end();
            m_isItem = false;
            break;
        case MD_BLOCK_H:
            end();
            m_isHeading = false;
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
            if (!m_isItem)
                end();
            break;
        default: break;
        }
    }

    void span(MD_SPANTYPE type, const void *detail, bool enters)
    {
        if (type == MD_SPAN_STRONG)
            m_bold += enters ? 1 : -1;
        else if (type == MD_SPAN_EM)
            m_italic += enters ? 1 : -1;
        else if (type == MD_SPAN_A && enters)
            m_link = QString::fromUtf8(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href.text,
                                       qsizetype(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href.size));
        else if (type == MD_SPAN_A)
            m_link.clear();
    }

    void text(MD_TEXTTYPE type, const QString &text, bool isEscaped)
    {
        if (m_part.runs.isEmpty())
            m_isEscaped = isEscaped;
        const QString shown = type == MD_TEXT_BR ? u"\n"_s : type == MD_TEXT_SOFTBR ? u" "_s : text;
        m_part.append({type == MD_TEXT_NULLCHAR ? QString() : shown, m_bold > 0, m_italic > 0, m_link});
    }

private:
    void end()
    {
        ProsePart part = std::exchange(m_part, {});
        if (!part.runs.isEmpty() && part.runs.last().text.endsWith(u'\n')) // a code block's
            part.runs.last().text.chop(1);
        if (part.plainText().trimmed().isEmpty())
            return;
        part.kind = m_isHeading          ? ProsePart::Kind::Heading
                    : !m_lists.isEmpty() ? m_lists.last()
                    : m_quotes > 0       ? ProsePart::Kind::Quote
                                         : ProsePart::Kind::Body;
        if (part.kind == ProsePart::Kind::Body)
            readDirective(part);
        m_parts << part;
    }

    /// "::status form=table units=…" on a line of its own.
    void readDirective(ProsePart &part) const
    {
        static const QRegularExpression line(u"^::([a-z_]+)((?: [a-z_]+=\\S+)*)$"_s);
        const auto match = line.match(part.plainText());
        if (!match.hasMatch() || part.runs.size() != 1 || !part.runs.first().looksLike({}) || m_isEscaped)
            return;
        part.kind = ProsePart::Kind::Data;
        part.data.kind = match.captured(1);
        for (const QString &choice : match.captured(2).split(u' ', Qt::SkipEmptyParts))
            part.data.choices[choice.section(u'=', 0, 0)] = choice.section(u'=', 1);
        part.runs.clear();
    }

    const QByteArray &m_text;
    Prose m_parts{};
    ProsePart m_part{};
    QList<ProsePart::Kind> m_lists{}; ///< that the place lies in, the outermost first
    int m_quotes = 0;
    int m_bold = 0;
    int m_italic = 0;
    bool m_isItem = false;
    bool m_isHeading = false;
    bool m_isEscaped = false; ///< the first letter of the part, by a backslash
    QString m_link{};
};

Reader &reader(void *userdata)
{
    return *static_cast<Reader *>(userdata);
}

} // namespace

namespace prose {

Prose read(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Reader result(bytes);
    MD_PARSER parser{};
    // Neither HTML nor code: an indented line is a line. An address is a link without further ado.
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *all) { return reader(all).enter(type), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *all) { return reader(all).leave(type), 0; };
    parser.enter_span
        = [](MD_SPANTYPE type, void *detail, void *all) { return reader(all).span(type, detail, true), 0; };
    parser.leave_span
        = [](MD_SPANTYPE type, void *detail, void *all) { return reader(all).span(type, detail, false), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *letters, MD_SIZE size, void *all) {
        const bool isEscaped
            = type == MD_TEXT_NORMAL && size > 0 && letters != reader(all).begin() && letters[-1] == '\\';
        return reader(all).text(type, QString::fromUtf8(letters, qsizetype(size)), isEscaped), 0;
    };
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &result);
    return result.take();
}

} // namespace prose
