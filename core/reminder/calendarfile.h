// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/round/round.h"

namespace calendarfiles {

/// A round's dates as whole days (RFC 5545): the units' last day, the coordinators', the cut-off, dispatch and meeting.
/// `due` is the unit's own last day, with its extension; each day's id follows from the round, so that a newer file
/// moves what an older one laid in a calendar.
[[nodiscard]] QByteArray ics(RoundId id, const Round &round, QDate due, qint64 stampMs);

} // namespace calendarfiles
