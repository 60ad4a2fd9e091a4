// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attention.h"

#include "ui/plan/planwords.h"

#include <algorithm>

namespace {
/// A contact's telephone before the head's.
const PersonEntry *whoToCall(const QList<PersonEntry> &people, UnitId unit)
{
    for (const Role role : {Role::Contact, Role::UnitHead}) {
        for (const PersonEntry &entry : people) {
            const Person &person = *entry.person;
            if (person.unit == unit && !person.ended && !person.phone.isEmpty() && entry.roles.contains(role))
                return &entry;
        }
    }
    return nullptr;
}

AttentionUnit unitIn(const PlanBook &book, const RoundView &view, const QList<PersonEntry> &people, UnitId unit,
                     QDate today)
{
    AttentionUnit out{.unit = unit, .name = words::unitLabel(book, unit), .due = view.dueFor(unit)};
    if (const auto *found = book.unit(unit))
        out.isAdministration = (*found)->unitKind == "administration"_L1;
    for (const auto &extension : view.extensions) {
        if (extension->unit == unit)
            out.extendedTo = extension->until;
    }
    if (out.due.isValid() && today > out.due)
        out.daysLate = int(out.due.daysTo(today));
    if (const PersonEntry *entry = whoToCall(people, unit)) {
        out.contact = entry->person->name;
        out.telephone = entry->person->phone;
    }
    return out;
}

/// The few units that stand for most of what is missing; all of them when they are few anyway.
int howManyToShow(const Attention &attention)
{
    constexpr int most = 4;
    if (attention.units.size() <= most)
        return int(attention.units.size());
    for (int count = 1; count < most; ++count) {
        if (attention.missingOf(count) * 10 >= attention.missing * 8)
            return count;
    }
    return most;
}
} // namespace

int Attention::missingOf(int count) const
{
    int sum = 0;
    for (int i = 0; i < qMin<int>(count, int(units.size())); ++i)
        sum += units.at(i).missing;
    return sum;
}

Attention attentionIn(const PlanBook &book, const RoundView &view, const QList<PersonEntry> &people, QDate today)
{
    Attention out{.today = today};
    QHash<UnitId, AttentionUnit> units;
    QList<UnitId> order;
    for (const Cell &cell : view.cells) {
        if (!units.contains(cell.unit)) {
            units.insert(cell.unit, unitIn(book, view, people, cell.unit, today));
            order << cell.unit;
        }
        AttentionUnit &unit = units[cell.unit];
        ++unit.asked;
        unit.missing += int(words::isMissing(cell.state));
        unit.lateCompletions += int(latenessOf(cell) == Lateness::Completion);
        out.neverCame += int(cell.state == AssignmentState::ClosedWithoutAnswer);
        if (cell.conflict) {
            const auto *measure = book.measure(cell.measure);
            out.conflicts << AttentionConflict{cell.assignment, measure ? (*measure)->number : QString(), unit.name};
        }
        const bool isSlow
            = cell.changedAt > 0 && words::dayOf(cell.changedAt, book).daysTo(today) > Attention::patienceDays;
        out.slowCompletions += int(cell.state == AssignmentState::CompletionRequested && isSlow);
    }
    for (const UnitId unit : std::as_const(order)) {
        if (units.value(unit).missing > 0)
            out.units << units.value(unit);
        out.missing += units.value(unit).missing;
    }
    std::stable_sort(out.units.begin(), out.units.end(),
                     [](const AttentionUnit &a, const AttentionUnit &b) { return a.missing > b.missing; });
    out.shown = howManyToShow(out);
    return out;
}
