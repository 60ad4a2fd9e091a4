// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfstructure.h"

namespace report::pdf {

Structure::Structure(const DisplayList &list, Objects &objects)
    : m_list(list)
    , m_objects(objects)
    , m_kids(list.nodes.size())
    , m_attached(list.nodes.size(), 0)
    , m_pages(int(list.pages.size()))
{
    for (size_t i = 0; i < list.nodes.size(); ++i) {
        m_ids.push_back(objects.reserve());
        for (const int kid : list.nodes[i].kids)
            m_kids[i].push_back({kid});
    }
}

void Structure::attach(int node)
{
    const Node &element = m_list.nodes[size_t(node)];
    if (!element.inlined || m_attached[size_t(node)])
        return;
    m_attached[size_t(node)] = 1;
    attach(element.parent);
    m_kids[size_t(element.parent)].push_back({node});
}

void Structure::addContent(int page, int pageObject, const std::vector<int> &owners)
{
    m_pageParents += QByteArray::number(page) + "[";
    for (size_t mcid = 0; mcid < owners.size(); ++mcid) {
        attach(owners[mcid]);
        m_kids[size_t(owners[mcid])].push_back({-1, int(mcid), -1, pageObject});
        appendReference(m_pageParents, object(owners[mcid]));
        m_pageParents += ' ';
    }
    m_pageParents += "]\n";
}

void Structure::addFigures(const std::map<int, QRectF> &figures)
{
    m_figures.insert(figures.begin(), figures.end());
}

int Structure::addAnnotation(int node, int annotation, int pageObject)
{
    const int key = m_pages + m_annotations++;
    m_kids[size_t(node)].push_back({-1, -1, annotation, pageObject});
    m_annotationParents += QByteArray::number(key) + " " + reference(object(node)) + "\n";
    return key;
}

/// A group of blocks side by side that holds nothing has nothing to say.
bool Structure::isEmptyGroup(int node) const
{
    if (m_list.nodes[size_t(node)].type != "Div")
        return false;
    for (const Kid &kid : m_kids[size_t(node)]) {
        if (kid.node < 0 || !isEmptyGroup(kid.node))
            return false;
    }
    return true;
}

/// Marked content of the element's own page is a number; only what lies on another page says which.
void Structure::appendContent(QByteArray &kids, const Kid &kid, int &ownPage) const
{
    if (kid.annotation >= 0) {
        kids += "<</Type/OBJR/Obj ";
        appendReference(kids, kid.annotation);
        kids += "/Pg ";
        appendReference(kids, kid.pageObject);
        kids += ">>";
        return;
    }
    if (ownPage == 0)
        ownPage = kid.pageObject;
    const bool isOwn = kid.pageObject == ownPage;
    if (!isOwn) {
        kids += "<</Type/MCR/Pg ";
        appendReference(kids, kid.pageObject);
        kids += "/MCID ";
    }
    appendNumber(kids, qint64(kid.mcid) * 1000);
    kids += isOwn ? " " : ">>";
}

void Structure::writeElement(int node, int parent)
{
    const Node &element = m_list.nodes[size_t(node)];
    QByteArray kids;
    int ownPage = 0; // of the content that needs no page of its own
    for (const Kid &kid : m_kids[size_t(node)]) {
        if (kid.node >= 0) {
            if (isEmptyGroup(kid.node))
                continue;
            appendReference(kids, object(kid.node));
            kids += ' ';
            writeElement(kid.node, object(node));
        } else {
            appendContent(kids, kid, ownPage);
        }
    }
    QByteArray body = "<</Type/StructElem/S/";
    body += element.type;
    body += "/P ";
    appendReference(body, parent);
    if (ownPage > 0) {
        body += "/Pg ";
        appendReference(body, ownPage);
    }
    if (!kids.isEmpty()) {
        body += "/K[";
        body += kids;
        body += ']';
    }
    if (const auto figure = m_figures.find(node); figure != m_figures.end()) {
        const QRectF &box = figure->second;
        body += "/A<</O/Layout/Placement/Block/BBox[" + number(mpt(box.left())) + " " + number(mpt(box.top())) + " "
                + number(mpt(box.right())) + " " + number(mpt(box.bottom())) + "]>>";
    } else if (!element.attributes.isEmpty()) {
        body += "/A" + element.attributes;
    }
    if (!element.alt.isEmpty())
        body += "/Alt" + textString(element.alt);
    if (!element.actualText.isEmpty())
        body += "/ActualText" + textString(element.actualText);
    if (!element.language.isEmpty())
        body += "/Lang" + textString(element.language);
    if (!element.id.isEmpty()) {
        body += "/ID(" + element.id + ')';
        m_elementsById.insert(element.id, object(node));
    }
    body += ">>";
    m_objects.set(object(node), std::move(body));
}

int Structure::write(int pageCount)
{
    const int root = m_objects.reserve();
    for (size_t i = 0; i < m_ids.size(); ++i)
        m_objects.set(m_ids[i], "null"); // elements of an earlier pass are not part of the tree
    writeElement(0, root);
    const int parents = m_objects.add("<</Nums[" + m_pageParents + m_annotationParents + "]>>");
    QByteArray names; // in the order of their letters
    for (auto element = m_elementsById.begin(); element != m_elementsById.end(); ++element)
        names += '(' + element.key() + ") " + reference(element.value()) + ' ';
    m_objects.set(root, "<</Type/StructTreeRoot/K[" + reference(object(0)) + "]/ParentTree " + reference(parents)
                            + "/ParentTreeNextKey " + QByteArray::number(pageCount + m_annotations)
                            + (names.isEmpty() ? QByteArray() : "/IDTree<</Names[" + names + "]>>") + ">>");
    return root;
}

} // namespace report::pdf
