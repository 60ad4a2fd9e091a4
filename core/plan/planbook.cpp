// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planbook.h"

#include "core/record/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct PlanBookText {
    Q_DECLARE_TR_FUNCTIONS(PlanBookText)
};

template<class Noun>
const Recorded<Noun> *find(const QList<Recorded<Noun>> &list, const QUuid &id)
{
    const auto at = std::find_if(list.begin(), list.end(), [&id](const auto &one) { return one.recordId == id; });
    return at == list.end() ? nullptr : &*at;
}

/// By position, then by id, so that the order is the same everywhere.
template<class Noun>
Done takeSorted(Result<QList<Recorded<Noun>>> rows, QList<Recorded<Noun>> &into)
{
    if (!rows)
        return tl::unexpected(rows.error());
    into = std::move(*rows);
    if constexpr (requires(Noun noun) { noun.position; }) {
        std::stable_sort(into.begin(), into.end(),
                         [](const auto &a, const auto &b) { return a.value.position < b.value.position; });
    }
    return {};
}

template<class Noun>
Done loadSorted(Journal &journal, QList<Recorded<Noun>> &into)
{
    return takeSorted(journal.current<Noun>(), into);
}

/// Moves what has ended or was withdrawn to a list of its own.
template<class Noun>
void setApart(QList<Recorded<Noun>> &all, QList<Recorded<Noun>> &gone)
{
    const auto isGone = [](const Recorded<Noun> &one) {
        if constexpr (requires(Noun noun) { noun.ended; })
            return one->ended;
        else
            return one->withdrawn;
    };
    std::copy_if(all.begin(), all.end(), std::back_inserter(gone), isGone);
    all.removeIf(isGone);
}

QString plain(QString name)
{
    name.remove(QChar(QChar::SoftHyphen));
    return name;
}

bool isCalled(const Recorded<Unit> &unit, const QString &name)
{
    const auto same = [&name](const QString &other) { return plain(other).compare(name, Qt::CaseInsensitive) == 0; };
    return same(unit->name) || same(unit->shortName) || std::any_of(unit->aliases.begin(), unit->aliases.end(), same)
           || unit.recordId.toString(QUuid::WithoutBraces) == name;
}

/// The unit itself when it exists on the day, else the one that took over after it; null when nobody did.
UnitId standingIn(const QList<Recorded<Unit>> &units, UnitId id, QDate day)
{
    for (qsizetype steps = 0; steps <= units.size(); ++steps) { // successors in a ring end here, too
        const auto *unit = find(units, id.value);
        if (!unit || isValid(**unit, day))
            return id;
        if ((*unit)->successor.isNull())
            return {};
        id = (*unit)->successor;
    }
    return {};
}

Result<UnitId> onlyOne(const QList<Recorded<Unit>> &matches, const QString &name)
{
    if (matches.size() == 1)
        return UnitId{matches.first().recordId};
    if (matches.isEmpty())
        return failure(Error::Kind::NotFound, PlanBookText::tr("There is no unit “%1” in the plan.").arg(name));
    QStringList ids;
    for (const auto &match : matches)
        ids << match->name + u" ("_s + match.recordId.toString(QUuid::WithoutBraces) + u')';
    return failure(Error::Kind::Conflict,
                   PlanBookText::tr("“%1” names several units. Give the id of one: %2").arg(name, ids.join(u", "_s)));
}

} // namespace

Result<PlanBook> PlanBook::load(Journal &journal)
{
    PlanBook book;
    auto plans = journal.current<Plan>();
    if (!plans)
        return tl::unexpected(plans.error());
    if (!plans->isEmpty())
        book.m_plan = plans->first();
    Done done = loadSorted(journal, book.m_areas);
    if (done)
        done = loadSorted(journal, book.m_measures);
    if (done)
        done = loadSorted(journal, book.m_rules);
    if (done)
        done = loadSorted(journal, book.m_responsibilities);
    if (done)
        done = loadSorted(journal, book.m_statuses);
    if (done)
        done = takeSorted(journal.select<Section>(u"plan/select_sections"_s, {{u"owner"_s, book.m_plan.recordId}}),
                          book.m_sections);
    if (done)
        done = loadSorted(journal, book.m_units);
    if (!done)
        return tl::unexpected(done.error());
    auto look = journal.record<ReportLook>(looks::planRecord(book.m_plan->key));
    if (!look)
        return tl::unexpected(look.error());
    book.m_look = std::move(*look);
    setApart(book.m_areas, book.m_endedAreas);
    setApart(book.m_measures, book.m_endedMeasures);
    setApart(book.m_rules, book.m_withdrawnRules);
    setApart(book.m_statuses, book.m_withdrawnStatuses);
    book.m_responsibilities.removeIf([](const auto &responsibility) { return responsibility->withdrawn; });
    return book;
}

QList<Recorded<Unit>> PlanBook::answeringUnits(QDate day) const
{
    QList<Recorded<Unit>> out;
    std::copy_if(m_units.begin(), m_units.end(), std::back_inserter(out),
                 [day](const auto &unit) { return unit->parent.isNull() && isValid(*unit, day); });
    return out;
}

QList<Recorded<Measure>> PlanBook::measuresOf(AreaId area) const
{
    QList<Recorded<Measure>> out;
    std::copy_if(m_measures.begin(), m_measures.end(), std::back_inserter(out),
                 [area](const auto &measure) { return measure->area == area; });
    return out;
}

