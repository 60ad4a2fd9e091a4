// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewlist.h"

#include "ui/parts/rowdelegate.h"
#include "ui/plan/planwords.h"
#include "ui/review/answerchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {
/// The assignment that a conflict is about; null when it is about something else.
AssignmentId assignmentOf(const Conflict &conflict)
{
    if (conflict.kind == "assignment"_L1)
        return {conflict.record};
    if (conflict.kind != "answer"_L1)
        return {};
    for (const auto &content : conflict.contents) {
        if (content)
            return fromFields<Answer>(*content).assignment;
    }
    return {};
}

/// The conflict to show for a cell: that of the answer, which settles the assignment's too, before that of the state.
std::optional<Conflict> conflictOf(AssignmentId assignment, const QList<Conflict> &conflicts)
{
    std::optional<Conflict> out;
    for (const Conflict &conflict : conflicts) {
        if (assignmentOf(conflict) == assignment && (!out || conflict.kind == "answer"_L1))
            out = conflict;
    }
    return out;
}
} // namespace

QList<ReviewItem> reviewItems(const PlanBook &book, const QList<AnswerSheet> &sheets, const QList<Conflict> &conflicts,
                              const QList<RevisionId> &read, const std::optional<QList<MeasureId>> &measures)
{
    QList<ReviewItem> items;
    for (const AnswerSheet &sheet : sheets) {
        const Cell &cell = sheet.cell;
        if (!cell.conflict && cell.state != AssignmentState::Submitted)
            continue;
        if (measures && !measures->contains(cell.measure))
            continue;
        ReviewItem item{.sheet = sheet,
                        .title = words::measureLabel(book, cell.measure),
                        .unit = words::unitLabel(book, cell.unit, cell.department)};
        std::optional<Answer> before;
        if (!sheet.previous.isEmpty())
            before = sheet.previous.first().answer;
        item.changes = changeWords(book, sheet.submitted, before);
        item.isUnchanged = sheet.submitted && (sheet.submitted->unchanged || item.changes.isEmpty());
        item.isRead = read.contains(cell.answerRevision);
        if (cell.conflict) {
            item.conflict = conflictOf(cell.assignment, conflicts);
            item.isUnchanged = false;
        }
        items << item;
    }
    std::stable_partition(items.begin(), items.end(), [](const ReviewItem &item) { return item.conflict.has_value(); });
    return items;
}

ReviewItem itemOf(const RecordContext &context, const Conflict &conflict)
{
    ReviewItem item{.unit = words::kindLabel(conflict.kind), .conflict = conflict};
    for (const auto &content : conflict.contents) {
        if (content)
            item.title = words::recordTitle(context, conflict.kind, *content);
    }
    if (item.title.trimmed().isEmpty())
        item.title = std::exchange(item.unit, QString());
    return item;
}

QList<ReviewItem> awaitedItems(const PlanBook &book, const QList<AnswerSheet> &sheets, QDate today,
                               const std::optional<QList<MeasureId>> &measures)
{
    QList<ReviewItem> items;
    for (const AnswerSheet &sheet : sheets) {
        const Cell &cell = sheet.cell;
        if (cell.conflict || cell.state != AssignmentState::CompletionRequested
            || (measures && !measures->contains(cell.measure)))
            continue;
        const QDate since = words::dayOf(cell.changedAt, book);
        ReviewItem item{.sheet = sheet,
                        .title = words::measureLabel(book, cell.measure),
                        .unit = words::unitLabel(book, cell.unit, cell.department),
                        .isRead = true,
                        .isAwaited = true};
        item.changes = ReviewListModel::tr("Sent back %1 · %n day(s)", nullptr, int(since.daysTo(today)))
                           .arg(words::shortDay(since, today));
        items << item;
    }
    std::stable_sort(items.begin(), items.end(), [](const ReviewItem &a, const ReviewItem &b) {
        return a.sheet.cell.changedAt < b.sheet.cell.changedAt;
    });
    return items;
}

void ReviewListModel::setItems(const QList<ReviewItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void ReviewListModel::markRead(int row)
{
    m_items[row].isRead = true;
    Q_EMIT dataChanged(index(row), index(row));
}

int ReviewListModel::rowOf(const QUuid &key) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).key() == key)
            return row;
    }
    return -1;
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewItem &item = m_items.at(index.row());
    const QString third = item.conflict                         ? tr("Two versions to resolve")
                          : item.isUnchanged && !item.isAwaited ? tr("Still holds")
                                                                : item.changes;
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::AccessibleTextRole:
        if (item.isAwaited || item.conflict)
            return QStringList{item.title, item.unit, third}.join(u", "_s);
        return QStringList{item.title, item.unit, third, item.isRead ? tr("read") : tr("unread")}.join(u", "_s);
    case row::IconRole:
        if (item.conflict)
            return QVariant::fromValue(Icon(AnswerIcon::Conflict));
        if (item.isAwaited)
            return QVariant::fromValue(Icon(AnswerIcon::CompletionRequested));
        return QVariant::fromValue(item.isRead ? Icon(MessageIcon::Done) : Icon(ToolIcon::Dot).tinted(&Tokens::accent));
    case Qt::ToolTipRole: return QString(item.title + u'\n' + item.unit + u'\n' + third);
    case row::SecondLineRole: return item.unit;
    case row::ThirdLineRole: return third;
    case row::StrongRole: return !item.isRead && !item.conflict && !item.isAwaited;
    default: return {};
    }
}
