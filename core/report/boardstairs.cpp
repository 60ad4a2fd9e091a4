// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

std::optional<Figure> stairsOf(const Composition &c, QSizeF size)
{
    std::vector<qint64> times;
    for (const Standing &standing : c.facts.all()) {
        if (standing.isAnswered())
            times.push_back(standing.sheet->cell.submittedAt);
    }
    if (times.empty())
        return std::nullopt;
    std::sort(times.begin(), times.end());
    const Round &round = c.round();
    const QDate from
        = round.opens.isValid() ? std::min(round.opens, c.facts.dayOf(times.front())) : c.facts.dayOf(times.front());
    QDate to = c.facts.dayOf(times.back());
    for (const QDate day : {round.due, round.cutoff})
        to = day.isValid() ? std::max(to, day) : to;
    const double days = double(std::max<qint64>(1, from.daysTo(to)));
    const auto at = [&](QDate day) { return double(from.daysTo(day)) / days; };
    Steps steps;
    steps.expected = double(c.facts.all().size());
    steps.points.push_back({0, 0});
    int inTime = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        const QDate day = c.facts.dayOf(times[i]);
        inTime += !round.due.isValid() || day <= round.due;
        if (i + 1 == times.size() || c.facts.dayOf(times[i + 1]) != day)
            steps.points.push_back({at(day), double(i + 1)});
    }
    const auto shortDay = [&c](QDate day) { return c.shortDay(day); };
    steps.marks.push_back({0, shortDay(from), false});
    if (round.due.isValid() && at(round.due) > 0.2)
        steps.marks.push_back({at(round.due), shortDay(round.due), true});
    if (round.cutoff.isValid() && round.cutoff != round.due && at(round.cutoff) - at(round.due) > 0.15)
        steps.marks.push_back({at(round.cutoff), shortDay(round.cutoff), true});
    steps.last = QString::number(times.size());
    Figure figure;
    figure.drawing = stepsDrawing(steps, size);
    const QString text = c.words.stairs.arg(QString::number(times.size()), QString::number(c.facts.all().size()),
                                            QString::number(inTime));
    figure.alt = c.words.stairsAlt.arg(Composition::isoDay(from), Composition::isoDay(to), text);
    figure.caption = {{}, text};
    return figure;
}

} // namespace report
