// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Opens a store's file behind the program's back: reads its rows as they lie, and damages them as a forger or a broken
/// disk would.
class Scalpel
{
public:
    explicit Scalpel(QString path);
    ~Scalpel();
    Q_DISABLE_COPY_MOVE(Scalpel)

    /// Every row as one line, sorted; bytes in hex.
    [[nodiscard]] QStringList rows(const QString &sql);
    /// Takes the guards away, then runs one statement.
    void cut(const QString &sql);
    /// Runs one statement under the guards; the driver's words when it is refused, empty when it went through.
    [[nodiscard]] QString refusal(const QString &sql);

private:
    QString m_connection;
};
