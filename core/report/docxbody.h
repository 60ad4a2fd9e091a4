// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/typesetter.h"
#include "core/text/zipped.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <map>
#include <set>

namespace report {

/// The name of the bookmark that begins where a heading, table or figure with this anchor stands.
[[nodiscard]] QString docxBookmark(const QString &anchor);
/// What XML may hold: control characters and halves of surrogates are left out.
[[nodiscard]] QString docxText(const QString &text);

/// word/document.xml: one flow of paragraphs, tables and pictures. What stands side by side on paper comes one after
/// the other: no text boxes, no tables for looks, so that it can be edited and read aloud.
class DocxBody
{
public:
    DocxBody(const Document &document, Typesetter &typesetter);

    [[nodiscard]] QByteArray write();

    /// After writing: pictures with their names under word/, addresses, and how many numbered lists there are.
    [[nodiscard]] const QList<zipped::Entry> &media() const { return m_media; }
    [[nodiscard]] const QStringList &links() const { return m_links; }
    [[nodiscard]] int numberedLists() const { return m_numberedLists; }
    /// Notes in the order of their places in the text: the first is number 1.
    [[nodiscard]] const std::vector<const Note *> &notes() const { return m_notes; }
    /// For each paragraph, in order, the section whose author wrote it; empty: the program's words.
    [[nodiscard]] const QStringList &sources() const { return m_sources; }

private:
    struct Look {
        const char *style = "";
        bool keepNext = false;
        bool box = false; ///< a petrol rule above: a decision begins
        int numbering = 0;
        Align align = Align::Left;
        bool rightToLeft = false;
        QString language{};
        QString source{};
        QString anchor{}; ///< a section or a table begins with this paragraph
    };

    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    void empty(const char *name, Attributes attributes = {});
    void open(const char *name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }

    void collect(const Blocks &blocks);
    void blocks(const Blocks &blocks);
    void paragraph(const Inlines &text, const Look &look);
    void openParagraph(const Look &look);
    void inlines(const Inlines &text, const QString &language);
    void run(const Inline &run, const QString &text, const QString &language);
    void linked(const Inline &run, const QString &language);
    void noteOf(const Inline &run);
    void bookmark(const QString &anchor);
    [[nodiscard]] QString accent() const { return m_document.palette.accentName().toUpper(); }
    [[nodiscard]] QString bookmarkOf(const QString &anchor) const;
    void picture(const Drawing &drawing, const QString &alt, double scale = 1);
    /// A PNG, and the same as SVG where there is one.
    void embed(const QByteArray &png, const QByteArray &svg, QSizeF size, const QString &alt);
    void logo(const Logo &logo);
    void caption(const Caption &caption, bool keepNext, const QString &anchor);
    void tableRow(const Table &table, const std::vector<Cell> &cells, const std::vector<double> &widths, bool header);
    void section();

    void write(const Heading &heading);
    void write(const Paragraph &paragraph);
    void write(const List &list);
    void write(const Table &table);
    void write(const Figure &figure);
    void write(const Note &) {} ///< at the foot of the page, which is Word's to count
    void write(const Rule &) {}
    void write(const PageBreak &pageBreak);
    void write(const Space &) {}
    void write(const Contents &);
    void write(const SignKey &key);
    void write(const Columns &columns);
    void write(const BigNumber &number);
    void write(const Cover &cover);
    void write(const Logo &one) { logo(one); }

    const Document &m_document;
    Typesetter &m_typesetter;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::map<QString, QString> m_titles; ///< of anchors
    std::set<QString> m_headingAnchors;
    std::vector<const Heading *> m_headings; ///< on the contents page
    QList<zipped::Entry> m_media;
    int m_pictures = 0;
    std::map<QString, const Note *> m_notesByAnchor;
    std::vector<const Note *> m_notes;
    QStringList m_links;
    QStringList m_sources;
    QString m_source;
    int m_numberedLists = 0;
    int m_bookmarks = 0;
    int m_openBookmark = 0; ///< of the section that is being written
    int m_level = 0;
    bool m_newPage = false;
    bool m_inBox = false;
};

} // namespace report
