// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/displaylist.h"
#include "core/report/pdfobjects.h"

#include <QMap>

#include <map>

namespace report::pdf {

/// The structure tree: which element holds what, in the order it is read. Elements within a line join their paragraph
/// where their content comes, so that the reading order is right.
class Structure
{
public:
    Structure(const DisplayList &list, Objects &objects);

    [[nodiscard]] int object(int node) const { return m_ids[size_t(node)]; }
    /// Content of a page, in order; the page's parents are remembered for the parent tree.
    void addContent(int page, int pageObject, const std::vector<int> &owners);
    void addFigures(const std::map<int, QRectF> &figures);
    /// An annotation's place in its link element; returns its StructParent.
    [[nodiscard]] int addAnnotation(int node, int annotation, int pageObject);
    /// Writes all elements and the root; returns the root's object.
    [[nodiscard]] int write(int pageCount);

private:
    struct Kid {
        int node = -1;       ///< element
        int mcid = -1;       ///< or marked content
        int annotation = -1; ///< or annotation object
        int pageObject = -1;
    };

    void attach(int node);
    [[nodiscard]] bool isEmptyGroup(int node) const;
    void appendContent(QByteArray &kids, const Kid &kid, int &ownPage) const;
    void writeElement(int node, int parent);

    const DisplayList &m_list;
    Objects &m_objects;
    std::vector<int> m_ids;
    std::vector<std::vector<Kid>> m_kids;
    std::vector<char> m_attached;
    std::map<int, QRectF> m_figures;
    QMap<QByteArray, int> m_elementsById; ///< their objects
    QByteArray m_pageParents;
    QByteArray m_annotationParents;
    int m_annotations = 0;
    int m_pages = 0;
};

} // namespace report::pdf
