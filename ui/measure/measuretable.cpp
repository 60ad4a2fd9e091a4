// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/measuretable.h"

#include "ui/look/look.h"
#include "ui/parts/rowdelegate.h"
#include "ui/plan/planwords.h"

#include <QCoreApplication>

namespace {
/// Context of the words below in the translation.
struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

QString coordinatorsOf(const PlanBook &book, MeasureId measure)
{
    QStringList names;
    for (const ResponsibleUnit &one : book.coordinating(measure)) {
        const QString name = book.unitShortName(one.unit);
        if (!names.contains(name))
            names << name;
    }
    return names.join(u", "_s);
}

QString assessmentWords(const AssessmentSheet &sheet, int coordinators)
{
    if (!sheet.assessment)
        return MeasureText::tr("not written");
    if (sheet.missing.isEmpty())
        return MeasureText::tr("signed");
    return MeasureText::tr("%1 of %2 signatures").arg(coordinators - sheet.missing.size()).arg(coordinators);
}

void count(MeasureRow &row, const RoundView &view, const RoundView *before)
{
    for (const Cell &cell : view.cells) {
        if (cell.measure != row.measure)
            continue;
        ++row.asked;
        row.comeIn += int(words::hasComeIn(cell.state));
        row.delayed += int(cell.delayed);
        const Cell *earlier = before ? before->cell(cell.measure, cell.unit) : nullptr;
        const bool hasBoth = earlier && !earlier->status.isEmpty() && !cell.status.isEmpty();
        row.changed += int(hasBoth && earlier->status != cell.status);
    }
}
} // namespace

QList<MeasureRow> measureRows(const PlanBook &book, const RoundView *view, const RoundView *before,
                              const QList<AssessmentSheet> &assessments)
{
    QList<MeasureRow> rows;
    for (const auto &area : book.areas()) {
        const auto measures = book.measuresOf({area.recordId});
        MeasureRow head{.title = area->section + u' ' + area->name};
        const qsizetype at = rows.size();
        rows << head;
        for (const auto &measure : measures) {
            const MeasureId id{measure.recordId};
            MeasureRow row{.measure = id, .title = words::measureLabel(book, id)};
            row.coordinators = coordinatorsOf(book, id);
            if (view)
                count(row, *view, before);
            for (const AssessmentSheet &sheet : assessments) {
                if (sheet.measure == id)
                    row.assessment = assessmentWords(sheet, int(book.coordinating(id).size()));
            }
            rows[at].asked += row.asked;
            rows[at].comeIn += row.comeIn;
            rows << row;
        }
    }
    return rows;
}

void MeasureTableModel::setRows(const QList<MeasureRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MeasureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeasureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MeasureTableModel::displayData(const MeasureRow &row, int column) const
{
    if (row.isArea())
        return column == TitleColumn ? row.title : QString();
    switch (column) {
    case TitleColumn: return row.title;
    case CoordinatorsColumn: return row.coordinators;
    case AnswersColumn: return row.asked > 0 ? MeasureText::tr("%1 of %2").arg(row.comeIn).arg(row.asked) : QString();
    case ChangedColumn: return QString::number(row.changed);
    case DelayedColumn: return QString::number(row.delayed);
    case AssessmentColumn: return row.assessment;
    default: return {};
    }
}

QVariant MeasureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeasureRow &row = m_rows.at(index.row());
    const bool isNumber = index.column() == ChangedColumn || index.column() == DelayedColumn;
    switch (role) {
    case Qt::DisplayRole: return displayData(row, index.column());
    case Qt::TextAlignmentRole: return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::BackgroundRole: return row.isArea() ? QVariant(look::tokens().raised) : QVariant();
    case Qt::FontRole: return row.isArea() ? QVariant(look::font(TextRole::BodyStrong)) : QVariant();
    case Qt::ForegroundRole: {
        const int shown = index.column() == ChangedColumn ? row.changed : row.delayed;
        return isNumber && shown == 0 ? QVariant(look::tokens().text2) : QVariant();
    }
    case BarCellDelegate::DoneRole: return row.comeIn;
    case BarCellDelegate::TotalRole: return row.asked;
    case Qt::AccessibleTextRole: return displayData(row, index.column());
    default: return {};
    }
}

QVariant MeasureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == ChangedColumn || section == DelayedColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Measure");
    case CoordinatorsColumn: return tr("Coordinates");
    case AnswersColumn: return tr("Answers");
    case ChangedColumn: return tr("Changed");
    case DelayedColumn: return tr("Delayed");
    case AssessmentColumn: return tr("The coordinators' picture");
    default: return {};
    }
}

Qt::ItemFlags MeasureTableModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).isArea())
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}
