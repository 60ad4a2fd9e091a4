// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/releasewords.h"

using namespace Qt::StringLiterals;

namespace {

ReleaseWords swedish()
{
    return {
        .language = u"sv"_s,
        .submitted = u"Inskickat %1, kod %2"_s,
        .typedBy = u"Ifyllt av"_s,
        .authorisedBy = u"Godkänt av"_s,
        .status = u"Status"_s,
        .sinceLast = u"Sedan förra svaret"_s,
        .nothingChanged = u"Ingenting har ändrats."_s,
        .delayed = u"Försenat"_s,
        .isDelayed = u"Arbetet är försenat."_s,
        .done = u"Vad har hänt"_s,
        .effect = u"Vad det har betytt"_s,
        .helped = u"Vad hjälpte"_s,
        .hindered = u"Vad hindrade"_s,
        .next = u"Nästa steg"_s,
        .receivedFrom = u"Kom från"_s,
        .thread = u"Begärda kompletteringar och kommentarer"_s,
        .masked = u"[maskat: %1]"_s,
        .evidence = u"Underlag: %1"_s,
        .heldBack = u"Underlag som inte lämnas ut: %1"_s,
        .withoutBytes = u"Underlaget %1: själva filen finns inte här"_s,
        .file = u"Fil"_s,
        .what = u"Innehåll"_s,
    };
}

ReleaseWords english()
{
    return {
        .language = u"en"_s,
        .submitted = u"Submitted %1, code %2"_s,
        .typedBy = u"Typed by"_s,
        .authorisedBy = u"Authorised by"_s,
        .status = u"Status"_s,
        .sinceLast = u"Since the last answer"_s,
        .nothingChanged = u"Nothing has changed."_s,
        .delayed = u"Delayed"_s,
        .isDelayed = u"The work is delayed."_s,
        .done = u"What has happened"_s,
        .effect = u"Effect"_s,
        .helped = u"What helped"_s,
        .hindered = u"What hindered"_s,
        .next = u"Next step"_s,
        .receivedFrom = u"Received from"_s,
        .thread = u"Requests and comments"_s,
        .masked = u"[masked: %1]"_s,
        .evidence = u"Evidence: %1"_s,
        .heldBack = u"Evidence, held back: %1"_s,
        .withoutBytes = u"Evidence %1: its bytes are not in this store"_s,
        .file = u"File"_s,
        .what = u"What"_s,
    };
}

} // namespace

const ReleaseWords &ReleaseWords::in(const QString &language)
{
    static const ReleaseWords words[] = {swedish(), english()};
    return words[language == "en"_L1 ? 1 : 0];
}
