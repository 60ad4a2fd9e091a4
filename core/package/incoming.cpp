// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/incoming.h"

#include <algorithm>

QString changeCode(IncomingChange::Kind kind)
{
    switch (kind) {
    case IncomingChange::Kind::New: return u"new"_s;
    case IncomingChange::Kind::Newer: return u"newer"_s;
    case IncomingChange::Kind::Conflict: return u"conflict"_s;
    case IncomingChange::Kind::Known: return u"known"_s;
    }
    Q_UNREACHABLE();
}

bool Incoming::waits() const
{
    return std::any_of(cases.begin(), cases.end(), [](const OddCase &one) { return one.chosen.isEmpty(); });
}
