// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/roundtablemodel.h"

#include "ui/parts/rowdelegate.h"
#include "ui/plan/planwords.h"

#include <algorithm>

namespace {
int countAt(const UnitProgress &progress, int column)
{
    switch (column) {
    case RoundTableModel::UnansweredColumn: return progress.unanswered;
    case RoundTableModel::DraftColumn: return progress.drafts;
    case RoundTableModel::SubmittedColumn: return progress.submitted;
    case RoundTableModel::CompletionColumn: return progress.completion;
    case RoundTableModel::AcceptedColumn: return progress.accepted;
    case RoundTableModel::ClosedColumn: return progress.closed;
    default: return -1;
    }
}

Icon iconOf(int column)
{
    switch (column) {
    case RoundTableModel::UnansweredColumn: return AnswerIcon::Unanswered;
    case RoundTableModel::DraftColumn: return AnswerIcon::Draft;
    case RoundTableModel::SubmittedColumn: return AnswerIcon::Submitted;
    case RoundTableModel::CompletionColumn: return AnswerIcon::CompletionRequested;
    case RoundTableModel::AcceptedColumn: return AnswerIcon::Accepted;
    case RoundTableModel::ClosedColumn: return AnswerIcon::ClosedUnanswered;
    default: return {};
    }
}
} // namespace

RoundTableModel::RoundTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoundTableModel::setRows(const QList<RoundRow> &rows, const RoundRow &total, QDate today, bool mayTick)
{
    beginResetModel();
    m_today = today;
    m_mayTick = mayTick;
    m_rows = rows;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const RoundRow &a, const RoundRow &b) { return a.progress.missing() > b.progress.missing(); });
    QSet<UnitId> there;
    for (const RoundRow &row : std::as_const(m_rows))
        there.insert(row.progress.unit);
    m_ticked.intersect(there);
    m_rows << total;
    endResetModel();
    Q_EMIT tickedChanged();
}

UnitId RoundTableModel::unitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).progress.unit : UnitId{};
}

int RoundTableModel::rowOf(UnitId unit) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).progress.unit == unit)
            return row;
    }
    return -1;
}

QList<UnitId> RoundTableModel::ticked() const
{
    QList<UnitId> out;
    for (const RoundRow &row : m_rows) {
        if (m_ticked.contains(row.progress.unit))
            out << row.progress.unit;
    }
    return out;
}

void RoundTableModel::tickOnly(const QList<UnitId> &units)
{
    m_ticked = QSet<UnitId>(units.begin(), units.end());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, UnitColumn), index(rowCount() - 1, UnitColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

void RoundTableModel::toggle(int row)
{
    const QModelIndex at = index(row, UnitColumn);
    setData(at, at.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int RoundTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RoundTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoundTableModel::displayData(const RoundRow &row, int column) const
{
    switch (column) {
    case UnitColumn: return row.name;
    case AnswersColumn: return tr("%1 of %2").arg(row.progress.received()).arg(row.progress.asked);
    default: return QString::number(countAt(row.progress, column));
    }
}

QString RoundTableModel::lateWords(const UnitProgress &progress) const
{
    QStringList parts;
    if (progress.lateAnswers > 0)
        parts << tr("%n answer(s) are late", nullptr, progress.lateAnswers);
    if (progress.lateCompletions > 0)
        parts << tr("%n completion(s) late", nullptr, progress.lateCompletions);
    return parts.join(u", "_s);
}

QVariant RoundTableModel::dueData(const RoundRow &row, int role) const
{
    const UnitProgress &progress = row.progress;
    const bool isSum = progress.unit.isNull();
    const int days = int(progress.due.daysTo(m_today));
    if (role == row::IconRole) {
        if (isSum)
            return {};
        if (progress.overdue() > 0)
            return QVariant::fromValue(Icon(Mark::Overdue));
        if (progress.missing() == 0)
            return QVariant::fromValue(Icon(MessageIcon::Done));
        return progress.isExtended ? QVariant::fromValue(Icon(ToolIcon::Clock)) : QVariant();
    }
    if (role == row::SecondInkRole)
        return int(progress.overdue() > 0 && !isSum ? row::Ink::Fault : row::Ink::Text);
    if (role != Qt::DisplayRole)
        return {};
    if (isSum)
        return lateWords(progress);
    // With every answer in, what is late is a completion: another thing to ask for.
    if (progress.lateAnswers > 0)
        return tr("%n day(s) late", nullptr, days);
    if (progress.lateCompletions > 0)
        return tr("%n completion(s) late", nullptr, progress.lateCompletions);
    if (progress.closed > 0)
        return tr("%n closed without an answer", nullptr, progress.closed);
    if (progress.missing() == 0)
        return tr("All in");
    const QString day = words::shortDay(progress.due, m_today);
    return progress.isExtended ? tr("%1, extension").arg(day) : day;
}

QVariant RoundTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RoundRow &row = m_rows.at(index.row());
    const int count = countAt(row.progress, index.column());
    switch (role) {
    case IdRole: return QVariant::fromValue(row.progress.unit.value);
    case IsTotalRole: return isTotal(index.row());
    case row::StrongRole: return isTotal(index.row());
    case SortRole: return count >= 0 ? QVariant(count) : QVariant(displayData(row, index.column()));
    case BarCellDelegate::DoneRole: return row.progress.received();
    case BarCellDelegate::TotalRole: return row.progress.asked;
    case row::QuietRole: return count == 0;
    case Qt::TextAlignmentRole: return count >= 0 ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != UnitColumn || isTotal(index.row()) || !m_mayTick)
            return {};
        return m_ticked.contains(row.progress.unit) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return index.column() == DueColumn ? row.progress.extensionReason : QString();
    default: break;
    }
    if (index.column() == DueColumn)
        return dueData(row, role);
    return role == Qt::DisplayRole ? displayData(row, index.column()) : QVariant();
}

QVariant RoundTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == row::IconRole)
        return iconOf(section).isNull() ? QVariant() : QVariant::fromValue(iconOf(section));
    if (role == Qt::TextAlignmentRole && !iconOf(section).isNull())
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn: return tr("Unit");
    case AnswersColumn: return tr("Answers");
    case UnansweredColumn: return tr("No answer");
    case DraftColumn: return tr("Draft");
    case SubmittedColumn: return tr("Submitted");
    case CompletionColumn: return tr("Compl.");
    case AcceptedColumn: return tr("Accepted");
    case ClosedColumn: return tr("Closed");
    case DueColumn: return tr("Answer by");
    default: return {};
    }
}

bool RoundTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const UnitId unit = unitAt(index.row());
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(unit);
    else
        m_ticked.remove(unit);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags RoundTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isTotal(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == UnitColumn && m_mayTick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
