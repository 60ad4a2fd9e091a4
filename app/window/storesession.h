// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/storewatch.h"
#include "app/window/windowsettings.h"
#include "core/store/openstore.h"

/// An open store in the window: its stores, who acts, which round is looked at, and the facts that bar, rail and status
/// line show. Reads them anew when anybody has written.
class StoreSession : public QObject
{
    Q_OBJECT

public:
    /// What the frame of the window shows of the store.
    struct Facts {
        PlanBook book{};
        QList<PersonEntry> people{};
        QList<Recorded<Round>> rounds{};
        RoundView view{}; ///< of the round that is looked at; empty when there is none
        QList<Conflict> conflicts{};
        qint64 backupAt = 0;
        std::optional<PackageScope> scope{}; ///< what the file is limited to when it is a package
    };

    StoreSession(std::shared_ptr<Database> database, WindowSettings settings, QObject *parent = nullptr);

    /// Answers with ready() or failed().
    void load();
    [[nodiscard]] OpenStore &stores() { return m_store; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] StoreAddress address() { return m_store.database().address(); }
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] RoundId round() const { return m_round; }
    [[nodiscard]] StoreWatch *watch() const { return m_watch; }

    /// By the author that revisions name; the desktop account when nobody in the store is meant.
    void become(const QString &author);
    void look(RoundId round);

    /// The name of the account on this computer.
    [[nodiscard]] static QString account();

Q_SIGNALS:
    void ready();
    void failed(const Error &error);
    /// Somebody has written, here or elsewhere; the facts have been read anew.
    void changed();
    void wroteHere();
    void actorChanged();
    void roundChanged();

private:
    [[nodiscard]] Actor nobodyYet() const;
    void read(bool isFirst);
    void take(const Facts &facts, bool isFirst);
    void chooseRound();
    void readAgain();

    OpenStore m_store;
    WindowSettings m_settings;
    QString m_path;
    Facts m_facts{};
    Actor m_actor{};
    RoundId m_round{};
    StoreWatch *m_watch = nullptr;
    bool m_isReading = false;
    bool m_mustReadAgain = false;
};
