// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/reportlook.h"
#include "core/text/result.h"
#include "core/unit/unit.h"

#include <optional>

class Journal;
class PlanBook;

/// A record that a plan file describes, under the id it has in every store.
template<class Noun>
struct Described {
    QUuid recordId{};
    Noun value{};
};

/// A plan file, read and checked: schema in resources/plans/README.md.
struct PlanFile {
    Described<Plan> plan{};
    QList<Described<Area>> areas{};
    QList<Described<Measure>> measures{};
    QList<Described<Unit>> units{};
    QList<Described<Rule>> rules{};
    QList<Described<Responsibility>> responsibilities{};
    QList<Described<Status>> statuses{};
    QList<Described<Section>> sections{};
    std::optional<Described<ReportLook>> look{};
};

/// What an import would do to one record.
struct PlanChange {
    QString kind{};
    QString what{}; ///< the record in words: "measure 7"
    bool added = false;
    QStringList fields{}; ///< which fields get another value; empty when added

    bool operator==(const PlanChange &) const = default;
};

namespace planfile {

/// Reads and checks a plan. `name` is for the sentences: every fault is listed with its place, e.g. "measures[3].area".
[[nodiscard]] Result<PlanFile> parse(const QByteArray &json, const QString &name);
/// A bundled plan by its id; NotFound when there is none.
[[nodiscard]] Result<PlanFile> bundled(const QString &id);
/// Ids of the bundled plans, sorted.
[[nodiscard]] QStringList bundledIds();
/// When what a plan says was written: the day it was decided, the same in every store.
[[nodiscard]] qint64 decidedAt(const Plan &plan);
/// What `import` would change; writes nothing.
[[nodiscard]] Result<QList<PlanChange>> changes(Journal &journal, const PlanFile &file);
/// Writes the records of the file as revisions by "plan file". Records that the file does not name stay.
[[nodiscard]] Done import(Journal &journal, const PlanFile &file);
/// The plan as a file that reads back to the same records. UTF-8, stable order.
[[nodiscard]] QByteArray write(const PlanBook &book);

} // namespace planfile
