// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/archive/soundness.h"
#include "core/person/people.h"
#include "core/plan/planfile.h"
#include "core/round/rounds.h"
#include "tests/support/need.h"
#include "tests/support/temporarystores.h"

/// A store with a plan in it and somebody to act in it. Everything is written with one fixed pen, so that two desks of
/// the same seed write the same bytes; copies of a store get a desk and a seed each.
class Desk
{
public:
    static constexpr qint64 startMs = 1767225600000; // 2026-01-01T00:00:00Z

    /// A new store with a bundled plan.
    [[nodiscard]] static Desk create(const StoreAddress &address, quint64 seed = 1,
                                     const QString &plan = u"lindasa-2024-2027"_s);
    /// An existing one.
    [[nodiscard]] static Desk open(const StoreAddress &address, quint64 seed);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Pen &pen() { return m_pen; }
    /// Runs a job in one transaction, committed when it succeeds.
    template<class Job>
    auto commit(Job job) -> std::invoke_result_t<Job>
    {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto outcome = job();
        if (!outcome)
            return outcome;
        if (auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return outcome;
    }

    [[nodiscard]] PlanBook book() { return need(PlanBook::load(*m_journal)); }
    [[nodiscard]] UnitId unit(const QString &name) { return need(book().findUnit(name)); }
    [[nodiscard]] MeasureId measure(const QString &number) { return need(book().findMeasure(number)); }
    [[nodiscard]] RoundView view(RoundId round, QDate today = {})
    {
        return need(assignments::view(*m_journal, book(), round, today));
    }
    [[nodiscard]] Cell cell(RoundId round, const QString &measure, const QString &unit);
    [[nodiscard]] QByteArray contentHash() { return need(archive::contentHash(*m_connection)); }
    [[nodiscard]] Soundness verify() { return need(archive::verify(*m_connection)); }
    /// The first column of an SQL query: of what the file holds, not of what the program says of it.
    [[nodiscard]] QVariantList column(const QString &sql);
    [[nodiscard]] qint64 count(const QString &table)
    {
        return column(u"SELECT COUNT(*) FROM "_s + table).first().toLongLong();
    }
    /// The records of a kind, sorted.
    [[nodiscard]] QList<QUuid> records(const QString &kind);

    [[nodiscard]] static Actor strategist();
    [[nodiscard]] static Actor contact(UnitId unit);
    /// A round with sound dates, the year 2026 if not told otherwise.
    [[nodiscard]] static Round round(const QString &name, int year = 2026);
    [[nodiscard]] RoundChange openRound(const Round &round);
    /// An answer with nothing missing.
    [[nodiscard]] static Answer answer(AssignmentId assignment, const QString &done);
    /// Saves a draft over the newest version that is there.
    [[nodiscard]] Result<RevisionId> save(const Actor &actor, const Answer &answer);
    [[nodiscard]] Result<SubmissionOutcome> submit(const Actor &actor, RoundId round, const Cell &cell);

private:
    Desk(std::unique_ptr<Connection> connection, quint64 seed);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Journal> m_journal;
    Pen m_pen;
};

/// The bytes of a file; empty when there is none.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
