// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/reportlook.h"
#include "core/record/revision.h"
#include "core/text/result.h"
#include "core/unit/unit.h"

#include <optional>

class Journal;

/// A unit that a responsibility points out, and through which rule if any.
struct ResponsibleUnit {
    UnitId unit{};
    UnitId department{}; ///< null: the whole unit
    RuleId rule{};       ///< null: the plan names the unit
    bool operator==(const ResponsibleUnit &) const = default;
};

/// The plan as it stands, all of it: small enough to hold in memory and to hand to any thread as a value.
class PlanBook
{
public:
    [[nodiscard]] static Result<PlanBook> load(Journal &journal);

    bool operator==(const PlanBook &) const = default;
    [[nodiscard]] const Recorded<Plan> &plan() const { return m_plan; }
    [[nodiscard]] PlanId planId() const { return {m_plan.recordId}; }
    /// In the plan's order. What has ended or was withdrawn is left out here and stands in the lists below.
    [[nodiscard]] const QList<Recorded<Area>> &areas() const { return m_areas; }
    [[nodiscard]] const QList<Recorded<Measure>> &measures() const { return m_measures; }
    [[nodiscard]] const QList<Recorded<Status>> &statuses() const { return m_statuses; }
    [[nodiscard]] const QList<Recorded<Rule>> &rules() const { return m_rules; }
    [[nodiscard]] const QList<Recorded<Responsibility>> &responsibilities() const { return m_responsibilities; }
    /// The chapters that a round's report begins with. A round has its own from when it opens.
    [[nodiscard]] const QList<Recorded<Section>> &sections() const { return m_sections; }
    /// How the plan's reports look from the next round on; rounds have copies of their own.
    [[nodiscard]] const std::optional<Recorded<ReportLook>> &look() const { return m_look; }
    [[nodiscard]] const QList<Recorded<Area>> &endedAreas() const { return m_endedAreas; }
    [[nodiscard]] const QList<Recorded<Measure>> &endedMeasures() const { return m_endedMeasures; }
    [[nodiscard]] const QList<Recorded<Rule>> &withdrawnRules() const { return m_withdrawnRules; }
    [[nodiscard]] const QList<Recorded<Status>> &withdrawnStatuses() const { return m_withdrawnStatuses; }
    /// All units, departments and former ones too, in the plan's order.
    [[nodiscard]] const QList<Recorded<Unit>> &units() const { return m_units; }
    /// Units that answer for themselves (no departments) on a day.
    [[nodiscard]] QList<Recorded<Unit>> answeringUnits(QDate day) const;
    [[nodiscard]] QList<Recorded<Measure>> measuresOf(AreaId area) const;

    /// Null when there is none of that id. What has ended or was withdrawn is found, too: earlier answers name it.
    [[nodiscard]] const Recorded<Area> *area(AreaId id) const;
    [[nodiscard]] const Recorded<Measure> *measure(MeasureId id) const;
    [[nodiscard]] const Recorded<Unit> *unit(UnitId id) const;
    [[nodiscard]] const Recorded<Rule> *rule(RuleId id) const;
    [[nodiscard]] const Recorded<Status> *status(const QString &code) const;

    /// By number as the plan writes it.
    [[nodiscard]] Result<MeasureId> findMeasure(const QString &number) const;
    /// By name, short name, alias or id, whatever the case; Conflict when several match.
    [[nodiscard]] Result<UnitId> findUnit(const QString &name) const;
    [[nodiscard]] Result<UnitId> findDepartment(UnitId unit, const QString &name) const;
    /// By code or label in either language; Invalid, naming the choices, when none matches.
    [[nodiscard]] Result<QString> findStatus(const QString &codeOrLabel) const;

    /// Who implements a measure on a day: rules resolved, in the order of the units, each unit once. A unit that the
    /// plan names and that is not there on the day is left out; its successor is asked in its stead.
    [[nodiscard]] QList<ResponsibleUnit> implementing(MeasureId measure, QDate day) const;
    [[nodiscard]] QList<ResponsibleUnit> coordinating(MeasureId measure) const;
    /// The rule that says who implements a measure; null when units are named.
    [[nodiscard]] const Recorded<Rule> *implementingRule(MeasureId measure) const;

    /// A status in words; the code itself when the set has no such status.
    [[nodiscard]] QString statusLabel(const QString &code, const QString &language) const;
    /// Short name without the soft hyphens that steer line breaks.
    [[nodiscard]] QString unitShortName(UnitId id) const;
    [[nodiscard]] QString unitName(UnitId id) const;
    /// "12 Inköp och upphandling".
    [[nodiscard]] QString measureTitle(MeasureId id) const;

private:
    Recorded<Plan> m_plan{};
    QList<Recorded<Area>> m_areas{};
    QList<Recorded<Measure>> m_measures{};
    QList<Recorded<Area>> m_endedAreas{};
    QList<Recorded<Measure>> m_endedMeasures{};
    QList<Recorded<Rule>> m_withdrawnRules{};
    QList<Recorded<Status>> m_withdrawnStatuses{};
    QList<Recorded<Rule>> m_rules{};
    QList<Recorded<Responsibility>> m_responsibilities{};
    QList<Recorded<Status>> m_statuses{};
    QList<Recorded<Section>> m_sections{};
    std::optional<Recorded<ReportLook>> m_look{};
    QList<Recorded<Unit>> m_units{};
};
