// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/welcomepage.h"

#include <QList>

class QSettings;

/// What the window keeps between two runs, on this computer and for this account.
class WindowSettings
{
public:
    explicit WindowSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QList<RecentStore> recent() const; ///< newest first, those whose file is gone left out
    void addRecent(const RecentStore &store);

    /// "sv" or "en": as chosen, else the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Who somebody is in a store, and the round looked at last; empty when never chosen.
    [[nodiscard]] QString who(const QString &storePath) const;
    void setWho(const QString &storePath, const QString &author);
    [[nodiscard]] QString round(const QString &storePath) const;
    void setRound(const QString &storePath, const QString &id);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QSettings &raw() const { return m_settings; }

private:
    [[nodiscard]] static QString keyOf(const QString &storePath, const QString &what);

    QSettings &m_settings;
};
