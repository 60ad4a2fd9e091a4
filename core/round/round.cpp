// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/round/round.h"

QString roundKindCode(RoundKind kind)
{
    return kind == RoundKind::Check ? u"check"_s : u"full"_s;
}

std::optional<RoundKind> roundKindOf(QStringView code)
{
    for (const RoundKind kind : {RoundKind::Full, RoundKind::Check}) {
        if (roundKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString roundStateCode(RoundState state)
{
    switch (state) {
    case RoundState::Planned: return u"planned"_s;
    case RoundState::Open: return u"open"_s;
    case RoundState::Closed: return u"closed"_s;
    case RoundState::Locked: return u"locked"_s;
    }
    Q_UNREACHABLE();
}

RoundState roundStateOf(QStringView code)
{
    for (const RoundState state : {RoundState::Open, RoundState::Closed, RoundState::Locked}) {
        if (roundStateCode(state) == code)
            return state;
    }
    return RoundState::Planned;
}
