// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

Desk::Desk(std::unique_ptr<Connection> connection, quint64 seed)
    : m_connection(std::move(connection))
    , m_journal(std::make_unique<Journal>(*m_connection))
    , m_pen(Pen::fixed(u"account:desk"_s, seed * 1'000'000'000, startMs + qint64(seed)))
{
    // Most tests are about what is written, not about power cuts: those make connections of their own.
    need(m_connection->executeScript(u"PRAGMA synchronous = OFF"_s));
}

Desk Desk::create(const StoreAddress &address, quint64 seed, const QString &plan)
{
    const PlanFile file = need(planfile::bundled(plan));
    auto made = need(Database::create(address, [&file](Connection &connection) {
        Journal journal(connection);
        return planfile::import(journal, file);
    }));
    made.reset();
    return open(address, seed);
}

Desk Desk::open(const StoreAddress &address, quint64 seed)
{
    return Desk(need(Connection::open(address, Connection::Access::ReadWrite)), seed);
}

Cell Desk::cell(RoundId round, const QString &measureNumber, const QString &unitName)
{
    const RoundView now = view(round);
    const Cell *found = now.cell(measure(measureNumber), unit(unitName));
    if (!found)
        qFatal("no cell %s, %s", qPrintable(measureNumber), qPrintable(unitName));
    return *found;
}

QVariantList Desk::column(const QString &sql)
{
    static int connections = 0;
    const QString name = u"column-%1"_s.arg(++connections);
    QVariantList values;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_connection->address().path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next())
            values << query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return values;
}

QList<QUuid> Desk::records(const QString &kind)
{
    QList<QUuid> ids;
    const auto rows = column(u"SELECT DISTINCT record_id FROM revision WHERE kind = '%1'"_s.arg(kind));
    for (const QVariant &row : rows)
        ids << QUuid::fromRfc4122(row.toByteArray());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Actor Desk::strategist()
{
    return {.author = u"account:strategist"_s, .name = u"strategist"_s, .roles = {Role::Strategist}};
}

Actor Desk::contact(UnitId unit)
{
    return {.author = u"account:contact"_s, .name = u"contact"_s, .unit = unit, .roles = {Role::Contact}};
}

Round Desk::round(const QString &name, int year)
{
    Round round{.name = name};
    round.periodFrom = QDate(year, 1, 1);
    round.periodTo = QDate(year, 6, 30);
    round.opens = QDate(year, 8, 10);
    round.due = QDate(year, 9, 4);
    round.coordinatorsDue = QDate(year, 9, 18);
    round.cutoff = QDate(year, 9, 21);
    round.dispatch = QDate(year, 10, 5);
    round.meeting = QDate(year, 10, 14);
    return round;
}

RoundChange Desk::openRound(const Round &round)
{
    return need(commit([&] { return rounds::open(journal(), m_pen, strategist(), {}, round); }));
}

Answer Desk::answer(AssignmentId assignment, const QString &done)
{
    return {.assignment = assignment, .status = u"running"_s, .done = done};
}

Result<RevisionId> Desk::save(const Actor &actor, const Answer &answer)
{
    return commit([&]() -> Result<RevisionId> {
        auto heads = journal().heads(assignments::answerIdOf(answer.assignment).value);
        if (!heads)
            return tl::unexpected(heads.error());
        return answers::save(journal(), m_pen, actor, answer, heads->isEmpty() ? RevisionId{} : heads->first());
    });
}

Result<SubmissionOutcome> Desk::submit(const Actor &actor, RoundId round, const Cell &cell)
{
    return commit([&] {
        return answers::submit(journal(), m_pen, actor, view(round), cell.unit, {cell.assignment}, {}, u"VD"_s);
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}
