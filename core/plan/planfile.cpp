// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"

#include "core/plan/lookjson.h"
#include "core/record/digest.h"
#include "core/text/jsonreader.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

namespace {

struct PlanFileText {
    Q_DECLARE_TR_FUNCTIONS(PlanFileText)
};

/// Reads a checked JSON document into records, keeping the ids by name so that later parts can point to earlier ones.
class PlanFileReader
{
public:
    explicit PlanFileReader(const QByteArray &json)
        : m_json(json)
    {
    }
    [[nodiscard]] PlanFile read();
    [[nodiscard]] const QStringList &faults() const { return m_json.faults(); }

private:
    void readPlan();
    void readStatuses();
    void readUnits();
    void readUnit(const QString &place, const QJsonObject &json, UnitId parent);
    void readRules();
    void readAreas();
    void readMeasures();
    void readImplementing(const QString &place, const QJsonObject &json, MeasureId measure);
    void readCoordinating(const QString &place, const QJsonObject &json, MeasureId measure);
    void addResponsibility(Responsibility responsibility);
    void readSections();
    void readLook();
    [[nodiscard]] QUuid idOf(const QJsonObject &json, const QString &place, const QString &kind,
                             const QStringList &key);
    [[nodiscard]] UnitId unitNamed(const QString &place, const QString &name, UnitId parent = {});
    [[nodiscard]] QString unitKey(const QString &name, UnitId parent) const
    {
        return parent.value.toString(QUuid::WithoutBraces) + u'/' + name;
    }

