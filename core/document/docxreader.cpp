// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docxreader.h"

#include "core/document/notemarks.h"
#include "core/document/packedxml.h"
#include "core/text/zipped.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docx {
namespace {

struct DocxReaderText {
    Q_DECLARE_TR_FUNCTIONS(DocxReaderText)
};

/// Reads word/document.xml. Deleted text is left out, inserted text read: as if every tracked change were accepted.
class PassageReader
{
public:
    /// `notes` by what a place in the text calls them: "footnote 1".
    PassageReader(const QByteArray &xml, const QMap<QString, QString> &links, const QMap<QString, QString> &notes)
        : m_xml(xml)
        , m_links(links)
        , m_notes(notes)
    {
    }

    /// Nothing when the text is damaged.
    std::optional<QList<Passage>> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters() && m_inText)
                add(m_xml.text().toString());
            if (m_depth > packedxml::deepest)
                return {};
        }
        return m_xml.hasError() ? std::optional<QList<Passage>>() : m_passages;
    }

private:
    void start()
    {
        ++m_depth;
        const QStringView name = m_xml.name();
        // What was struck out, text boxes, and the second copy of a picture are no part of the flow.
        if (name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"txbxContent"
            || name == u"instrText" || name == u"delText") {
            m_xml.skipCurrentElement();
            --m_depth;
        } else if (name == u"p") {
            m_opened << Passage{.bookmark = m_bookmark, .inTable = m_tables > 0};
        } else if (name == u"tbl") {
            ++m_tables;
        } else if (name == u"bookmarkStart") {
            bookmark(m_xml.attributes());
        } else if (name == u"hyperlink") {
            m_look.link = m_links.value(m_xml.attributes().value(u"r:id"_s).toString());
        } else if (name == u"r") {
            m_inRun = true;
            m_look.bold = m_look.italic = m_isRaised = false;
        } else if (m_opened.isEmpty()) {
            return;
        } else if (name == u"pStyle") {
            const QString style = m_xml.attributes().value(u"w:val"_s).toString();
            m_opened.last().part.kind = kindOf(style);
            m_opened.last().inContents = isContents(style);
        } else if (name == u"numId") {
            m_opened.last().isItem = m_xml.attributes().value(u"w:val"_s) != u"0"; // 0 takes a style's number away
        } else if (m_inRun && (name == u"b" || name == u"i")) {
            const QStringView value = m_xml.attributes().value(u"w:val"_s);
            (name == u"b" ? m_look.bold : m_look.italic) = value != u"0" && value != u"false";
        } else if (name == u"vertAlign") {
            m_isRaised = m_xml.attributes().value(u"w:val"_s) == u"superscript";
        } else if (name == u"t") {
            m_inText = true;
        } else if (name == u"tab" || (m_inRun && (name == u"br" || name == u"cr"))) {
            add(name == u"tab" ? u"\t"_s : m_xml.attributes().hasAttribute(u"w:type"_s) ? u" "_s : u"\n"_s);
        } else if (name == u"noBreakHyphen") {
            add(QString(QChar(0x2011)));
        } else if (name == u"footnoteReference" || name == u"endnoteReference") {
            const QString kind = name.chopped(9).toString();
            addNote(m_notes.value(kind + u' ' + m_xml.attributes().value(u"w:id"_s).toString()));
        }
    }

    void addNote(const QString &text)
    {
        const ProseRun look = std::exchange(m_look, ProseRun{.link = ProseRun::noteTarget});
        add(text);
        m_look = look;
    }

    void add(const QString &text)
    {
        if (m_opened.isEmpty())
            return;
        ProseRun run = m_look;
        run.text = m_isRaised ? notemarks::raised(text) : text;
        m_opened.last().part.append(run);
    }

    /// Styles go by other names once another program has saved them.
    static ProsePart::Kind kindOf(const QString &style)
    {
        const QString name = style.toLower();
        if (name.startsWith(u"rubrik"_s) || name.startsWith(u"heading"_s))
            return ProsePart::Kind::Heading;
        if (name.startsWith(u"citat"_s) || name.startsWith(u"quote"_s))
            return ProsePart::Kind::Quote;
        return name.startsWith(u"listn"_s) ? ProsePart::Kind::Numbered : ProsePart::Kind::Body;
    }

    static bool isContents(const QString &style)
    {
        static const QRegularExpression names(u"^(toc|contents|innehll|innehåll)\\s*\\d$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return names.match(style).hasMatch();
    }

    /// White space made one, as in the plain text; looks that the style has anyway taken away.
    static void settle(Passage &passage)
    {
        using Kind = ProsePart::Kind;
        ProsePart &part = passage.part;
        if (passage.isItem && part.kind != Kind::Numbered)
            part.kind = Kind::Bullet;
        static const QRegularExpression pageNumber(u"\\t\\s*\\d+\\s*$"_s);
        passage.inContents = passage.inContents || pageNumber.match(part.plainText().right(40)).hasMatch();
        const QList<ProseRun> runs = std::exchange(part.runs, {});
        bool isSpace = true; // what begins with a space begins after it
        for (ProseRun run : runs) {
            QString text;
            for (const QChar c : run.text) {
                const bool isMore = isSpace && c.isSpace();
                isSpace = c.isSpace();
                if (!isMore && c != QChar(0xAD))
                    text += c == u'\n' || !c.isSpace() ? c : QChar(u' ');
            }
            run.text = text;
            run.bold = run.bold && part.kind != Kind::Heading;
            run.italic = run.italic && part.kind != Kind::Quote;
            part.append(run);
        }
        if (!part.runs.isEmpty() && part.runs.last().text.back().isSpace()) {
            part.runs.last().text.chop(1);
            if (part.runs.last().text.isEmpty())
                part.runs.removeLast();
        }
        passage.text = part.plainText().simplified();
    }

    void end()
    {
        --m_depth;
        const QStringView name = m_xml.name();
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"r") {
            m_inRun = false;
        } else if (name == u"hyperlink") {
            m_look.link.clear();
        } else if (name == u"tbl") {
            --m_tables;
        } else if (name == u"p" && !m_opened.isEmpty()) {
            Passage passage = m_opened.takeLast();
            settle(passage);
            m_passages << passage;
        }
    }

    /// A section lasts until the next one begins: where other programs put its end does not matter.
    void bookmark(const QXmlStreamAttributes &attributes)
    {
        QString name;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"name")
                name = attribute.value().toString();
        }
        if (!name.startsWith(u"pk_"_s))
            return;
        m_bookmark = name;
        if (!m_opened.isEmpty()
            && m_opened.last().part.plainText().trimmed().isEmpty()) // a page break may stand before it
            m_opened.last().bookmark = name;
    }

    QXmlStreamReader m_xml;
    QList<Passage> m_passages;
    QList<Passage> m_opened; ///< paragraphs within paragraphs: a text box's, skipped, but who knows
    QMap<QString, QString> m_links;
    QMap<QString, QString> m_notes;
    ProseRun m_look;
    QString m_bookmark;
    int m_tables = 0;
    int m_depth = 0;
    bool m_inText = false;
    bool m_inRun = false;
    bool m_isRaised = false;
};

