// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "core/version/reports.h"

#include <QTimeZone>

namespace report {

/// Where an answer stands against the same unit's answer in the round that is compared with.
enum class Change { Further, Same, Back, Ended, Unknown };

/// One answer as the report counts it. No answer in time has an empty status, and is never "not begun".
struct Standing {
    const AnswerSheet *sheet = nullptr;
    QString status{}; ///< at the cut-off; empty: no answer
    QString before{}; ///< in the round before; empty: none, or not comparable
    bool delayed = false;
    Change change = Change::Unknown;

    [[nodiscard]] bool isAnswered() const { return !status.isEmpty(); }
    [[nodiscard]] bool isChanged() const { return isAnswered() && !before.isEmpty() && status != before; }
    [[nodiscard]] const Answer &answer() const { return *sheet->submitted; }
};
using Standings = std::vector<Standing>;

/// A column of the matrix: a unit, or in a check round a department of it.
struct UnitColumn {
    UnitId unit{};
    UnitId department{};
    bool operator==(const UnitColumn &) const = default;
};

/// Answers per meaning, in the order that figures show them: completed, ongoing, begun, not begun, ended, no answer.
using MeaningCounts = std::array<int, 6>;

/// What a report says in numbers, counted from its data. Counts per status, never shares and never averages.
class ReportFacts
{
public:
    explicit ReportFacts(const ReportData &data);

    [[nodiscard]] const Standings &all() const { return m_all; }
    [[nodiscard]] Standings of(MeasureId measure) const;
    [[nodiscard]] Standings of(UnitId unit) const;
    [[nodiscard]] const Standing *at(MeasureId measure, const UnitColumn &column) const;
    [[nodiscard]] const AnswerSheet *late(const Standing &standing) const; ///< what came after the cut-off; may be null

    /// Units that were asked, administrations first as the plan orders them.
    [[nodiscard]] const std::vector<UnitColumn> &columns() const { return m_columns; }
    /// Statuses in the order of tables: completed first, not relevant last.
    [[nodiscard]] const QList<Status> &statuses() const { return m_statuses; }
    [[nodiscard]] Sign signOf(const QString &status) const; ///< empty: no answer
    /// Place of a status among the meanings of figures.
    [[nodiscard]] size_t meaningOf(const QString &status) const;

    [[nodiscard]] static int answered(const Standings &standings);
    [[nodiscard]] int settled(const Standings &standings) const; ///< completed or ongoing
    [[nodiscard]] static int withStatus(const Standings &standings, const QString &status);
    [[nodiscard]] static int changed(const Standings &standings, Change change);
    [[nodiscard]] MeaningCounts meanings(const Standings &standings) const;

    /// The round before, counted from all of its own answers.
    [[nodiscard]] bool hasBefore() const { return m_data.before.has_value(); }
    [[nodiscard]] int beforeTotal() const;
    [[nodiscard]] int beforeWithStatus(const QString &status) const;
    [[nodiscard]] int beforeSettled() const;
    [[nodiscard]] MeaningCounts beforeMeanings() const;

    [[nodiscard]] const AssessmentSheet *assessment(MeasureId measure) const;
    [[nodiscard]] QString assessedBefore(MeasureId measure) const; ///< status code; empty: not assessed
    /// Measures that somebody was asked about, in the plan's order.
    [[nodiscard]] QList<MeasureId> measures() const;

    [[nodiscard]] QDate dayOf(qint64 utcMs) const;                 ///< civil date in the plan's time zone
    [[nodiscard]] bool isAfterDue(const Standing &standing) const; ///< in time for the cut-off, but after the last day
    [[nodiscard]] const Submission *submissionOf(const Standing &standing) const;
    /// Whether the strategist's section is in the report: known, and not left out.
    [[nodiscard]] const Section *section(const QString &key) const;
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; } ///< the chapters, in order

private:
    void collectColumns();
    void collectStandings();
    void collectSections();
    [[nodiscard]] int rankOf(const QString &status) const;
    [[nodiscard]] Change changeOf(const QString &before, const QString &now) const;

    const ReportData &m_data;
    QTimeZone m_zone;
    std::vector<UnitColumn> m_columns{};
    QList<Status> m_statuses{};
    Standings m_all{};
    QList<Section> m_sections{};
};

} // namespace report
