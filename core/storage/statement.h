// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"
#include "core/text/result.h"

#include <memory>

class QSqlDatabase;
struct StoreAddress;

using Params = std::map<QString, Value>;

/// A prepared statement, whichever engine runs it. Only its two kinds convert between stored values and what an engine
/// takes. The rows of a run are read by column, forward, until `finish`.
class Statement
{
public:
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    /// Starts the statement with every one of its parameters; a constraint is broken here.
    [[nodiscard]] virtual Done run(const Params &params) = 0;
    /// False after the last row; a failure when the rest cannot be read.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// Lets go of the rows, so that it can run again.
    virtual void finish() = 0;

    /// The place of a column that must be there.
    [[nodiscard]] int column(const QString &name) const;
    [[nodiscard]] virtual Value value(int column) const = 0;
    [[nodiscard]] virtual QUuid uuid(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;

protected:
    Statement() = default;
    QStringList m_columns{}; ///< so few that looking through them is cheaper than hashing a name
};

/// Prepares on an open database: for SQLite on its own interface, through the connection that Qt's driver has opened,
/// as the driver describes every column anew at each run; for PostgreSQL through the driver.
[[nodiscard]] Result<std::unique_ptr<Statement>> prepareStatement(const StoreAddress &address,
                                                                  const QSqlDatabase &database, const QString &text);
