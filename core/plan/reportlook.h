// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// How the board report looks: the plan's template, or the copy that a round took when it opened. The logo lies in the
/// record itself: it is small, and so goes wherever a copy of the store, a package or a plan file goes.
struct ReportLook {
    static constexpr auto kind = "report_look"_L1;

    QUuid owner{};          ///< the plan's or the round's record
    QString municipality{}; ///< whose report it is, as its cover says; empty: as the plan says
    QString accent{};       ///< "#0e4a5c": headings, rules, signs; empty: the program's petrol
    QByteArray logo{};      ///< the file as it was given, PNG or SVG; empty: none
    QString logoAltSv{};    ///< the logo in words, for those who do not see it
    QString logoAltEn{};
    bool nameInLogo = false; ///< the logo says whose report it is: the cover does not say it again beside it

    bool operator==(const ReportLook &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"owner"_s, owner), v(u"municipality"_s, municipality), v(u"accent"_s, accent), v(u"logo"_s, logo);
        v(u"logo_alt_sv"_s, logoAltSv), v(u"logo_alt_en"_s, logoAltEn), v(u"name_in_logo"_s, nameInLogo);
    }
};

/// What is wrong with a look, with the field to jump to: a name of ReportLook::describe.
struct LookFault {
    QString field{};
    QString sentence{}; ///< translated

    bool operator==(const LookFault &) const = default;
};

namespace looks {

/// The record of the plan's own look, and of the copy that a round took: the same in every copy of the store.
[[nodiscard]] QUuid planRecord(const QString &planKey);
[[nodiscard]] QUuid roundRecord(RoundId round);
/// All faults at once, in the order of the form.
[[nodiscard]] QList<LookFault> faultsOf(const ReportLook &look);

} // namespace looks
