// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/text/clock.h"

Done showPlan(Session &session);
Done showUnits(Session &session);

namespace {

QJsonObject measureJson(const PlanBook &book, const Recorded<Measure> &measure, QDate today, int &implementing,
                        int &coordinating)
{
    const MeasureId id{measure.recordId};
    QJsonArray units, coordinators;
    for (const ResponsibleUnit &one : book.implementing(id, today)) {
        units << book.unitName(one.unit);
        ++implementing;
    }
    for (const ResponsibleUnit &one : book.coordinating(id)) {
        coordinators << QJsonObject{{u"unit"_s, book.unitName(one.unit)},
                                    {u"department"_s, json::text(book.unitName(one.department))}};
        ++coordinating;
    }
    const auto *rule = book.implementingRule(id);
    const auto *area = book.area(measure->area);
    return {
        {u"id"_s, json::id(measure.recordId)},
        {u"number"_s, json::number(measure->number)},
        {u"area"_s, area ? QJsonValue((*area)->section) : QJsonValue(QJsonValue::Null)},
        {u"title"_s, measure->title},
        {u"short_title"_s, measure->shortTitle},
        {u"official_text"_s, json::text(measure->officialText)},
        {u"implementing"_s, QJsonObject{{u"rule"_s, rule ? QJsonValue((*rule)->wording) : QJsonValue(QJsonValue::Null)},
                                        {u"units"_s, units}}},
        {u"coordinating"_s, coordinators}};
}

} // namespace

Done showPlan(Session &session)
{
    const PlanBook &book = session.book();
    const Plan &plan = *book.plan();
    QJsonArray areas, measures, statuses;
    for (const auto &area : book.areas()) {
        const auto *parent = book.area(area->parent);
        areas << QJsonObject{{u"id"_s, json::id(area.recordId)},
                             {u"section"_s, area->section},
                             {u"name"_s, area->name},
                             {u"parent"_s, parent ? QJsonValue((*parent)->section) : QJsonValue(QJsonValue::Null)},
                             {u"focus_areas"_s, QJsonArray::fromStringList(area->focusAreas)}};
    }
    int implementing = 0, coordinating = 0;
    const QDate today = todayIn(plan.timeZone);
    for (const auto &measure : book.measures()) {
        measures << measureJson(book, measure, today, implementing, coordinating);
        session.say(book.measureTitle({measure.recordId}));
    }
    for (const auto &status : book.statuses()) {
        statuses << QJsonObject{{u"code"_s, status->code},
                                {u"label_sv"_s, status->labelSv},
                                {u"label_en"_s, status->labelEn},
                                {u"shape"_s, status->shape},
                                {u"meaning"_s, status->meaning}};
    }
    session.print({{u"plan"_s, QJsonObject{{u"id"_s, plan.key},
                                           {u"record"_s, json::id(book.plan().recordId)},
                                           {u"title"_s, plan.title},
                                           {u"municipality"_s, plan.municipality},
                                           {u"language"_s, plan.language},
                                           {u"time_zone"_s, plan.timeZone},
                                           {u"valid_from"_s, json::date(plan.validFrom)},
                                           {u"valid_to"_s, json::date(plan.validTo)},
                                           {u"decided_by"_s, json::text(plan.decidedBy)},
                                           {u"decided_on"_s, json::date(plan.decidedOn)},
                                           {u"report_to"_s, json::text(plan.reportTo)},
                                           {u"report_every_years"_s, plan.reportEveryYears},
                                           {u"grounds"_s, QJsonArray::fromStringList(plan.grounds)},
                                           {u"focus_areas"_s, QJsonArray::fromStringList(plan.focusAreas)}}},
                   {u"areas"_s, areas},
                   {u"measures"_s, measures},
                   {u"statuses"_s, statuses},
                   {u"counts"_s, QJsonObject{{u"measures"_s, book.measures().size()},
                                             {u"implementing"_s, implementing},
                                             {u"coordinating"_s, coordinating}}}});
    return {};
}

Done showUnits(Session &session)
{
    const PlanBook &book = session.book();
    QJsonArray units;
    for (const auto &unit : book.units()) {
        units << QJsonObject{{u"id"_s, json::id(unit.recordId)},
                             {u"name"_s, unit->name},
                             {u"short_name"_s, book.unitShortName({unit.recordId})},
                             {u"kind"_s, unit->unitKind},
                             {u"parent"_s, json::text(book.unitName(unit->parent))},
                             {u"aliases"_s, QJsonArray::fromStringList(unit->aliases)},
                             {u"valid_from"_s, json::date(unit->validFrom)},
                             {u"valid_to"_s, json::date(unit->validTo)},
                             {u"successor"_s, json::text(book.unitName(unit->successor))}};
        session.say(book.unitName({unit.recordId}));
    }
    session.print({{u"units"_s, units}});
    return {};
}