QMap<QString, QString> linksIn(const QByteArray &relations)
{
    QMap<QString, QString> links;
    QXmlStreamReader reader(relations);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.attributes().value(u"TargetMode"_s) == u"External")
            links.insert(reader.attributes().value(u"Id"_s).toString(),
                         reader.attributes().value(u"Target"_s).toString());
    }
    return links;
}

/// The words of the notes in word/footnotes.xml or endnotes.xml, a space between paragraphs.
void addNotes(const QByteArray &xml, QMap<QString, QString> &notes)
{
    QXmlStreamReader reader(xml);
    QString name, text;
    bool isText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            isText = reader.name() == u"t";
            if (reader.name() == u"del" || reader.name() == u"instrText") {
                reader.skipCurrentElement();
            } else if (reader.name() == u"footnote" || reader.name() == u"endnote") {
                name = reader.name().toString() + u' ' + reader.attributes().value(u"w:id"_s).toString();
                text.clear();
            }
        } else if (reader.isCharacters() && isText) {
            text += reader.text();
        } else if (reader.isEndElement()) {
            isText = false;
            if (reader.name() == u"p")
                text += u' ';
            else if (reader.name() == u"footnote" || reader.name() == u"endnote")
                notes.insert(name, text.simplified());
        }
    }
}

QMap<QString, QString> originsIn(const QByteArray &xml)
{
    QMap<QString, QString> origins;
    QXmlStreamReader reader(xml);
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"property")
            name = reader.attributes().value(u"name"_s).toString();
        else if (reader.isCharacters() && name.startsWith(u"plankoll:"_s))
            origins[name.mid(9)] += reader.text();
    }
    return origins;
}

} // namespace

bool Text::hasSection(const QString &bookmark) const
{
    return std::any_of(passages.begin(), passages.end(),
                       [&](const Passage &passage) { return passage.bookmark == bookmark; });
}

Result<Text> read(const QByteArray &bytes, const QString &name)
{
    const QString shown = name.isEmpty() ? DocxReaderText::tr("The file") : name;
    auto body = zipped::unpack(bytes, u"word/document.xml"_s, packedxml::largestPart);
    if (!body) {
        return failure(Error::Kind::Invalid,
                       DocxReaderText::tr("%1 is no Word file (.docx). %2 Save it as one and try again.")
                           .arg(shown, body.error().sentence),
                       body.error().detail);
    }
    const auto relations = zipped::unpack(bytes, u"word/_rels/document.xml.rels"_s, packedxml::largestPart);
    QMap<QString, QString> notes;
    for (const QString &part : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s})
        addNotes(zipped::unpack(bytes, part, packedxml::largestPart).value_or(QByteArray()), notes);
    auto passages = PassageReader(*body, linksIn(relations.value_or(QByteArray())), notes).read();
    if (!passages) {
        return failure(Error::Kind::Invalid,
                       DocxReaderText::tr("The text of %1 cannot be read: it is damaged. Save it again in Word or "
                                          "LibreOffice.")
                           .arg(shown));
    }
    Text text{*passages, {}};
    // Some programs drop what they do not know: then the store's newest text is what is compared with.
    if (const auto custom = zipped::unpack(bytes, u"docProps/custom.xml"_s, packedxml::largestPart))
        text.origins = originsIn(*custom);
    return text;
}

} // namespace docx
