// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/outline.h"

#include "core/record/digest.h"
#include "core/report/boardreport.h"

#include <algorithm>

namespace {

OutlineRow::Mark markOf(const Section &section, bool isNeeded)
{
    if (section.done)
        return OutlineRow::Mark::Done;
    if (!section.text.trimmed().isEmpty())
        return OutlineRow::Mark::Begun;
    return isNeeded ? OutlineRow::Mark::NotBegun : OutlineRow::Mark::None;
}

QString headingOf(const Section &section, const QString &language)
{
    const QString own = language == "sv"_L1 ? section.headingSv : section.headingEn;
    return !own.isEmpty() ? own : !section.headingSv.isEmpty() ? section.headingSv : section.key;
}

/// Areas and measures in the plan's order, with the texts that some of them have.
class AreaRows
{
public:
    AreaRows(const ReportData &data, QList<OutlineRow> &rows)
        : m_data(data)
        , m_rows(rows)
    {
    }

    void addChildren(AreaId parent, int depth)
    {
        for (const auto &area : m_data.book.areas()) {
            if (area->parent != parent)
                continue;
            add(u"area:"_s + area->section, area->section + u' ' + area->name, depth);
            for (const auto &measure : m_data.book.measuresOf({area.recordId})) {
                const QString name = measure->shortTitle.isEmpty() ? measure->title : measure->shortTitle;
                add(u"measure:"_s + measure->number, measure->number + u' ' + name, depth + 1);
            }
            addChildren({area.recordId}, depth + 1);
        }
    }

private:
    void add(const QString &key, const QString &heading, int depth)
    {
        const QUuid round = m_data.view.round.recordId;
        OutlineRow row{.key = key, .heading = heading, .depth = depth};
        row.section = Section{.owner = round, .key = key, .position = 1000 + int(m_rows.size())};
        row.record = digest::naturalId(u"section", {round.toString(QUuid::WithoutBraces), key});
        for (const auto &section : m_data.sections) {
            if (section->key == key) {
                row.section = *section;
                row.record = section.recordId;
            }
        }
        row.mark = markOf(row.section, false);
        m_rows << row;
    }

    const ReportData &m_data;
    QList<OutlineRow> &m_rows;
};

bool isChapter(const QString &key)
{
    return !key.startsWith("area:"_L1) && !key.startsWith("measure:"_L1) && !key.startsWith("letter:"_L1);
}

} // namespace

QList<OutlineRow> outlineOf(const ReportData &data, const QString &language)
{
    auto sections = data.sections;
    std::stable_sort(sections.begin(), sections.end(),
                     [](const auto &a, const auto &b) { return a->position < b->position; });
    QList<OutlineRow> rows;
    for (const auto &section : std::as_const(sections)) {
        if (!isChapter(section->key))
            continue;
        rows << OutlineRow{section->key,
                           headingOf(*section, language),
                           0,
                           section->left ? OutlineRow::Mark::None : markOf(*section, !report::isOptional(section->key)),
                           *section,
                           section.recordId};
        if (section->key == "areas"_L1)
            AreaRows(data, rows).addChildren({}, 1);
    }
    return rows;
}

std::pair<int, int> finished(const QList<OutlineRow> &rows)
{
    int done = 0;
    int all = 0;
    for (const OutlineRow &row : rows) {
        all += row.mark != OutlineRow::Mark::None;
        done += row.mark == OutlineRow::Mark::Done;
    }
    return {done, all};
}

QString anchorOf(const OutlineRow &row)
{
    return QString(row.key).replace(u"area:"_s, u"area-"_s).replace(u"measure:"_s, u"measure-"_s);
}

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutlineModel::setRows(const QList<OutlineRow> &rows)
{
    const bool isSame = rows.size() == m_rows.size()
                        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                      [](const OutlineRow &a, const OutlineRow &b) { return a.key == b.key; });
    if (!isSame) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int OutlineModel::rowOf(const QString &key) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).key == key)
            return i;
    }
    return -1;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const OutlineRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.heading;
    case DepthRole: return row.depth;
    case MarkRole: return int(row.mark);
    case Qt::AccessibleTextRole:
        switch (row.mark) {
        case OutlineRow::Mark::Done: return tr("%1, done").arg(row.heading);
        case OutlineRow::Mark::Begun: return tr("%1, begun").arg(row.heading);
        case OutlineRow::Mark::NotBegun: return tr("%1, not begun").arg(row.heading);
        case OutlineRow::Mark::None: return row.section.left ? tr("%1, left out").arg(row.heading) : row.heading;
        }
        return {};
    default: return {};
    }
}
