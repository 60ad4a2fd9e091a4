// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// Today as a civil date in a time zone (IANA name; empty: the system's). SOURCE_DATE_EPOCH, when set, stands for now:
/// equal input then gives equal output on any day.
[[nodiscard]] QDate todayIn(const QString &timeZone);
/// Now in UTC ms, by the same rule.
[[nodiscard]] qint64 nowMs();
/// "Friday 6 March 2026" in the language that the program speaks, or in `language`; empty for no day.
[[nodiscard]] QString dayInWords(QDate day, const QString &language = {});
