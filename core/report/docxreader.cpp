// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxreader.h"

#include "core/text/zipped.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

struct DocxReaderText {
    Q_DECLARE_TR_FUNCTIONS(DocxReaderText)
};

constexpr qint64 largestPart = 200 * 1024 * 1024;
constexpr int deepest = 400; ///< elements within elements; more is no document but an attack

/// Reads word/document.xml. Deleted text is left out, inserted text read: as if every tracked change were accepted.
class PassageReader
{
public:
    explicit PassageReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<QList<DocxPassage>> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters() && m_inText)
                m_texts.last() += m_xml.text();
            if (m_depth > deepest)
                return broken();
        }
        return m_xml.hasError() ? Result<QList<DocxPassage>>(broken()) : m_passages;
    }

private:
    static tl::unexpected<Error> broken()
    {
        return failure(Error::Kind::Invalid,
                       DocxReaderText::tr("The text of the file cannot be read: it is damaged. Save it again in Word "
                                          "or LibreOffice."));
    }

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
            m_opened << DocxPassage{m_bookmark, {}, false, m_tables > 0};
            m_texts << QString();
        } else if (name == u"tbl") {
            ++m_tables;
        } else if (name == u"bookmarkStart") {
            bookmark(m_xml.attributes());
        } else if (name == u"numId" && !m_opened.isEmpty()) {
            m_opened.last().isItem = m_xml.attributes().value(u"w:val"_s) != u"0"; // 0 takes a style's number away
        } else if (name == u"t" && !m_opened.isEmpty()) {
            m_inText = true;
        } else if ((name == u"tab" || name == u"br" || name == u"cr") && !m_opened.isEmpty()) {
            m_texts.last() += u' ';
        } else if (name == u"noBreakHyphen" && !m_opened.isEmpty()) {
            m_texts.last() += QChar(0x2011);
        }
    }

    void end()
    {
        --m_depth;
        const QStringView name = m_xml.name();
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"tbl") {
            --m_tables;
        } else if (name == u"p" && !m_opened.isEmpty()) {
            DocxPassage passage = m_opened.takeLast();
            passage.text = m_texts.takeLast().remove(QChar(0xAD)).simplified();
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
        if (!m_opened.isEmpty() && m_texts.last().trimmed().isEmpty()) // a page break may stand before it
            m_opened.last().bookmark = name;
    }

    QXmlStreamReader m_xml;
    QList<DocxPassage> m_passages;
    QList<DocxPassage> m_opened; ///< paragraphs within paragraphs: a text box's, skipped, but who knows
    QStringList m_texts;
    QString m_bookmark;
    int m_tables = 0;
    int m_depth = 0;
    bool m_inText = false;
};

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

bool DocxText::hasSection(const QString &bookmark) const
{
    return std::any_of(passages.begin(), passages.end(),
                       [&](const DocxPassage &passage) { return passage.bookmark == bookmark; });
}

Result<DocxText> readDocx(const QByteArray &bytes)
{
    auto body = zipped::unpack(bytes, u"word/document.xml"_s, largestPart);
    if (!body) {
        return failure(Error::Kind::Invalid, DocxReaderText::tr("This is no Word file (.docx)."),
                       body.error().sentence + u' ' + body.error().detail);
    }
    auto passages = PassageReader(*body).read();
    if (!passages)
        return tl::unexpected(passages.error());
    DocxText text{*passages, {}};
    // Some programs drop what they do not know: then the store's newest text is what is compared with.
    if (const auto custom = zipped::unpack(bytes, u"docProps/custom.xml"_s, largestPart))
        text.origins = originsIn(*custom);
    return text;
}

} // namespace report
