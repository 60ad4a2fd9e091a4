// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfwriter.h"

#include "core/report/pdfcontent.h"
#include "core/report/pdfmetadata.h"
#include "core/report/pdfstructure.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace report {
namespace {

using namespace report::pdf;

/// One file being written.
class PdfWriter
{
public:
    PdfWriter(const DisplayList &list, const Metadata &about, const Typesetter &typesetter)
        : m_list(list)
        , m_about(about)
        , m_fonts(typesetter)
        , m_structure(list, m_objects)
        , m_catalog(m_objects.reserve())
        , m_pageTree(m_objects.reserve())
        , m_resources(m_objects.reserve())
    {
        for (size_t i = 0; i < list.pages.size(); ++i)
            m_pages.push_back(m_objects.reserve());
    }

    [[nodiscard]] Result<QByteArray> write(const Progress &progress)
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (progress && !progress(double(i) / double(m_pages.size())))
                return failure(Error::Kind::Cancelled,
                               QCoreApplication::translate("report", "The report was stopped."));
            writePage(i);
        }
        const Result<QByteArray> fonts = m_fonts.embed(m_objects);
        if (!fonts)
            return tl::unexpected(fonts.error());
        const QByteArray pictures = m_pictures.embed(m_objects);
        m_objects.set(m_resources, "<</Font<<" + *fonts + ">>"
                                       + (pictures.isEmpty() ? QByteArray() : "/XObject<<" + pictures + ">>") + ">>");
        QByteArray kids;
        for (const int page : m_pages)
            kids += reference(page) + " ";
        m_objects.set(m_pageTree,
                      "<</Type/Pages/Count " + QByteArray::number(qsizetype(m_pages.size())) + "/Kids[" + kids + "]>>");
        writeCatalog();
        return m_objects.finish(m_catalog, addInfo(m_objects, m_about));
    }

private:
    void writePage(size_t index)
    {
        const Page &page = m_list.pages[index];
        const int object = m_pages[index];
        PageContent content(m_list, m_fonts, m_pictures);
        content.write(page);
        m_structure.addContent(int(index), object, content.owners);
        m_structure.addFigures(content.figures);
        QByteArray annotations;
        for (const LinkArea &link : page.links)
            annotations += annotation(link, object);
        const int stream = m_objects.addStream({}, content.stream);
        QByteArray body = "<</Type/Page/Parent " + reference(m_pageTree) + "/MediaBox[0 0 " + number(page::width) + " "
                          + number(page::height) + "]/Resources " + reference(m_resources) + "/Contents "
                          + reference(stream) + "/StructParents " + QByteArray::number(qsizetype(index)) + "/Tabs/S";
        if (!annotations.isEmpty())
            body += "/Annots[" + annotations + "]";
        m_objects.set(object, body + ">>");
    }

    [[nodiscard]] QByteArray annotation(const LinkArea &link, int pageObject)
    {
        QByteArray action;
        if (link.target.startsWith(u'#')) {
            const Anchor *anchor = m_list.anchor(link.target.mid(1));
            if (!anchor)
                return {};
            action = "/Dest" + destination(*anchor);
        } else {
            action = "/A<</S/URI/URI" + textString(QString::fromLatin1(QUrl(link.target).toEncoded())) + ">>";
        }
        const int object = m_objects.reserve();
        const int key = m_structure.addAnnotation(link.node, object, pageObject);
        m_objects.set(object, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + number(link.x) + " "
                                  + number(page::height - link.y - link.height) + " " + number(link.x + link.width)
                                  + " " + number(page::height - link.y) + "]/Contents" + textString(link.description)
                                  + "/StructParent " + QByteArray::number(key) + action + ">>");
        return reference(object) + " ";
    }

    [[nodiscard]] QByteArray destination(const Anchor &anchor) const
    {
        return "[" + reference(m_pages[size_t(anchor.page)]) + "/XYZ 0 " + number(page::height - anchor.y + mpt(10))
               + " null]";
    }

    struct Bookmark {
        const Anchor *anchor = nullptr;
        int object = 0;
        int parent = -1;
        std::vector<int> kids{};
    };

    /// Bookmarks are the headings, one inside another by level.
    [[nodiscard]] int writeOutline()
    {
        const int root = m_objects.reserve();
        std::vector<Bookmark> marks;
        std::vector<int> top;
        std::vector<int> open;
        std::vector<const Anchor *> headings;
        for (const Anchor &anchor : m_list.anchors) {
            if (anchor.level > 0)
                headings.push_back(&anchor);
        }
        for (const Anchor *anchor : headings) {
            while (!open.empty() && marks[size_t(open.back())].anchor->level >= anchor->level)
                open.pop_back();
            const int index = int(marks.size());
            marks.push_back({anchor, m_objects.reserve(), open.empty() ? -1 : open.back(), {}});
            (open.empty() ? top : marks[size_t(open.back())].kids).push_back(index);
            open.push_back(index);
        }
        writeSiblings(marks, top, root);
        QByteArray body = "<</Type/Outlines";
        if (!top.empty())
            body += "/First " + reference(marks[size_t(top.front())].object) + "/Last "
                    + reference(marks[size_t(top.back())].object) + "/Count "
                    + QByteArray::number(qsizetype(top.size()));
        m_objects.set(root, body + ">>");
        return root;
    }

    void writeSiblings(const std::vector<Bookmark> &marks, const std::vector<int> &siblings, int parent)
    {
        for (size_t i = 0; i < siblings.size(); ++i) {
            const Bookmark &mark = marks[size_t(siblings[i])];
            QByteArray body = "<</Title" + textString(mark.anchor->title) + "/Parent " + reference(parent) + "/Dest"
                              + destination(*mark.anchor);
            if (i > 0)
                body += "/Prev " + reference(marks[size_t(siblings[i - 1])].object);
            if (i + 1 < siblings.size())
                body += "/Next " + reference(marks[size_t(siblings[i + 1])].object);
            if (!mark.kids.empty())
                body += "/First " + reference(marks[size_t(mark.kids.front())].object) + "/Last "
                        + reference(marks[size_t(mark.kids.back())].object) + "/Count -"
                        + QByteArray::number(qsizetype(mark.kids.size()));
            m_objects.set(mark.object, body + ">>");
            writeSiblings(marks, mark.kids, mark.object);
        }
    }

    void writeCatalog()
    {
        const int outline = writeOutline();
        const int structure = m_structure.write(int(m_pages.size()));
        const int xmp = addXmp(m_objects, m_about);
        m_objects.set(m_catalog, "<</Type/Catalog/Pages " + reference(m_pageTree) + "/Lang"
                                     + textString(m_about.language) + "/MarkInfo<</Marked true>>/StructTreeRoot "
                                     + reference(structure)
                                     + "/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/Outlines "
                                     + reference(outline) + "/Metadata " + reference(xmp) + "/OutputIntents["
                                     + outputIntent(m_objects) + "]" + attachedFiles(m_objects, m_about) + ">>");
    }

    const DisplayList &m_list;
    const Metadata &m_about;
    Objects m_objects;
    FontTable m_fonts;
    PictureTable m_pictures;
    Structure m_structure;
    int m_catalog;
    int m_pageTree;
    int m_resources;
    std::vector<int> m_pages;
};

} // namespace

Result<QByteArray> writePdf(const DisplayList &list, const Metadata &about, const Typesetter &typesetter,
                            const Progress &progress)
{
    PdfWriter writer(list, about, typesetter);
    return writer.write(progress);
}

} // namespace report