    JsonReader m_json;
    PlanFile m_file{};
    QHash<QString, UnitId> m_units{};
    QHash<QString, RuleId> m_rules{};
    QHash<QString, AreaId> m_areas{};
    QSet<QUuid> m_ids{};
    // Responsibilities are counted within their measure and role, so that one more moves no other.
    QHash<std::pair<MeasureId, QString>, int> m_positions{};
};

PlanFile PlanFileReader::read()
{
    const QJsonObject &root = m_json.root();
    if (!faults().isEmpty())
        return {};
    if (root.value(u"format"_s).toString() != "plankoll-plan"_L1) {
        m_json.fault(u"format"_s, PlanFileText::tr("“plankoll-plan” was expected: this is not a plan file"));
        return {};
    }
    if (root.value(u"version"_s).toInt() != 1) {
        m_json.fault(u"version"_s, PlanFileText::tr("only version 1 is known; a newer program may read it"));
        return {};
    }
    m_json.allow(root, {}, {u"format"_s,      u"version"_s,        u"id"_s,
                            u"title"_s,       u"municipality"_s,   u"municipality_short"_s,
                            u"language"_s,    u"time_zone"_s,      u"valid_from"_s,
                            u"valid_to"_s,    u"decided_by"_s,     u"decided_on"_s,
                            u"applies_to"_s,  u"report_to"_s,      u"report_every_years"_s,
                            u"owner"_s,       u"previous_plan"_s,  u"grounds"_s,
                            u"focus_areas"_s, u"evidence_limit"_s, u"statuses"_s,
                            u"units"_s,       u"rules"_s,          u"areas"_s,
                            u"measures"_s,    u"sections"_s,       u"report_look"_s});
    m_file.plan.value.key = m_json.required(root, {}, u"id"_s);
    readUnits();
    readPlan();
    readStatuses();
    readRules();
    readAreas();
    readMeasures();
    readSections();
    readLook();
    return m_file;
}

QUuid PlanFileReader::idOf(const QJsonObject &json, const QString &place, const QString &kind, const QStringList &key)
{
    const QString written = m_json.text(json, place, u"record"_s);
    QUuid id = QUuid::fromString(written);
    if (!written.isEmpty() && id.isNull())
        m_json.fault(place + u".record"_s, PlanFileText::tr("“%1” is not an id").arg(written));
    if (id.isNull())
        id = digest::naturalId(kind, QStringList{m_file.plan.value.key} + key);
    if (m_ids.contains(id))
        m_json.fault(place, PlanFileText::tr("“%1” is there twice").arg(key.join(u", "_s)));
    m_ids.insert(id);
    return id;
}

void PlanFileReader::readPlan()
{
    const QJsonObject &root = m_json.root();
    Plan &plan = m_file.plan.value;
    m_file.plan.recordId = digest::naturalId(QString(Plan::kind), {plan.key});
    plan.title = m_json.required(root, {}, u"title"_s);
    plan.municipality = m_json.required(root, {}, u"municipality"_s);
    plan.municipalityShort = m_json.text(root, {}, u"municipality_short"_s);
    plan.language = m_json.text(root, {}, u"language"_s);
    if (plan.language.isEmpty())
        plan.language = u"sv"_s;
    if (plan.language != "sv"_L1 && plan.language != "en"_L1)
        m_json.fault(u"language"_s, PlanFileText::tr("“sv” or “en” was expected"));
    plan.timeZone = m_json.text(root, {}, u"time_zone"_s);
    if (plan.timeZone.isEmpty())
        plan.timeZone = u"Europe/Stockholm"_s;
    if (!QTimeZone(plan.timeZone.toUtf8()).isValid())
        m_json.fault(u"time_zone"_s, PlanFileText::tr("“%1” is not a time zone").arg(plan.timeZone));
    plan.validFrom = m_json.date(root, {}, u"valid_from"_s);
    plan.validTo = m_json.date(root, {}, u"valid_to"_s);
    if (plan.validFrom.isValid() && plan.validTo.isValid() && plan.validTo < plan.validFrom)
        m_json.fault(u"valid_to"_s, PlanFileText::tr("the plan ends before it begins"));
    plan.decidedBy = m_json.text(root, {}, u"decided_by"_s);
    plan.decidedOn = m_json.date(root, {}, u"decided_on"_s);
    plan.appliesTo = m_json.text(root, {}, u"applies_to"_s);
    plan.reportTo = m_json.text(root, {}, u"report_to"_s);
    plan.reportEveryYears = int(m_json.number(root, {}, u"report_every_years"_s, 1, 20, 1));
    plan.previousPlan = m_json.text(root, {}, u"previous_plan"_s);
    plan.grounds = m_json.texts(root, {}, u"grounds"_s);
    plan.focusAreas = m_json.texts(root, {}, u"focus_areas"_s);
    plan.evidenceLimit = m_json.number(root, {}, u"evidence_limit"_s, 1024, 4LL << 30, 100LL << 20);
    const QJsonObject owner = m_json.object(root, {}, u"owner"_s);
    m_json.allow(owner, u"owner"_s, {u"unit"_s, u"department"_s});
    if (const QString unit = m_json.text(owner, u"owner"_s, u"unit"_s); !unit.isEmpty())
        plan.ownerUnit = unitNamed(u"owner.unit"_s, unit);
    if (const QString department = m_json.text(owner, u"owner"_s, u"department"_s); !department.isEmpty())
        plan.ownerDepartment = unitNamed(u"owner.department"_s, department, plan.ownerUnit);
}

void PlanFileReader::readStatuses()
{
    static const QStringList shapes{u"ring"_s, u"half"_s, u"cycle"_s, u"done"_s, u"ended"_s, u"bar"_s};
    static const QStringList meanings{u"not_begun"_s, u"begun"_s, u"ongoing"_s,
                                      u"completed"_s, u"ended"_s, u"not_relevant"_s};
    const auto list = m_json.objects(m_json.root(), {}, u"statuses"_s);
    if (list.isEmpty())
        m_json.fault(u"statuses"_s, PlanFileText::tr("a plan needs at least one status"));
    for (const auto &[place, json] : list) {
        m_json.allow(json, place, {u"record"_s, u"code"_s, u"label"_s, u"shape"_s, u"meaning"_s});
        Status status;
        status.code = m_json.required(json, place, u"code"_s);
        const QJsonObject label = m_json.object(json, place, u"label"_s);
        status.labelSv = m_json.required(label, place + u".label"_s, u"sv"_s);
        status.labelEn = m_json.required(label, place + u".label"_s, u"en"_s);
        status.shape = m_json.required(json, place, u"shape"_s);
        if (!shapes.contains(status.shape))
            m_json.fault(place + u".shape"_s, PlanFileText::tr("one of %1 was expected").arg(shapes.join(u", "_s)));
        status.meaning = m_json.required(json, place, u"meaning"_s);
        if (!meanings.contains(status.meaning))
            m_json.fault(place + u".meaning"_s, PlanFileText::tr("one of %1 was expected").arg(meanings.join(u", "_s)));
        status.position = int(m_file.statuses.size()) + 1;
        m_file.statuses << Described<Status>{idOf(json, place, Status::kind, {status.code}), status};
    }
}

void PlanFileReader::readUnits()
{
    for (const auto &[place, json] : m_json.objects(m_json.root(), {}, u"units"_s)) {
        m_json.allow(json, place,
                     {u"record"_s, u"name"_s, u"short_name"_s, u"kind"_s, u"aliases"_s, u"valid_from"_s, u"valid_to"_s,
                      u"successor"_s, u"departments"_s});
        readUnit(place, json, {});
        const UnitId unit{m_file.units.last().recordId};
        for (const auto &[inner, department] : m_json.objects(json, place, u"departments"_s)) {
            m_json.allow(department, inner,
                         {u"record"_s, u"name"_s, u"short_name"_s, u"aliases"_s, u"valid_from"_s, u"valid_to"_s});
            readUnit(inner, department, unit);
        }
    }
    // Successors may come later in the list, so they are looked up when all units are known.
    qsizetype at = 0;
    for (const auto &[place, json] : m_json.objects(m_json.root(), {}, u"units"_s)) {
        if (const QString name = m_json.text(json, place, u"successor"_s); !name.isEmpty())
            m_file.units[at].value.successor = unitNamed(place + u".successor"_s, name);
        at += 1 + json.value(u"departments"_s).toArray().size();
    }
}

void PlanFileReader::readUnit(const QString &place, const QJsonObject &json, UnitId parent)
{
    Unit unit;
    unit.name = m_json.required(json, place, u"name"_s);
    unit.shortName = m_json.required(json, place, u"short_name"_s);
    unit.unitKind = parent.isNull() ? m_json.required(json, place, u"kind"_s) : u"department"_s;
    unit.parent = parent;
    unit.aliases = m_json.texts(json, place, u"aliases"_s);
    unit.validFrom = m_json.date(json, place, u"valid_from"_s);
    unit.validTo = m_json.date(json, place, u"valid_to"_s);
    unit.position = int(m_file.units.size()) + 1;
    QStringList key{unit.name};
    for (const auto &other : std::as_const(m_file.units)) {
        if (other.recordId == parent.value)
            key.prepend(other.value.name);
    }
    const QUuid id = idOf(json, place, Unit::kind, key);
    m_units.insert(unitKey(unit.name, parent), UnitId{id});
    m_file.units << Described<Unit>{id, unit};
}

UnitId PlanFileReader::unitNamed(const QString &place, const QString &name, UnitId parent)
{
    const auto at = m_units.constFind(unitKey(name, parent));
    if (at == m_units.constEnd()) {
        m_json.fault(place, parent.isNull() ? PlanFileText::tr("there is no unit “%1”").arg(name)
                                            : PlanFileText::tr("the unit has no department “%1”").arg(name));
        return {};
    }
    return *at;
}

void PlanFileReader::readRules()
{
    for (const auto &[place, json] : m_json.objects(m_json.root(), {}, u"rules"_s)) {
        m_json.allow(json, place, {u"record"_s, u"key"_s, u"wording"_s, u"unit_kinds"_s, u"except"_s});
        Rule rule;
        rule.key = m_json.required(json, place, u"key"_s);
        rule.wording = m_json.required(json, place, u"wording"_s);
        rule.unitKinds = m_json.texts(json, place, u"unit_kinds"_s);
        if (rule.unitKinds.isEmpty())
            m_json.fault(place + u".unit_kinds"_s, PlanFileText::tr("a rule covers at least one kind of unit"));
        for (const QString &name : m_json.texts(json, place, u"except"_s))
            rule.except << unitNamed(place + u".except"_s, name);
        const QUuid id = idOf(json, place, Rule::kind, {rule.key});
        m_rules.insert(rule.key, RuleId{id});
        m_file.rules << Described<Rule>{id, rule};
    }
}

void PlanFileReader::readAreas()
{
    for (const auto &[place, json] : m_json.objects(m_json.root(), {}, u"areas"_s)) {
        m_json.allow(json, place, {u"record"_s, u"section"_s, u"name"_s, u"parent"_s, u"focus_areas"_s});
        Area area;
        area.section = m_json.required(json, place, u"section"_s);
        area.name = m_json.required(json, place, u"name"_s);
        area.focusAreas = m_json.texts(json, place, u"focus_areas"_s);
        area.position = int(m_file.areas.size()) + 1;
        if (const QString parent = m_json.text(json, place, u"parent"_s); !parent.isEmpty()) {
            area.parent = m_areas.value(parent);
            if (area.parent.isNull())
                m_json.fault(place + u".parent"_s, PlanFileText::tr("there is no area “%1” before this").arg(parent));
        }
        const QUuid id = idOf(json, place, Area::kind, {area.section});
        m_areas.insert(area.section, AreaId{id});
        m_file.areas << Described<Area>{id, area};
    }
}

void PlanFileReader::readMeasures()
{
    const auto list = m_json.objects(m_json.root(), {}, u"measures"_s);
    if (list.isEmpty())
        m_json.fault(u"measures"_s, PlanFileText::tr("a plan needs at least one measure"));
    for (const auto &[place, json] : list) {
        m_json.allow(json, place,
                     {u"record"_s, u"number"_s, u"area"_s, u"title"_s, u"short_title"_s, u"official_text"_s,
                      u"implementing"_s, u"coordinating"_s});
        Measure measure;
        measure.number = m_json.required(json, place, u"number"_s);
        measure.title = m_json.required(json, place, u"title"_s);
        measure.shortTitle = m_json.required(json, place, u"short_title"_s);
        measure.officialText = m_json.text(json, place, u"official_text"_s);
        measure.position = int(m_file.measures.size()) + 1;
        const QString section = m_json.required(json, place, u"area"_s);
        measure.area = m_areas.value(section);
        if (measure.area.isNull() && !section.isEmpty())
            m_json.fault(place + u".area"_s, PlanFileText::tr("there is no area “%1”").arg(section));
        const QUuid id = idOf(json, place, Measure::kind, {measure.number});
        m_file.measures << Described<Measure>{id, measure};
        readImplementing(place, json, MeasureId{id});
        readCoordinating(place, json, MeasureId{id});
    }
}

void PlanFileReader::readImplementing(const QString &place, const QJsonObject &json, MeasureId measure)
{
    const QString where = place + u".implementing"_s;
    const QJsonObject implementing = m_json.object(json, place, u"implementing"_s);
    m_json.allow(implementing, where, {u"rule"_s, u"units"_s});
    const QString rule = m_json.text(implementing, where, u"rule"_s);
    const QStringList names = m_json.texts(implementing, where, u"units"_s);
    if (rule.isEmpty() == names.isEmpty())
        m_json.fault(where, PlanFileText::tr("either a rule or a list of units was expected"));
    if (!rule.isEmpty()) {
        if (!m_rules.contains(rule))
            m_json.fault(where + u".rule"_s, PlanFileText::tr("there is no rule “%1”").arg(rule));
        addResponsibility({.measure = measure, .role = u"implements"_s, .rule = m_rules.value(rule)});
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const UnitId unit = unitNamed(u"%1.units[%2]"_s.arg(where).arg(i), names.at(i));
        addResponsibility({.measure = measure, .role = u"implements"_s, .unit = unit});
    }
}

void PlanFileReader::readCoordinating(const QString &place, const QJsonObject &json, MeasureId measure)
{
    for (const auto &[where, coordinator] : m_json.objects(json, place, u"coordinating"_s)) {
        m_json.allow(coordinator, where, {u"unit"_s, u"department"_s});
        Responsibility responsibility{.measure = measure, .role = u"coordinates"_s};
        if (const QString name = m_json.required(coordinator, where, u"unit"_s); !name.isEmpty())
            responsibility.unit = unitNamed(where + u".unit"_s, name);
        if (const QString name = m_json.text(coordinator, where, u"department"_s); !name.isEmpty())
            responsibility.department = unitNamed(where + u".department"_s, name, responsibility.unit);
        addResponsibility(responsibility);
    }
}

void PlanFileReader::addResponsibility(Responsibility responsibility)
{
    const auto text = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    const QUuid id
        = digest::naturalId(QString(Responsibility::kind),
                            {text(responsibility.measure.value), responsibility.role, text(responsibility.unit.value),
                             text(responsibility.rule.value), text(responsibility.department.value)});
    if (m_ids.contains(id))
        return; // the same responsibility twice says nothing more
    m_ids.insert(id);
    responsibility.position = ++m_positions[{responsibility.measure, responsibility.role}];
    m_file.responsibilities << Described<Responsibility>{id, responsibility};
}

void PlanFileReader::readSections()
{
    for (const auto &[place, json] : m_json.objects(m_json.root(), {}, u"sections"_s)) {
        m_json.allow(json, place, {u"record"_s, u"key"_s, u"heading"_s, u"text"_s, u"left_out"_s});
        Section section;
        section.owner = m_file.plan.recordId;
        section.key = m_json.required(json, place, u"key"_s);
        const QJsonObject heading = m_json.object(json, place, u"heading"_s);
        section.headingSv = m_json.required(heading, place + u".heading"_s, u"sv"_s);
        section.headingEn = m_json.required(heading, place + u".heading"_s, u"en"_s);
        section.text = m_json.text(json, place, u"text"_s);
        section.left = m_json.flag(json, place, u"left_out"_s);
        section.position = int(m_file.sections.size()) + 1;
        m_file.sections << Described<Section>{idOf(json, place, Section::kind, {section.key}), section};
    }
}

void PlanFileReader::readLook()
{
    if (m_json.object(m_json.root(), {}, u"report_look"_s).isEmpty())
        return;
    m_file.look
        = Described<ReportLook>{looks::planRecord(m_file.plan.value.key), lookjson::read(m_json, m_file.plan.recordId)};
}

} // namespace

namespace planfile {

Result<PlanFile> parse(const QByteArray &json, const QString &name)
{
    PlanFileReader reader(json);
    PlanFile file = reader.read();
    if (!reader.faults().isEmpty()) {
        QStringList lines;
        for (const QString &fault : reader.faults())
            lines << name + u": "_s + fault;
        return failure(Error::Kind::Invalid, lines.join(u'\n'));
    }
    return file;
}

} // namespace planfile
