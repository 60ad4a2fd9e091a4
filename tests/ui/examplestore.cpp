// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"

#include "core/example/example.h"
#include "tests/support/need.h"

#include <QFile>

namespace {
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
    return actor(
        [id](const PersonEntry &entry) { return entry.person->unit == id && entry.roles.contains(Role::Contact); });
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

QUuid partMeasure(OpenStore &store, const Actor &strategist)
{
    const PlanBook book = need(store.plan.load().result());
    const QUuid record = need(book.findMeasure(u"7"_s)).value;
    TemporaryStores folder;
    const auto change = [&](OpenStore &copy, const QString &title) {
        Measure measure = **book.measure({record});
        measure.title = title;
        need(copy.plan.saveAll(strategist, {PlanDraft::of(record, measure)}).result());
    };
    if (!store.archive.backup(folder.path(u"theirs.plankoll"_s)).result())
        qFatal("no copy of the example");
    {
        const auto theirs = need(OpenStore::open(folder.address(u"theirs.plankoll"_s)));
        change(*theirs, u"Lokaler och platser utan hinder"_s);
    }
    change(store, u"Tillgängliga lokaler och utemiljöer"_s);
    need(store.exchange.takeIn(strategist, {.paths = {folder.path(u"theirs.plankoll"_s)}}).result());
    return record;
}

AssignmentId submitAgain(OpenStore &store, const Actor &strategist, RoundId round)
{
    const RoundView view = need(store.rounds.view(round).result());
    const auto cell = std::find_if(view.cells.begin(), view.cells.end(), [](const Cell &one) {
        return one.state == AssignmentState::Submitted && !one.conflict && !one.unchanged;
    });
    if (cell == view.cells.end())
        qFatal("the example has no answer to send back");
    const AssignmentId id = cell->assignment;
    if (!store.answers.sendBack(strategist, round, id, u"Hur många är det?"_s).result())
        qFatal("it cannot be sent back");
    Actor contact;
    for (const PersonEntry &entry : need(store.people.all().result())) {
        if (entry.person->unit == cell->unit && entry.roles.contains(Role::Contact))
            contact = people::actorOf(entry);
    }
    const AnswerSheet sheet = need(store.answers.sheet(contact, round, id).result());
    Answer again = sheet.newest->value;
    again.done += u" Det är nio stycken."_s;
    need(store.answers.save(contact, again, sheet.newest->revisionId).result());
    const auto handedIn
        = need(store.answers.submit(contact, round, cell->unit, {id}, contact.person, u"chef"_s).result());
    if (!handedIn.faults.isEmpty())
        qFatal("it cannot be submitted again");
    return id;
}
