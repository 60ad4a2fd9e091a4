// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

class QVBoxLayout;

/// A strategist's window with sample values in bar, rail and status line; pages are added by the shots.
[[nodiscard]] std::unique_ptr<MainWindow> strategistWindow(const QString &id, std::function<Page *(QWidget *)> make);
/// A contact's window.
[[nodiscard]] std::unique_ptr<MainWindow> contactWindow(const QString &id, std::function<Page *(QWidget *)> make);
/// A side pane's column with our margins.
[[nodiscard]] QVBoxLayout *sideColumn(QWidget *pane);
