// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/roundview.h"

/// A day in a calendar file.
struct CalendarDay {
    QString uid{}; ///< the same in every file, so that importing a newer file moves the day instead of adding one
    QDate day{};
    QString summary{};
    QString description{};

    bool operator==(const CalendarDay &) const = default;
};

/// A round's dates as a file that every calendar program reads (iCalendar, RFC 5545).
namespace calendar {

/// The dates that are set, in the order of the round, then the extensions that hold.
[[nodiscard]] QList<CalendarDay> daysOf(const RoundView &view, const PlanBook &book);
/// Whole-day events that do not block the day. `stampMs` is when the file was written, UTC; it becomes each event's
/// sequence too, so that a later file wins.
[[nodiscard]] QByteArray write(const QString &name, const QList<CalendarDay> &days, qint64 stampMs);
/// A text value: backslash, comma, semicolon and line breaks are escaped (3.3.11).
[[nodiscard]] QString escaped(const QString &text);
/// One content line, folded so that no line is longer than 75 octets and no character is split (3.1), with its CRLF.
[[nodiscard]] QByteArray folded(const QString &line);

} // namespace calendar
