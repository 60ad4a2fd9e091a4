// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixlegend.h"

#include "ui/look/look.h"

#include <QPainter>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr int gapAt13 = 13; ///< between two entries
}

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MatrixLegend::setContent(const MatrixContent &content, MatrixMeaning meaning)
{
    m_entries.clear();
    if (meaning == MatrixMeaning::Collection)
        takeCollection(content);
    else
        takeStanding(content);
    QStringList spoken;
    for (const Entry &entry : std::as_const(m_entries))
        spoken.append(entry.words + u' ' + QString::number(entry.count));
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

void MatrixLegend::takeCollection(const MatrixContent &content)
{
    std::map<AnswerIcon, int> counts;
    int late = 0, lateCompletions = 0;
    for (const MatrixCell &cell : content.cells) {
        if (!cell.isConcerned)
            continue;
        ++counts[cell.answer];
        if (cell.isOverdue)
            ++(cell.answer == AnswerIcon::CompletionRequested ? lateCompletions : late);
    }
    constexpr std::array always{AnswerIcon::Unanswered, AnswerIcon::Draft, AnswerIcon::Submitted,
                                AnswerIcon::CompletionRequested, AnswerIcon::Accepted};
    for (const AnswerIcon icon : always)
        m_entries.append({icon, look::shortLabel(icon), counts[icon]});
    if (counts[AnswerIcon::ClosedUnanswered] > 0)
        m_entries.append({AnswerIcon::ClosedUnanswered, look::label(AnswerIcon::ClosedUnanswered),
                          counts[AnswerIcon::ClosedUnanswered]});
    const int missing = counts[AnswerIcon::Unanswered] + counts[AnswerIcon::Draft];
    if (lateCompletions == 0) {
        m_entries.append({Mark::Overdue, tr("Of the %n missing, late:", nullptr, missing), late});
        return;
    }
    // Two kinds of late share the mark: short words keep them in the row.
    m_entries.append({Mark::Overdue, tr("Late answers"), late});
    m_entries.append({Mark::Overdue, tr("Late completions"), lateCompletions});
}

void MatrixLegend::takeStanding(const MatrixContent &content)
{
    std::map<StatusShape, int> counts;
    std::map<StatusShape, QString> words; // the plan's own, when it has them
    int delayed = 0;
    for (const MatrixCell &cell : content.cells) {
        if (!cell.isConcerned)
            continue;
        ++counts[cell.status];
        if (!cell.statusWord.isEmpty() && cell.statusWord != look::label(cell.status))
            words[cell.status] = cell.statusWord;
        delayed += int(cell.isDelayed);
    }
    constexpr std::array all{StatusShape::NotStarted, StatusShape::Started,   StatusShape::Continuous,
                             StatusShape::Completed,  StatusShape::Abandoned, StatusShape::NotRelevant,
                             StatusShape::NoAnswer};
    for (const StatusShape shape : all)
        m_entries.append({shape, words[shape].isEmpty() ? look::shortLabel(shape) : words[shape], counts[shape]});
    m_entries.append({Mark::Delayed, tr("Delayed"), delayed});
}

int MatrixLegend::lineStep()
{
    return look::px(22);
}

int MatrixLegend::entryWidth(const Entry &entry, bool tight)
{
    const QFontMetrics words(look::font(tight ? TextRole::Caption : TextRole::Small));
    const QFontMetrics count(look::font(tight ? TextRole::CaptionStrong : TextRole::SmallStrong));
    return look::px(18) + words.horizontalAdvance(entry.words) + look::px(5)
           + count.horizontalAdvance(QString::number(entry.count));
}

bool MatrixLegend::isTight(int width) const
{
    int needed = -look::px(gapAt13);
    for (const Entry &entry : m_entries)
        needed += entryWidth(entry, false) + look::px(gapAt13);
    return needed > width;
}

QList<QPoint> MatrixLegend::places(int width) const
{
    QList<QPoint> places;
    const bool tight = isTight(width);
    const int gap = look::px(tight ? gapAt13 - 3 : gapAt13);
    int x = 0;
    int y = look::px(3);
    for (int i = 0; i < m_entries.size(); ++i) {
        const int needed = entryWidth(m_entries.at(i), tight);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineStep();
        }
        const bool isLast = i == m_entries.size() - 1;
        places.append(isLast && x > 0 ? QPoint(width - needed, y) : QPoint(x, y));
        x += needed + gap;
    }
    return places;
}

int MatrixLegend::heightForWidth(int width) const
{
    const QList<QPoint> all = places(width - look::px(12));
    return (all.isEmpty() ? 0 : all.last().y()) + lineStep() + look::px(3);
}

QSize MatrixLegend::sizeHint() const
{
    return {look::px(600), heightForWidth(qMax(width(), look::px(300)))};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {look::px(200), lineStep() + look::px(6)};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look::tokens();
    const QList<QPoint> all = places(width() - look::px(12));
    const bool tight = isTight(width() - look::px(12));
    const QFont small = look::font(tight ? TextRole::Caption : TextRole::Small);
    const QFontMetrics metrics(small);
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QRect line(all.at(i), QSize(width(), lineStep()));
        look::paintIcon(painter, QRect(line.left() - 1, line.top(), look::px(16), line.height()), entry.icon,
                        look::px(15), {}, tokens.window);
        painter.setFont(small);
        painter.setPen(tokens.text);
        const int left = line.left() + look::px(18);
        painter.drawText(QRect(left, line.top(), line.width(), line.height()), Qt::AlignVCenter, entry.words);
        painter.setFont(look::font(tight ? TextRole::CaptionStrong : TextRole::SmallStrong));
        painter.drawText(
            QRect(left + metrics.horizontalAdvance(entry.words) + look::px(5), line.top(), line.width(), line.height()),
            Qt::AlignVCenter, QString::number(entry.count));
    }
}
