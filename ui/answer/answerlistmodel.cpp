// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerlistmodel.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/rowdelegate.h"
#include "ui/plan/planwords.h"

#include <algorithm>

void AnswerListModel::setRows(const QList<AnswerRow> &rows, const AnswerContext &context)
{
    const bool areSame = rows.size() == m_rows.size() && context == m_context
                         && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                       [](const AnswerRow &a, const AnswerRow &b) { return a.id() == b.id(); });
    if (!areSame) {
        beginResetModel();
        m_rows = rows;
        m_context = context;
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

AssignmentId AnswerListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id() : AssignmentId{};
}

int AnswerListModel::rowOf(AssignmentId id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [id](const AnswerRow &row) { return row.id() == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int AnswerListModel::nextOpen(int from) const
{
    const int count = int(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const AnswerRow &row = m_rows.at((from + step) % count);
        if (row.isOwed() && !row.isDone())
            return (from + step) % count;
    }
    return -1;
}

int AnswerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnswerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnswerRow &row = m_rows.at(index.row());
    if (const QVariant reading = m_isReading ? readingData(row, role) : QVariant(); reading.isValid())
        return reading;
    const bool offers
        = !m_isReading && row.standing() == RowStanding::Unanswered && words::lockReason(row, m_context).isEmpty();
    switch (role) {
    case Qt::DisplayRole: return words::measureName(m_context.book, row.sheet.cell.measure);
    case Qt::AccessibleTextRole: return spoken(row);
    case row::IconRole: return QVariant::fromValue(words::standingIcon(row.standing()));
    case row::NumberRole: return words::measureNumber(m_context.book, row.sheet.cell.measure);
    case row::SecondLineRole: return offers ? QString() : words::standingLine(row, m_context);
    case row::SecondInkRole: return int(row.standing() == RowStanding::Faulty ? row::Ink::Fault : row::Ink::Quiet);
    case row::FootRole: return offers ? look::px(34) : 0;
    case row::MarkRole: return row.sheet.cell.overdue ? QVariant::fromValue(Icon(Mark::Overdue)) : QVariant();
    case StandingRole: return int(row.standing());
    case OffersRole: return offers;
    default: return {};
    }
}

QVariant AnswerListModel::readingData(const AnswerRow &row, int role) const
{
    const QString status = words::statusLabel(m_context.book, row.typed.status);
    switch (role) {
    case row::IconRole: return QVariant::fromValue(Icon(words::statusShape(m_context.book, row.typed.status)));
    case row::SecondLineRole:
        return row.typed.status.isEmpty() ? status : status + u" · "_s + words::changeWord(row.typed.unchanged);
    case row::MarkRole: return row.typed.delayed ? QVariant::fromValue(Icon(Mark::Delayed)) : QVariant(u""_s);
    default: return {};
    }
}

QString AnswerListModel::spoken(const AnswerRow &row) const
{
    QString text = tr("Measure %1 %2: %3")
                       .arg(words::measureNumber(m_context.book, row.sheet.cell.measure),
                            words::measureName(m_context.book, row.sheet.cell.measure),
                            m_isReading ? readingData(row, row::SecondLineRole).toString()
                                        : words::standingLine(row, m_context));
    if (!m_isReading && row.sheet.cell.overdue)
        text += u", "_s + look::lateWord(words::answerIcon(row.sheet.cell.state));
    return text;
}
