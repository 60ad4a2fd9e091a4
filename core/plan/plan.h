// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// The plan as a whole: whose it is, when it holds, who decided it. One per store.
struct Plan {
    static constexpr auto kind = "plan"_L1;

    QString key{}; ///< permanent id from the plan file, e.g. "helsingborg-2022-2025"
    QString title{};
    QString municipality{};
    QString municipalityShort{}; ///< as said in running text: "staden", "kommunen"
    QString language{};          ///< "sv" or "en": the language reports are written in unless asked otherwise
    QString timeZone{};          ///< IANA name; due dates are civil dates there
    QDate validFrom{};
    QDate validTo{};
    QString decidedBy{};
    QDate decidedOn{};
    QString appliesTo{};
    QString reportTo{};
    int reportEveryYears = 0;
    UnitId ownerUnit{};
    UnitId ownerDepartment{};
    QString previousPlan{};
    QStringList grounds{};
    QStringList focusAreas{};
    qint64 evidenceLimit = 0; ///< bytes per file

    bool operator==(const Plan &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"key"_s, key), v(u"title"_s, title), v(u"municipality"_s, municipality);
        v(u"municipality_short"_s, municipalityShort), v(u"language"_s, language), v(u"time_zone"_s, timeZone);
        v(u"valid_from"_s, validFrom), v(u"valid_to"_s, validTo), v(u"decided_by"_s, decidedBy);
        v(u"decided_on"_s, decidedOn), v(u"applies_to"_s, appliesTo), v(u"report_to"_s, reportTo);
        v(u"report_every_years"_s, reportEveryYears), v(u"owner_unit"_s, ownerUnit);
        v(u"owner_department"_s, ownerDepartment), v(u"previous_plan"_s, previousPlan), v(u"grounds"_s, grounds);
        v(u"focus_areas"_s, focusAreas), v(u"evidence_limit"_s, evidenceLimit);
    }
};

/// An area of the plan (område), or a sub-area of one.
struct Area {
    static constexpr auto kind = "area"_L1;

    AreaId parent{};
    QString section{}; ///< the plan's own numbering, e.g. "4.1"
    QString name{};
    int position = 0; ///< order in the plan, from 1
    QStringList focusAreas{};
    bool ended = false; ///< no longer part of the plan; kept for the history

    bool operator==(const Area &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"parent"_s, parent), v(u"section"_s, section), v(u"name"_s, name), v(u"position"_s, position);
        v(u"focus_areas"_s, focusAreas), v(u"ended"_s, ended);
    }
};

/// A measure (åtgärd). Its decided wording is kept apart from the working titles and is empty until imported.
struct Measure {
    static constexpr auto kind = "measure"_L1;

    AreaId area{};
    QString number{}; ///< the plan's own numbering, e.g. "7" or "2.3"
    QString title{};
    QString shortTitle{}; ///< for a matrix row
    QString officialText{};
    int position = 0;
    bool ended = false; ///< no longer asked about; kept for the history

    bool operator==(const Measure &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"area"_s, area), v(u"number"_s, number), v(u"title"_s, title), v(u"short_title"_s, shortTitle);
        v(u"official_text"_s, officialText), v(u"position"_s, position), v(u"ended"_s, ended);
    }
};

/// A rule that names units by kind ("alla förvaltningar"); resolved when a round opens.
struct Rule {
    static constexpr auto kind = "rule"_L1;

    QString key{};
    QString wording{};
    QStringList unitKinds{}; ///< which kinds of unit it covers
    QList<UnitId> except{};  ///< units it leaves out
    bool withdrawn = false;

    bool operator==(const Rule &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"key"_s, key), v(u"wording"_s, wording), v(u"unit_kinds"_s, unitKinds), v(u"except_units"_s, except);
        v(u"withdrawn"_s, withdrawn);
    }
};

enum class ResponsibilityRole { Implements, Coordinates };

/// Who implements or coordinates a measure: a unit, or a rule that names units.
struct Responsibility {
    static constexpr auto kind = "responsibility"_L1;

    MeasureId measure{};
    QString role{};      ///< "implements" or "coordinates"
    UnitId unit{};       ///< null when a rule says who
    RuleId rule{};       ///< null when a unit is named
    UnitId department{}; ///< within the unit; may be null
    int position = 0;    ///< order as the plan names them
    bool withdrawn = false;

    bool operator==(const Responsibility &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"measure"_s, measure), v(u"role"_s, role), v(u"unit"_s, unit), v(u"rule"_s, rule);
        v(u"department"_s, department), v(u"position"_s, position), v(u"withdrawn"_s, withdrawn);
    }
};

/// One status of the plan's status set.
struct Status {
    static constexpr auto kind = "status"_L1;

    QString code{};
    QString labelSv{};
    QString labelEn{};
    QString shape{};   ///< ring, half, cycle, done, ended or bar: the icon on screen and paper
    QString meaning{}; ///< not_begun, begun, ongoing, completed, ended or not_relevant: what counts take it for
    int position = 0;
    bool withdrawn = false;

    bool operator==(const Status &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"code"_s, code), v(u"label_sv"_s, labelSv), v(u"label_en"_s, labelEn), v(u"shape"_s, shape);
        v(u"meaning"_s, meaning), v(u"position"_s, position), v(u"withdrawn"_s, withdrawn);
    }
};

/// A section of the board report: the plan's template, or the copy that a round took when it opened, with its text.
struct Section {
    static constexpr auto kind = "section"_L1;

    QUuid owner{}; ///< the plan's or the round's record
    QString key{}; ///< decision, summary, method, picture, measures, learning, resources, next, "area:…", "measure:…"
    QString headingSv{};
    QString headingEn{};
    QString text{}; ///< what a person wrote: paragraphs apart by a blank line, "- " starts a list item
    int position = 0;
    bool left = false; ///< left out of the report
    bool done = false; ///< its author says it is finished

    bool operator==(const Section &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"owner"_s, owner), v(u"key"_s, key), v(u"heading_sv"_s, headingSv), v(u"heading_en"_s, headingEn);
        v(u"text"_s, text), v(u"position"_s, position), v(u"left_out"_s, left), v(u"done"_s, done);
    }
};
