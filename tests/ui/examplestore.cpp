// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"

#include "core/example/example.h"

#include <QFile>

namespace
{
/// What was asked for, or the end of the program: a test without its store has nothing to say.
template<class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return *std::move(result);
}

const QString &original()
{
    static TemporaryStores folder;
    static const QString path = [] {
        qputenv("SOURCE_DATE_EPOCH", "1773136800"); // 10 March 2026, 10:00 UTC
        const auto plan = need(planfile::bundled(u"helsingborg-2022-2025"_s));
        const auto made = need(example::create(folder.address(u"example.plankoll"_s), plan, {}));
        return folder.path(u"example.plankoll"_s);
    }();
    return path;
}
} // namespace

ExampleStore::ExampleStore()
{
    const QString path = m_folder.path(u"copy.plankoll"_s);
    if (!QFile::copy(original(), path))
        qFatal("the example could not be copied");
    m_store = need(OpenStore::open(m_folder.address(u"copy.plankoll"_s)));
    m_round = need(m_store->rounds.find(u"Uppföljning 2026"_s).result());
    m_earlier = need(m_store->rounds.find(u"Uppföljning 2024"_s).result());
}

Actor ExampleStore::actor(const std::function<bool(const PersonEntry &)> &is) const
{
    const auto people = need(m_store->people.all().result());
    const auto at = std::find_if(people.begin(), people.end(), is);
    if (at == people.end())
        qFatal("the example has no such person");
    return people::actorOf(*at);
}

Actor ExampleStore::strategist() const
{
    return actor([](const PersonEntry &entry) { return entry.roles.contains(Role::Strategist); });
}

Actor ExampleStore::contact(const QString &unit) const
{
    const UnitId id = need(book().findUnit(unit));
    return actor([id](const PersonEntry &entry) {
        return entry.person->unit == id && entry.roles.contains(Role::Contact);
    });
}

PlanBook ExampleStore::book() const
{
    return need(m_store->plan.load().result());
}

RoundView ExampleStore::view() const
{
    return need(m_store->rounds.view(m_round).result());
}

AssignmentId ExampleStore::assignment(const QString &measure, const QString &unit) const
{
    const PlanBook plan = book();
    return assignments::idOf(m_round, need(plan.findMeasure(measure)), need(plan.findUnit(unit)), {});
}
