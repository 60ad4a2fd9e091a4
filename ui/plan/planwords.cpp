// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace {
/// Context of the words below in the translation.
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QDateTime timeOf(qint64 utcMs, const PlanBook &book)
{
    const QTimeZone zone(book.plan()->timeZone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() ? zone : QTimeZone::utc());
}
} // namespace

QString words::language()
{
    return QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

QString words::capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString words::nextNumber(const QStringList &numbers)
{
    static const QRegularExpression ending(u"^(.*?)(\\d+)$"_s);
    const auto match = ending.match(numbers.isEmpty() ? QString() : numbers.last());
    if (!match.hasMatch())
        return numbers.isEmpty() ? u"1"_s : QString();
    for (int next = match.captured(2).toInt() + 1;; ++next) {
        const QString number = match.captured(1) + QString::number(next);
        if (!numbers.contains(number))
            return number;
    }
}

QString words::unitName(const PlanBook &book, UnitId unit, UnitId department)
{
    const QString name = book.unitName(unit);
    return department.isNull() ? name : name + u", "_s + book.unitName(department);
}

QString words::unitLabel(const PlanBook &book, UnitId unit, UnitId department)
{
    return capitalised(unitName(book, unit, department));
}

QString words::measureLabel(const PlanBook &book, MeasureId measure)
{
    const auto *found = book.measure(measure);
    if (!found)
        return {};
    const Measure &one = **found;
    return one.number + u' ' + (one.shortTitle.isEmpty() ? one.title : one.shortTitle);
}

QString words::statusLabel(const PlanBook &book, const QString &code)
{
    return code.isEmpty() ? look::label(StatusShape::NoAnswer) : book.statusLabel(code, language());
}

StatusShape words::statusShape(const PlanBook &book, const QString &code)
{
    static const QHash<QString, StatusShape> shapes{
        {u"ring"_s, StatusShape::NotStarted},  {u"half"_s, StatusShape::Started},
        {u"cycle"_s, StatusShape::Continuous}, {u"done"_s, StatusShape::Completed},
        {u"ended"_s, StatusShape::Abandoned},  {u"bar"_s, StatusShape::NotRelevant}};
    const auto *status = book.status(code);
    return status ? shapes.value((*status)->shape, StatusShape::NotStarted) : StatusShape::NoAnswer;
}

AnswerIcon words::answerIcon(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Open: return AnswerIcon::Unanswered;
    case AssignmentState::Draft: return AnswerIcon::Draft;
    case AssignmentState::Submitted: return AnswerIcon::Submitted;
    case AssignmentState::CompletionRequested: return AnswerIcon::CompletionRequested;
    case AssignmentState::Accepted: return AnswerIcon::Accepted;
    case AssignmentState::ClosedWithoutAnswer: return AnswerIcon::ClosedUnanswered;
    }
    return AnswerIcon::Unanswered;
}

bool words::hasComeIn(AssignmentState state)
{
    return state == AssignmentState::Submitted || state == AssignmentState::CompletionRequested
           || state == AssignmentState::Accepted;
}

bool words::isMissing(AssignmentState state)
{
    return state == AssignmentState::Open || state == AssignmentState::Draft;
}

QDate words::dayOf(qint64 utcMs, const PlanBook &book)
{
    return timeOf(utcMs, book).date();
}

QString words::longDay(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString words::shortDay(QDate day, QDate today)
{
    return day.year() == today.year() ? QLocale().toString(day, u"d MMMM"_s) : longDay(day);
}

QString words::moment(qint64 utcMs, const PlanBook &book, QDate today)
{
    const QDateTime at = timeOf(utcMs, book);
    //: Format of a time of day: 14:20
    return shortDay(at.date(), today) + u' ' + at.time().toString(PlanWords::tr("HH:mm"));
}
