// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencestorage.h"
#include "core/example/example.h"
#include "core/example/exampletext.h"

#include <QTimeZone>

/// "2024-01-15T08:00:00", in UTC, as milliseconds.
[[nodiscard]] inline qint64 exampleTime(const char *isoTime)
{
    return QDateTime::fromString(QString::fromLatin1(isoTime) + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

[[nodiscard]] inline QDate exampleDay(const char *isoDate)
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
        , m_pen(Pen::fixed(u"account:exempel"_s, 2026, exampleTime("2023-12-01T08:00:00")))
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
