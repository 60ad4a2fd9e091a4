// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// The language that the window speaks: its own words, Qt's, and how dates and numbers are written.
class WindowLanguage
{
public:
    /// "sv" or "en". May be called again: what is made after it speaks the new one.
    void speak(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QTranslator m_own{};
    QTranslator m_qt{};
    QString m_language{};
};
