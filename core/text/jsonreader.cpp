// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct JsonReaderText {
    Q_DECLARE_TR_FUNCTIONS(JsonReaderText)
};
} // namespace

JsonReader::JsonReader(const QByteArray &json)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.first(qMin<qsizetype>(error.offset, json.size()));
        fault({}, JsonReaderText::tr("line %1, column %2: this is not JSON (%3)")
                      .arg(before.count('\n') + 1)
                      .arg(before.size() - before.lastIndexOf('\n'))
                      .arg(error.errorString()));
    } else if (!document.isObject()) {
        fault({}, JsonReaderText::tr("an object { … } was expected"));
    }
    m_root = document.object();
}

void JsonReader::fault(const QString &place, const QString &sentence)
{
    m_faults << (place.isEmpty() ? sentence : place + u": "_s + sentence);
}

QString JsonReader::at(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : place + u'.' + key;
}

void JsonReader::allow(const QJsonObject &object, const QString &place, const QStringList &keys)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keys.contains(it.key()))
            fault(at(place, it.key()), JsonReaderText::tr("there is no such field"));
    }
}

QString JsonReader::required(const QJsonObject &object, const QString &place, const QString &key)
{
    const QString found = text(object, place, key);
    if (found.trimmed().isEmpty() && (!object.contains(key) || object.value(key).isString()))
        fault(at(place, key), JsonReaderText::tr("this is missing"));
    return found;
}

QString JsonReader::text(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        fault(at(place, key), JsonReaderText::tr("text was expected"));
    return value.toString();
}

QStringList JsonReader::texts(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        fault(at(place, key), JsonReaderText::tr("a list was expected"));
    QStringList out;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString item = list.at(i).toString();
        if (!list.at(i).isString() || item.trimmed().isEmpty() || item.contains(u'\n'))
            fault(u"%1[%2]"_s.arg(at(place, key)).arg(i), JsonReaderText::tr("one line of text was expected"));
        out << item;
    }
    return out;
}

QDate JsonReader::date(const QJsonObject &object, const QString &place, const QString &key)
{
    const QString written = text(object, place, key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fault(at(place, key), JsonReaderText::tr("“%1” is not a date; write it as 2026-03-06").arg(written));
    return date;
}

qint64 JsonReader::number(const QJsonObject &object, const QString &place, const QString &key, qint64 least,
                          qint64 most, qint64 otherwise)
{
    if (!object.contains(key) || object.value(key).isNull())
        return otherwise;
    const double value = object.value(key).toDouble(std::nan(""));
    if (!(value >= double(least) && value <= double(most)) || value != std::floor(value)) {
        fault(at(place, key), JsonReaderText::tr("a whole number from %1 to %2 was expected").arg(least).arg(most));
        return otherwise;
    }
    return qint64(value);
}

bool JsonReader::flag(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        fault(at(place, key), JsonReaderText::tr("true or false was expected"));
    return value.toBool();
}

QJsonObject JsonReader::object(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        fault(at(place, key), JsonReaderText::tr("an object { … } was expected"));
    return value.toObject();
}

QList<std::pair<QString, QJsonObject>> JsonReader::objects(const QJsonObject &object, const QString &place,
                                                           const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        fault(at(place, key), JsonReaderText::tr("a list was expected"));
    QList<std::pair<QString, QJsonObject>> out;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(at(place, key)).arg(i);
        if (!list.at(i).isObject())
            fault(where, JsonReaderText::tr("an object { … } was expected"));
        else
            out.emplace_back(where, list.at(i).toObject());
    }
    return out;
}
