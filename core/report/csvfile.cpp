// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvfile.h"

namespace report {
namespace {

QString quoted(QString text)
{
    // Typed by anyone, opened by a spreadsheet: never as a formula.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString number(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'g', 15).replace(u'.', u',');
}

QString field(const ReportData &data, const DataColumn &column, const QJsonValue &value, bool swedish)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (column.type) {
    case DataColumn::Type::Flag:
        return value.toBool() ? (swedish ? u"ja"_s : u"yes"_s) : (swedish ? u"nej"_s : u"no"_s);
    case DataColumn::Type::Number: return number(value);
    case DataColumn::Type::Time: return localTime(data, value).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case DataColumn::Type::Date:
    case DataColumn::Type::Text: return quoted(value.toString());
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray writeCsv(const ReportData &data, const DataTable &table, const QString &language)
{
    const bool swedish = language == "sv"_L1;
    QString csv(QChar(0xFEFF));
    QStringList fields;
    for (const DataColumn &column : table.columns)
        fields << quoted(column.head);
    csv += fields.join(u';') + u"\r\n"_s;
    for (const auto &row : table.rows) {
        fields.clear();
        for (size_t i = 0; i < table.columns.size(); ++i)
            fields << field(data, table.columns[i], row[i], swedish);
        csv += fields.join(u';') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace report