const Recorded<Area> *PlanBook::area(AreaId id) const
{
    const auto *current = find(m_areas, id.value);
    return current ? current : find(m_endedAreas, id.value);
}

const Recorded<Measure> *PlanBook::measure(MeasureId id) const
{
    const auto *current = find(m_measures, id.value);
    return current ? current : find(m_endedMeasures, id.value);
}

const Recorded<Unit> *PlanBook::unit(UnitId id) const
{
    return find(m_units, id.value);
}

const Recorded<Rule> *PlanBook::rule(RuleId id) const
{
    const auto *current = find(m_rules, id.value);
    return current ? current : find(m_withdrawnRules, id.value);
}

const Recorded<Status> *PlanBook::status(const QString &code) const
{
    for (const auto *list : {&m_statuses, &m_withdrawnStatuses}) {
        for (const auto &status : *list) {
            if (status->code == code)
                return &status;
        }
    }
    return nullptr;
}

Result<MeasureId> PlanBook::findMeasure(const QString &number) const
{
    for (const auto &measure : m_measures) {
        if (measure->number == number || measure.recordId.toString(QUuid::WithoutBraces) == number)
            return MeasureId{measure.recordId};
    }
    return failure(Error::Kind::NotFound, PlanBookText::tr("There is no measure %1 in the plan.").arg(number));
}

Result<UnitId> PlanBook::findUnit(const QString &name) const
{
    QList<Recorded<Unit>> matches;
    for (const auto &unit : m_units) {
        if (unit->parent.isNull() && isCalled(unit, name))
            matches << unit;
    }
    return onlyOne(matches, name);
}

Result<UnitId> PlanBook::findDepartment(UnitId parent, const QString &name) const
{
    QList<Recorded<Unit>> matches;
    for (const auto &unit : m_units) {
        if (unit->parent == parent && isCalled(unit, name))
            matches << unit;
    }
    return onlyOne(matches, name);
}

Result<QString> PlanBook::findStatus(const QString &codeOrLabel) const
{
    QStringList choices;
    for (const auto &status : m_statuses) {
        const auto same
            = [&codeOrLabel](const QString &word) { return word.compare(codeOrLabel, Qt::CaseInsensitive) == 0; };
        if (same(status->code) || same(status->labelSv) || same(status->labelEn))
            return status->code;
        choices << status->code;
    }
    return failure(Error::Kind::Invalid, PlanBookText::tr("“%1” is not a status of the plan. Choose one of: %2")
                                             .arg(codeOrLabel, choices.join(u", "_s)));
}

QList<ResponsibleUnit> PlanBook::implementing(MeasureId measure, QDate day) const
{
    QHash<UnitId, ResponsibleUnit> byUnit;
    for (const auto &responsibility : m_responsibilities) {
        if (responsibility->measure != measure || responsibility->role != "implements"_L1)
            continue;
        if (const auto *rule = find(m_rules, responsibility->rule.value)) {
            for (const auto &unit : answeringUnits(day)) {
                const UnitId id{unit.recordId};
                if ((*rule)->unitKinds.contains(unit->unitKind) && !(*rule)->except.contains(id)
                    && !byUnit.contains(id))
                    byUnit.insert(id, {id, {}, responsibility->rule});
            }
        } else if (const UnitId unit = standingIn(m_units, responsibility->unit, day); !unit.isNull()) {
            const UnitId department = unit == responsibility->unit ? responsibility->department : UnitId{};
            byUnit.insert(unit, {unit, department, {}});
        }
    }
    QList<ResponsibleUnit> out;
    for (const auto &unit : m_units) {
        if (const auto at = byUnit.constFind(UnitId{unit.recordId}); at != byUnit.constEnd())
            out << *at;
    }
    return out;
}

QList<ResponsibleUnit> PlanBook::coordinating(MeasureId measure) const
{
    QList<ResponsibleUnit> out;
    for (const auto &responsibility : m_responsibilities) {
        if (responsibility->measure == measure && responsibility->role == "coordinates"_L1)
            out << ResponsibleUnit{responsibility->unit, responsibility->department, {}};
    }
    return out;
}

const Recorded<Rule> *PlanBook::implementingRule(MeasureId measure) const
{
    for (const auto &responsibility : m_responsibilities) {
        if (responsibility->measure == measure && responsibility->role == "implements"_L1
            && !responsibility->rule.isNull())
            return find(m_rules, responsibility->rule.value);
    }
    return nullptr;
}

QString PlanBook::statusLabel(const QString &code, const QString &language) const
{
    const auto *found = status(code);
    if (!found)
        return code;
    return language == "en"_L1 && !(*found)->labelEn.isEmpty() ? (*found)->labelEn : (*found)->labelSv;
}

QString PlanBook::unitShortName(UnitId id) const
{
    const auto *found = unit(id);
    return found ? plain((*found)->shortName) : QString();
}

QString PlanBook::unitName(UnitId id) const
{
    const auto *found = unit(id);
    return found ? plain((*found)->name) : QString();
}

QString PlanBook::measureTitle(MeasureId id) const
{
    const auto *found = measure(id);
    return found ? (*found)->number + u' ' + (*found)->title : QString();
}
