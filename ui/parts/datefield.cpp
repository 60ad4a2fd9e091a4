// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/datefield.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString longDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"dddd d MMMM yyyy"_s);
}

/// The month that a word begins, as "mar" begins "mars"; 0 when none or several.
int monthOf(const QString &word, const QLocale &locale)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        if (!locale.monthName(month).startsWith(word, Qt::CaseInsensitive))
            continue;
        if (found)
            return 0;
        found = month;
    }
    return found;
}
} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *calendar = addAction(look::icon(ToolIcon::Calendar), TrailingPosition);
    calendar->setText(tr("Choose a date in the calendar"));
    calendar->setToolTip(tr("Choose a date in the calendar"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::returnPressed, this, &DateField::take);
}

void DateField::setDate(QDate date)
{
    show(date);
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

QDate DateField::read(const QString &text, QDate today, const QLocale &locale)
{
    const QString words = text.trimmed();
    if (const QDate iso = QDate::fromString(words, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression numbers(u"^(\\d{1,2})[/.](\\d{1,2})(?:[/. ](\\d{4}))?$"_s);
    if (const auto match = numbers.match(words); match.hasMatch()) {
        const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        return QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    // "fredag 13 mars 2026", "13 mars", "13 mar"; a weekday before is read past, it may be of another year.
    static const QRegularExpression named(u"^(?:\\p{L}+ )?(\\d{1,2})\\.? (\\p{L}+)(?: (\\d{4}))?$"_s);
    if (const auto match = named.match(words); match.hasMatch()) {
        const int month = monthOf(match.captured(2), locale);
        const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        return month ? QDate(year, month, match.captured(1).toInt()) : QDate();
    }
    return {};
}

QSize DateField::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = metrics.horizontalAdvance(longDate(QDate(2026, 9, 30), locale()));
    return {words + look::px(56), QLineEdit::sizeHint().height()};
}

void DateField::take()
{
    const QDate typed = read(text(), m_today, locale());
    if (typed.isValid() || text().trimmed().isEmpty())
        setDate(typed);
    else
        look::setFault(this, true); // what was typed stays, to be mended
}

void DateField::show(QDate date)
{
    setText(date.isValid() ? longDate(date, locale()) : QString());
    setCursorPosition(0);
    look::setFault(this, false);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    take();
    QLineEdit::focusOutEvent(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openCalendar();
        return;
    }
    const int days = event->key() == Qt::Key_Up         ? 1
                     : event->key() == Qt::Key_Down     ? -1
                     : event->key() == Qt::Key_PageUp   ? 7
                     : event->key() == Qt::Key_PageDown ? -7
                                                        : 0;
    if (days == 0 || !m_date.isValid()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDate(m_date.addDays(days));
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today);
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        setDate(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}
