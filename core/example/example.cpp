// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"

#include "core/evidence/evidencestorage.h"
#include "core/example/exampletext.h"

#include <QTimeZone>

namespace {

qint64 at(const char *isoTime)
{
    return QDateTime::fromString(QString::fromLatin1(isoTime) + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

QDate day(const char *isoDate)
{
    return QDate::fromString(QString::fromLatin1(isoDate), Qt::ISODate);
}

/// Fills a store that already holds the plan.
class ExampleWriter
{
public:
    ExampleWriter(Journal &journal, const PlanBook &book, const reports::Renderer &renderer)
        : m_journal(journal)
        , m_book(book)
        , m_text(book)
        , m_renderer(renderer)
        , m_pen(Pen::fixed(u"account:exempel"_s, 2026, at("2023-12-01T08:00:00")))
    {
    }
    [[nodiscard]] Done run();

private:
    [[nodiscard]] Result<PersonId> person(const QString &name, const QString &title, UnitId unit, UnitId department,
                                          const QList<Role> &roles);
    [[nodiscard]] Done people();
    [[nodiscard]] Done earlierRound();
    [[nodiscard]] Done openRound();
    [[nodiscard]] Done answersOf(const Recorded<Unit> &unit, int index);
    [[nodiscard]] Done review(const Recorded<Unit> &unit, int index);
    [[nodiscard]] Done conflict(AssignmentId id);
    [[nodiscard]] Done assess(const QString &statusOf);
    [[nodiscard]] Done texts();
    [[nodiscard]] Done submit(const Recorded<Unit> &unit, const QList<AssignmentId> &chosen);
    [[nodiscard]] Result<RoundView> view();
    void act(const Actor &actor, qint64 time)
    {
        m_actor = actor;
        m_pen.setAuthor(actor.author);
        m_pen.setTime(time);
    }

    Journal &m_journal;
    PlanBook m_book;
    ExampleText m_text;
    const reports::Renderer &m_renderer;
    Pen m_pen;
    Actor m_strategist{people::accountActor(u"exempel"_s)};
    Actor m_actor{m_strategist};
    QHash<UnitId, Actor> m_contacts{};
    QHash<UnitId, PersonId> m_heads{};
    RoundId m_round{};
    int m_named = 0;
    int m_mailed = 0;
};

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
    for (const auto &unit : m_book.answeringUnits(day("2026-02-02"))) {
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

Done ExampleWriter::earlierRound()
{
    act(m_strategist, at("2024-01-15T08:00:00"));
    const Round round{.name = u"Uppföljning 2024"_s,
                      .periodFrom = day("2022-01-01"),
                      .periodTo = day("2023-12-31"),
                      .opens = day("2024-01-15"),
                      .due = day("2024-02-16"),
                      .coordinatorsDue = day("2024-03-01"),
                      .cutoff = day("2024-03-08"),
                      .dispatch = day("2024-05-02"),
                      .meeting = day("2024-05-15"),
                      .caseNumber = u"00000/2024"_s};
    auto opened = rounds::open(m_journal, m_pen, m_strategist, {}, round);
    if (!opened)
        return tl::unexpected(opened.error());
    m_round = opened->round;
    int index = 0;
    for (const auto &unit : m_book.answeringUnits(round.opens)) {
        act(m_contacts.value({unit.recordId}), at("2024-02-12T09:00:00") + index * 3'600'000LL);
        auto now = view();
        if (!now)
            return tl::unexpected(now.error());
        QList<AssignmentId> chosen;
        for (const Cell &cell : std::as_const(now->cells)) {
            const QString number = (*m_book.measure(cell.measure))->number;
            Answer answer{.assignment = cell.assignment, .status = m_text.statusBefore(number, index)};
            if (cell.unit.value != unit.recordId || answer.status.isEmpty())
                continue;
            answer.done = m_text.doneBefore(index + int(chosen.size()));
            answer.next = m_text.next(index + int(chosen.size()));
            if (auto saved = answers::save(m_journal, m_pen, m_actor, answer, {}); !saved)
                return tl::unexpected(saved.error());
            chosen << cell.assignment;
        }
        if (auto done = submit(unit, chosen); !done)
            return done;
        ++index;
    }
    act(m_strategist, at("2024-03-04T08:00:00"));
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    for (const Cell &cell : std::as_const(now->cells)) {
        if (cell.state != AssignmentState::Submitted)
            continue;
        if (auto done = answers::accept(m_journal, m_pen, m_strategist, *now, cell.assignment); !done)
            return done;
    }
    if (auto done = assess(u"before"_s); !done)
        return done;
    if (auto done = texts(); !done)
        return done;
    act(m_strategist, at("2024-04-29T08:00:00"));
    if (auto closed = rounds::close(m_journal, m_pen, m_strategist, m_round); !closed)
        return tl::unexpected(closed.error());
    if (!m_renderer)
        return {};
    auto data = reports::load(m_journal, m_round, day("2024-04-30"));
    if (!data)
        return tl::unexpected(data.error());
    m_pen.setTime(at("2024-05-02T08:00:00"));
    ReportVersion version{
        .round = m_round, .number = 1, .lockedAt = at("2024-05-02T08:00:00"), .contentHash = data->contentHash};
    data->version = version;
    auto files = m_renderer(*data);
    if (!files)
        return tl::unexpected(files.error());
    auto locked = reports::lock(m_journal, m_pen, m_strategist, m_round, {}, data->contentHash, *files);
    if (!locked)
        return tl::unexpected(locked.error());
    return {};
}

/// Two people of one unit went on from the same answer, apart: both versions stand until somebody joins them.
Done ExampleWriter::conflict(AssignmentId id)
{
    auto assignment = m_journal.record<Assignment>(id.value);
    if (!assignment)
        return tl::unexpected(assignment.error());
    const Assignment submitted = ***assignment;
    auto answer = m_journal.noun<Answer>(submitted.answerRevision);
    if (!answer)
        return tl::unexpected(answer.error());
    for (const QString &addition : {u"Mentorsgruppen har nu 14 deltagare."_s, u"En mentorsgrupp till har startat."_s}) {
        Answer rival = *answer;
        rival.done += u' ' + addition;
        auto saved = m_journal.append(m_pen, assignments::answerIdOf(id).value, submitted.unit.value,
                                      {submitted.answerRevision}, rival);
        if (!saved)
            return tl::unexpected(saved.error());
        Assignment next = submitted;
        next.answerRevision = saved->id;
        next.submittedAt = saved->writtenAt;
        auto written = m_journal.append(m_pen, id.value, submitted.unit.value, {(**assignment).revisionId}, next);
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

Done ExampleWriter::answersOf(const Recorded<Unit> &unit, int index)
{
    act(m_contacts.value({unit.recordId}), at("2026-02-24T09:00:00") + index * 31'000'000LL);
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    QList<AssignmentId> chosen;
    AssignmentId parted;
    int count = index;
    for (const Cell &cell : std::as_const(now->cells)) {
        if (cell.unit.value != unit.recordId)
            continue;
        const QString number = (*m_book.measure(cell.measure))->number;
        const ExampleCell says = m_text.cell(number, index);
        if (says.state == "open"_L1)
            continue;
        ++count;
        Answer answer{.assignment = cell.assignment, .status = says.status, .delayed = says.delayed};
        answer.done = m_text.done(number, count);
        if (says.state != "draft"_L1) {
            answer.effect = m_text.effect(count);
            answer.helped = m_text.helped(count);
            answer.next = m_text.next(count);
        }
        if (says.delayed || count % 4 == 0)
            answer.hindered = m_text.hindered(count);
        if (count % 5 == 0) {
            auto link = evidence::addLink(m_journal, m_pen, m_actor, cell.unit,
                                          u"https://example.org/underlag/%1-%2"_s.arg(number).arg(index + 1),
                                          u"Redovisning, åtgärd %1"_s.arg(number), day("2026-02-20"));
            if (!link)
                return tl::unexpected(link.error());
            answer.evidence << *link;
        }
        // Some have nothing new to say.
        const bool isSame = !answer.status.isEmpty() && answer.status == m_text.statusBefore(number, index);
        if (says.state == "conflict"_L1)
            parted = cell.assignment;
        else if (isSame && !says.delayed) {
            auto same = answers::unchanged(m_journal, m_book, *now, cell);
            if (same)
                answer = *same;
        }
        if (auto saved = answers::save(m_journal, m_pen, m_actor, answer, {}); !saved)
            return tl::unexpected(saved.error());
        if (says.state != "draft"_L1)
            chosen << cell.assignment;
    }
    if (auto done = submit(unit, chosen); !done || parted.isNull())
        return done;
    return conflict(parted);
}

Done ExampleWriter::review(const Recorded<Unit> &unit, int index)
{
    act(m_strategist, at("2026-03-05T09:00:00") + index * 60'000LL);
    auto now = view();
    if (!now)
        return tl::unexpected(now.error());
    for (const Cell &cell : std::as_const(now->cells)) {
        if (cell.unit.value != unit.recordId)
            continue;
        const QString state = m_text.cell((*m_book.measure(cell.measure))->number, index).state;
        Done done;
        if (state == "accepted"_L1)
            done = answers::accept(m_journal, m_pen, m_strategist, *now, cell.assignment);
        else if (state == "completion_requested"_L1)
            done = answers::sendBack(m_journal, m_pen, m_strategist, m_book, *now, cell.assignment,
                                     m_text.request(index));
        if (!done)
            return done;
    }
    return {};
}

Done ExampleWriter::openRound()
{
    act(m_strategist, at("2026-02-02T08:00:00"));
    const Round round{.name = u"Uppföljning 2026"_s,
                      .periodFrom = day("2024-01-01"),
                      .periodTo = day("2025-12-31"),
                      .opens = day("2026-02-02"),
                      .due = day("2026-03-06"),
                      .coordinatorsDue = day("2026-03-27"),
                      .cutoff = day("2026-03-31"),
                      .dispatch = day("2026-04-22"),
                      .meeting = day("2026-05-06"),
                      .caseNumber = u"00000/2026"_s};
    auto opened = rounds::open(m_journal, m_pen, m_strategist, {}, round);
    if (!opened)
        return tl::unexpected(opened.error());
    m_round = opened->round;
    const auto units = m_book.answeringUnits(round.opens);
    for (int index = 0; index < units.size(); ++index) {
        if (auto done = answersOf(units.at(index), index); !done)
            return done;
    }
    for (int index = 0; index < units.size(); ++index) {
        if (auto done = review(units.at(index), index); !done)
            return done;
    }
    act(m_strategist, at("2026-03-09T08:00:00"));
    if (units.size() > 4) {
        auto extended = rounds::extend(m_journal, m_pen, m_strategist, m_round, {units.at(4).recordId},
                                       day("2026-03-13"), u"Sportlov vecka 8 och byte av kontakt."_s);
        if (!extended)
            return extended;
    }
    if (auto done = assess(u"now"_s); !done)
        return done;
    return texts();
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

} // namespace

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
