// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contactstore.h"

#include "tests/support/need.h"

#include <QFile>

namespace {
qint64 at(const QString &isoTime)
{
    return QDateTime::fromString(isoTime, Qt::ISODate).toMSecsSinceEpoch();
}

Round roundOf(int year)
{
    Round round{.name = u"Uppföljning %1"_s.arg(year)};
    round.periodFrom = QDate(year - 2, 1, 1);
    round.periodTo = QDate(year - 1, 12, 31);
    round.opens = QDate(year, 2, 2);
    round.due = QDate(year, 3, 6);
    round.coordinatorsDue = QDate(year, 3, 27);
    round.cutoff = QDate(year, 3, 31);
    round.meeting = QDate(year, 5, 6);
    return round;
}

Answer lastAnswer(AssignmentId assignment, int index)
{
    static const QStringList statuses{u"ongoing"_s, u"started"_s, u"completed"_s};
    Answer answer{.assignment = assignment, .status = statuses.at(index % 3)};
    answer.done = u"En arbetsgrupp har gått igenom mallarna för upphandling. Förslag till krav på tillgänglighet i "
                  "lokaler är klart och prövas i ramavtalet om städning."_s;
    answer.next = u"Använda kraven i alla nya ramavtal från hösten 2024."_s;
    return answer;
}

class Writer
{
public:
    Writer(Journal &journal, const PlanBook &book)
        : m_journal(journal)
        , m_book(book)
        , m_pen(Pen::fixed(u"account:test"_s, 7, at(u"2024-02-01T08:00:00Z"_s)))
    {
    }
    Done run();

private:
    Actor add(const QString &name, const QString &title, const QString &phone, UnitId unit, UnitId department,
              const QList<Role> &roles);

    Journal &m_journal;
    const PlanBook &m_book;
    Pen m_pen;
};

Actor Writer::add(const QString &name, const QString &title, const QString &phone, UnitId unit, UnitId department,
                  const QList<Role> &roles)
{
    const Actor account = people::accountActor(u"test"_s);
    const Person person{name, {}, phone, title, unit, department, false};
    const PersonId id = need(people::add(m_journal, m_pen, account, person, roles));
    return people::actorOf(need(people::find(m_journal, id.value.toString(QUuid::WithoutBraces))));
}

Done Writer::run()
{
    const UnitId unit = need(m_book.findUnit(u"fastighetsförvaltningen"_s));
    const Actor robin = add(u"Robin Exempel"_s, u"kontakt"_s, {}, unit, {}, {Role::Contact});
    const Actor sam = add(u"Sam Exempel"_s, u"förvaltningschef"_s, {}, unit, {}, {Role::UnitHead});
    const Actor kim = add(u"Kim Exempel"_s, u"strateg"_s, u"040-628 04 00"_s, m_book.plan()->ownerUnit,
                          m_book.plan()->ownerDepartment, {Role::Strategist});
    const ResponsibleUnit helps = m_book.coordinating(need(m_book.findMeasure(u"12"_s))).first();
    add(u"Alex Exempel"_s, u"samordnare"_s, u"040-628 04 40"_s, helps.unit, helps.department, {Role::Coordinator});
    const RoundId earlier = need(rounds::open(m_journal, m_pen, kim, {}, roundOf(2024))).round;
    RoundView view = need(assignments::view(m_journal, m_book, earlier, {}));
    QList<AssignmentId> ours;
    m_pen.setAuthor(robin.author);
    m_pen.setTime(at(u"2024-03-01T13:00:00Z"_s));
    for (const Cell &cell : std::as_const(view.cells)) {
        if (cell.unit != unit)
            continue;
        need(answers::save(m_journal, m_pen, robin, lastAnswer(cell.assignment, int(ours.size())), {}));
        ours << cell.assignment;
    }
    view = need(assignments::view(m_journal, m_book, earlier, {}));
    need(answers::submit(m_journal, m_pen, robin, view, unit, ours, sam.person, u"förvaltningschef"_s));
    m_pen.setAuthor(kim.author);
    need(rounds::close(m_journal, m_pen, kim, earlier));
    m_pen.setTime(at(u"2026-02-02T08:00:00Z"_s));
    need(rounds::open(m_journal, m_pen, kim, {}, roundOf(2026)));
    return {};
}

const QString &original()
{
    static TemporaryStores folder;
    static const QString path = [] {
        const auto plan = need(planfile::bundled(u"helsingborg-2022-2025"_s));
        need(Database::create(folder.address(u"original.plankoll"_s), [&plan](Connection &connection) -> Done {
            Journal journal(connection);
            need(planfile::import(journal, plan));
            const PlanBook book = need(PlanBook::load(journal));
            return Writer(journal, book).run();
        }));
        return folder.path(u"original.plankoll"_s);
    }();
    return path;
}
} // namespace

ContactStore::ContactStore()
    : ContactStore(original())
{
}

ContactStore::ContactStore(const QString &from)
{
    if (!QFile::copy(from, path()))
        qFatal("the store could not be copied");
    m_store = need(OpenStore::open(m_folder.address(u"contact.plankoll"_s)));
    m_round = need(m_store->rounds.find(u"Uppföljning 2026"_s).result());
    m_earlier = need(m_store->rounds.find(u"Uppföljning 2024"_s).result());
    m_unit = need(need(m_store->plan.load().result()).findUnit(u"fastighetsförvaltningen"_s));
}

Actor ContactStore::actor(const QString &name) const
{
    return people::actorOf(need(m_store->people.find(name).result()));
}

AssignmentId ContactStore::assignment(const QString &measure) const
{
    const PlanBook book = need(m_store->plan.load().result());
    return assignments::idOf(m_round, need(book.findMeasure(measure)), m_unit, {});
}

AnswerSheet ContactStore::sheet(const QString &measure) const
{
    return need(m_store->answers.sheet(contact(), m_round, assignment(measure)).result());
}

QList<Revision> ContactStore::history(const QString &measure) const
{
    return need(m_store->answers.history(assignment(measure)).result());
}
