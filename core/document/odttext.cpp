// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odttext.h"

#include "core/document/notemarks.h"
#include "core/document/packedxml.h"
#include "core/text/zipped.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct OdtText {
    Q_DECLARE_TR_FUNCTIONS(OdtText)
};

/// Reads content.xml.
class ContentReader
{
public:
    explicit ContentReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    [[nodiscard]] std::optional<QList<Paragraph>> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters())
                add(m_xml.text().toString());
            if (m_open.size() > packedxml::deepest)
                return {};
        }
        return m_xml.hasError() ? std::optional<QList<Paragraph>>() : m_paragraphs;
    }

private:
    /// What is no part of the flow: notes, comments, what was struck out, lists made of other text.
    [[nodiscard]] static bool isBeside(QStringView name)
    {
        static const QSet<QString> names{u"note"_s,
                                         u"annotation"_s,
                                         u"tracked-changes"_s,
                                         u"table-of-content"_s,
                                         u"illustration-index"_s,
                                         u"table-index"_s,
                                         u"object-index"_s,
                                         u"user-index"_s,
                                         u"alphabetical-index"_s,
                                         u"bibliography"_s,
                                         u"sequence-decls"_s,
                                         u"title"_s,
                                         u"desc"_s,
                                         u"script"_s,
                                         u"forms"_s};
        return names.contains(name.toString());
    }

    void start()
    {
        const QStringView name = m_xml.name();
        if (isBeside(name)) {
            m_xml.skipCurrentElement();
            return;
        }
        m_open << name.toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (name == u"style") {
            m_style = attributes.value(u"style:name"_s).toString();
        } else if (name == u"text-properties") {
            if (attributes.value(u"style:text-position"_s).startsWith(u"super"_s))
                m_raisedStyles.insert(m_style);
        } else if (name == u"p" || name == u"h") {
            m_texts << QString();
        } else if (name == u"list") {
            ++m_lists;
        } else if (name == u"span") {
            m_spans << m_raisedStyles.contains(attributes.value(u"text:style-name"_s).toString());
        } else if (name == u"tab") {
            add(u"\t"_s);
        } else if (name == u"s" || name == u"line-break") {
            add(u" "_s);
        }
    }

    void end()
    {
        const QString name = m_open.isEmpty() ? QString() : m_open.takeLast();
        if (name == "list"_L1)
            --m_lists;
        else if (name == "span"_L1 && !m_spans.isEmpty())
            m_spans.removeLast();
        else if ((name == "p"_L1 || name == "h"_L1) && !m_texts.isEmpty())
            finish(m_texts.takeLast(), name == "p"_L1 && m_lists > 0);
    }

    void add(const QString &text)
    {
        if (!m_texts.isEmpty())
            m_texts.last() += !m_spans.isEmpty() && m_spans.last() ? notemarks::raised(text) : text;
    }

    void finish(QString text, bool isItem)
    {
        static const QRegularExpression pageNumber(u"\\t\\s*\\d+\\s*$"_s);
        const bool inContents = pageNumber.match(text.right(40)).hasMatch();
        text = text.remove(QChar(QChar::SoftHyphen)).simplified();
        if (!text.isEmpty())
            m_paragraphs << Paragraph{text, isItem, inContents};
    }

    QXmlStreamReader m_xml;
    QList<Paragraph> m_paragraphs{};
    QStringList m_open{};
    QStringList m_texts{}; ///< of paragraphs within paragraphs: a frame's
    QList<bool> m_spans{}; ///< raised or not
    QSet<QString> m_raisedStyles{};
    QString m_style{};
    int m_lists = 0;
};

tl::unexpected<Error> unreadable(const QString &name, const QString &why)
{
    return failure(Error::Kind::Invalid,
                   OdtText::tr("%1 cannot be read as an OpenDocument text (.odt). %2 Save it anew "
                               "in LibreOffice or Word and try again.")
                       .arg(name, why));
}

} // namespace

namespace odttext {

Result<QList<Paragraph>> read(const QByteArray &bytes, const QString &name)
{
    const auto manifest = zipped::unpack(bytes, u"META-INF/manifest.xml"_s, packedxml::largestPart);
    if (manifest && manifest->contains("encryption-data")) {
        return failure(
            Error::Kind::Invalid,
            OdtText::tr("%1 is locked with a password. Open it with the password, save it without one, and read "
                        "that file.")
                .arg(name));
    }
    auto content = zipped::unpack(bytes, u"content.xml"_s, packedxml::largestPart);
    if (!content)
        return unreadable(name, content.error().sentence);
    auto paragraphs = ContentReader(*content).read();
    return paragraphs ? Result<QList<Paragraph>>(std::move(*paragraphs))
                      : Result<QList<Paragraph>>(unreadable(name, OdtText::tr("Its text is damaged.")));
}

} // namespace odttext
