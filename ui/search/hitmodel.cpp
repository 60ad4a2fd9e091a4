// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitmodel.h"

#include "ui/look/icons.h"
#include "ui/parts/rowdelegate.h"

#include <QDateTime>
#include <QLocale>

namespace {
Icon iconOf(const QString &kind)
{
    static const QHash<QString, Icon> icons{{u"measure"_s, NavIcon::Measures},   {u"area"_s, NavIcon::Measures},
                                            {u"answer"_s, NavIcon::MyAnswers},   {u"comment"_s, NavIcon::Review},
                                            {u"assessment"_s, ToolIcon::Pencil}, {u"signature"_s, ToolIcon::Pencil},
                                            {u"person"_s, ToolIcon::Person},     {u"unit"_s, NavIcon::Plan},
                                            {u"round"_s, ToolIcon::Calendar},    {u"evidence"_s, ToolIcon::Attachment},
                                            {u"section"_s, NavIcon::Report},     {u"report_version"_s, ToolIcon::Lock},
                                            {u"submission"_s, ToolIcon::Check},  {u"plan"_s, NavIcon::Plan}};
    return icons.value(kind, ToolIcon::Document).tinted(&Tokens::text2);
}
} // namespace

QString HitModel::groupName(const QString &kind)
{
    if (kind == "measure"_L1 || kind == "area"_L1)
        return tr("Measures and areas");
    if (kind == "answer"_L1)
        return tr("Answers");
    if (kind == "comment"_L1)
        return tr("Conversations");
    if (kind == "assessment"_L1 || kind == "signature"_L1)
        return tr("The coordinators' picture");
    if (kind == "person"_L1)
        return tr("People");
    if (kind == "unit"_L1)
        return tr("Units");
    if (kind == "round"_L1 || kind == "submission"_L1)
        return tr("Rounds and receipts");
    if (kind == "evidence"_L1)
        return tr("Evidence");
    if (kind == "section"_L1 || kind == "report_version"_L1)
        return tr("Report texts");
    return tr("Other");
}

void HitModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_rows.clear();
    m_hits = int(hits.size());
    QStringList groups; // in the order in which they first turn up: the newest first
    for (const SearchHit &hit : hits) {
        if (const QString group = groupName(hit.kind); !groups.contains(group))
            groups << group;
    }
    for (const QString &group : std::as_const(groups)) {
        m_rows << Row{group, {}};
        for (const SearchHit &hit : hits) {
            if (groupName(hit.kind) == group)
                m_rows << Row{{}, hit};
        }
    }
    endResetModel();
}

const SearchHit *HitModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || !m_rows.at(index.row()).hit)
        return nullptr;
    return &*m_rows.at(index.row()).hit;
}

QModelIndex HitModel::next(const QModelIndex &from, int step) const
{
    for (int row = from.isValid() ? from.row() + step : 0; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).hit)
            return index(row);
    }
    return {};
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString HitModel::secondLine(const SearchHit &hit)
{
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(hit.writtenAt).date(), u"d MMMM yyyy"_s);
    return hit.excerpt.isEmpty() || hit.excerpt == hit.title ? day : day + u" · "_s + hit.excerpt;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsGroupRole)
        return !row.hit;
    if (!row.hit)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.group) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return row.hit->title;
    case Qt::AccessibleTextRole: return QString(row.hit->title + u", "_s + secondLine(*row.hit));
    case Qt::ToolTipRole: return row.hit->title;
    case row::IconRole: return QVariant::fromValue(iconOf(row.hit->kind));
    case row::SecondLineRole: return secondLine(*row.hit);
    default: return {};
    }
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    return hit(index) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}
