// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/storesession.h"

#include "ui/parts/gather.h"
#include "ui/parts/whendone.h"

#include <QFileInfo>

#include <algorithm>

namespace {
constexpr int watchMs = 2000;
} // namespace

StoreSession::StoreSession(std::shared_ptr<Database> database, WindowSettings settings, QObject *parent)
    : QObject(parent)
    , m_store(std::move(database))
    , m_settings(settings)
{
    const StoreAddress address = m_store.database().address();
    m_path = address.engine == StoreAddress::Engine::Sqlite ? QFileInfo(address.path).absoluteFilePath() : address.path;
    const auto wrote = [this] {
        Q_EMIT wroteHere();
        readAgain();
    };
    connect(&m_store.plan, &PlanStore::planChanged, this, wrote);
    connect(&m_store.people, &PersonStore::peopleChanged, this, wrote);
    connect(&m_store.rounds, &RoundStore::roundsChanged, this, wrote);
    connect(&m_store.answers, &AnswerStore::answersChanged, this, wrote);
    connect(&m_store.reports, &ReportStore::reportChanged, this, wrote);
    connect(&m_store.archive, &ArchiveStore::everythingChanged, this, wrote);
    connect(&m_store.exchange, &ExchangeStore::everythingChanged, this, wrote);
}

QString StoreSession::account()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"plankoll"_s : name;
}

void StoreSession::load()
{
    read(true);
}

void StoreSession::readAgain()
{
    if (m_isReading)
        m_mustReadAgain = true;
    else
        read(false);
}

void StoreSession::read(bool isFirst)
{
    m_isReading = true;
    auto facts = std::make_shared<Facts>();
    Gather gather(
        this, [this, facts, isFirst] { take(*facts, isFirst); },
        [this, isFirst](const Error &error) {
            m_isReading = false;
            if (isFirst)
                Q_EMIT failed(error);
        });
    gather.add(m_store.plan.load(), facts->book);
    gather.add(m_store.people.all(), facts->people);
    gather.add(m_store.rounds.all(), facts->rounds);
    gather.add(m_store.archive.backupTime(), facts->backupAt);
    gather.add(m_store.answers.conflicts(), facts->conflicts);
    gather.add(m_store.exchange.scope(), facts->scope);
    if (!m_round.isNull())
        gather.add(m_store.rounds.view(m_round), facts->view);
}

void StoreSession::take(const Facts &facts, bool isFirst)
{
    m_isReading = false;
    if (std::exchange(m_mustReadAgain, false)) {
        read(isFirst);
        return;
    }
    m_facts = facts;
    if (!isFirst) {
        become(m_actor.author); // their name or roles may have changed
        Q_EMIT changed();
        return;
    }
    become(m_settings.who(m_path));
    chooseRound();
    m_watch = new StoreWatch(m_store.database(), m_actor.name, watchMs, this);
    connect(m_watch, &StoreWatch::changedElsewhere, this, &StoreSession::readAgain);
    if (m_round.isNull()) {
        Q_EMIT ready();
        return;
    }
    whenDone(m_store.rounds.view(m_round), this, [this](const Result<RoundView> &view) {
        if (view)
            m_facts.view = *view;
        Q_EMIT ready();
    });
}

/// The desktop account: a strategist in a whole store, whoever the package is for in a package.
Actor StoreSession::nobodyYet() const
{
    return m_facts.scope ? packages::insider(*m_facts.scope, account()) : people::accountActor(account());
}

void StoreSession::become(const QString &author)
{
    Actor actor = nobodyYet();
    for (const PersonEntry &entry : std::as_const(m_facts.people)) {
        if (entry.person->ended || people::actorOf(entry).author != author)
            continue;
        actor = m_facts.scope ? packages::limited(*m_facts.scope, people::actorOf(entry)) : people::actorOf(entry);
    }
    if (actor == m_actor)
        return;
    m_actor = actor;
    m_settings.setWho(m_path, actor.author);
    Q_EMIT actorChanged();
}

void StoreSession::chooseRound()
{
    if (m_facts.scope) {
        m_round = m_facts.scope->round;
        return;
    }
    const QUuid remembered = QUuid::fromString(m_settings.round(m_path));
    const auto has = [&](const auto &accepts) {
        const auto at = std::find_if(m_facts.rounds.begin(), m_facts.rounds.end(), accepts);
        if (at != m_facts.rounds.end())
            m_round = {at->recordId};
        return at != m_facts.rounds.end();
    };
    // What was looked at last, else what is going on, else the newest.
    has([&](const auto &round) { return round.recordId == remembered; })
        || has([](const auto &round) { return round->state == roundStateCode(RoundState::Open); })
        || has([](const auto &) { return true; });
}

void StoreSession::look(RoundId round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_settings.setRound(m_path, round.value.toString());
    whenDone(m_store.rounds.view(round), this, [this, round](const Result<RoundView> &view) {
        if (round != m_round)
            return; // another one was chosen meanwhile
        if (view)
            m_facts.view = *view;
        Q_EMIT roundChanged();
    });
}
