// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplewriter.h"

Result<PersonId> ExampleWriter::person(const QString &name, const QString &title, UnitId unit, UnitId department,
                                       const QList<Role> &roles)
{
    const int number = m_mailed++;
    const Person person{name,
                        u"exempel%1@example.org"_s.arg(number),
                        u"040-628 04 %1"_s.arg(number % 100, 2, 10, QChar(u'0')),
                        title,
                        unit,
                        department,
                        false};
    return people::add(m_journal, m_pen, m_strategist, person, roles);
}

Done ExampleWriter::people()
{
    static const QStringList names{u"Robin"_s, u"Alex"_s,   u"Sam"_s,  u"Noa"_s,    u"Charlie"_s, u"Mika"_s,
                                   u"Lo"_s,    u"Love"_s,   u"Elis"_s, u"Juno"_s,   u"Tintin"_s,  u"Vanja"_s,
                                   u"Max"_s,   u"Billie"_s, u"Jo"_s,   u"Andrea"_s, u"Eden"_s};
    const auto name = [this] { return names.at(m_named++ % names.size()) + u" Exempel"_s; };
    const Plan &plan = *m_book.plan();
    auto strategist = person(u"Kim Exempel"_s, u"strateg"_s, plan.ownerUnit, plan.ownerDepartment,
                             {Role::Strategist, Role::Coordinator});
    if (!strategist)
        return tl::unexpected(strategist.error());
    auto kim = people::find(m_journal, strategist->value.toString(QUuid::WithoutBraces));
    if (!kim)
        return tl::unexpected(kim.error());
    const Actor account = m_strategist;
    for (const auto &unit : m_book.answeringUnits(exampleDay("2026-02-02"))) {
        const UnitId id{unit.recordId};
        auto contact = person(name(), u"kontakt"_s, id, {}, {Role::Contact});
        if (!contact)
            return tl::unexpected(contact.error());
        auto entry = people::find(m_journal, contact->value.toString(QUuid::WithoutBraces));
        if (!entry)
            return tl::unexpected(entry.error());
        m_contacts.insert(id, people::actorOf(*entry));
        if (auto reserve = person(name(), u"reserv"_s, id, {}, {Role::Contact}); !reserve)
            return tl::unexpected(reserve.error());
        const QString title = unit->unitKind == "company"_L1 ? u"VD"_s : u"förvaltningschef"_s;
        auto head = person(name(), title, id, {}, {Role::UnitHead});
        if (!head)
            return tl::unexpected(head.error());
        m_heads.insert(id, *head);
    }
    if (auto one = person(u"Frances Exempel"_s, u"styrgruppen"_s, plan.ownerUnit, {}, {Role::SteeringGroup}); !one)
        return tl::unexpected(one.error());
    if (auto one = person(u"Nikki Exempel"_s, u"registrator"_s, plan.ownerUnit, {}, {Role::Registrar}); !one)
        return tl::unexpected(one.error());
    m_strategist = people::actorOf(*kim);
    return {};
}

Result<RoundView> ExampleWriter::view()
{
    return assignments::view(m_journal, m_book, m_round, {});
}

Done ExampleWriter::submit(const Recorded<Unit> &unit, const QList<AssignmentId> &chosen)
{
    if (chosen.isEmpty())
        return {};
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    const QString capacity = unit->unitKind == "company"_L1 ? u"VD"_s : u"förvaltningschef"_s;
    auto outcome = answers::submit(m_journal, m_pen, m_actor, *now, {unit.recordId}, chosen,
                                   m_heads.value({unit.recordId}), capacity);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->faults.isEmpty())
        return failure(Error::Kind::Invalid, outcome->faults.first().sentence);
    return {};
}

Done ExampleWriter::assess(const QString &when)
{
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    int index = 0;
    for (const auto &measure : m_book.measures()) {
        const MeasureId id{measure.recordId};
        // In the open round the coordinators have only begun.
        if (when == "now"_L1 && ++index % 3 != 1)
            continue;
        QHash<QString, int> counts;
        for (const Cell &cell : std::as_const(now->cells)) {
            if (cell.measure == id && !cell.status.isEmpty())
                ++counts[cell.status];
        }
        QString most;
        for (const auto &status : m_book.statuses()) {
            if (counts.value(status->code) > counts.value(most))
                most = status->code;
        }
        if (most.isEmpty())
            continue;
        const Assessment assessment{.measure = id, .status = most, .text = m_text.assessment(most)};
        if (auto written = assessments::write(m_journal, m_pen, m_strategist, m_book, *now, assessment); !written)
            return tl::unexpected(written.error());
        bool isFirst = true;
        for (const ResponsibleUnit &coordinator : m_book.coordinating(id)) {
            Signature signature{.assessment = assessments::idOf(m_round, id),
                                .unit = coordinator.unit,
                                .department = coordinator.department};
            if (!isFirst && when == "now"_L1) {
                signature.dissent = true;
                signature.status = m_book.statuses().first()->code;
                signature.text = u"Det har blivit bättre, men alla omfattas inte ännu."_s;
            }
            isFirst = false;
            if (auto done = assessments::sign(m_journal, m_pen, m_strategist, m_book, *now, signature); !done)
                return done;
        }
    }
    return {};
}

Done ExampleWriter::texts()
{
    auto sections = reports::sections(m_journal, m_round);
    if (!sections)
        return tl::unexpected(sections.error());
    for (const auto &section : std::as_const(*sections)) {
        Section text = *section;
        text.text = m_text.section(section->key);
        if (text.text.isEmpty())
            continue;
        text.done = true;
        if (auto written = m_journal.write(m_pen, section.recordId, {}, text); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

Done ExampleWriter::run()
{
    if (auto marked
        = m_journal.connection().execute(u"storage/set_info"_s, {{u"name"_s, u"example"_s}, {u"content"_s, u"1"_s}});
        !marked)
        return marked;
    if (auto done = people(); !done)
        return done;
    if (auto done = earlierRound(); !done)
        return done;
    return openRound();
}

namespace example {

Result<std::unique_ptr<OpenStore>> create(const StoreAddress &address, const PlanFile &plan,
                                          const reports::Renderer &renderer)
{
    auto database = Database::create(address, [&](Connection &connection) -> Done {
        Journal journal(connection);
        if (auto imported = planfile::import(journal, plan); !imported)
            return imported;
        auto book = PlanBook::load(journal);
        if (!book)
            return tl::unexpected(book.error());
        return ExampleWriter(journal, *book, renderer).run();
    });
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<OpenStore>(*database);
}

} // namespace example
