// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QPalette>

class QApplication;
class QSettings;

enum class ThemeChoice { System, Light, Dark };

namespace look {
/// Sets style, palette, accessible parts and the keyboard focus ring. Once, right after the QApplication.
void install(QApplication &application, ThemeChoice choice);
/// At any time after install; every widget repaints.
void setTheme(ThemeChoice choice);
[[nodiscard]] ThemeChoice theme();

[[nodiscard]] ThemeChoice readTheme(const QSettings &settings);
void writeTheme(QSettings &settings, ThemeChoice choice);

/// Which colours a choice means on a system whose palette at start was `start`. Qt 6.4 has no colour-scheme API.
[[nodiscard]] Tokens tokensFor(ThemeChoice choice, const QPalette &start);
[[nodiscard]] bool isDark(const QPalette &start);
[[nodiscard]] bool isHighContrast(const QPalette &start);
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
} // namespace look
