// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/store/openstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

/// What a command works with: the open store, who acts, and where results go.
class Session
{
public:
    /// Opens the store and finds out who acts.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Arguments &arguments);
    /// For a command without a store, or one that makes it.
    explicit Session(Arguments arguments);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    /// Closes the store and, when it is a sealed package that was written in, seals it again.
    [[nodiscard]] Done finish();
    [[nodiscard]] OpenStore &store() { return *m_store; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const PlanBook &book() const { return m_book; }
    [[nodiscard]] bool wantsJson() const { return m_arguments.has(u"json"_s); }

    /// What --passphrase-file holds; empty without one.
    [[nodiscard]] const QString &passphrase() const { return m_passphrase; }

    /// The round, unit, measure that the options name; the round's cells.
    [[nodiscard]] Result<RoundView> round(const QString &nameOrId);
    [[nodiscard]] Result<RoundView> roundOption();
    /// The round that --round names, or every round.
    [[nodiscard]] Result<QList<RoundView>> roundsOption();
    [[nodiscard]] Result<UnitId> unitOption();
    [[nodiscard]] Result<MeasureId> measureOption();
    [[nodiscard]] Result<PersonEntry> person(const QString &idMailOrName);
    /// The cell that --round, --measure, --unit and --department name.
    [[nodiscard]] Result<Cell> cellOption(const RoundView &view);

    /// A line of results for a person; nothing when JSON was asked for or --quiet given.
    void say(const QString &line) const;
    /// The one JSON document of the call, when it was asked for.
    void print(const QJsonObject &json) const;

private:
    /// The file to work in: the store itself, or a sealed package's content in a folder that goes with the session.
    [[nodiscard]] Result<QString> unsealed(const QString &path);
    void chooseActor(const std::optional<PackageScope> &scope, const std::optional<PersonEntry> &person);

    Arguments m_arguments;
    QString m_passphrase{};
    std::unique_ptr<QTemporaryDir> m_folder{}; ///< of an unsealed package
    QString m_working{};
    QByteArray m_before{};
    std::unique_ptr<OpenStore> m_store{}; // closes before its folder goes
    Actor m_actor{};
    PlanBook m_book{};
};

/// Stable JSON of what the stores give: keys in English, ids and names both, no localised numbers or dates.
namespace json {

[[nodiscard]] QJsonValue text(const QString &text);            ///< null when empty
[[nodiscard]] QJsonValue id(const QUuid &id);                  ///< null when null
[[nodiscard]] QJsonValue date(QDate date);                     ///< ISO 8601; null when invalid
[[nodiscard]] QJsonValue time(qint64 utcMs);                   ///< ISO 8601 in UTC; null for 0
[[nodiscard]] QJsonValue number(const QString &measureNumber); ///< a JSON number when it is a plain whole number

} // namespace json

/// Words that go to stderr, the results' companion.
void complain(const QString &sentence);
