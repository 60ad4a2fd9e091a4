// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version/reports.h"

#include <QJsonValue>

#include <vector>

namespace report {

/// A column of the data behind a report: its key in the JSON, its head for people.
struct DataColumn {
    enum class Type { Text, Number, Date, Time, Flag };

    QString key{};
    QString head{};
    Type type = Type::Text;
};

/// Rows of one kind, as they stand in the JSON: null where nothing is given.
struct DataTable {
    QString key{};
    QString title{};
    QString about{}; ///< what a row is
    std::vector<DataColumn> columns{};
    std::vector<std::vector<QJsonValue>> rows{};
};

/// The JSON's contents as tables: answers first. Everything in them stands in the JSON, and is read from it.
[[nodiscard]] std::vector<DataTable> dataTables(const ReportData &data, UnitId unit, MeasureId measure,
                                                const QString &language);
/// A UTC time of the JSON in the plan's time zone, without seconds' fractions; invalid for null.
[[nodiscard]] QDateTime localTime(const ReportData &data, const QJsonValue &time);

} // namespace report
