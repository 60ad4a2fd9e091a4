// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lookjson.h"
#include "core/plan/planbook.h"
#include "core/plan/planfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, const QString &key, QDate date)
{
    put(json, key, date.toString(Qt::ISODate));
}

void put(QJsonObject &json, const QString &key, const QStringList &lines)
{
    if (!lines.isEmpty())
        json.insert(key, QJsonArray::fromStringList(lines));
}

QString id(const QUuid &record)
{
    return record.toString(QUuid::WithoutBraces);
}

/// The name that the file's other parts point to a unit with.
QString named(const PlanBook &book, UnitId unit)
{
    const auto *found = book.unit(unit);
    return found ? (*found)->name : QString();
}

QJsonObject unitJson(const PlanBook &book, const Recorded<Unit> &unit)
{
    QJsonObject json{{u"record"_s, id(unit.recordId)}, {u"name"_s, unit->name}, {u"short_name"_s, unit->shortName}};
    if (unit->parent.isNull())
        json.insert(u"kind"_s, unit->unitKind);
    put(json, u"aliases"_s, unit->aliases);
    put(json, u"valid_from"_s, unit->validFrom);
    put(json, u"valid_to"_s, unit->validTo);
    put(json, u"successor"_s, named(book, unit->successor));
    QJsonArray departments;
    for (const auto &other : book.units()) {
        if (other->parent.value == unit.recordId)
            departments << unitJson(book, other);
    }
    if (!departments.isEmpty())
        json.insert(u"departments"_s, departments);
    return json;
}

QJsonObject measureJson(const PlanBook &book, const Recorded<Measure> &measure)
{
    QJsonObject json{{u"record"_s, id(measure.recordId)},
                     {u"number"_s, measure->number},
                     {u"title"_s, measure->title},
                     {u"short_title"_s, measure->shortTitle},
                     {u"official_text"_s, measure->officialText.isEmpty() ? QJsonValue() : measure->officialText}};
    if (const auto *area = book.area(measure->area))
        json.insert(u"area"_s, (*area)->section);
    QJsonObject implementing;
    if (const auto *rule = book.implementingRule(MeasureId{measure.recordId})) {
        implementing.insert(u"rule"_s, (*rule)->key);
    } else {
        QJsonArray units;
        for (const auto &responsibility : book.responsibilities()) {
            if (responsibility->measure.value == measure.recordId && responsibility->role == "implements"_L1)
                units << named(book, responsibility->unit);
        }
        implementing.insert(u"units"_s, units);
    }
    json.insert(u"implementing"_s, implementing);
    QJsonArray coordinating;
    for (const auto &coordinator : book.coordinating(MeasureId{measure.recordId})) {
        QJsonObject one{{u"unit"_s, named(book, coordinator.unit)}};
        put(one, u"department"_s, named(book, coordinator.department));
        coordinating << one;
    }
    json.insert(u"coordinating"_s, coordinating);
    return json;
}

QJsonArray sectionsJson(const PlanBook &book)
{
    QJsonArray sections;
    for (const auto &section : book.sections()) {
        QJsonObject json{{u"record"_s, id(section.recordId)},
                         {u"key"_s, section->key},
                         {u"heading"_s, QJsonObject{{u"sv"_s, section->headingSv}, {u"en"_s, section->headingEn}}}};
        put(json, u"text"_s, section->text);
        if (section->left)
            json.insert(u"left_out"_s, true);
        sections << json;
    }
    return sections;
}

QJsonObject planJson(const PlanBook &book)
{
    const Plan &plan = *book.plan();
    QJsonObject json{{u"format"_s, u"plankoll-plan"_s},
                     {u"version"_s, 1},
                     {u"id"_s, plan.key},
                     {u"title"_s, plan.title},
                     {u"municipality"_s, plan.municipality},
                     {u"language"_s, plan.language},
                     {u"time_zone"_s, plan.timeZone},
                     {u"report_every_years"_s, plan.reportEveryYears},
                     {u"evidence_limit"_s, plan.evidenceLimit}};
    put(json, u"municipality_short"_s, plan.municipalityShort);
    put(json, u"valid_from"_s, plan.validFrom);
    put(json, u"valid_to"_s, plan.validTo);
    put(json, u"decided_by"_s, plan.decidedBy);
    put(json, u"decided_on"_s, plan.decidedOn);
    put(json, u"applies_to"_s, plan.appliesTo);
    put(json, u"report_to"_s, plan.reportTo);
    put(json, u"previous_plan"_s, plan.previousPlan);
    put(json, u"grounds"_s, plan.grounds);
    put(json, u"focus_areas"_s, plan.focusAreas);
    QJsonObject owner;
    put(owner, u"unit"_s, named(book, plan.ownerUnit));
    put(owner, u"department"_s, named(book, plan.ownerDepartment));
    json.insert(u"owner"_s, owner);
    return json;
}

} // namespace

namespace planfile {

QByteArray write(const PlanBook &book)
{
    QJsonObject json = planJson(book);
    QJsonArray statuses, units, rules, areas, measures;
    for (const auto &status : book.statuses()) {
        statuses << QJsonObject{{u"record"_s, id(status.recordId)},
                                {u"code"_s, status->code},
                                {u"label"_s, QJsonObject{{u"sv"_s, status->labelSv}, {u"en"_s, status->labelEn}}},
                                {u"shape"_s, status->shape},
                                {u"meaning"_s, status->meaning}};
    }
    for (const auto &unit : book.units()) {
        if (unit->parent.isNull())
            units << unitJson(book, unit);
    }
    for (const auto &rule : book.rules()) {
        QStringList except;
        for (const UnitId unit : rule->except)
            except << named(book, unit);
        QJsonObject one{{u"record"_s, id(rule.recordId)}, {u"key"_s, rule->key}, {u"wording"_s, rule->wording}};
        put(one, u"unit_kinds"_s, rule->unitKinds);
        put(one, u"except"_s, except);
        rules << one;
    }
    for (const auto &area : book.areas()) {
        QJsonObject one{{u"record"_s, id(area.recordId)}, {u"section"_s, area->section}, {u"name"_s, area->name}};
        if (const auto *parent = book.area(area->parent))
            one.insert(u"parent"_s, (*parent)->section);
        put(one, u"focus_areas"_s, area->focusAreas);
        areas << one;
    }
    for (const auto &measure : book.measures())
        measures << measureJson(book, measure);
    json.insert(u"statuses"_s, statuses);
    json.insert(u"units"_s, units);
    json.insert(u"rules"_s, rules);
    json.insert(u"areas"_s, areas);
    json.insert(u"measures"_s, measures);
    json.insert(u"sections"_s, sectionsJson(book));
    if (book.look())
        json.insert(u"report_look"_s, lookjson::write(**book.look()));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace planfile
