// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/roundtimeline.h"

#include "ui/look/look.h"
#include "ui/plan/planwords.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {
constexpr int dotAt13 = 10;

/// "2 feb", "22 apr": CLDR ends short months with a full stop, which a label has no use for.
QString dayWords(QDate day)
{
    QString words = QLocale().toString(day, u"d MMM"_s);
    if (words.endsWith(u'.'))
        words.chop(1);
    return words;
}
} // namespace

RoundTimeline::RoundTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoundTimeline::setRound(const Round &round, const QString &receiver, QDate today)
{
    m_today = today;
    m_stops.clear();
    const auto add = [this](const QString &words, QDate day) {
        if (day.isValid())
            m_stops << Stop{words, day, false};
    };
    add(round.opens.isValid() && round.opens > today ? tr("Opens") : tr("Opened"), round.opens);
    add(tr("The units' answers"), round.due);
    add(tr("Coordinators"), round.coordinatorsDue);
    add(tr("Data cut-off"), round.cutoff);
    add(tr("Dispatch"), round.dispatch);
    add(receiver.isEmpty() ? tr("Meeting") : words::capitalised(receiver), round.meeting);
    const auto later
        = std::find_if(m_stops.begin(), m_stops.end(), [today](const Stop &stop) { return stop.day >= today; });
    if (later != m_stops.end() && later->day == today)
        later->isToday = true;
    else
        m_stops.insert(later, Stop{tr("Today"), today, true});
    QStringList spoken;
    for (const Stop &stop : std::as_const(m_stops))
        spoken << stop.words + u' ' + words::longDay(stop.day);
    setAccessibleName(tr("Dates: %1").arg(spoken.join(u", "_s)));
    setToolTip(spoken.join(u'\n'));
    update();
}

QSize RoundTimeline::sizeHint() const
{
    return {look::px(600), minimumSizeHint().height()};
}

QSize RoundTimeline::minimumSizeHint() const
{
    return {look::px(240), look::px(dotAt13 + 9) + 2 * QFontMetrics(look::font(TextRole::Small)).height()};
}

void RoundTimeline::paintEvent(QPaintEvent *)
{
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = look::tokens();
    const int step = width() / int(m_stops.size());
    const int y = look::px(dotAt13) / 2 + 3;
    const auto centre = [&](qsizetype i) { return int(i) * step + look::px(dotAt13) / 2; };
    for (qsizetype i = 0; i + 1 < m_stops.size(); ++i) {
        const bool isPassed = m_stops.at(i + 1).day <= m_today;
        painter.setPen(QPen(isPassed ? tokens.accent : tokens.line, 2));
        painter.drawLine(centre(i), y, centre(i + 1), y);
    }
    for (qsizetype i = 0; i < m_stops.size(); ++i)
        paintStop(painter, m_stops.at(i), QRect(int(i) * step, 0, step - look::px(6), height()));
}

void RoundTimeline::paintStop(QPainter &painter, const Stop &stop, const QRect &place) const
{
    const Tokens &tokens = look::tokens();
    const qreal size = look::px(stop.isToday ? dotAt13 + 2 : dotAt13 - 2);
    const QPointF middle(place.left() + look::px(dotAt13) / 2.0, look::px(dotAt13) / 2.0 + 3);
    const bool isPassed = stop.day <= m_today && !stop.isToday;
    painter.setPen(QPen(isPassed || stop.isToday ? tokens.accent : tokens.border, stop.isToday ? 3 : 2));
    painter.setBrush(isPassed ? tokens.accent : tokens.base);
    painter.drawEllipse(middle, size / 2, size / 2);
    const QFont words = look::font(stop.isToday ? TextRole::SmallStrong : TextRole::Small);
    const int line = QFontMetrics(words).height();
    const int top = look::px(dotAt13 + 8);
    painter.setFont(words);
    painter.setPen(tokens.text);
    painter.drawText(QRect(place.left(), top, place.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(words).elidedText(stop.words, Qt::ElideRight, place.width()));
    painter.setFont(look::font(TextRole::Small));
    painter.setPen(tokens.text2);
    painter.drawText(QRect(place.left(), top + line, place.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     dayWords(stop.day));
}

void RoundTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}
