// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datatables.h"

#include "core/report/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace report {
namespace {

using Type = DataColumn::Type;

/// A column's key and heads; where the key is "a/b", a member of a member.
struct ColumnWords {
    QStringView key;
    QStringView sv;
    QStringView en;
    Type type = Type::Text;
};

struct TableWords {
    QStringView key;
    QStringView sv;
    QStringView en;
    QStringView aboutSv;
    QStringView aboutEn;
    std::vector<ColumnWords> columns;
};

const std::vector<ColumnWords> placeColumns{
    {u"measure", u"Åtgärd", u"Measure"},
    {u"measure_title", u"Åtgärdens titel", u"Measure's title"},
    {u"unit", u"Enhet", u"Unit"},
    {u"department", u"Avdelning", u"Department"},
};

std::vector<ColumnWords> withPlace(std::vector<ColumnWords> more)
{
    std::vector<ColumnWords> columns = placeColumns;
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

const std::vector<TableWords> &tableWords()
{
    static const std::vector<TableWords> words{
        {u"answers", u"Svar", u"Answers",
         u"En rad per fråga: en åtgärd i en enhet, med svaret som det stod vid datastopp.",
         u"A row per question: a measure in a unit, with the answer as it stood at the data cut-off.",
         withPlace({{u"status", u"Status (kod)", u"Status (code)"},
                    {u"status_label", u"Status", u"Status"},
                    {u"status_before", u"Status förra omgången (kod)", u"Status in the round before (code)"},
                    {u"delayed", u"Försenad", u"Delayed", Type::Flag},
                    {u"unchanged", u"Stämmer fortfarande", u"Unchanged", Type::Flag},
                    {u"submitted_at", u"Inskickat", u"Submitted", Type::Time},
                    {u"done", u"Det här har hänt", u"What has happened"},
                    {u"effect", u"Effekt", u"Effect"},
                    {u"helped", u"Det som hjälpt", u"What helped"},
                    {u"hindered", u"Det som hindrat", u"What hindered"},
                    {u"next", u"Nästa steg", u"Next step"},
                    {u"measure_id", u"Åtgärdens id", u"Measure's id"},
                    {u"unit_id", u"Enhetens id", u"Unit's id"},
                    {u"revision", u"Svarets version", u"Answer's revision"}})},
        {u"counts/per_status",
         u"Antal per status",
         u"Counts per status",
         u"En rad per status: hur många svar har den.",
         u"A row per status: how many answers have it.",
         {{u"status", u"Status (kod)", u"Status (code)"},
          {u"status_label", u"Status", u"Status"},
          {u"count", u"Antal", u"Count", Type::Number},
          {u"before", u"Antal förra omgången", u"Count in the round before", Type::Number}}},
        {u"assessments",
         u"Bedömningar",
         u"Assessments",
         u"En rad per åtgärd: samordnarnas bedömning.",
         u"A row per measure: the coordinators' assessment.",
         {{u"measure", u"Åtgärd", u"Measure"},
          {u"status", u"Bedömning (kod)", u"Assessment (code)"},
          {u"status_label", u"Bedömning", u"Assessment"},
          {u"status_before", u"Bedömning förra omgången (kod)", u"Assessment in the round before (code)"},
          {u"text", u"Sammanfattning", u"Summary"},
          {u"hindered", u"Det som hindrat", u"What hindered"},
          {u"next", u"Nästa steg", u"Next step"},
          {u"measure_id", u"Åtgärdens id", u"Measure's id"}}},
        {u"evidence", u"Underlag", u"Evidence", u"En rad per underlag som ett svar hänvisar till.",
         u"A row per piece of evidence that an answer refers to.",
         withPlace({{u"kind", u"Slag", u"Kind"},
                    {u"title", u"Titel", u"Title"},
                    {u"address", u"Adress", u"Address"},
                    {u"seen_on", u"Sett", u"Seen", Type::Date},
                    {u"size", u"Storlek, byte", u"Size, bytes", Type::Number},
                    {u"sha256", u"SHA-256", u"SHA-256"},
                    {u"id", u"Id", u"Id"}})},
        {u"after_cutoff", u"Efter datastopp", u"After the cut-off", u"En rad per svar som kom efter datastopp.",
         u"A row per answer that came after the data cut-off.",
         withPlace({{u"status", u"Status (kod)", u"Status (code)"},
                    {u"status_label", u"Status", u"Status"},
                    {u"submitted_at", u"Inskickat", u"Submitted", Type::Time}})},
        {u"submissions",
         u"Inlämningar",
         u"Submissions",
         u"En rad per inlämning.",
         u"A row per submission.",
         {{u"unit", u"Enhet", u"Unit"},
          {u"submitted_at", u"Inskickat", u"Submitted", Type::Time},
          {u"capacity", u"I egenskap av", u"Capacity"},
          {u"answers", u"Svar", u"Answers", Type::Number},
          {u"code", u"Kvittokod", u"Receipt code"}}},
        {u"commissions",
         u"Uppdrag",
         u"Commissions",
         u"En rad per uppdrag från ett tidigare beslut.",
         u"A row per commission of an earlier decision.",
         {{u"text", u"Uppdrag", u"Commission"},
          {u"paragraph", u"§", u"§"},
          {u"decided_on", u"Beslutat", u"Decided", Type::Date},
          {u"responsible", u"Ansvarig", u"Responsible"},
          {u"back_by", u"Åter senast", u"Back by", Type::Date},
          {u"answer", u"Svar", u"Answer"},
          {u"given_back", u"Återredovisat", u"Given back", Type::Flag},
          {u"id", u"Id", u"Id"}}},
        {u"sections",
         u"Avsnitt",
         u"Sections",
         u"En rad per avsnitt: rapportens egen text.",
         u"A row per section: the report's own text.",
         {{u"key", u"Nyckel", u"Key"},
          {u"heading_sv", u"Rubrik på svenska", u"Heading in Swedish"},
          {u"heading_en", u"Rubrik på engelska", u"Heading in English"},
          {u"text", u"Text", u"Text"},
          {u"left_out", u"Utelämnat", u"Left out", Type::Flag},
          {u"done", u"Klart", u"Finished", Type::Flag}}},
    };
    return words;
}

/// The evidence of all answers, each with the answer's place.
QJsonArray evidenceRows(const QJsonArray &answers)
{
    QJsonArray rows;
    for (const QJsonValue &answer : answers) {
        for (const QJsonValue &one : answer[u"evidence"_s].toArray()) {
            QJsonObject row = one.toObject();
            for (const ColumnWords &column : placeColumns)
                row.insert(column.key.toString(), answer[column.key.toString()]);
            rows << row;
        }
    }
    return rows;
}

QJsonArray rowsOf(const QJsonObject &json, const QString &key)
{
    if (key == "evidence"_L1)
        return evidenceRows(json[u"answers"_s].toArray());
    QJsonValue at = json;
    for (const QString &part : key.split(u'/'))
        at = at[part];
    return at.toArray();
}

} // namespace

std::vector<DataTable> dataTables(const ReportData &data, UnitId unit, MeasureId measure, const QString &language)
{
    const QJsonObject json = QJsonDocument::fromJson(reportJson(data, unit, measure)).object();
    const bool swedish = language == "sv"_L1;
    std::vector<DataTable> tables;
    for (const TableWords &words : tableWords()) {
        const QString key = words.key.toString();
        if ((key == "sections"_L1 || key == "commissions"_L1) && !json.contains(key))
            continue;
        DataTable table{key.section(u'/', -1),
                        (swedish ? words.sv : words.en).toString(),
                        (swedish ? words.aboutSv : words.aboutEn).toString(),
                        {},
                        {}};
        for (const ColumnWords &column : words.columns)
            table.columns.push_back({column.key.toString(), (swedish ? column.sv : column.en).toString(), column.type});
        for (const QJsonValue &row : rowsOf(json, key)) {
            std::vector<QJsonValue> values;
            for (const DataColumn &column : table.columns) {
                const QString status = row[u"status"_s].toString();
                values.push_back(column.key != "status_label"_L1 ? row[column.key]
                                 : status.isEmpty()              ? QJsonValue(QJsonValue::Null)
                                                                 : QJsonValue(data.book.statusLabel(status, language)));
            }
            table.rows.push_back(std::move(values));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

QDateTime localTime(const ReportData &data, const QJsonValue &time)
{
    const QDateTime utc = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    const QTimeZone zone(data.book.plan()->timeZone.toUtf8());
    return utc.isValid() && zone.isValid() ? utc.toTimeZone(zone) : utc;
}

} // namespace report
